import LinearAlgebra
import Settings
import Testing
import ToyModels

@testable import Training

/// w ← keep w - η sign(g): every entry moves by the same size.
///
/// - Source: Bernstein et al. 2018, "signSGD: Compressed Optimisation for Non-Convex Problems".
struct SignSGD: Optimizer {
    static let name = "signsgd"
    static let states: [String] = []

    init(_ values: Values) {}

    func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int
    ) {
        let signs = gradient.elements.map { $0 > 0 ? 1 : $0 < 0 ? -1 : Element.zero }
        w.scaleRows(by: keep)
        w.add(Matrix(rows: w.rows, columns: w.columns, elements: signs), scale: Element(-rate))
    }
}

/// The optimizer of "Adding a component" is one.
@Suite struct AddedOptimizerTests {
    @Test func everyEntryMovesByTheSameSize() {
        var optimizer = ParameterOptimizer<Double>(SignSGD(Values([:])), rows: 1, columns: 3, weightDecay: 0)
        var w = Matrix<Double>(rows: 1, columns: 3, elements: [1, 2, 3])
        optimizer.update(&w, gradient: Matrix(rows: 1, columns: 3, elements: [5, -0.1, 0]), rate: 0.25, step: 1)
        #expect(w.elements == [0.75, 2.25, 3])
    }

    @Test func itTrains() throws {
        var recipe = Recipe(
            distribution: try FeatureDistribution(weights: Array(repeating: 1, count: 12), activationDensity: 1),
            width: 4, batchSize: 64, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 200, warmupSteps: 10, finalFraction: 0.05), seed: 1, run: 1)
        recipe.optimizer = SignSGD(Values([:]))
        let result = try #require(try TrainingRun.train(recipe))
        #expect(result.curve.last!.trainLoss < 0.5 * result.curve.first!.trainLoss)
    }
}
