@testable import Kinds
@testable import Store
import Foundation
import LinearAlgebra
import Measures
import Settings
import Testing
import Training

@testable import Experiments

/// The tables of made-up runs whose exponents are known.
@Suite struct TablesTests {
    private let experiment: Experiment

    init() throws {
        let folder = try TemporaryFolder()
        experiment = try Experiment.load(
            path: folder.file(
                "e.json",
                """
                {"name": "tables", "data": {"features": 1000}, "training": {"weightDecay": -1},
                 "sweep": {"model.width": [10, 20, 40, 80, 160], "data.frequency.exponent": [0, 2],
                           "training.batchSize": [64, 128]}}
                """))
    }

    /// A setting that moves with the width belongs to it where each width has one value of it; where a width is repeated,
    /// runs that differ in it are no replicates.
    @Test(arguments: [([10, 20, 40], 1), ([10, 10, 20], 3)]) func settingsThatMoveWithTheWidth(
        widths: [Int], groups: Int
    )
        throws
    {
        let experiment = try Experiment.read(
            Data(
                """
                {"name": "zip", "data": {"features": 100},
                 "sweep": {"pair": {"zip": {"model.width": \(widths), "training.learningRate": [0.03, 0.02, 0.01]}}}}
                """.utf8), of: "zip.json")
        let runs = experiment.runs.map {
            FinishedRun(
                settings: $0,
                record: RunRecord(
                    runID: $0.runID, settings: $0.json, status: .finished, steps: 1, measures: [:], weightsDigest: ""))
        }
        #expect(FinishedGroup.all(Results(experiment: experiment, runs: runs)).count == groups)
        let others = RunGroups(of: experiment).columns.map(\.name).filter { $0.contains(".") }
        #expect(others == (groups == 1 ? [] : ["training.learningRate"]))
    }

    private func fitted(_ results: Results) -> [GroupFit] {
        GroupFits.all(FinishedGroup.all(results), of: results.experiment)
    }

    private func compared(_ results: Results, _ fits: [GroupFit] = []) -> [Comparison] {
        TrainingComparisons.rows(FinishedGroup.all(results), fits, of: results.experiment)
    }

    /// Runs with loss 5 m^-exponent, all of them representing `share(m)` of the features.
    private func results(exponent: Double = 1, share: (Int) -> Double) -> Results {
        Results(
            experiment: experiment,
            runs: experiment.runs.map { settings in
                let m = Double(settings.training.width)
                return FinishedRun(
                    settings: settings,
                    record: RunRecord(
                        runID: settings.runID, settings: settings.json, status: .finished, steps: 20_000,
                        measures: [
                            "test_loss": 5 * pow(m, -exponent), "test_loss_stderr": 0.01, "train_loss": 5 / m,
                            "mean_square_overlap": 1 / m, "max_abs_overlap": 0.9,
                            "fraction_represented": share(settings.training.width),
                            "fraction_strongly_represented": 0.5,
                            "omitted_variance": 6 * pow(m, -exponent), "directions": 1000,
                            "represented.directions": 1000,
                        ], weightsDigest: ""))
            })
    }

    @Test func runsTableFollowsTheContract() {
        let table = RunsTable.form(experiment).csv(RunsTable.rows(results { _ in 1 }.runs))
        let columns = """
            run_id,features,width,frequency_law,frequency_exponent,activation_density,weight_decay,replicate,seed,\
            steps,status,train_loss,test_loss,test_loss_stderr,missing_loss,interference_loss,reconstruction_loss,\
            fraction_represented,fraction_strongly_represented,mean_square_overlap,max_abs_overlap,max_overlap,\
            min_overlap,accepted_deviation,features_per_dimension,welch_max_abs,welch_mean_square,\
            random_mean_square,training.batchSize
            """
        // Columns of later measures may follow.
        #expect((table.header.joined(separator: ",") + ",").hasPrefix(columns + ","))
        #expect(table.rows.count == 20)
        #expect(table.rows[0][1...6] == ["1000", "10", "power", "0.0", "1.0", "-1.0"])
        #expect(table.rows[0][columns.split(separator: ",").count - 1] == "64")
        let with = RunsTable.form(experiment, measures: [MedianNormMeasure()] + Measures.all).csv([]).header
        #expect(with.contains("median_norm") && with.filter { $0 != "median_norm" } == table.header)
    }

