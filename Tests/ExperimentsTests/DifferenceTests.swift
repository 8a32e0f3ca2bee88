import Foundation
import Settings
import Store
import Tables
import Testing

@testable import Experiments
@testable import Kinds

/// What settings do, over pairs of one width and replicate.
@Suite struct DifferenceTests {
    private func results(_ sweep: String, replicates: Int = 3, _ loss: (RunSettings) -> Double) throws -> Results {
        let experiment = try loadExperiment(
            #"{"name": "x", "data": {"features": 500}, "sweep": {\#(sweep)}, "replicates": \#(replicates)}"#)
        return Results(
            experiment: experiment,
            runs: experiment.runs.map { run in
                FinishedRun(
                    settings: run,
                    record: RunRecord(
                        runID: run.runID, settings: run.json, status: .finished, steps: 1,
                        measures: ["test_loss": loss(run)], weightsDigest: ""))
            })
    }

    private static let widths = #""model.width": [10, 20, 40, 80, 160]"#

    /// What the runs of one width and replicate have in common, and a little of their own: ratios scatter about their truth
    /// with nothing left of it in the mean over replicates.
    private func noise(_ run: RunSettings) -> Double {
        let shared = 0.3 * Double(run.replicate) + 0.01 * Double(run.training.width % 11)
        let own = 0.001 * (run.training.weightDecay + (isZero(run) ? 1 : 0)) * Double(run.replicate - 2)
        return exp(shared + own)
    }

    private func isZero(_ run: RunSettings) -> Bool { run.values["model.start.bias.law"] == .string("constant") }

    /// The start halves the loss at m = 40 and falls faster; the decay does nothing.
    private func ofTwoAxes() throws -> Results {
        try results(
            Self.widths
                + #", "model.start.bias": [{"law": "normal", "deviation": 1}, {"law": "constant", "value": 0}], "training.weightDecay": [-1, 0, 1]"#
        ) { run in
            let width = Double(run.training.width)
            return noise(run) * (isZero(run) ? 0.5 * pow(width / 40, -0.5) : 1) / width
        }
    }

    @Test func groupsDifferAlongOneAxis() throws {
        let results = try ofTwoAxes()
        let rows = DifferencesTable.rows(SettingDifference.all(FinishedGroup.all(results), of: results.experiment))
        // One start beside the other at three decays, and two decays beside the first at two starts.
        #expect(Set(rows.map { $0.difference.group.label }).count == 5)
        let exponents = rows.filter { $0.quantity == DifferencesTable.exponent }
        #expect(exponents.count == 3 + 4 && rows.count == 7 * 7)
        for row in rows {
            let isStart = row.difference.setting == "model.start.bias"
            #expect(isStart || row.difference.setting == "training.weightDecay")
            switch row.quantity {
            case DifferencesTable.exponent: #expect(abs(row.value - (isStart ? 0.5 : 0)) < 0.01 && row.pairs == 15)
            // The widths' geometric mean is 40.
            case DifferencesTable.overallRatio: #expect(abs(row.value - (isStart ? 0.5 : 1)) < 0.01 && row.pairs == 15)
            default:
                let expected = isStart ? 0.5 * pow(Double(try #require(row.width)) / 40, -0.5) : 1
                #expect(abs(row.value / expected - 1) < 0.01 && row.pairs == 3)
            }
            #expect(row.low < row.value && row.value < row.high && row.high / row.low < 1.1 || row.width == nil)
            // At m = 10 the ratio is 1.
            if isStart, row.width != 10 { #expect(row.verdict == "differs") }
        }
        #expect(
            rows.filter { $0.difference.setting == "training.weightDecay" }.allSatisfy { $0.verdict == "cannot tell" })
    }

    @Test func theAnswerAndThePageSayIt() throws {
        let results = try ofTwoAxes()
        var tables = try results.tables()
        let made = try ResultTables(results.experiment, &tables, [FitsTable.file, DifferencesTable.file])
        let sentences = tables.answer.first + tables.answer.more
        #expect(
            sentences.contains(
                "With b₀ = 0 in place of N(0, 1) the loss is 0.25 times as high at m = 160, 1 times at m = 10; the exponent α_m is 0.5 larger (3 of 3 differ from 0, 95%)."
            ))
        #expect(
            sentences.contains {
                $0.hasPrefix(
                    "With γ = 1 in place of −1 the loss is 1 times as high at m = 160, 1 times at m = 10; no change of the exponent α_m is told (2 compared). Over pairs"
                )
            })
        #expect(
            tables.answer.more.contains {
                $0.hasPrefix("5% of the 95% intervals of 49 differences, about 2.45, ")
            })
        #expect(try TrainingFindings.comparisons(made).last?.rows.count == 7)
    }

    /// Settings that move together are told by the one that tells more of them apart.
    @Test func whatMovesTogether() throws {
        let axis =
            #""a": {"zip": {"training.learningRate": [0.1, 1, 0.1], "training.optimizer": ["adamw", "sgd", "muon"]}}"#
        let results = try results(Self.widths + ", " + axis, replicates: 2) { noise($0) }
        let answer = try results.tables().answer.text
        // Ratios that overlap make one sentence.
        #expect(
            answer.contains(
                #"With optimizer = sgd (momentum 0) or muon (momentum 0.95, scale "original") in place of adamw the loss"#
            ),
            "\(answer)")
        #expect(!answer.contains("With learningRate"))
    }

    /// One replicate has no pairs to scatter; a setting that moves with the width is no axis of its own.
    @Test(arguments: [
        (widths + #", "training.weightDecay": [0, 1]"#, 1),
        (#""a": {"zip": {"model.width": [10, 20, 40], "training.learningRate": [0.03, 0.02, 0.01]}}"#, 3),
    ])
    func nothingToCompare(sweep: String, replicates: Int) throws {
        let results = try results(sweep, replicates: replicates) { noise($0) }
        #expect(SettingDifference.all(FinishedGroup.all(results), of: results.experiment).isEmpty)
        let answer = try results.tables().answer.text
        #expect(answer.contains("(These ratios are of single models, without an interval.)") == (replicates == 1))
        #expect(
            answer.contains("With γ = 1 in place of 0 the loss is 0.999 times as high at m = 160") == (replicates == 1))
    }
}
