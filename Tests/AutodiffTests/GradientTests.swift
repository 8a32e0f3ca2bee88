import LinearAlgebra
import Randomness
import Testing

@testable import Autodiff

/// Normal numbers kept at least `margin` away from 0, where ReLU has its kink.
func randomMatrix(
    _ rows: Int, _ columns: Int, _ stream: inout RandomStream, awayFromZero margin: Double = 0
) -> Matrix<Double> {
    Matrix(
        rows: rows, columns: columns,
        elements: (0..<rows * columns).map { _ in
            let value = stream.normal()
            return value + (value < 0 ? -margin : margin)
        })
}

/// Every pullback against central differences along random directions: 1e-7 relative, in Double.
@Suite struct GradientTests {
    private static let tolerance = 1e-7
    private static let step = 1e-4
    /// Shapes a to b to c of the matrices involved.
    static let shapes = [(1, 1, 1), (2, 3, 4), (7, 5, 3), (16, 9, 20), (33, 2, 17)]

    /// Records an operation on leaves of the given shapes, the first ones kept so far away from 0, and checks the
    /// gradient of Σ (output)², over four seeds.
    private func check(
        _ shapes: [(Int, Int)], awayFromZero: [Double] = [], sourceLocation: SourceLocation = #_sourceLocation,
        _ record: (Tape<Double>, [Variable<Double>]) -> Variable<Double>
    ) {
        for seed in 0..<4 {
            let error = relativeError(shapes, awayFromZero: awayFromZero, seed: UInt64(seed), record)
            #expect(error < Self.tolerance, "seed \(seed)", sourceLocation: sourceLocation)
        }
    }

    private func relativeError(
        _ shapes: [(Int, Int)], awayFromZero: [Double], seed: UInt64,
        _ record: (Tape<Double>, [Variable<Double>]) -> Variable<Double>
    ) -> Double {
        var stream = RandomStream(seed: seed, run: 77, purpose: .gradientCheck)
        let tape = Tape<Double>()
        let leaves = shapes.enumerated().map { index, shape in
            let margin = index < awayFromZero.count ? awayFromZero[index] : 0
            return tape.variable(randomMatrix(shape.0, shape.1, &stream, awayFromZero: margin))
        }
        let output = record(tape, leaves)
        tape.forward()
        let zeros = tape.constant(Matrix(rows: output.value.rows, columns: output.value.columns))
        let loss = tape.squaredError(output, target: zeros)
        let directions = shapes.map { randomMatrix($0.0, $0.1, &stream) }
        return GradientCheck.along(directions, from: leaves, step: Self.step, loss: loss, tape: tape).relativeError
    }

    @Test(arguments: shapes)
    func product(m: Int, k: Int, n: Int) {
        for transposeA in [false, true] {
            for transposeB in [false, true] {
                check([transposeA ? (k, m) : (m, k), transposeB ? (n, k) : (k, n)]) { tape, leaves in
                    tape.product(leaves[0], transposeA: transposeA, leaves[1], transposeB: transposeB)
                }
            }
        }
    }

    @Test(arguments: shapes)
    func productOfAMatrixWithItself(m: Int, k: Int, n: Int) {
        check([(m, k)]) { tape, leaves in tape.product(leaves[0], leaves[0], transposeB: true) }
    }

    @Test(arguments: shapes)
    func rowAddition(m: Int, k: Int, n: Int) {
        check([(m, n), (1, n)]) { tape, leaves in tape.addRow(leaves[1], to: leaves[0]) }
    }

    @Test(arguments: shapes, Activation.all)
    func activation(shape: (m: Int, k: Int, n: Int), activation: Activation) {
        check([(shape.m, shape.n)], awayFromZero: [0.01]) { tape, leaves in tape.activation(leaves[0], activation) }
    }

    @Test(arguments: shapes)
    func weightedSquaredError(m: Int, k: Int, n: Int) {
        var stream = RandomStream(seed: 5, run: 5, purpose: .gradientCheck)
        let target = randomMatrix(m, n, &stream)
        let weights = (0..<n).map { _ in abs(stream.normal()) + 0.1 }
        check([(m, n)]) { tape, leaves in
            tape.squaredError(leaves[0], target: tape.constant(target), weights: weights)
        }
    }

    /// A batch over `features` in which some are active in no row.
    private func batch(features: Int, rows: Int) -> SparseBatch<Double> {
        let batch = SparseBatch<Double>(featureCount: features)
        batch.replace(
            sampleCount: rows,
            entries: (0..<features).filter { $0 % 3 != 1 }.flatMap { feature in
                (0..<rows).filter { ($0 * 7 + feature * 3) % 4 == 0 }.map {
                    SparseEntry(feature: Int32(feature), row: Int32($0), value: 0.3 + 0.1 * Double($0 + feature))
                }
            })
        return batch
    }