    /// Of three starts of each model the one with the least loss, and all that share it; none that has no loss.
    @Test func theBestOfRestarts() throws {
        let experiment = try Experiment.read(
            Data(
                #"{"name": "s", "data": {"features": 9}, "replicates": 3, "sweep": {"model.width": [2, 3]}}"#.utf8),
            of: "s.json")
        let losses: [Double?] = [0.3, 0.2, 0.25, nil, 0.1, 0.1]
        let runs = zip(experiment.runs, losses).map { settings, loss in
            FinishedRun(
                settings: settings,
                record: RunRecord(
                    runID: settings.runID, settings: settings.json, status: loss == nil ? .diverged : .finished,
                    steps: 1, measures: loss.map { ["test_loss": $0] } ?? [:], weightsDigest: ""))
        }
        #expect(RunsTable.rows(runs).map(\.isBest) == [false, true, false, false, true, true])
    }

    @Test func exponentsAreFittedPerGroup() throws {
        let fits = fitted(results { _ in 1 })
        #expect(fits.count == 4 * 3)
        let table = FitsTable.form(experiment).csv(fits)
        let columns = """
            features,frequency_law,frequency_exponent,activation_density,weight_decay,training.batchSize,quantity,\
            widths,exponent,exponent_stderr,exponent_low,exponent_high,prefactor,r_squared,predicted_exponent,\
            prediction,form,exponent_without_smallest,exponent_without_largest,offset,offset_low,offset_high,\
            exponent_stderr_replicates,lack_of_fit_p,local_slopes,interval_from
            """
        #expect(table.header.joined(separator: ",") == columns)
        for fit in fits {
            #expect(abs(fit.exponent - 1) < 1e-12)
            #expect(abs(try #require(fit.power).exponentWithoutSmallest - 1) < 1e-12)
            #expect(fit.widths == [10, 20, 40, 80, 160])
        }
        for row in table.rows {
            #expect(row[row.count - 4] == "" && row[row.count - 3] == "" && row.last == "widths")
            #expect(row[row.count - 2].split(separator: " ").count == 4)
        }
    }

    /// Losses that are next to nothing at some width follow no law; overlaps may.
    @Test func nothingIsNoLaw() {
        #expect(fitted(results(exponent: 2) { _ in 1 }).count == 4 * 3)
        // 5 · 160^-3 is less than 1e-5 of what silence loses, 4/3.
        let fits = fitted(results(exponent: 3) { _ in 1 })
        #expect(fits.count == 4 && fits.allSatisfy { $0.quantity == "mean_square_overlap" })
    }

    @Test func strongSuperpositionPredictsByTheFrequencies() {
        let predictions = fitted(results { _ in 1 }).filter { $0.quantity == "test_loss" }.map {
            $0.prediction?.exponent
        }
        #expect(predictions == [1, 1, 2, 2])
    }

    @Test func weakSuperpositionPredictsAboveOneOnly() {
        let weak = results { Double($0) / 1000 }
        let predictions = fitted(weak).filter { $0.quantity == "test_loss" }.map { $0.prediction?.exponent }
        #expect(predictions == [nil, nil, 1, 1])
        let rows = compared(weak).filter { $0.quantity == "test_loss" }
        #expect(rows.count == 20)
        #expect(rows.allSatisfy { abs($0.measured / $0.predicted - 5.0 / 6) < 1e-12 })
    }

    @Test func betweenTheLimitsNothingIsPredicted() throws {
        let between = results { _ in 0.7 }
        let fits = fitted(between)
        #expect(
            fits.filter { $0.quantity == "test_loss" }.allSatisfy {
                $0.prediction == nil && $0.comparisons.map(\.prediction).last == "no fall"
            })
        // One note for all four groups; of fewer, their names.
        func reasons(_ results: Results) throws -> [String] {
            try results.tables().answer.more.filter { $0.contains("no exponent of the loss is predicted") }
        }
        let all = try reasons(between)
        #expect(all.count == 1 && all[0].hasPrefix("All 4 groups: between weak and strong superposition"), "\(all)")
        let first = try reasons(
            Results(
                experiment: experiment,
                runs: between.runs.filter {
                    $0.settings.training.frequency.powerExponent == 0 && $0.settings.training.batchSize == 64
                }))
        #expect(first.count == 1 && first[0].hasPrefix("For α = 0, "), "\(first)")
    }

