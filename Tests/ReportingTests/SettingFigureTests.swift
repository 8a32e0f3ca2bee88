import Foundation
import Kinds
import Settings
import Tables
import Testing

@testable import Reporting

/// Figures along a swept setting that is no width.
@Suite struct SettingFigureTests {
    private func figure(_ name: String, of results: CopiedResults) throws -> Figure? {
        try results.figures().first { $0.name == name }
    }

    /// The measure that the experiment's "answer" names, a line a size, and before every other figure.
    @Test func theMeasureThatIsAskedFor() throws {
        let results = try CopiedResults("uniform-superposition")
        let first = try #require(try results.figures().first)
        #expect(first.name == "features-per-dimension-line")
        let rows = try ResultTables(folder: results.path).table("runs.csv").rows
        for (index, width) in ["20", "30"].enumerated() {
            let densest = try #require(rows.first { $0["width"] == width && $0["data.density"] == "1.0" })
            // By rising density: the densest is the last.
            let line = "1.0 \(drawn(densest["features_per_dimension"]))\nEND"
            #expect(first.script.contains(line) && first.script.contains("$line\(index) << END"))
            #expect(first.script.contains("m = \(width)"))
        }
        #expect(!first.script.contains("$replicates"))
    }

    /// Without one the loss, with every replicate beside what stands for them.
    @Test func theLossAndItsReplicates() throws {
        let results = try CopiedResults("capacity-density")
        let figure = try #require(try figure("test-loss-line", of: results))
        let rows = try ResultTables(folder: results.path).table("runs.csv").rows
        let replicates = try #require(figure.script.split(separator: "$replicates0 << END").dropFirst().first)
        #expect(replicates.prefix { $0 != "E" }.split(separator: "\n").count == rows.count)
        #expect(figure.caption.contains("Small points: each of them."))
    }

    /// Over two swept numbers a measure is the colour of a map, and no line; where the experiment names the number along which lines are
    /// to run, a line.
    @Test func overTwoNumbersAMap() throws {
        let results = try CopiedResults("two-features-phase")
        #expect(try results.figures().first?.name == "fraction-represented")
        try results.edit("experiment.json") {
            $0.replacing("[\"fraction_represented\"]", with: "[\"fraction_represented\", \"test_loss\"]")
        }
        let figures = try results.figures()
        #expect(!figures.contains { $0.name.hasSuffix("-line") })
        let map = try #require(figures.first { $0.name == "test-loss-map" })
        let rows = try ResultTables(folder: results.path).table("runs.csv").rows
        let best = rows.filter { $0["best_of_restarts"] == "1" }
        let cells = try cells(map.script, "cells")
        #expect(cells.count == 121 && best.count == 121)
        for row in best.prefix(20) {
            let (x, y) = (row.number("data.importance.ratio")!, row.number("activation_density")!)
            let place = Set([x, y].map { Digits.rounded($0, digits: 7) })
            let cell = try #require(cells.first { Set([$0[0], $0[1]]) == place })
            #expect(abs(cell[6] - log10(row.number("test_loss")!)) < 1e-6)
        }
        try results.edit("experiment.json") {
            $0.replacing("\"answer\":", with: "\"along\": \"data.importance.ratio\", \"answer\":")
        }
        let names = try results.figures().map(\.name)
        #expect(names.first == "fraction-represented-line" && !names.contains("test-loss-map"))
    }

