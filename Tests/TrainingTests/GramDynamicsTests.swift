import Autodiff
import LinearAlgebra
import Randomness
import Testing
import ToyModels
import Training

/// Tied weights under SGD: what the model does follows from K = W Wᵀ alone, whatever the width.
///
///     dL/dW = (G + Gᵀ) W,   G = dL/dK = dZᵀ X        K ← (I - η S) K (I - η S),   S = G + Gᵀ
@Suite struct GramDynamicsTests {
    private static let (n, samples, rate) = (12, 20, 0.05)

    private static func normal(_ rows: Int, _ columns: Int, _ purpose: StreamPurpose, scale: Double) -> Matrix<Double> {
        var stream = RandomStream(seed: 8, run: 1, purpose: purpose)
        return Matrix(
            rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in scale * stream.normal() })
    }

    private static func product(
        _ a: Matrix<Double>, _ b: Matrix<Double>, transposeA: Bool = false, transposeB: Bool = false
    ) -> Matrix<Double> {
        var result = Matrix<Double>(rows: 0, columns: 0)
        result.setProduct(a, transposeA: transposeA, b, transposeB: transposeB)
        return result
    }

    /// K and b after some steps of their own recursion, by nothing but products.
    private static func recursion(
        _ gram: Matrix<Double>, _ x: Matrix<Double>, steps: Int, isRectified: Bool, slip: Double = 0
    ) -> (gram: Matrix<Double>, bias: [Double]) {
        var (gram, bias) = (gram, [Double](repeating: 0, count: n))
        for _ in 0..<steps {
            var d = product(x, gram)
            for sample in 0..<samples {
                for j in 0..<n {
                    let z = d[sample, j] + bias[j]
                    let output = isRectified ? max(0, z) : z
                    let slope = isRectified && z <= 0 ? 0.0 : 1.0
                    d[sample, j] = 2 * (output - x[sample, j]) * slope / Double(samples * n)
                }
            }
            let g = product(d, x, transposeA: true)
            var factor = Matrix<Double>(rows: n, columns: n)
            for i in 0..<n {
                for j in 0..<n { factor[i, j] = (i == j ? 1 : 0) - rate * (g[i, j] + (1 + slip) * g[j, i]) }
                bias[i] -= rate * (0..<samples).reduce(0) { $0 + d[$1, i] }
            }
            gram = product(product(factor, gram), factor)
        }
        return (gram, bias)
    }

    private static func trained(
        _ start: Matrix<Double>, _ x: Matrix<Double>, steps: Int, isRectified: Bool
    ) -> (gram: Matrix<Double>, bias: [Double]) {
        let objective = ReconstructionObjective.dense(
            ModelParameters(directions: start, bias: Matrix(rows: 1, columns: n)), batch: x,
            activation: isRectified ? .relu : .identity)
        var optimizers = objective.variables.map {
            ParameterOptimizer<Double>(SGD(), rows: $0.value.rows, columns: $0.value.columns, weightDecay: 0)
        }
        for step in 1...steps {
            objective.evaluate()
            for (place, variable) in objective.variables.enumerated() {
                optimizers[place].update(&variable.value, gradient: variable.gradient, rate: rate, step: step)
            }
        }
        let w = objective.directions.value
        return (product(w, w, transposeB: true), objective.bias.value.elements)
    }

    private static func difference(
        _ one: (gram: Matrix<Double>, bias: [Double]), _ other: (gram: Matrix<Double>, bias: [Double])
    ) -> Double {
        (zip(one.gram.elements, other.gram.elements).map { abs($0 - $1) }
            + zip(one.bias, other.bias).map { abs($0 - $1) })
            .max()!
    }

    @Test(arguments: [true, false], [3, 5, 40]) func theGramMatrixTellsAll(isRectified: Bool, width: Int) {
        let start = Self.normal(Self.n, width, .initialization, scale: 1 / Double(width).squareRoot())
        let x = Self.normal(Self.samples, Self.n, .training, scale: 1)
        let gram = Self.product(start, start, transposeB: true)
        let trained = Self.trained(start, x, steps: 60, isRectified: isRectified)
        #expect(
            Self.difference(trained, Self.recursion(gram, x, steps: 60, isRectified: isRectified)) < 1e-12)
        // It has moved, and a recursion that is off by a part in 10⁵ is noticed.
        #expect(Self.difference(trained, (gram, Array(repeating: 0, count: Self.n))) > 0.02)
        #expect(
            Self.difference(trained, Self.recursion(gram, x, steps: 60, isRectified: isRectified, slip: 1e-5)) > 1e-9)
    }

    /// A wider model with the same K is the same model.
    @Test func theWidthDoesNotMatter() {
        let start = Self.normal(Self.n, 4, .initialization, scale: 0.5)
        let x = Self.normal(Self.samples, Self.n, .training, scale: 1)
        var frame = Self.normal(9, 9, .packing, scale: 1)
        frame.orthonormalizeColumns()
        var wide = Matrix<Double>(rows: 0, columns: 0)
        wide.setRows(of: start, length: 9)
        let turned = Self.product(wide, frame)
        let one = Self.trained(start, x, steps: 40, isRectified: true)
        #expect(Self.difference(one, Self.trained(turned, x, steps: 40, isRectified: true)) < 1e-12)
    }
}
