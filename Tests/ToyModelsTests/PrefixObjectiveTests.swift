import Autodiff
import LinearAlgebra
import Randomness
import Testing

@testable import ToyModels

/// The mean loss of the models of the first hidden dimensions, by every route: against each other, against those models one by one and
/// against central differences.
@Suite struct PrefixObjectiveTests {
    private typealias Setup = ObjectiveTests.Setup
    private static let prefixes = [2, 3, 7]

    private struct Made {
        var parameters: ModelParameters<Double>
        let batch: SparseBatch<Double>
        let weights: [Double]?
    }

    /// n = 40, m = 7.
    private static func made(isTied: Bool, hasOwnBiases: Bool, seed: UInt64 = 4) throws -> Made {
        let (parameters, batch, weights): (ModelParameters<Double>, SparseBatch<Double>, [Double]?) =
            try ObjectiveTests.make(
                Setup(n: 40, m: 7, batch: 16, density: 6, weighted: true, isTied: isTied), seed: seed)
        var stream = RandomStream(seed: seed, run: 9, purpose: .initialization)
        let biases = Matrix(rows: 2, columns: 40, elements: (0..<80).map { _ in stream.normal() })
        let all = ModelParameters(
            directions: parameters.directions, bias: parameters.bias, encoder: parameters.encoder,
            prefixBias: hasOwnBiases ? biases : nil)
        return Made(parameters: all, batch: batch, weights: weights)
    }

    private static func objectives(_ made: Made, _ prefixes: [Int]?) -> [ReconstructionObjective<Double>] {
        let dense = ReconstructionObjective.dense(
            made.parameters, batch: made.batch.dense(), activation: .relu, importance: made.weights, prefixes: prefixes)
        return [dense]
            + SparseReconstructionRoute.allCases.map {
                ReconstructionObjective.gram(
                    made.parameters, batch: made.batch, activation: .relu, importance: made.weights, route: $0,
                    prefixes: prefixes)
            }
    }

    @Test(arguments: [true, false], [true, false]) func theRoutesAgree(isTied: Bool, hasOwnBiases: Bool) throws {
        let made = try Self.made(isTied: isTied, hasOwnBiases: hasOwnBiases)
        let objectives = Self.objectives(made, Self.prefixes)
        for objective in objectives { objective.evaluate() }
        for other in objectives.dropFirst() {
            #expect(abs(other.loss.value[0, 0] / objectives[0].loss.value[0, 0] - 1) < 1e-13)
            #expect(other.variables.count == made.parameters.list.count)
            for (one, two) in zip(objectives[0].variables, other.variables) {
                #expect(ObjectiveTests.largest(one.gradient, two.gradient) < 1e-12)
            }
        }
    }

    /// Each prefix is a model of its own: the loss is the mean of theirs, and so are the gradients of what they share.
    @Test(arguments: [true, false], [true, false]) func theMeanOfModels(isTied: Bool, hasOwnBiases: Bool) throws {
        let made = try Self.made(isTied: isTied, hasOwnBiases: hasOwnBiases)
        let whole = Self.objectives(made, Self.prefixes)[0]
        let loss = whole.evaluate()
        var sum = 0.0
        var gradient = Matrix<Double>(rows: 40, columns: 7)
        for (place, dimensions) in Self.prefixes.enumerated() {
            let first = made.parameters.first(dimensions, place: place)
            #expect(first.width == dimensions && first.prefixBias == nil)
            let ownBias =
                hasOwnBiases && place < 2 ? made.parameters.prefixBias!.row(place) : made.parameters.bias.row(0)
            #expect(Array(first.bias.row(0)) == Array(ownBias))
            let one = ReconstructionObjective.dense(
                first, batch: made.batch.dense(), activation: .relu, importance: made.weights)
            sum += one.evaluate() / 3
            for feature in 0..<40 {
                for k in 0..<dimensions { gradient[feature, k] += one.directions.gradient[feature, k] / 3 }
            }
            if hasOwnBiases, place < 2 {
                let own = whole.variables.last!.gradient
                for feature in 0..<40 {
                    #expect(abs(own[place, feature] - one.bias.gradient[0, feature] / 3) < 1e-14)
                }
            }
        }
        #expect(abs(loss / sum - 1) < 1e-13)
        #expect(ObjectiveTests.largest(whole.directions.gradient, gradient) < 1e-12)
        // It is not the loss of the whole width.
        #expect(abs(Self.objectives(made, nil)[0].evaluate() / loss - 1) > 1e-4)
    }