    /// The published predictions are for ReLU models with tied weights and fewer dimensions than features.
    @Test func otherModelsHaveNoPrediction() throws {
        let folder = try TemporaryFolder()
        for change in [
            "model.activation=identity", "model.activation=gelu", "data.features=150", "data.importanceRatio=0.9",
            "model.bias=false", "model.tied=false",
        ] {
            let other = try Experiment.load(
                path: folder.file("e.json", experiment.resolved.pretty()), overrides: [change])
            let runs = other.runs.map { settings in
                FinishedRun(
                    settings: settings,
                    record: RunRecord(
                        runID: settings.runID, settings: settings.json, status: .finished, steps: 1,
                        measures: [
                            "test_loss": 5 / Double(settings.training.width), "fraction_represented": 1,
                            "mean_square_overlap": 1 / Double(settings.training.width), "omitted_variance": 1,
                            "fraction_strongly_represented": 0.5,
                        ], weightsDigest: ""))
            }
            let results = Results(experiment: other, runs: runs)
            let fits = fitted(results)
            #expect(fits.count == 8)
            #expect(fits.allSatisfy { $0.prediction == nil })
            // A linear model has a loss of its own to be compared with, and nothing else.
            let predictions = Set(compared(results, fits).map(\.prediction))
            #expect(predictions == (change == "model.activation=identity" ? ["best linear model"] : []))
        }
    }

    /// Nothing is called inside that lies outside its interval, and no ratio to a bound at or below 0 is printed.
    @Test func verdictsFollowTheInterval() {
        func comparison(_ predicted: Double, isLowerBound: Bool = false) -> Comparison {
            Comparison(
                group: "", quantity: "", measured: 1, low: isLowerBound ? nil : 0.9, high: isLowerBound ? nil : 1.2,
                prediction: "", predicted: predicted, isLowerBound: isLowerBound, source: "")
        }
        #expect(comparison(1.2).verdict == .inside && comparison(0.9).verdict == .inside)
        #expect(comparison(1.21).verdict == .outside && comparison(0.89).verdict == .outside)
        #expect(comparison(0.99, isLowerBound: true).verdict == .above)
        #expect(comparison(1, isLowerBound: true).verdict == .above)
        #expect(comparison(1.01, isLowerBound: true).verdict == .outside)
        #expect(comparison(2).ratio == 0.5)
        #expect(comparison(0, isLowerBound: true).ratio == nil && comparison(-0.1, isLowerBound: true).ratio == nil)
        let steep = fitted(results(exponent: 1.3) { _ in 1 }).first { $0.quantity == "test_loss" }
        #expect(steep?.comparisons.first?.verdict == .outside)
    }

