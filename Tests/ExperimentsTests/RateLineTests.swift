import LinearAlgebra
import Settings
import Statistics
import Tables
import Testing
import Training

@testable import Experiments
@testable import Kinds
@testable import Predictions
@testable import ToyModels

#if canImport(Glibc)
    import Glibc
#endif

/// Best learning rates against the width.
@Suite struct RateLineTests {
    private static func swept(_ more: String = "") -> String {
        """
        {"name": "rates", "replicates": 2, "data": {"features": 4},
         "model": {"tied": false, "start": {"directions": {"law": "scaled-normal", "widthExponent": 0.25},
                                            "encoder": {"law": "scaled-normal", "widthExponent": 0.25}}},
         "training": {"steps": 1, "batchSize": 8},
         "sweep": {"model.width": [4, 8, 16, 32, 64], "training.optimizer": ["sgd", "adam"],
                   "training.learningRate": [0.01, 0.04, 0.16, 0.64, 2.56]\(more)}, "compare": ["rates"]}
        """
    }

    /// Losses made of a law: ln L = c (ln η - ln best)², best = C m^-e with an e for each optimiser.
    private static func losses(_ experiment: Experiment, sgd: Double, adam: Double) -> [String: Double] {
        experiment.runs.reduce(into: [:]) { all, run in
            let settings = run.training
            let exponent = settings.optimizer is SGD ? sgd : adam
            let best = 0.3 * pow(Double(settings.width), -exponent)
            let distance = log(settings.learningRate.base / best)
            all[run.runID] = exp(0.5 * distance * distance + 0.1 * Double(run.replicate))
        }
    }

