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
        #expect(!page.contains("http:") && !page.contains("https:"))
        #expect(page.components(separatedBy: "<figure ").count == 8)
        #expect(page.components(separatedBy: "<img ").count == (Self.hasGnuplot ? 8 : 1))
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

    private func answer(_ name: String) throws -> Answer {
        let results = try CopiedResults(name)
        return try withExtendedLifetime(results) { try results.answer() }
    }

    @Test func theAnswerHasItsIntervals() throws {
        let results = try CopiedResults("strong-superposition")
        let fit = try #require(
            try ResultTables(folder: results.path).table("fits.csv").rows.first { $0["quantity"] == "test_loss" })
        let numbers = try ["exponent", "exponent_low", "exponent_high"].map { try #require(fit.number($0)) }.map(
            Digits.three)
        let details = try #require(try answer("strong-superposition").more.first)
        #expect(
            details.contains(
                "k is \(numbers[0]) (95% interval \(numbers[1]) to \(numbers[2])) for α = 0, b₀ = N(0, 1); predicted is 1, "
                    + "inside this interval, which counts every bend as noise."))
        #expect(
            try answer("packing-random").text.contains(
                "misses them by 1.7% (the number of directions by 18.6%) in the median"))
        #expect(
            try answer("packing-optimised").text.contains(
                "of 23 cells of optimised directions, the full one, with 4 constants, misses them by 1.0%"))
        #expect(try answer("weak-superposition").text.contains("so that no fall can be told"))
    }

    /// The first sentence speaks of what was asked.
    @Test func theAnswerBeginsWithTheQuestion() throws {
        let strong = try answer("strong-superposition")
        let results = try CopiedResults("strong-superposition")
        let fits = try ResultTables(folder: results.path).table("fits.csv").rows
        let slopes = fits.first { $0["quantity"] == "test_loss" }
        let numbers = try #require(slopes)["local_slopes"].split(separator: " ").compactMap { Double($0) }
        let range =
            "\(Digits.setting(numbers.min()!)) to \(Digits.setting(numbers.max()!)) for α = 0, b₀ = N(0, 1); "
        #expect(
            strong.first[0].hasPrefix(
                "Not as one power of the width: the loss goes as m^(−k), where k between neighbouring widths from m = 10 to 100 is "
                    + range))
        #expect(strong.first[0].hasSuffix("; theory has k = 1."))
        #expect(
            strong.first[1].hasPrefix("With b₀ = 0 in place of N(0, 1) the loss is 0."))
        #expect(strong.first[2].hasSuffix("(These ratios are of single models, without an interval.)"))
        #expect(strong.legend.contains("b₀: what b starts from"))
        let weak = try answer("weak-superposition").first
        #expect(
            weak[0].hasPrefix(
                "In 16 of 18 models the loss agrees (95%) with the second moment of the features left out"))
        #expect(weak[1].hasPrefix("In 9 of 18 models the loss agrees (95%) with the variance of the features left out"))
        #expect(
            try answer("five-features").first[0].hasPrefix(
                "At m = 2 the best of 20 starts represents 2 of 5 features as 2 singles for E = 4.5; 4 of 5 features as 2 digons (square) for E = 2.5 to E = 1.5; 5 of 5 features as 1 pentagon for E = 0.75 to E = 0.05."
            ))
        #expect(
            try answer("starts").first[0].hasPrefix(
                "No one power of the width describes the loss in 42 of 48 groups (lack of fit, p < 0.05). Averaged from m = 10 to 100, "
            ))
        #expect(try answer("published-grid-subset").first[0].contains(" At the corners of the sweep k is "))
        #expect(
            try answer("packing-random").first[0].hasPrefix(
                "The largest overlap of random directions, at best of 20 trials, is 0.")
        )
    }

    /// Of many groups: where the loss is least, and where the fewest and the most features are silent.
    @Test func theAnswerOfManyGroups() throws {
        let text = try answer("starts-rates").text
        let results = try CopiedResults("starts-rates")
        let runs = try ResultTables(folder: results.path).table("runs.csv").rows
        for width in ["10", "100"] {
            let least = try #require(
                runs.filter { $0["width"] == width }.min { $0.number("test_loss")! < $1.number("test_loss")! })
            #expect(
                text.contains(
                    "\(Digits.setting(least.number("test_loss")!)) at m = \(width), for biasLearningRate = "
                        + Digits.setting(least.number("training.biasLearningRate")!)))
        }
        let most = try #require(
            runs.filter { $0["width"] == "100" }.max { $0.number("fraction_silent")! < $1.number("fraction_silent")! })
        let share = most.number("silent_loss")! / most.number("test_loss")!
        #expect(text.contains(" to \(Digits.percent(most.number("fraction_silent")!)) of all for "))
        #expect(text.contains(" and carry 0% and \(Digits.percent(share)) of the loss."))
        #expect(try !answer("starts").text.contains("the least loss is"), "of other data")
        let one = try answer("starts-tuned-zero").text
        #expect(one.contains(" of the loss at m = 10, where they are 73% of all, and 0% of the loss at m = 100"))
        #expect(try !answer("five-features").text.contains("partly luck"))
    }

    @Test func theAnswerNamesTheCause() throws {
        let results = try CopiedResults("strong-superposition")
        let text = try answer("strong-superposition").text
        let runs = try ResultTables(folder: results.path).table("runs.csv").rows
        func ratios(_ column: String) -> String {
            let all = runs.map { $0.number("test_loss")! / $0.number(column)! }
            return "\(Digits.three(all.min()!)) to \(Digits.three(all.max()!)) times what"
        }
        #expect(
            text.contains("The test loss is \(ratios("random_directions_loss")) random directions with the best norms"))
        #expect(
            text.contains(
                "and \(ratios("random_directions_loss_at_use")) they would lose with the features that answer."))
        #expect(!text.contains("contains the random directions"))
        let first = runs.filter { $0["frequency_exponent"] == "0.0" && $0["model.start.bias.law"] == "normal" }
        let losses = first.map { $0.number("silent_loss")! / $0.number("test_loss")! }
        let percent = [losses.min()!, losses.max()!].map { "\(Int((100 * $0).rounded()))%" }
        #expect(first.count == 6)
        #expect(
            text.contains(
                "carry this share of the loss: \(percent[0]) to \(percent[1]) for α = 0, b₀ = N(0, 1); "))
        // Where every feature answers there is nothing to say.
        try results.change("runs.csv", "silent_loss") { _, _ in 0 }
        #expect(try !results.answer().text.contains("never answer"))
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

    /// Of each model's four starts the best, those within 1% of it, and the others by their shapes; nothing without that column.
    @Test func startsOfEachModel() throws {
        let results = try CopiedResults("five-features")
        func starts() throws -> DisplayTable {
            let tables = try ResultTables(folder: results.path)
            return try #require(try tables.experiment.kind.kind.comparisons(tables).first { $0.name == "starts" })
        }
        // Of the represented share; the models' own names would do as well.
        let names = ["1.0": "1 pentagon", "0.8": "2 digons (square)"]
        try results.edit("runs.csv") { text in
            let lines = text.replacingOccurrences(of: ",shapes", with: ",other").split(separator: "\n")
            return lines.enumerated().map { index, line in
                let share = String(line.split(separator: ",", omittingEmptySubsequences: false)[17])
                return "\(line),\(index == 0 ? "shapes" : names[share] ?? "1 single + 1 digon")\n"
            }.joined()
        }
        let rows = Table(try starts().csv).rows.filter { $0["m"] == "2" }
        let rare = try #require(rows.first { $0["group"] == "activation_density=0.05" })
        #expect(rare["starts"] == "20" && rare["within 1%"] == "3" && rare["shapes of the best"] == "1 pentagon")
        #expect(
            rare["the others"]
                == "1 × 1 pentagon at 1.016 times the loss; 9 × 2 digons (square) at 3.262 times the loss or more; 7 × 1 single + 1 digon at 6.425 times the loss or more"
        )
        let other = try #require(rows.first { $0["group"] == "activation_density=0.25" })
        #expect(other["within 1%"] == "2" && (Double(other["smallest_loss"]) ?? 0) > 0.008)
        #expect(
            other["the others"]
                == "8 × 1 pentagon at 1.014 times the loss or more; 4 × 2 digons (square) at 2.080 times the loss or more; 6 × 1 single + 1 digon at 3.971 times the loss or more"
        )
        try results.edit("runs.csv") { $0.replacingOccurrences(of: ",shapes", with: ",older") }
        #expect(try starts().rows.isEmpty)
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

