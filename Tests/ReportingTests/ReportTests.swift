import Kinds
import Tables
import Store
import Experiments
import Foundation
import Testing

@testable import Reporting

@Suite struct ReportTests {
    static let hasGnuplot = Gnuplot.find() != nil

    @Test(.enabled(if: hasGnuplot, "apt-get install gnuplot-nox"))
    func theSameTablesGiveTheSameBytes() throws {
        let results = try CopiedResults("weak-superposition")
        func draw() throws -> [String: Data] {
            let outcome = try Report.write(folder: results.path)
            #expect(outcome.notes.isEmpty)
            var files = try results.names("figures").reduce(into: [String: Data]()) {
                $0[$1] = FileManager.default.contents(atPath: results.path + "/figures/" + $1)
            }
            files["report.html"] = FileManager.default.contents(atPath: results.path + "/report.html")
            return files
        }
        let first = try draw()
        let second = try draw()
        #expect(second == first)
        #expect(first.keys.count { $0.hasSuffix(".svg") } == first.keys.count { $0.hasSuffix(".gp") })
        // And other tables give others.
        try results.edit("runs.csv") {
            $0.replacingOccurrences(of: "e2c302269738352e,1000,10,", with: "e2c302269738352e,1000,11,")
        }
        let third = try draw()
        #expect(third != first)
    }

    @Test(.enabled(if: hasGnuplot, "apt-get install gnuplot-nox"), arguments: [FigureFormat.pdf, .png])
    func otherFormatsOnRequest(format: FigureFormat) throws {
        let results = try CopiedResults("packing-optimised")
        _ = try Report.write(folder: results.path, formats: [format])
        #expect(
            try results.names("figures") == ["gp", format.rawValue, "svg"].map { "packing-deviation.\($0)" }.sorted())
        // What was drawn once is drawn again with the others: it must not stay behind beside new tables.
        try results.edit("packing.csv") { $0.replacingOccurrences(of: "optimised", with: "other") }
        let before = FileManager.default.contents(
            atPath: results.path + "/figures/packing-deviation.\(format.rawValue)")
        _ = try Report.write(folder: results.path)
        let after = FileManager.default.contents(atPath: results.path + "/figures/packing-deviation.\(format.rawValue)")
        #expect(after != nil && after != before)
    }

    /// The page refers to nothing outside its folder, and holds each figure.
    @Test func thePageStandsAlone() throws {
        let results = try CopiedResults("strong-superposition")
        _ = try Report.write(folder: results.path)
        let page = try results.read("report.html")
        for attribute in ["src=\"", "href=\""] {
            for part in page.components(separatedBy: attribute).dropFirst() {
                let target = part.prefix { $0 != "\"" }
                let isOwn =
                    target.hasPrefix("data:") || target.hasPrefix("#")
                    || FileManager.default.fileExists(atPath: results.path + "/" + target)
                #expect(isOwn, "\(target.prefix(60))")
            }
        }
        // The names of SVG's two namespaces, in each picture: nobody asks for them.
        let words = page.replacingOccurrences(of: "http://www.w3.org/", with: "")
        #expect(!words.contains("http:") && !words.contains("https:"))
        #expect(page.components(separatedBy: "<figure ").count == 7)
        #expect(page.components(separatedBy: "<img ").count == (Self.hasGnuplot ? 7 : 1))
        #expect(page.utf8.count < 5_000_000)
    }

    /// A user's text is shown, and does nothing.
    @Test func textFromTheExperimentIsEscaped() throws {
        let results = try CopiedResults("strong-superposition")
        let folder = results.path
        try results.edit("experiment.json") {
            $0.replacingOccurrences(
                of: "Does the loss",
                with: "<script>alert('1')</script> `touch \(folder)/made` & \\\"quotes\\\"does it")
        }
        // The series of a figure go by the settings, so that a cell does not reach the gnuplot scripts.
        let hostile = "\"power'; system('touch \(folder)/made'); `touch \(folder)/made`\""
        for table in ["runs.csv", "fits.csv"] {
            try results.edit(table) { $0.replacingOccurrences(of: ",power,0.0,", with: ",\(hostile),0.0,") }
        }
        _ = try Report.write(folder: folder)
        #expect(try !results.names("figures").contains { try results.read("figures/\($0)").contains("touch") })
        let page = try results.read("report.html")
        #expect(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"))
        #expect(!page.contains("<script>alert"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/made"))
    }

    /// A user's restyled copy stays, and names that mean something to gnuplot name folders.
    @Test(.enabled(if: hasGnuplot, "apt-get install gnuplot-nox")) func whatIsNotOurs() throws {
        let results = try CopiedResults("packing-optimised")
        _ = try Report.write(folder: results.path)
        let script = try results.read("figures/packing-deviation.gp")
        for name in ["mine.gp", "mine.svg"] {
            try script.write(toFile: results.path + "/figures/" + name, atomically: true, encoding: .utf8)
        }
        _ = try Report.write(folder: results.path)
        #expect(
            try results.names("figures") == ["mine.gp", "mine.svg", "packing-deviation.gp", "packing-deviation.svg"])
        let odd = results.path + "/<touch made;"
        try FileManager.default.createDirectory(atPath: odd, withIntermediateDirectories: false)
        for name in ["experiment.json", "packing.csv", "fits.csv", "comparison.csv"] {
            try FileManager.default.copyItem(atPath: "\(results.path)/\(name)", toPath: "\(odd)/\(name)")
        }
        #expect(try Report.write(folder: odd).notes.isEmpty)
    }

    /// A table of the other kind's that lies there is somebody else's, and is not opened.
    @Test(arguments: [
        ("strong-superposition", ["packing.csv"]),
        (
            "packing-optimised",
            ["runs.csv", "geometry.csv", "curves.csv", "features.csv", "overlaps.csv", "directions.csv"]
        ),
    ])
    func tablesOfAnotherKind(name: String, foreign: [String]) throws {
        let results = try CopiedResults(name)
        _ = try Report.write(folder: results.path)
        let page = try results.read("report.html")
        for file in foreign {
            try "method,deviation\nmine\n".write(
                toFile: results.path + "/" + file, atomically: true, encoding: .utf8)
        }
        _ = try Report.write(folder: results.path)
        #expect(try results.read("report.html") == page)
        #expect(page.contains(">experiment.json</a>"))
    }

    @Test func figuresThroughALinkAreRefused() throws {
        let results = try CopiedResults("packing-optimised")
        let elsewhere = try CopiedResults("packing-random")
        try FileManager.default.createSymbolicLink(
            atPath: results.path + "/figures", withDestinationPath: elsewhere.path)
        #expect(throws: FileFailure.self) { try Report.write(folder: results.path) }
        #expect(try !elsewhere.names("").contains { $0.hasSuffix(".gp") })
    }
}
