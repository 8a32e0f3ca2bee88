import Foundation
import JSON
import Predictions
import Settings
import Store
import Tables
import Testing

@testable import Experiments
@testable import Kinds

/// Which runs are one series over the width, and what is said of it.
@Suite struct GroupTests {
    private func experiment(_ sweep: String, _ rest: String = "") throws -> Experiment {
        try loadExperiment(
            #"{"name": "x", "data": {"features": 500}, "sweep": {\#(sweep)}\#(rest)}"#)
    }

    /// Runs with made-up measures.
    private func results(
        _ experiment: Experiment, where isFinished: (RunSettings) -> Bool = { _ in true },
        _ measures: (RunSettings) -> [String: Double]
    ) -> Results {
        Results(
            experiment: experiment,
            runs: experiment.runs.filter(isFinished).map { settings in
                FinishedRun(
                    settings: settings,
                    record: RunRecord(
                        runID: settings.runID, settings: settings.json, status: .finished, steps: 1,
                        measures: measures(settings), weightsDigest: ""))
            })
    }

    /// Both ends of a range, short where they differ in their last value alone.
    @Test func spans() {
        #expect(RunGroup.span("n = 9, m = 4", "n = 9, m = 8") == "n = 9, m = 4 to 8")
        #expect(RunGroup.span("n = 9, m = 4", "n = 8, m = 8") == "n = 9, m = 4 to n = 8, m = 8")
        #expect(RunGroup.span("m = 4, tied", "m = 4, not tied") == "m = 4, tied to m = 4, not tied")
        #expect(RunGroup.span("tied", "not tied") == "tied to not tied")
        #expect(RunGroup.span("p = [1,2]", "p = [1,3]") == "p = [1,2] to [1,3]")
    }

    /// A short form, a whole component or its name that moves with the width brings settings that do so too. Groups have
    /// a label each.
    @Test(arguments: [
        (#""a": {"zip": {"model.width": [10, 20], "data.importanceRatio": [0.5, 0.9]}}"#, 1),
        (
            #""a": {"zip": {"model.width": [10, 20], "data.importance.ratio": [0.5, 0.9]}}, "data.importance.law": ["geometric", "last"]"#,
            2
        ),
        (
            #""a": {"zip": {"model.width": [10, 20], "model.start.directions": [{"law": "normal", "deviation": 0.1}, {"law": "constant", "value": 1}]}}"#,
            1
        ),
        (
            #""a": {"zip": {"model.width": [10, 20], "data.importance": [{"law": "geometric", "ratio": 0.5}, {"law": "linear", "last": 2}]}}"#,
            1
        ),
        (#""a": {"zip": {"model.width": [10, 20, 30], "training.optimizer": ["sgd", "adam", "sgd"]}}"#, 1),
        (
            #""a": {"zip": {"model.width": [10, 20], "training.optimizer": ["sgd", "adam"]}}, "data.frequency.exponent": [0, 1]"#,
            2
        ),
        // A width that has two of them tells them apart.
        (
            #""a": {"zip": {"model.width": [10, 10, 20], "training.optimizer": ["sgd", {"name": "sgd", "momentum": 0.5}, "sgd"]}}"#,
            2
        ),
        (#""a": {"zip": {"model.width": [10, 10, 20], "data.importanceRatio": [0.5, 0.9, 0.5]}}"#, 2),
        // E moves with the features, which move with the width, and with the density, which does not.
        (#""a": {"zip": {"model.width": [10, 20], "data.features": [100, 300]}}, "data.density": [0.01, 0.1]"#, 2),
        (#""a": {"zip": {"model.width": [10, 20], "data.features": [100, 300]}}, "data.activationDensity": [1, 2]"#, 2),
    ])
    func whatMovesWithTheWidth(sweep: String, count: Int) throws {
        let groups = RunGroups(of: try experiment(sweep)).all
        #expect(groups.count == count)
        #expect(Set(groups.map(\.label)).count == count && Set(groups.map(\.cells)).count == count)
        #expect(groups.map(\.place) == Array(0..<count))
    }

    /// A component that is the same at each width stays in its column.
    @Test func whatDoesNotMoveStays() throws {
        let same = try experiment(
            #""a": {"zip": {"model.width": [10, 20], "data.frequency": [{"law": "power", "exponent": 1}, {"law": "power", "exponent": 2}]}}"#
        )
        let groups = RunGroups(of: same).all
        #expect(groups.count == 1)
        #expect(groups[0].cells == ["500", "power", "", "1.0", "0.0"])
    }

    /// Only the power law has an α; another law's field of the same name goes by its path.
    @Test func theExponentIsThePowerLaws() {
        let values: [String: JSONValue] = ["data.frequency.exponent": .number(2)]
        func cell(_ column: Column, _ law: String) -> String {
            Coordinates.cell(column, of: values.merging(["data.frequency.law": .string(law)]) { $1 })
        }
        let other = Column("data.frequency.exponent", "", "", setting: "data.frequency.exponent")
        #expect(cell(Coordinates.exponent, "power") == "2.0" && cell(other, "power") == "")
        #expect(cell(Coordinates.exponent, "shifted-power") == "" && cell(other, "shifted-power") == "2.0")
    }

    /// The same runs have the same interval, whatever else is finished and whatever experiment they stand in.
    @Test func theIntervalIsTheRuns() throws {
        func fits(_ decays: String, seed: Int, where isFinished: (RunSettings) -> Bool) throws -> [GroupFit] {
            let sweep = try experiment(
                #""model.width": [10, 20, 40, 80, 160], "training.weightDecay": \#(decays)"#,
                #", "replicates": 2, "seed": \#(seed)"#)
            let results = results(sweep, where: isFinished) { run in
                [
                    "test_loss": (1 + Double((run.training.width / 10 * 7 + run.replicate * 5) % 11) / 50)
                        / Double(run.training.width)
                ]
            }
            return GroupFits.all(FinishedGroup.all(results), of: sweep)
        }
        let all = try fits("[0, 1]", seed: 1) { _ in true }
        let second = try fits("[0.5, 0, 1]", seed: 2) { $0.training.weightDecay == 1 }
        #expect(all.count == 2 && second.count == 1)
        #expect(all[1].exponentLow == second[0].exponentLow && all[1].exponentHigh == second[0].exponentHigh)
        #expect(all[1].exponentLow < all[1].exponent)
        let row = try #require(FitsTable.form(experiment(#""model.width": [10, 20]"#)).csv(second).rows.first)
        #expect(row.last == "replicates" && row[row.count - 2].split(separator: " ").count == 4)
    }

    /// Replicates that refuse a line are said to, in the findings and in the answer.
    @Test func aLawThatBendsIsNotMerelyInside() throws {
        let sweep = try experiment(
            #""model.width": [10, 20, 40, 80, 160]"#, #", "replicates": 3, "training": {"weightDecay": -1}"#)
        let made = results(sweep) { run in
            let logarithm = log(Double(run.training.width) / 40)
            let noise = 0.01 * Double(run.replicate - 1)
            return [
                "test_loss": exp(-logarithm - 0.1 * (logarithm * logarithm) + noise), "fraction_represented": 1,
            ]
        }
        let tables = try made.tables()
        guard case .text(let verdict)? = tables.findings[0].rows.first?[6] else {
            Issue.record("\(tables.findings[0].rows)")
            return
        }
        #expect(verdict == "inside, bends")
        guard case .number(let p)? = tables.findings[1].rows.first?[2] else {
            Issue.record("\(tables.findings[1].rows)")
            return
        }
        #expect(p < 1e-6)
        #expect(
            tables.answer.first[0].hasPrefix(
                "No one power of the width describes the loss: it goes as m^(−α_m), where ")
        )
        #expect(
            tables.answer.first[0].contains(
                "between neighbouring widths from m = 10 to 160 is 0.792 to 1.21; theory has α_m = 1"))
        #expect(tables.answer.text.contains(", but the law bends; predicted is 1, inside the interval"))
    }

    /// An exponent predicted of another quantity has it fitted.
    @Test func whatIsPredictedIsFitted() {
        struct Other: ExponentPrediction {
            let quantities = ["test_loss", "max_abs_overlap"]
            let name = ""
            let source = ""
            func exponent(_ models: ModelClass) -> Double? { nil }
        }
        #expect(GroupFits.quantities() == ["test_loss", "train_loss", "mean_square_overlap"])
        #expect(GroupFits.quantities([Other()] + Predictions.exponents) == GroupFits.quantities() + ["max_abs_overlap"])
    }

    /// A note says why no exponent is predicted.
    @Test(arguments: [
        ("data.frequency.exponent=0", 0.7, "between weak and strong superposition"),
        (
            "data.frequency.exponent=1", 0.1,
            "weak superposition, where only power laws of the frequencies with α above 1"
        ),
        (
            "data.frequency.law=linear", 0.1,
            "weak superposition, where only power laws of the frequencies with α above 1"
        ),
        ("model.bias=false", 1, "not of the kind that predictions were published for (no bias), so"),
        ("model.activation=gelu", 1, "published for (activation gelu), so"),
        ("data.value.law=signed", 0.7, "published for (values below 0), so"),
        (
            #"{"tied": false, "width": 3}"#, 1,
            "published for (untied weights, an importance), so"
        ),
    ])
    func whyNothingIsPredicted(change: String, share: Double, reason: String) throws {
        let overrides =
            change.hasPrefix("{") ? ["model.tied=false", "data.importanceRatio=0.9"] : [change]
        let sweep = try loadExperiment(
            #"{"name": "x", "data": {"features": 500}, "sweep": {"model.width": [10, 20, 40, 80, 160]}}"#, overrides)
        let made = results(sweep) { run in
            ["test_loss": 1 / Double(run.training.width), "fraction_represented": share]
        }
        let notes = try made.tables().answer.more.filter { $0.contains("no exponent of the loss is predicted") }
        #expect(notes.count == 1 && notes[0].lowercased().contains(reason.lowercased()), "\(notes)")
        #expect(notes[0].hasSuffix("so no exponent of the loss is predicted."))
    }

    /// The exponent is judged by its own fit, whatever comparison.csv was asked to hold.
    @Test(arguments: [nil, #", "compare": ["interference"]"#, #", "compare": []"#]) func findingsAreThoseOfTheFits(
        compare: String?
    ) throws {
        let sweep = try experiment(#""model.width": [10, 20, 40, 80, 160]"#, compare ?? "")
        let made = results(sweep) { run in
            ["test_loss": pow(Double(run.training.width), -1.3), "fraction_represented": 1]
        }
        let tables = try made.tables()
        let row = try #require(tables.findings[0].rows.first)
        guard case .number(let ratio) = row[5], case .text(let verdict) = row[6], case .text(let source) = row[8] else {
            Issue.record("\(row)")
            return
        }
        #expect(abs(ratio - 1.3) < 1e-12 && verdict == "outside" && source == "Liu, Liu & Gore 2025")
        #expect(tables.answer.text.contains("predicted is 1, outside the interval"))
    }
}

/// How measurements stand to bounds and predictions, summed up.
@Suite struct VerdictTests {
    @Test func aBoundIsCalledOneWhereItIsViolated() throws {
        #expect(Verdict.summary([.outside, .outside], isLowerBound: true) == "above 0 of 2")
        #expect(Verdict.summary([.above, .outside], isLowerBound: true) == "above 1 of 2")
        #expect(Verdict.summary([.inside, .outside], isLowerBound: false) == "inside 1 of 2")
        #expect(Verdict.summary([], isLowerBound: true) == nil)
        #expect(Verdict.summary([.inside, .cannotTell], isLowerBound: false) == "inside 1 of 2")
        #expect(Chance.ofIntervals(9, "exponents") == nil)
        #expect(
            Chance.ofIntervals(72, "exponents")
                == "5% of the 95% intervals of 72 exponents, about 3.6, miss the truth by chance.")
        #expect(Chance.ofBends(9) == nil)
        #expect(Chance.ofBends(18) == "Of 18 true power laws about 0.9 would be said to bend by chance.")
        let violated = Comparison(
            runID: "0", group: "", quantity: "mean_square_overlap", measured: 0.1, prediction: "Welch bound",
            predicted: 0.2, isLowerBound: true, source: "Welch 1974")
        let csv = ComparisonTable.form.csv([violated])
        #expect(csv.rows[0][10] == "outside")
        let table = ComparisonTable.models(
            Table(header: csv.header, rows: csv.rows), isLowerBound: TrainingComparisons.isLowerBound)
        guard case .text(let text) = table.rows[0][3] else { throw Problems("verdict", []) }
        #expect(text == "above 0 of 1")
    }

    private func exponent(_ low: Double, _ high: Double, rivals: [Double] = [], isOfBentLaw: Bool = false) -> Verdict? {
        Comparison(
            group: "", quantity: "test_loss_exponent", measured: 0.9, low: low, high: high, prediction: "1/m",
            predicted: 1, source: "", rivals: rivals, isOfBentLaw: isOfBentLaw
        ).verdict
    }

    /// What an interval holds because a bend made it wide is no agreement; what it leaves out it leaves out all the same.
    @Test func whatAnIntervalTells() {
        #expect(exponent(0.7, 1.1) == .inside && exponent(0.7, 0.95) == .outside)
        #expect(exponent(0.7, 1.1, rivals: [1, 0.8]) == .cannotTell)
        #expect(exponent(0.7, 1.1, isOfBentLaw: true) == .cannotTell)
        #expect(exponent(0.7, 0.95, isOfBentLaw: true) == .outside)
        func loss(_ measured: Double, predicted: Double) -> Verdict? {
            Comparison(
                runID: "0", group: "", quantity: "test_loss", measured: measured, low: measured, high: measured,
                prediction: "best linear model", predicted: predicted, source: ""
            ).verdict
        }
        #expect(loss(8e-14, predicted: 0) == .inside && loss(1e-6, predicted: 0) == .outside)
        #expect(loss(8e-14, predicted: 1e-3) == .outside)
    }

    /// Data that change with the width: a number is told, and of another law at another width nothing is fitted as a power of it.
    @Test(arguments: [
        (#""data.features": [12, 12, 12, 12, 12]"#, [String](), true),
        (#""data.features": [12, 12, 20, 20, 20]"#, ["data.activationDensity", "data.features"], true),
        (
            #""data.value": [{"law": "constant"}, {"law": "constant"}, {"law": "normal"}, {"law": "normal"}, {"law": "normal"}]"#,
            ["data.value.deviation", "data.value.law", "data.value.mean", "data.value.value"], false
        ),
    ])
    func dataThatMoveWithTheWidth(data: String, moving: [String], areFitted: Bool) throws {
        let (results, _) = try trainedModels(
            """
            {"name": "moving", "replicates": 2, "data": {"features": 12, "density": 0.1},
             "training": {"steps": 20, "batchSize": 64},
             "sweep": {"size": {"zip": {"model.width": [2, 3, 4, 6, 8], \(data)}}}}
            """)
        let groups = FinishedGroup.all(results)
        #expect(groups.count == 1 && GroupFits.all(groups, of: results.experiment).isEmpty != areFitted)
        #expect(GroupFits.movingData(of: groups[0].group.runs).map(\.path) == moving)
    }
}