@Suite struct TableReadingTests {
    @Test func whatIsWrittenReadsBack() throws {
        var table = CSV(["a", "b,c"])
        table.append(["1", "two\nlines"])
        table.append(["", "a \"quoted\" word"])
        table.append(["é", "\r"])
        let read = try CSV(parsing: table.text)
        #expect(read.header == table.header)
        #expect(read.rows == table.rows)
    }

    @Test func otherLineEndings() throws {
        #expect(try CSV(parsing: "a,b\r\n1,2\r\n").rows == [["1", "2"]])
        #expect(try CSV(parsing: "a,b\n1,2").rows == [["1", "2"]])
    }

    @Test(arguments: [("", 1), ("a,b\n1,2\n1\n", 3), ("a\n\"open\n", 2), ("a,a\n1,2\n", 1)])
    func whatIsNoTable(text: String, row: Int) {
        #expect { try CSV(parsing: text) } throws: { ($0 as? CSV.Malformed)?.row == row }
    }
}

@Suite struct PortraitTests {
    private let pentagon = (0..<5).map { i -> [Double] in
        let angle = 2 * Double.pi * Double(i) / 5
        return [cos(angle), sin(angle)]
    }

    @Test func aPentagonInUnicode() {
        let text = ModelPortrait(directions: pentagon, isUnicode: true).text
        #expect(text.contains("     3  1.000  ████████████████████████████████████████\n"))
        // Feature 1 beside itself, its neighbours at cos 72° = 0.31 and the others at cos 144° = -0.81.
        #expect(text.contains("     1  ██░░════░░"))
        for feature in 1...5 { #expect(text.components(separatedBy: "Directions").last!.contains("\(feature)")) }
    }

    @Test func onlyASCIIWhereNothingElseIsShown() {
        let text = ModelPortrait(directions: pentagon, isUnicode: false).text
        #expect(text.allSatisfy { $0.isASCII })
        #expect(text.contains("     1  ##::====::"))
    }

    @Test func manyFeaturesAreSummedUp() {
        let text = ModelPortrait(directions: (0..<100).map { [Double($0) / 100, 0, 0] }, isUnicode: true).text
        #expect(text.contains("Norms |W_i| of 100 features"))
        #expect(text.contains("the first 36 features"))
        for columns in [48, 60, 200] {
            let lines = ModelPortrait(
                directions: (0..<100).map { [Double($0) / 100, 0, 0] }, isUnicode: true, columns: columns
            ).text.split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= columns }, "\(columns)")
        }
        #expect(!text.contains("Directions W_i"))
    }

    /// Of untied weights the gains stand beside the norms.
    @Test func gains() {
        let few = ModelPortrait(directions: pentagon, symbol: "D", gains: [0.5, 1, 1, -2, 0], isUnicode: false).text
        #expect(few.hasPrefix("Norms |D_i|, gains A_i . D_i\n     1  1.000    0.500  ##########"))
        #expect(few.contains("\n     4  1.000   -2.000  ####") && few.allSatisfy(\.isASCII))
        let many = ModelPortrait(
            directions: (0..<100).map { [Double($0) / 100, 0, 0] }, symbol: "D",
            gains: (0..<100).map { Double($0) - 50 },
            isUnicode: true
        ).text
        #expect(many.contains("Norms |D_i| of 100 features\n  0.00-0.05 "))
        #expect(many.contains("Gains A_i · D_i of 100 features\n  -50.00 to -45.05       5  "))
    }
}

@Suite struct PrimerTests {
    /// The primer's pictures are the lab's own: those of the shipped results.
    @Test func picturesAreOfTheShippedResults() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let primer = repository + "/Sources/toylab/toylab.docc"
        let text = try String(contentsOfFile: primer + "/Primer.md", encoding: .utf8)
        let sources = [
            "feature-directions-2d.svg": "five-features", "gram-matrices.svg": "five-features",
            "mean-square-overlap.svg": "strong-superposition", "loss-against-width.svg": "strong-superposition",
            "packing-deviation.svg": "packing-optimised",
        ]
        let files = try FileManager.default.contentsOfDirectory(atPath: primer).filter { $0.hasSuffix(".svg") }
        #expect(Set(files) == Set(sources.keys))
        for (file, results) in sources {
            #expect(text.contains("](\(file))"))
            let shipped = FileManager.default.contents(atPath: "\(repository)/results/\(results)/figures/\(file)")
            #expect(shipped != nil && FileManager.default.contents(atPath: "\(primer)/\(file)") == shipped, "\(file)")
        }
    }
}