    /// The words for an exponent beside its rivals: 1/m, 2(α - 1), α - 1 and none.
    @Test(arguments: [
        (0.8, 1.1, "inside"), (1.1, 1.3, "outside"), (-0.1, 1.1, "cannot tell"), (-0.1, 0.9, "outside"),
        (0.4, 1.1, "cannot tell"),
    ])
    func aVerdictNeedsPower(low: Double, high: Double, word: String) {
        let comparison = Comparison(
            group: "", quantity: "test_loss_exponent", measured: 1, low: low, high: high, prediction: "", predicted: 1,
            source: "", rivals: [1, 0.5, 0])
        #expect(comparison.verdict?.rawValue == word)
        // A rival of the same number is none.
        #expect(
            Comparison(
                group: "", quantity: "", measured: 1, low: 0.9, high: 1.1, prediction: "", predicted: 1, source: "",
                rivals: [1, 1]
            ).verdict == .inside)
    }

    /// The rivals of the strong limit at α = 2, each with how far the losses lie from the best line of its slope.
    @Test func rivalsStandSideBySide() throws {
        let fit = try #require(fitted(results { _ in 1 }).last { $0.quantity == "test_loss" })
        let rows = fit.comparisons
        #expect(
            rows.map(\.prediction) == [
                "strong superposition 2(alpha-1)", "strong superposition 1/m", "weak superposition alpha-1", "no fall",
            ])
        #expect(rows.map(\.predicted) == [2, 1, 1, 0])
        // ln m over 10 20 40 80 160 has the standard deviation √2 ln 2, and the loss falls as 1/m.
        let spread = 2.0.squareRoot() * log(2.0)
        for (row, expected) in zip(rows, [spread, 0, 0, spread]) {
            #expect(abs(try #require(row.deviation) - expected) < 1e-9)
        }
    }

    /// Where α moves with the width there is no one law to predict from.
    @Test func mixedFrequenciesHaveNoPrediction() throws {
        let folder = try TemporaryFolder()
        let mixed = try Experiment.load(
            path: folder.file(
                "e.json",
                """
                {"name": "mixed", "data": {"features": 1000}, "training": {"weightDecay": -1},
                 "sweep": {"zip": {"model.width": [10, 20, 40, 80, 160], "data.frequency.exponent": [0, 0.5, 1, 1.5, 2]}}}
                """))
        let runs = mixed.runs.map { settings in
            FinishedRun(
                settings: settings,
                record: RunRecord(
                    runID: settings.runID, settings: settings.json, status: .finished, steps: 1,
                    measures: ["test_loss": 5 / Double(settings.training.width), "fraction_represented": 1],
                    weightsDigest: ""))
        }
        let fits = fitted(Results(experiment: mixed, runs: runs))
        #expect(fits.count == 1 && fits[0].prediction == nil)
    }

    @Test func comparisonsStandBesideTheirSource() {
        let all = results { _ in 1 }
        let table = ComparisonTable.form.csv(compared(all, fitted(all)))
        #expect(
            table.header.joined(separator: ",")
                == "run_id,group,quantity,measured,measured_low,measured_high,prediction,predicted,ratio,source,verdict,rms_residual"
        )
        let exponents = table.rows.filter { $0[0].isEmpty }
        // Of the loss 1/m and no fall, and at α = 2 also 2(α-1) and α-1; of the overlap 1/m and no fall.
        #expect(exponents.count == 2 * (2 * 2 + 2) + 2 * (2 * 4 + 2))
        #expect(exponents[0][1] == "frequency_exponent=0.0 training.batchSize=64")
        #expect(table.rows.filter { $0[2] == "mean_square_overlap" && $0[6] == "Welch bound" }.count == 20)
        #expect(table.rows.filter { $0[2] == "mean_square_overlap" && $0[6] == "random directions 1/m" }.count == 20)
        let strongest = table.rows.filter { $0[2] == "max_abs_overlap" && $0[9].hasPrefix("strongest") }
        #expect(strongest.count == 20 && Set(strongest.map { $0[6] }) == ["Levenshtein bound", "Welch bound"])
        #expect(table.rows.allSatisfy { !$0[9].isEmpty })
    }
}