    /// Of many features that are alike how many have a share of a dimension, and what that says: the shares of the shapes that groups.csv would name.
    @Test func sharesOfADimension() throws {
        let results = try CopiedResults("uniform-dimensionality")
        let figure = try #require(try figure("feature-dimensionality", of: results))
        let tables = try ResultTables(folder: results.path)
        let runs = try tables.table("runs.csv").rows
        let features = try tables.table("features.csv").rows.filter { $0.number("norm")! > 0.5 }
        let drawn = try cells(figure.script, "features")
        #expect(drawn.reduce(0) { $0 + $1[2] } == Double(features.count))
        func shares(_ density: String) throws -> [Double] {
            let run = try #require(runs.first { $0["data.density"] == density })
            return features.filter { $0["run_id"] == run["run_id"] }.map { $0.number("dimensionality")! }
        }
        let pairs = try shares("0.5")
        let half = pairs.count { abs($0 - 0.5) < 0.01 }
        #expect(pairs.count == 51 && half == 50)
        let answer = try results.answer().first[0]
        #expect(answer.contains("51 of 400 at density = 0.5, 98% of them with 1/2 of a dimension; "))
        let rare = try shares("0.1").sorted()
        #expect(
            answer.contains(
                "\(rare.count) of 400 at density = 0.1, few with the share of a shape (half of them with less than "
                    + "\(Digits.significant(rare[rare.count / 2])))"))
        #expect(answer.contains("none of 400 at density = 1; "))
        #expect(try shares("1.0").isEmpty)
    }

    /// A map for each choice of a third setting, each with the numbers of its own groups.
    @Test func mapsBesideAThirdSetting() throws {
        let results = try CopiedResults("starts")
        #expect(!(try results.figures().contains { $0.name.hasPrefix("exponent") }))
        try results.edit("experiment.json") {
            $0.replacing("\"compare\": [", with: "\"answer\": [\"fraction_represented\"], \"compare\": [")
        }
        let maps = try results.figures().filter { $0.name.hasPrefix("exponent-") }
        #expect(maps.map(\.name) == (1...4).map { "exponent-\($0)" })
        #expect(try results.figures().count { $0.name.hasPrefix("fraction-represented-") } == 4)
        let fits = try ResultTables(folder: results.path).table("fits.csv").rows.filter {
            $0["quantity"] == "test_loss" && $0["form"] == "power"
        }
        let starts = grouped(fits) { row in
            ["law", "mean", "deviation", "value"].map { row["model.start.bias.\($0)"] }
        }
        #expect(starts.count == 4)
        for map in maps {
            let shown = try cells(map.script, "cells").map { $0[6] }.sorted()
            let own = starts.filter { start in
                let exponents = start.members.map { $0.number("exponent")! }.sorted()
                return exponents.count == shown.count && zip(exponents, shown).allSatisfy { abs($0 - $1) < 1e-5 }
            }
            #expect(own.count == 1)
            #expect(map.caption.contains(" At b₀ = "))
        }
        #expect(Set(maps.map(\.caption)).count == 4)
    }

    /// The numbers of a script's data.
    private func cells(_ script: String, _ name: String) throws -> [[Double]] {
        try #require(script.split(separator: "$\(name) << END\n").dropFirst().first).prefix { $0 != "E" }
            .split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
    }

    /// The names of what is kept, each with its cells; where the last feature's weight is a setting, its fate in colours that do not depend
    /// on what is there.
    @Test func whatIsKeptByName() throws {
        for (name, names) in [
            ("two-features-phase", ["2 superposed", "1 kept, 1 dropped"]),
            ("three-features-phase", ["1 kept, 2 superposed", "2 kept, 1 dropped", "3 superposed"]),
        ] {
            let results = try CopiedResults(name)
            let last = try #require(try figure("last-feature", of: results)?.script)
            #expect(try figure("what-is-kept", of: results) == nil)
            let fates = ["superposed", "kept", "dropped"]
            let all = try fates.indices.map { try cells(last, "name\($0)") }
            for (place, fate) in fates.enumerated() {
                #expect(last.contains("linecolor '\(Colours.series(place))' title '\(fate)'"))
            }
            #expect(all.reduce(0) { $0 + $1.count } == 121)
            #expect(last.contains("$border0 using") == (name == "two-features-phase"))
            // Dropped only where it counts least or as much as the others.
            #expect(last.contains("set ylabel 'importance ratio'"))
            #expect(all[2].allSatisfy { $0[1] < 1 } && all[1].contains { $0[1] > 1 })
            // Without the features of each group the numbers of features alone.
            try FileManager.default.removeItem(atPath: results.path + "/groups.csv")
            let script = try #require(try figure("what-is-kept", of: results)?.script)
            var sum = 0
            for (place, title) in names.enumerated() {
                #expect(script.contains("$name\(place) using 1:2:3:4:5:6") && script.contains("title '\(title)'"))
                sum += try cells(script, "name\(place)").count
            }
            #expect(sum == 121)
        }
        // Lines, no map.
        #expect(try figure("what-is-kept", of: CopiedResults("five-features")) == nil)
    }

    /// Along the width other figures have the loss.
    @Test func notOverTheWidth() throws {
        #expect(
            try figure("test-loss-line", of: CopiedResults("strong-superposition", tables: ["runs.csv", "fits.csv"]))
                == nil)
    }

    /// The features of the best replicate of each place, on the lines of ideal shapes.
    @Test func dimensionsOfFeatures() throws {
        let results = try CopiedResults("five-features")
        let figures = try results.figures().filter { $0.name.hasPrefix("feature-dimensionality") }
        #expect(figures.map(\.name) == ["feature-dimensionality-1", "feature-dimensionality-2"])
        let script = try #require(figures.first?.script)
        let best = try ResultTables(folder: results.path).table("runs.csv").rows.filter { $0["width"] == "2" }
        let rare = try #require(
            best.filter { $0["activation_density"] == "0.25" }.min { $0.number("test_loss")! < $1.number("test_loss")! }
        )
        let features = try ResultTables(folder: results.path).table("features.csv").rows.filter {
            $0["run_id"] == rare["run_id"]
        }
        #expect(features.count == 5)
        for feature in features {
            #expect(script.contains("\n0.25 \(drawn(feature["dimensionality"])) \(feature["feature"]).0\n"))
        }
        #expect(script.contains("'2/5' 0.4"))
        if Gnuplot.find() != nil { #expect(try Drawing(figures, formats: [.svg]).pictures.count == 2) }
        // Nothing is drawn where the table is not there.
        try FileManager.default.removeItem(atPath: results.path + "/features.csv")
        #expect(try figure("feature-dimensionality-1", of: results) == nil)
    }
}
