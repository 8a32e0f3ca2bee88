import LinearAlgebra
import Measures
import Predictions
import Randomness
import Tables
import Testing
import Theory
import ToyModels
import Training

/// The median norm of the features' directions.
struct MedianNormMeasure: Measure {
    let columns = [Column("median_norm", "‖W‖½", "median norm of the features' directions")]

    func values(_ model: MeasuredModel) -> [Double?] {
        let norms = model.directions.rowNorms().sorted()
        return [(norms[(norms.count - 1) / 2] + norms[norms.count / 2]) / 2]
    }
}

/// The standard deviation of the overlaps of random directions, 1/√m.
struct OverlapDeviationPrediction: Prediction {
    let quantity = "overlap_standard_deviation"
    let name = "random directions 1/sqrt(m)"
    let source = "Beta(1/2, (m-1)/2)"

    func value(_ model: ModelSummary) -> Double? {
        (try? RandomDirections.meanSquare(dimension: model.width))?.squareRoot()
    }
}

/// The measure and the prediction of "Adding a component" are what they say.
@Suite struct AddedMeasureTests {
    private let recipe: Recipe

    init() throws {
        recipe = Recipe(
            distribution: try FeatureDistribution(weights: [1, 1, 1, 1], activationDensity: 1), width: 2,
            weightDecay: 0, schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
    }

    @Test func theMedianIsMeasured() throws {
        let parameters = ModelParameters<Float>(
            directions: Matrix(rows: 4, columns: 2, elements: [3, 4, 0, 1, 0, 2, 0, 0]),
            bias: Matrix(rows: 1, columns: 4))
        let model = MeasuredModel(parameters, recipe: recipe, dataKey: 1)
        #expect(try MedianNormMeasure().named(model) == ["median_norm": 1.5])
    }

    @Test func thePredictionSpeaksOfEveryModel() {
        let models = ModelClass(differences: ["no bias"], powerExponent: nil, shares: [])
        let summary = ModelSummary(
            recipe: recipe, models: models, measures: ["overlap_standard_deviation": 0.7])
        let prediction = OverlapDeviationPrediction()
        #expect(prediction.measured(summary) == 0.7)
        #expect(prediction.value(summary) == 0.5.squareRoot())
    }
}
