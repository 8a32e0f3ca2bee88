import Tables
import Kinds
import Store
import Experiments
import Foundation
import Settings
import Testing

@testable import Reporting

/// The figures that there are follow from the tables.
@Suite struct FiguresTests {
    private func names(_ results: String) throws -> Set<String> {
        Set(try CopiedResults(results).figures().map(\.name))
    }

    @Test func aSweepOfWidths() throws {
        #expect(
            try names("strong-superposition") == [
                "loss-against-width", "silent-features", "mean-square-overlap", "largest-overlap", "overlaps",
                "training-curves",
            ])
    }

    @Test func threeFrequencyExponentsShowHowTheExponentDepends() throws {
        #expect(try names("weak-superposition").contains("exponent-against-frequency-exponent"))
    }

    /// A predicted line is drawn, and spoken of, where fits.csv has its prediction.
    @Test func predictedExponentsOfTheLimitsThatThereAre() throws {
        func figure(_ results: CopiedResults) throws -> Figure {
            try #require(try results.figures().first { $0.name == "exponent-against-frequency-exponent" })
        }
        let (strong, weak) = ("'strong: max(1, 2(α−1))'", "'weak: α−1'")
        let grid = try figure(CopiedResults("published-grid-subset"))
        #expect(grid.script.contains(strong) && grid.script.contains(weak))
        #expect(grid.caption.contains("Solid:") && grid.caption.contains("Dashed:"))
        let results = try CopiedResults("weak-superposition")
        let one = try figure(results)
        #expect(!one.script.contains(strong) && one.script.contains(weak))
        #expect(!one.caption.contains("Solid:") && one.caption.contains("Dashed:"))
        try results.edit("fits.csv") { $0.replacingOccurrences(of: "weak superposition alpha-1", with: "") }
        let none = try figure(results)
        #expect(!none.script.contains(strong) && !none.script.contains(weak))
        #expect(!none.caption.contains("redicted"))
    }

    @Test func smallModelsAreShownWhole() throws {
        let names = try names("five-features")
        #expect(names.isSuperset(of: ["feature-directions-2d", "feature-directions-3d", "gram-matrices"]))
        // Two widths give no exponent, and no map.
        #expect(names.isDisjoint(with: ["exponent", "fraction-represented", "packing-deviation"]))
    }

    /// The shapes of a model stand beside its label, cut where they would not fit; nothing where tables are older than the column.
    @Test(arguments: [
        ("1 pentagon", ": 1 pentagon' noenhanced font ',12'"),
        (
            "2 singles + 3 digons + 1 unknown (7 features)",
            "E = 4.5, m = 2: 2 singles + 3 digons + 1 unknow…' noenhanced font ',10'"
        ),
    ]) func shapesOfSmallModels(shapes: String, title: String) throws {
        let results = try CopiedResults("five-features")
        func directions() throws -> Figure {
            try #require(try results.figures().first { $0.name == "feature-directions-2d" })
        }
        try results.edit("runs.csv") { text in
            let lines = text.replacingOccurrences(of: ",shapes", with: ",other").split(separator: "\n")
            return lines.enumerated().map { "\($1),\($0 == 0 ? "shapes" : shapes)\n" }.joined()
        }
        let figure = try directions()
        #expect(figure.script.contains(title), "\(figure.script)")
        #expect(figure.caption.contains("the shapes of its represented features"))
        try results.edit("runs.csv") { $0.replacingOccurrences(of: ",shapes", with: ",older") }
        let older = try directions()
        #expect(!older.script.contains("pentagon") && !older.caption.contains("shapes"))
    }

    @Test func packings() throws {
        #expect(try names("packing-optimised") == ["packing-deviation"])
    }

    @Test func tablesThatAreNotThereAreNotDrawn() throws {
        let results = try CopiedResults("strong-superposition", tables: ["runs.csv", "fits.csv"])
        #expect(
            try Set(results.figures().map(\.name)) == [
                "loss-against-width", "silent-features", "mean-square-overlap", "largest-overlap",
            ])
    }

    /// Means over the models of a width, and no figure where every feature answers, or where tables are older than the measure.
    @Test func silentFeatures() throws {
        let results = try CopiedResults("starts")
        let script = try #require(try results.figures().first { $0.name == "silent-features-1" }).script
        let table = try ResultTables(folder: results.path).table("runs.csv")
        let runs = table.rows.filter {
            $0["width"] == "15" && $0["weight_decay"] == "-1.0" && $0["frequency_exponent"] == "0.0"
                && $0["model.start.bias.value"] == "0.0"
        }
        let share = runs.map { $0.number("fraction_silent")! }.reduce(0, +) / Double(runs.count)
        #expect(runs.count == 3 && script.contains(" \(share)\n"))
        let answering = try CopiedResults("published-grid-subset")
        try answering.change("runs.csv", "fraction_silent") { _, _ in 0 }
        #expect(try !answering.figures().contains { $0.name.hasPrefix("silent-features") })
        try results.edit("runs.csv") { $0.replacingOccurrences(of: "fraction_silent", with: "other") }
        #expect(!(try results.figures().contains { $0.name.hasPrefix("silent-features") }))
    }

    /// The fitted and the predicted exponent stand in the script as fits.csv has them.
    @Test func theFittedLineIsTheTables() throws {
        let results = try CopiedResults("strong-superposition")
        let script = try #require(try results.figures().first { $0.name == "loss-against-width" }).script
        let fits = try ResultTables(folder: results.path).table("fits.csv").rows
        let fit = try #require(fits.first { $0["quantity"] == "test_loss" })
        let (exponent, prefactor) = try (#require(fit.number("exponent")), #require(fit.number("prefactor")))
        #expect(script.contains("\(prefactor)*x**(\(-exponent))"))
        #expect(script.contains("*x**(-1.0)"))
        let (low, high) = try (#require(fit.number("exponent_low")), #require(fit.number("exponent_high")))
        #expect(script.contains(LossAgainstWidth.slope(exponent, low, high)))
    }

    /// The curve of random directions is the column of runs.csv, a point a width, and is spoken of where it is drawn.
    @Test func theCurveOfRandomDirectionsIsTheTables() throws {
        func figure(column: String) throws -> Figure {
            let results = try CopiedResults("strong-superposition")
            try results.edit("runs.csv") { text in
                let lines = text.replacingOccurrences(of: "random_directions_loss", with: "other").split(
                    separator: "\n")
                return lines.enumerated().map { index, line in
                    let width = line.split(separator: ",", omittingEmptySubsequences: false)[2]
                    return index == 0 ? "\(line),\(column)\n" : "\(line),0.0\(width)\n"
                }.joined()
            }
            return try #require(try results.figures().first { $0.name == "loss-against-width" })
        }
        let drawn = try figure(column: "random_directions_loss")
        for series in ["$random0", "$random1"] {
            #expect(
                drawn.script.contains(
                    "\(series) << END\n10.0 0.01\n15.0 0.015\n25.0 0.025\n39.0 0.039\n63.0 0.063\n100.0 0.01\nEND"))
            #expect(drawn.script.contains("\(series) using 1:2 with lines"))
        }
        #expect(drawn.script.contains("title 'random directions, best norms and biases'"))
        #expect(drawn.caption.contains("Dotted:"))
        let none = try figure(column: "another")
        #expect(!none.script.contains("random directions") && !none.caption.contains("Dotted:"))
    }

    /// A coordinate that moves with the width does not tear a group apart, one that has another name in runs.csv is found,
    /// and what a model does not have is not named.
    @Test(arguments: [
        (
            #""together": {"zip": {"model.width": [2, 3, 4, 5, 6], "data.features": [8, 9, 10, 11, 12]}}"#,
            1, [String](), "'fit'"
        ),
        (
            #""model.width": [2, 3, 4, 5, 6], "training.steps": [3, 5]"#, 2, ["training.steps"], "'steps = 3: "
        ),
        (
            #""model.width": [2, 3, 4, 5, 6], "data.frequency.law": ["power", "exponential"]"#, 2,
            ["frequency_law", "frequency_exponent"], "'law = exponential: "
        ),
    ])
    func groupsAreThoseOfTheFits(sweep: String, groups: Int, varying: [String], label: String) throws {
        let folder = NSTemporaryDirectory() + "toylab-report-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = """
            {"name": "e", "data": {"features": 8, "frequency": {"decayRank": 4}}, "training": {"steps": 4, "batchSize": 8},
             "sweep": {\(sweep)}}
            """
        let law =
            sweep.contains("law")
            ? text : text.replacingOccurrences(of: ", \"frequency\": {\"decayRank\": 4}", with: "")
        let experiment = try Experiment.read(Data(law.utf8), of: "e.json")
        let run = ExperimentRun(experiment, store: RunStore(folder: folder), jobs: 1)
        _ = try run.run(stop: StopFlag(), started: { _ in }, observe: { _ in })
        let tables = try ResultTables(folder: folder)
        let models = try ModelGroups(tables)
        #expect(models.varying.map(\.name) == varying)
        #expect(models.groups.map(\.widths.count) == Array(repeating: 5, count: groups))
        let scripts = try Figures.all(tables).filter { $0.name.hasPrefix("loss-against-width") }.map(\.script).joined()
        #expect(scripts.contains("title 'fit'") && scripts.contains(label))
    }

    /// A narrow axis has ticks all the same.
    @Test func narrowAxes() throws {
        let axis = try #require(Axis.logarithmic([1.134, 1.245]))
        let ticks = try #require(axis.setup("y").first { $0.hasPrefix("set ytics") })
        #expect(ticks.components(separatedBy: "' ").count > 3)
        let single = try #require(Axis.logarithmic([400], margin: 0))
        #expect(single.low < 400 && single.high > 400 && !single.setup("x").isEmpty)
    }

    /// A damaged table is named; a folder without results is refused.
    @Test func whatCannotBeRead() throws {
        let results = try CopiedResults("strong-superposition")
        let fits = try results.read("fits.csv")
        try results.edit("fits.csv") { $0 + "one,cell\n" }
        #expect { try results.figures() } throws: { "\($0)".contains("fits.csv, row 14: 2 cells under 28 columns") }
        try results.edit("fits.csv") { _ in fits }
        let runs = try results.read("runs.csv")
        for (before, after, message) in [
            (",1000,10,", ",1000,ten,", "runs.csv, row 2: width is \"ten\", which is no number"),
            (
                ",1000,10,", ",1000,-10,",
                "runs.csv, row 2: width: -10 is out of range; allowed: whole numbers from 1 to 65536"
            ),
            (",finished,", ",bogus,", "runs.csv, row 2: status is \"bogus\""),
            ("width,", "breadth,", "runs.csv: lacks the column width"),
        ] {
            try results.edit("runs.csv") { _ in runs.replacingOccurrences(of: before, with: after) }
            #expect { try results.figures() } throws: { "\($0)".contains(message) }
        }
        try results.edit("runs.csv") { _ in runs + runs.split(separator: "\n")[1] + "\n" }
        #expect { try results.figures() } throws: { "\($0)".contains("stands there twice") }
        try FileManager.default.removeItem(atPath: results.path + "/runs.csv")
        #expect { try results.figures() } throws: { "\($0)".contains("runs.csv: is not there") }
    }
}

@Suite struct ScriptTests {
    @Test func textMeansItself() {
        #expect(Plot.quoted("it's `date` \"$HOME\" \\n @x\n\u{7}") == "'it''s `date` \"$HOME\" \\n @x'")
    }

    @Test func shortNumbers() {
        #expect(Digits.setting(-1.0 / 3) == "\u{2212}0.333")
        #expect(Digits.setting(10240) == "10240")
        #expect(Digits.three(-0.5) == "\u{2212}0.500")
        #expect(Digits.three(1.5e-7) == "1.5e\u{2212}07")
    }

    /// Labels keep their order and their distance, and stay on the axis.
    @Test func labelsDoNotCoverOneAnother() throws {
        let axis = try #require(Axis.logarithmic([0.01, 10]))
        let values = [9.9, 10, 9.8, 0.01, 0.0101]
        let places = axis.places(values, spacing: 0.06)
        let ordered = places.indices.sorted { values[$0] < values[$1] }.map { places[$0] }
        for (lower, upper) in zip(ordered, ordered.dropFirst()) { #expect(upper - lower > 0.0599) }
        #expect(places.allSatisfy { $0 <= 1 })
        // Far apart they stay where they belong.
        #expect(axis.places([0.1, 1], spacing: 0.06) == [axis.share(0.1), axis.share(1)])
    }
}