    @Test func theLawThatLossesWereMadeOf() throws {
        let experiment = try loadExperiment(Self.swept())
        let lines = RateLines(
            RunGroups(of: experiment), losses: Self.losses(experiment, sgd: 0.5, adam: 0.25)
        ).lines
        #expect(
            lines.map(\.label) == ["training.optimizer=sgd training.optimizer.momentum=0.0", "training.optimizer=adam"])
        for (line, exponent) in zip(lines, [0.5, 0.25]) {
            #expect(line.curves.map(\.width) == [4, 8, 16, 32, 64])
            for curve in line.curves {
                #expect(curve.points.map(\.rate) == [0.01, 0.04, 0.16, 0.64, 2.56])
                #expect(curve.points.allSatisfy { $0.biasRate == nil })
                let best = 0.3 * pow(Double(curve.width), -exponent)
                #expect(curve.best.count == 2 && curve.best.allSatisfy { abs($0 / best - 1) < 1e-9 })
                let mean = try #require(curve.meanOfBest)
                #expect(!curve.isAtAnEnd && abs(mean / best - 1) < 1e-9)
            }
            let law = try #require(line.law)
            #expect(abs(law.exponent - exponent) < 1e-9)
        }
        // (1 - 2/4) of SGD, (1 - 1/4) of Adam.
        #expect(lines.map(\.predicted) == [0.5, 0.75])
        let row = try #require(lines[1].comparisons.first)
        #expect(row.quantity == "best_learning_rate_exponent" && row.verdict == .outside)
        let other = try #require(lines[0].comparisons.first)
        #expect(other.verdict == .inside)
    }

    /// Whether one rate suits every width: where the best one does not move, and at what cost where it does.
    @Test func whetherOneRateSuits() throws {
        let experiment = try loadExperiment(Self.swept())
        let groups = RunGroups(of: experiment)
        let lines = RateLines(groups, losses: Self.losses(experiment, sgd: 0, adam: 0.5)).lines
        // Of Adam 0.16 is best at m = 4, and at m = 64 0.04, beside a best of 0.0375: that costs less at m = 4 than 0.16 does there.
        func cost(_ rate: Double, beside least: Double, best: Double) -> Double {
            exp(0.5 * (pow(log(rate / best), 2) - pow(log(least / best), 2)))
        }
        let costs = [cost(0.16, beside: 0.04, best: 0.0375), cost(0.04, beside: 0.16, best: 0.15)]
        #expect(
            RateSentences.verdict(lines)
                == "One rate of those tried suits the widths from m = 4 to 64 for \(lines[0].name); for \(lines[1].name) each gives "
                + "\(Digits.significant(costs.min()!, digits: 3)) times the least loss or more at some width.")
        let none = RateLines(groups, losses: Self.losses(experiment, sgd: 0.5, adam: 0.5)).lines
        #expect(
            try #require(RateSentences.verdict(none)).hasPrefix(
                "No one rate of those tried suits the widths from m = 4 to 64; for "))
    }

    /// A least loss at an end is none, nor is the rate of a run that diverged.
    @Test func endsAndDivergence() throws {
        func best(_ losses: [Double?]) -> Double? {
            RateLines.best(zip([1.0, 2, 4, 8], losses).map { ($0, $1) })
        }
        #expect(best([1, 2, 3, 4]) == nil && best([4, 3, 2, 1]) == nil && best([nil, nil, nil, nil]) == nil)
        #expect(best([2, 1, nil, nil]) == 2)
        let middle = try #require(best([2, 1, 2, 3]))
        #expect(abs(middle - 2) < 1e-12)
        // Towards the lower neighbour, by less than half a step.
        let shifted = try #require(best([4, 1, 2, 3]))
        #expect(shifted > 2 && shifted < 2 * 2.0.squareRoot())
        #expect(best([1, 1, 1, 1]) == nil)
        #expect(best([2, 1, 1, 2]).map { abs($0 - 2 * 2.0.squareRoot()) < 1e-12 } == true)
    }

    /// Of several rates of b the best is taken, for each rate of W.
    @Test func ratesOfBiases() throws {
        let experiment = try loadExperiment(Self.swept(#", "training.biasLearningRate": [0.1, 0.2]"#))
        let better = Self.losses(experiment, sgd: 0.5, adam: 0.25)
        let losses = experiment.runs.reduce(into: better) { all, run in
            if run.training.biasLearningRate?.base == 0.1 { all[run.runID]! *= 2 }
        }
        let lines = RateLines(RunGroups(of: experiment), losses: losses).lines
        #expect(lines.count == 2 && lines.flatMap(\.curves).flatMap(\.points).allSatisfy { $0.biasRate == 0.2 })
        let law = try #require(lines[0].law)
        #expect(abs(law.exponent - 0.5) < 1e-9)
    }

    /// Two rates have no least loss between them, and a rate that moves with the width is no sweep of rates.
    @Test func nothingWhereNoRatesAreSwept() throws {
        for sweep in [#""training.learningRate": [0.1, 0.2]"#, #""data.activationDensity": [0.1, 0.2, 0.3]"#] {
            let experiment = try loadExperiment(
                #"{"name": "e", "data": {"features": 4}, "sweep": {"model.width": [2, 3], \#(sweep)}}"#)
            let losses = experiment.runs.reduce(into: [String: Double]()) { $0[$1.runID] = 1 }
            #expect(RateLines(RunGroups(of: experiment), losses: losses).lines.isEmpty)
        }
    }

    /// The change of D A in the first step, at rates that go with the width as predicted, does not go with the width; it does at others.
    @Test(arguments: [("sgd", 0.5), ("sgd", 0.25), ("adam", 0.5), ("adam", 0.25), ("adamw", 0.4)])
    func theFirstStepDoesNotGoWithTheWidth(optimizer: String, start: Double) throws {
        func recipe(_ width: Int, _ rate: Double) throws -> Recipe {
            let law = #"{"law": "scaled-normal", "widthExponent": \#(start)}"#
            return try loadExperiment(
                """
                {"name": "e", "data": {"features": 8, "activationDensity": 4},
                 "model": {"width": \(width), "tied": false, "activation": "identity",
                           "start": {"directions": \(law), "encoder": \(law)}},
                 "training": {"steps": 1, "batchSize": 4096, "optimizer": "\(optimizer)", "learningRate": \(rate),
                              "schedule": {"warmupSteps": 0, "finalFraction": 1}, "weightDecay": 0}}
                """
            ).runs[0].recipe()
        }
        func change(_ width: Int, _ rate: Double) throws -> Double {
            let trainer = Trainer(try recipe(width, rate))
            func product() throws -> Matrix<Float> {
                let (decoder, encoder) = (trainer.parameters.directions, try #require(trainer.parameters.encoder))
                return decoder.times(encoder, transposeOther: true)
            }
            let before = try product()
            _ = trainer.advance()
            let after = try product()
            return (0..<8).reduce(0.0) { all, i in
                (0..<8).reduce(all) { $0 + Double(after[i, $1] - before[i, $1]) * Double(after[i, $1] - before[i, $1]) }
            }.squareRoot()
        }
        let models = try recipe(64, 1)
        let predicted = try #require(
            BestRateExponent().exponent(
                ModelClass(differences: [], powerExponent: nil, shares: [], recipes: { [models] })))
        func ratio(_ exponent: Double) throws -> Double {
            let base = 1e-4 * pow(64, predicted)
            return try change(4096, base * pow(4096, -exponent)) / change(64, base * pow(64, -exponent))
        }
        let (right, wrong) = (try ratio(predicted), try ratio(predicted + 0.25))
        #expect(abs(log(right)) < log(1.35), "\(right)")
        #expect(abs(log(wrong)) > log(2), "\(wrong)")
    }

    /// Tied weights, momentum, hidden activations, prefixes, other starts and narrow models have no prediction.
    @Test func whereNothingIsPredicted() throws {
        func prediction(_ change: (inout Recipe) -> Void) throws -> Double? {
            var recipe = try loadExperiment(Self.swept()).runs[0].recipe()
            recipe.width = 8
            change(&recipe)
            let fixed = recipe
            return BestRateExponent().exponent(
                ModelClass(differences: [], powerExponent: nil, shares: [], recipes: { [fixed] }))
        }
        #expect(try prediction { _ in } == 0.5)
        #expect(try prediction { $0.width = 3 } == nil)
        #expect(try prediction { $0.optimizer = SGD(momentum: 0.9) } == nil)
        #expect(try prediction { $0.isTied = true } == nil)
        #expect(try prediction { $0.hiddenActivation = .relu } == nil)
        #expect(try prediction { $0.prefixes = [4, 8] } == nil)
        #expect(try prediction { $0.encoderStart = ConstantStart(value: 0) } == nil)
    }
}