    @Test(arguments: shapes, Activation.all)
    func sparseReconstructionLoss(shape: (m: Int, k: Int, n: Int), activation: Activation) {
        let n = shape.n
        let batch = batch(features: n, rows: 6)
        let weights = (0..<n).map { 1 / Double($0 + 1) }
        // The loss is squared once more by `check`, so that its upstream gradient is not 1.
        // Biases so large that no pre-activation comes near ReLU's kink; the others are flat out there.
        check([(n, shape.k), (1, n)], awayFromZero: activation == .relu ? [0, 300] : []) { tape, leaves in
            tape.sparseReconstructionLoss(
                directions: leaves[0], bias: leaves[1], batch: batch, activation: activation, weights: weights)
        }
    }

    /// One active feature a row, none and two; weighted or not.
    private static func activity(_ rows: Int, _ columns: Int) -> Matrix<Double> {
        var active = Matrix<Double>(rows: rows, columns: columns)
        for row in 0..<rows where row != 1 { active[row, (3 * row) % columns] = 1.5 }
        active[rows - 1, 0] = -2
        return active
    }

    @Test(arguments: [(1, 1), (1, 5), (7, 3), (20, 13)], [false, true])
    func crossEntropy(shape: (rows: Int, columns: Int), weighted: Bool) {
        let active = Self.activity(shape.rows, shape.columns)
        check([(shape.rows, shape.columns)]) { tape, leaves in
            tape.crossEntropy(
                leaves[0], target: tape.constant(active),
                weights: weighted ? (0..<shape.columns).map { 1 / Double($0 + 1) } : nil)
        }
    }

    /// The negative control: one entry off by a part in 10⁵ fails the same check.
    @Test func aWrongPullbackOfCrossEntropyFails() {
        final class Wrong: TapeOperation {
            let right: CrossEntropy<Double>
            let logits: Variable<Double>
            let factor: Double
            init(_ logits: Variable<Double>, _ right: CrossEntropy<Double>, factor: Double) {
                (self.logits, self.right, self.factor) = (logits, right, factor)
            }
            func forward() { right.forward() }
            func pullback() {
                right.pullback()
                logits.accumulate { $0[0, 0] *= factor }
            }
        }
        func error(factor: Double) -> Double {
            relativeError([(7, 3)], awayFromZero: [], seed: 1) { tape, leaves in
                let output = tape.output()
                let right = CrossEntropy(
                    leaves[0], target: tape.constant(Self.activity(7, 3)), weights: nil, output: output)
                tape.record(Wrong(leaves[0], right, factor: factor))
                return output
            }
        }
        #expect(error(factor: 1) < Self.tolerance)
        #expect(error(factor: 1.0001) > 10 * Self.tolerance)
    }

    /// The negative control: a pullback that forgets the factor 2 fails the same check.
    @Test func aWrongPullbackFails() {
        final class WrongSquare: TapeOperation {
            let x, output: Variable<Double>
            let factor: Double
            init(_ x: Variable<Double>, _ output: Variable<Double>, factor: Double) {
                (self.x, self.output, self.factor) = (x, output, factor)
            }
            func forward() {
                output.value = Matrix(
                    rows: x.value.rows, columns: x.value.columns, elements: x.value.elements.map { $0 * $0 })
            }
            func pullback() {
                x.receive { dX, _ in
                    dX = Matrix(
                        rows: x.value.rows, columns: x.value.columns,
                        elements: zip(x.value.elements, output.gradient.elements).map { factor * $0 * $1 })
                }
            }
        }
        func error(factor: Double) -> Double {
            relativeError([(4, 3)], awayFromZero: [], seed: 1) { tape, leaves in
                let output = tape.output()
                tape.record(WrongSquare(leaves[0], output, factor: factor))
                return output
            }
        }
        #expect(error(factor: 2) < Self.tolerance)
        #expect(error(factor: 1) > 0.1)
        #expect(error(factor: 2.00001) > Self.tolerance)
    }
}

@Suite struct TapeTests {
    @Test func aConstantTakesNoGradient() {
        let tape = Tape<Double>()
        let x = tape.constant(Matrix(rows: 2, columns: 2, elements: [1, 2, 3, 4]))
        let w = tape.variable(Matrix(rows: 2, columns: 2, elements: [1, 0, 0, 1]))
        let loss = tape.squaredError(tape.product(x, w), target: tape.constant(Matrix(rows: 2, columns: 2)))
        tape.forward()
        tape.backward(from: loss)
        #expect(!x.hasGradient)
        #expect(w.hasGradient)
        #expect(loss.value[0, 0] == 7.5)
        #expect(w.gradient == Matrix(rows: 2, columns: 2, elements: [5, 7, 7, 10]))
    }

    /// Gradients of the step before do not leak into the next.
    @Test func replayGivesTheSameGradient() {
        let tape = Tape<Double>()
        let w = tape.variable(Matrix(rows: 1, columns: 2, elements: [1, -2]))
        let sum = tape.addRow(w, to: tape.product(tape.constant(Matrix(rows: 1, columns: 1, elements: [3])), w))
        let loss = tape.squaredError(sum, target: tape.constant(Matrix(rows: 1, columns: 2)))
        tape.forward()
        tape.backward(from: loss)
        let first = w.gradient
        tape.forward()
        tape.backward(from: loss)
        #expect(w.gradient == first)
        #expect(first == Matrix(rows: 1, columns: 2, elements: [16, -32]))
    }
}
