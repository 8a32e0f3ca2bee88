import LinearAlgebra
import Randomness
import Settings
import Testing
import Training

@testable import Experiments
@testable import Kinds
@testable import Measures
@testable import Predictions
@testable import ToyModels

/// The movement of features since the start, and the starts of parametrisations.
@Suite struct FeatureMovementTests {
    private static func untied(steps: Int, _ more: String = "") -> String {
        """
        {"name": "moved", "replicates": 2, "data": {"features": 8, "frequency": {"exponent": 1}},
         "model": {"width": 5, "tied": false}, "training": {"steps": \(steps), "batchSize": 64}\(more)}
        """
    }

    /// The stored encoder beside the start that the recipe draws, feature by feature; weights by p_i.
    @Test func againstTheDefinition() throws {
        let (results, arrays) = try trainedModels(Self.untied(steps: 200))
        for run in results.runs {
            let recipe = try run.settings.recipe()
            let start = try #require(Trainer(recipe).parameters.encoder)
            let end = try #require(arrays[run.record.runID]?.parameters.encoder)
            var (moved, length) = (0.0, 0.0)
            for (i, p) in recipe.distribution.probabilities.enumerated() {
                for k in 0..<5 {
                    moved += p * Double(end[i, k] - start[i, k]) * Double(end[i, k] - start[i, k])
                    length += p * Double(start[i, k]) * Double(start[i, k])
                }
            }
            let measured = try #require(run.measure("feature_movement"))
            #expect(abs(measured / (moved / length).squareRoot() - 1) < 1e-6)
            #expect(measured > 0.1)
        }
    }

    /// What has not been trained has not moved; what was trained elsewhere, or began at 0, has no number.
    @Test func whereThereIsNothingToTell() throws {
        let run = try loadExperiment(Self.untied(steps: 1)).runs[0]
        let recipe = try run.recipe()
        let measure = FeatureMovementMeasure()
        let start = Trainer(recipe).parameters
        #expect(measure.values(MeasuredModel(start, recipe: recipe, dataKey: 1)) == [0])
        #expect(measure.values(MeasuredModel(start, recipe: recipe, dataKey: 1, isTrainedHere: false)) == [nil])
        var zero = recipe
        zero.encoderStart = ConstantStart(value: 0)
        #expect(measure.values(MeasuredModel(start, recipe: zero, dataKey: 1)) == [nil])
        #expect(!measure.speaks(of: zero) && measure.speaks(of: recipe))
        #expect(measure.isWhole([:], of: zero) && !measure.isWhole([:], of: recipe))
    }

    /// Deviations of m^-e.
    @Test func theScaledStart() throws {
        for (width, exponent, expected) in [(16, 0.25, 9.0 / 4), (400, 0.5, 9.0 / 400), (400, -0.25, 9.0 * 20)] {
            let law = ScaledNormalStart(Values(["scale": .number(3), "widthExponent": .number(exponent)]))
            var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
            let entries = law.entries(rows: 60_000 / width, columns: width, from: &stream)
            let square = entries.reduce(0) { $0 + $1 * $1 } / Double(entries.count)
            #expect(abs(square / expected - 1) < 0.03, "\(square) for \(expected)")
        }
        #expect(ScaledNormalStart.notation(["widthExponent": "0.25"]) == "N(0, m^-0.5)")
        #expect(ScaledNormalStart.notation(["widthExponent": "0.5", "scale": "2"]) == "N(0, 2² m^-1)")
    }

    /// The theorems speak of models as wide as they have features, without momentum.
    @Test func whereNothingIsPredicted() throws {
        func prediction(_ change: (inout Recipe) -> Void) throws -> Double? {
            var recipe = try loadExperiment(Self.untied(steps: 1)).runs[0].recipe()
            recipe.width = 8
            recipe.optimizer = SGD()
            change(&recipe)
            let fixed = recipe
            return MovementExponent.all.compactMap {
                $0.exponent(ModelClass(differences: [], powerExponent: nil, shares: [], recipes: { [fixed] }))
            }.first
        }
        #expect(try prediction { _ in } == 0)
        #expect(try prediction { $0.width = 7 } == nil)
        #expect(try prediction { $0.optimizer = SGD(momentum: 0.9) } == nil)
        #expect(try prediction { $0.isTied = true } == nil)
        #expect(try prediction { $0.hiddenActivation = .relu } == nil)
        #expect(try prediction { $0.prefixes = [4, 8] } == nil)
    }

    /// Exponents are fitted and predicted only where they are asked for, of the two parametrisations under SGD.
    @Test(arguments: [(0.25, 0.5, 0.5), (0.5, 0, 0), (0.5, 0.5, nil), (0.25, 0, nil)] as [(Double, Double, Double?)])
    func predictedExponents(start: Double, rate: Double, predicted: Double?) throws {
        let law = #"{"law": "scaled-normal", "widthExponent": \#(start)}"#
        let text = """
            {"name": "moved", "replicates": 2, "data": {"features": 4},
             "model": {"tied": false, "start": {"directions": \(law), "encoder": \(law),
                                                "bias": {"law": "constant", "value": 0}}},
             "training": {"steps": 20, "batchSize": 64, "optimizer": "sgd",
                          "learningRate": {"base": 1, "referenceWidth": 1, "widthExponent": \(rate)},
                          "schedule": {"warmupSteps": 0}},
             "sweep": {"model.width": [8, 16, 32, 64, 128]}, "compare": ["movement"]}
            """
        let (results, _) = try trainedModels(text)
        let groups = FinishedGroup.all(results)
        let fits = GroupFits.all(groups, of: results.experiment).filter { $0.quantity == "feature_movement" }
        #expect(fits.count == 1 && fits[0].prediction?.exponent == predicted)
        let rows = TrainingComparisons.rows(
            groups, GroupFits.all(groups, of: results.experiment), of: results.experiment, compare: ["movement"])
        #expect(rows.map(\.quantity) == (predicted == nil ? [] : ["feature_movement_exponent"]))
        let (others, _) = try trainedModels(
            text.replacing(#""compare": ["movement"]"#, with: #""compare": ["scaling"]"#))
        #expect(
            !GroupFits.all(FinishedGroup.all(others), of: others.experiment).contains {
                $0.quantity == "feature_movement"
            })
    }
}