    @Test(arguments: [true, false], [true, false])
    func gradientsAgreeWithDifferences(isTied: Bool, hasOwnBiases: Bool) throws {
        let made = try Self.made(isTied: isTied, hasOwnBiases: hasOwnBiases)
        for activation in [Activation.gelu, .tanh] {
            let objective = ReconstructionObjective.dense(
                made.parameters, batch: made.batch.dense(), activation: activation, importance: made.weights,
                prefixes: Self.prefixes)
            var stream = RandomStream(seed: 1, run: 2, purpose: .gradientCheck)
            let directions = made.parameters.list.map { parameter in
                Matrix(
                    rows: parameter.value.rows, columns: parameter.value.columns,
                    elements: (0..<parameter.value.count).map { _ in stream.normal() })
            }
            let outcome = GradientCheck.along(
                directions, from: objective.variables, step: 3e-4, loss: objective.loss, tape: objective.tape)
            #expect(outcome.relativeError < 1e-8)
            // The negative control: moved along other directions, the differences are others.
            let others = directions.map { Matrix(rows: $0.rows, columns: $0.columns, elements: $0.elements.reversed()) }
            let other = GradientCheck.along(
                others, from: objective.variables, step: 3e-4, loss: objective.loss, tape: objective.tape)
            #expect(abs(other.differenced - outcome.pulledBack) > 1e-3 * abs(outcome.pulledBack))
        }
    }

    /// Through a nonlinear hidden layer, whose bias is cut with it.
    @Test func throughAHiddenLayer() throws {
        let setup = HiddenLayerTests.Setup(n: 20, m: 7, batch: 65, hidden: .relu, activation: .identity)
        let made = HiddenLayerTests.Made<Double>(setup, seed: 3)
        let lanes = ReconstructionObjective.lanes(
            made.parameters, batch: made.batch, activation: .identity, hiddenActivation: .relu, prefixes: Self.prefixes)
        let loss = lanes.evaluate()
        let each = Self.prefixes.map { dimensions -> Double in
            ReconstructionObjective.lanes(
                made.parameters.first(dimensions), batch: made.batch, activation: .identity, hiddenActivation: .relu
            ).evaluate()
        }
        #expect(abs(loss / (each.reduce(0, +) / 3) - 1) < 1e-13)
    }

    /// The whole width alone is the plain objective, to the last bit.
    @Test func theWholeWidthAlone() throws {
        let made = try Self.made(isTied: false, hasOwnBiases: false)
        for (plain, nested) in zip(Self.objectives(made, nil), Self.objectives(made, [7])) {
            #expect(plain.evaluate() == nested.evaluate())
            for (one, two) in zip(plain.variables, nested.variables) { #expect(one.gradient == two.gradient) }
        }
    }
}

/// A linear hidden layer turned to its principal axes.
@Suite struct PrincipalAxesTests {
    @Test(arguments: [true, false]) func theModelStaysTheSame(isTied: Bool) {
        var stream = RandomStream(seed: 3, run: 1, purpose: .initialization)
        func matrix(_ rows: Int, _ columns: Int) -> Matrix<Float> {
            Matrix(rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in Float(stream.normal()) })
        }
        let model = ModelParameters(directions: matrix(9, 4), bias: matrix(1, 9), encoder: isTied ? nil : matrix(9, 4))
        let weights = (1...9).map { 1 / Double($0) }
        let turned = model.turnedToPrincipalAxes(weights: weights)
        func products(_ model: ModelParameters<Float>) -> Matrix<Float> {
            var product = Matrix<Float>(rows: 0, columns: 0)
            product.setProduct(model.encoder ?? model.directions, model.directions, transposeB: true)
            return product
        }
        for (one, two) in zip(products(model).elements, products(turned).elements) { #expect(abs(one - two) < 1e-5) }
        // Second moments of the hidden layer: none between axes, and falling.
        let written = turned.encoder ?? turned.directions
        func moment(_ j: Int, _ k: Int) -> Double {
            (0..<9).reduce(0) { $0 + weights[$1] * Double(written[$1, j]) * Double(written[$1, k]) }
        }
        for j in 0..<4 {
            for k in 0..<j { #expect(abs(moment(j, k)) < 1e-5 && moment(k, k) > moment(j, j)) }
        }
        #expect(turned.bias == model.bias)
        // The model that was drawn has other axes.
        let drawn = model.encoder ?? model.directions
        #expect(abs((0..<9).reduce(0) { $0 + weights[$1] * Double(drawn[$1, 0] * drawn[$1, 1]) }) > 1e-3)
    }
}
