import Foundation
import Kinds
import Settings
import Store
import Tables
import Testing

@testable import Reporting

/// The page to play with: what it carries is what the tables have.
@Suite struct ExplorerTests {
    /// A file that passes for D3, so that these tests need no package.
    private func library(in folder: String, _ text: String = "// https://d3js.org v5.16.0\n") throws -> String {
        try text.write(toFile: folder + "/d3.js", atomically: true, encoding: .utf8)
        return folder + "/d3.js"
    }

    private func page(_ results: CopiedResults) throws -> String {
        _ = try Explorer.write(folder: results.path, library: try library(in: results.path))
        return try results.read("explorer.html")
    }

    /// The data that a page carries.
    private func data(_ page: String) throws -> [String: Any] {
        let text = try #require(page.firstMatch(of: /id="data">([^<]*)<\/script>/)).1
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// The cells of the page's columns, by name.
    private func cells(_ data: [String: Any]) throws -> [String: [Any]] {
        let columns = try #require(data["columns"] as? [[String: Any]])
        let cells = try #require(data["cells"] as? [[Any]])
        return Dictionary(uniqueKeysWithValues: zip(columns.map { $0["name"] as? String ?? "" }, cells))
    }

    /// How many cells of a page are not the table's: to six digits, text word for word, empty as null.
    private func differences(_ cells: [String: [Any]], _ table: Table) -> Int {
        cells.reduce(0) { count, column in
            count
                + zip(column.value, table.rows).count { shown, row in
                    let cell = row[column.key]
                    if let number = shown as? Double, let measured = Double(cell) {
                        return abs(number - measured) > 1e-5 * abs(measured)
                    }
                    return (shown as? String ?? "") != cell || (shown is NSNull) != cell.isEmpty
                }
        }
    }

    @Test(arguments: ["five-features", "strong-superposition", "packing-random"])
    func cellsAreTheTables(name: String) throws {
        let results = try CopiedResults(name)
        let tables = try ResultTables(folder: results.path)
        let table = try tables.table(tables.runsFile)
        var cells = try cells(try data(try page(results)))
        #expect(cells.count > 8)
        #expect(cells.values.allSatisfy { $0.count == table.rows.count })
        #expect(differences(cells, table) == 0)
        // One wrong number would be noticed.
        let headline = tables.experiment.kind.kind.headline.measure
        cells[headline]?[3] = 1.5
        #expect(differences(cells, table) == 1)
    }

    /// Settings and replicates, and no column that is the same in every run.
    @Test func whatIsSwept() throws {
        func swept(_ name: String) throws -> [String] {
            let results = try CopiedResults(name)
            let columns = try #require(try data(try page(results))["columns"] as? [[String: Any]])
            return columns.filter { $0["swept"] as? Bool == true }.compactMap { $0["name"] as? String }
        }
        #expect(try swept("five-features") == ["width", "activation_density", "replicate"])
        #expect(try swept("packing-random") == ["directions", "dimension", "trial"])
        #expect(try swept("starts").contains("model.start.bias.law"))
    }

    /// Without the runs W is that of directions.csv, and the measures are those of features.csv, or what follows from W.
    @Test(arguments: [true, false]) func modelsOfTheTables(hasFeatures: Bool) throws {
        let results = try CopiedResults("five-features")
        if !hasFeatures { try FileManager.default.removeItem(atPath: results.path + "/features.csv") }
        let data = try data(try page(results))
        let models = try #require(data["models"] as? [[String: Any]])
        let rows = try ResultTables(folder: results.path).table("directions.csv").rows
        #expect(models.count == 240)
        let names = try #require(data["measures"] as? [[String: Any]]).compactMap { $0["name"] as? String }
        #expect(names == ["norm", "bias", "recovery", "dimensionality", "loss"])
        for model in models.prefix(30) {
            let run = try #require(model["run"] as? String)
            let directions = try #require((model["directions"] as? [[[Double]]])?.last)
            let weights = rows.filter { $0["run_id"] == run }.compactMap { $0.number("weight") }
            #expect(zip(directions.flatMap(\.self), weights).allSatisfy { abs($0 - $1) < 1e-5 })
            #expect(directions.count * directions[0].count == weights.count)
            let measures = try #require((model["measures"] as? [[[Any]]])?.last)
            for (direction, norm) in zip(directions, measures[0]) {
                let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
                #expect(abs(length - (norm as? Double ?? -1)) < 1e-5)
            }
            #expect(measures[2].allSatisfy { $0 is NSNull } != hasFeatures)
            let curve = try #require(model["curve"] as? [String: Any])
            #expect((curve["loss"] as? [Any])?.isEmpty == false)
        }
    }

    /// Where there are too many numbers, models of the last replicates are left out, and never the end of one.
    @Test func noMoreThanThePageHolds() throws {
        let results = try CopiedResults("five-features")
        let tables = try ResultTables(folder: results.path)
        let all = try ModelTrajectory.all(tables, mostNumbers: 1_000_000)
        let some = try ModelTrajectory.all(tables, mostNumbers: 2000)
        let numbers = some.reduce(0) { $0 + $1.states.count * 5 * ($1.states[0].directions[0].count + 5) }
        #expect(all.count == 240 && (40..<60).contains(some.count) && numbers <= 2000)
        #expect(some.allSatisfy { $0.states.last?.step == 10000 })
        let replicates = try tables.table("runs.csv").rows.reduce(into: [:]) { $0[$1["run_id"]] = $1["replicate"] }
        #expect(some.allSatisfy { Int(replicates[$0.runID] ?? "") ?? 99 <= 5 })
    }

    @Test(arguments: ["starts", "published-grid-subset", "five-features", "starts-rates"])
    func aPageIsSmallAndTheSameEachTime(name: String) throws {
        let results = try CopiedResults(name)
        let first = try page(results)
        #expect(try page(results) == first)
        let d3 = 260_000
        #expect(first.utf8.count + d3 < 3_000_000)
        #expect(!first.contains("http://") && first.components(separatedBy: "https://").count == 2)
        #expect(try !results.names("").contains { $0.contains("kept") })
    }

    /// A user's text is shown, and ends no element.
    @Test func textThatWouldBreakOut() throws {
        let hostile = "</script><script>alert(1)</script><!-- {{data}} &"
        let results = try CopiedResults("packing-optimised")
        try results.edit("experiment.json") {
            $0.replacingOccurrences(of: "\"question\": \"", with: "\"question\": \"\(hostile)")
        }
        let plain = try CopiedResults("packing-optimised")
        let scripts = { (page: String) in page.components(separatedBy: "<script").count }
        let page = try page(results)
        #expect(page.contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- {{data}} &amp;"))
        #expect(try scripts(page) == scripts(self.page(plain)))
        #expect(ExplorerData.inScript(hostile).allSatisfy { !"<>&".contains($0) })
        #expect(ExplorerData.inScript("\"\u{2028}\u{7f}ε\"") == "\"\\u2028\\u007fε\"")
        let read =
            try JSONSerialization.jsonObject(
                with: Data(ExplorerData.inScript("[\"\(hostile)\"]").utf8)) as? [String]
        #expect(read == [hostile])
    }

    /// Cells that are no numbers, and tables from before there was a column.
    @Test func cellsThatAreMissing() throws {
        let results = try CopiedResults("packing-random")
        try results.edit("packing.csv") { text in
            var lines = text.replacingOccurrences(of: ",strongest_bound,", with: ",other,")
                .components(separatedBy: "\n")
            for (line, cell) in [(1, "NaN"), (2, "inf"), (3, "")] {
                var cells = lines[line].components(separatedBy: ",")
                cells[9] = cell
                lines[line] = cells.joined(separator: ",")
            }
            return lines.joined(separator: "\n")
        }
        let cells = try cells(try data(try page(results)))
        let squares = try #require(cells["mean_square_overlap"])
        #expect(squares[0] as? String == "NaN" && squares[1] as? String == "inf" && squares[2] is NSNull)
        #expect(cells["strongest_bound"] == nil && cells["deviation"]?[0] is Double)
    }

    @Test func aLibraryThatIsNone() throws {
        let results = try CopiedResults("packing-random")
        for (text, reason) in [
            (nil, "node-d3 is not installed"), ("// https://d3js.org v7.1.0\n", "it is not D3 5"),
            ("// https://d3js.org v5.16.0\n'</SCRIPT>'", "it cannot stand in a page"),
        ] {
            let path = try text.map { try library(in: results.path, $0) } ?? results.path + "/nowhere.js"
            let failure = #expect(throws: FileFailure.self) {
                try Explorer.write(folder: results.path, library: path)
            }
            #expect(failure?.reason == reason && failure?.remedy.contains("node-d3") == true)
            #expect(try !results.names("").contains("explorer.html"))
        }
    }

    /// The page names no part of itself that is not there, and every script that it holds stands in it.
    @Test func everyPieceHasItsPlace() throws {
        let page = try page(CopiedResults("packing-random"))
        #expect(!page.contains("{{"))
        for name in ["modelsView", "sweepView", "plotDrawing", "curveDrawing", "gramDrawing", "directionsDrawing"] {
            #expect(page.contains("function \(name)("))
        }
        #expect(Explorer.filled("a {{x}} b", ["x": "{{y}}"]) == "a {{y}} b")
    }
}
