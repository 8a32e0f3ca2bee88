import Statistics

/// The least loss of two features in one dimension, over all W and b.
///
///     x̂_i = max(0, w_i (w₀ x₀ + w₁ x₁) + b_i),      L = Σ_i I_i E (x_i - x̂_i)²,      x_i ~ U(0, 1) with probability p_i, else 0
///
/// The expectation is exact: where x̂ is above 0 the integrand is a polynomial, whose region has straight edges.
/// - Source: worked out here; in place of the two families of Elhage et al. 2022, "Toy Models of Superposition".
public struct TwoFeaturesOptimum: Sendable, Equatable {
    public let loss: Double
    /// w₀ and w₁; their common sign means nothing.
    public let weights: [Double]
    /// b₀ and b₁
    public let biases: [Double]

    /// Whether both features have a direction of norm above 1/2.
    public var isSuperposition: Bool { weights.allSatisfy { abs($0) > 0.5 } }

    /// - Parameters:
    ///   - probabilities: p₀ and p₁, 0 to 1.
    ///   - importances: I₀ and I₁, positive.
    /// - Complexity: a millisecond; the least of several local minima.
    public init(probabilities: [Double], importances: [Double]) {
        precondition(probabilities.count == 2 && importances.count == 2, "two features")
        let means = probabilities.map { $0 / 2 }
        let starts = [
            [1, -1, 0, 0], [0.9, -1, 0.1, 0.1], [1, -0.9, 0.1, 0.1], [1, 0, 0, means[1]], [0, 1, means[0], 0],
            [1, 0.1, 0, means[1]], [0.1, 1, means[0], 0], [0.7, 0.7, 0, 0],
        ]
        let minima = starts.map { start in
            LimitedMemoryBFGS.minimum(from: start, scales: [1, 1, 1, 1], tolerance: 1e-14, steps: 500) { place in
                Self.loss(weights: Array(place[..<2]), biases: Array(place[2...]), probabilities, importances)
            }
        }
        let best = minima.min { $0.value < $1.value }!
        (loss, weights, biases) = (best.value, Array(best.place[..<2]), Array(best.place[2...]))
    }

    /// L, and its slopes along w₀, w₁, b₀ and b₁.
    static func loss(
        weights w: [Double], biases b: [Double], _ p: [Double], _ importances: [Double]
    ) -> (value: Double, slopes: [Double]) {
        var (value, slopes) = (0.0, [0.0, 0, 0, 0])
        for (own, other) in [(0, 1), (1, 0)] {
            let output = Output(gain: w[own] * w[own], cross: w[own] * w[other], bias: b[own])
            let part = output.loss(p[own], p[other])
            value += importances[own] * part.value
            slopes[own] += importances[own] * (2 * w[own] * part.gain + w[other] * part.cross)
            slopes[other] += importances[own] * w[own] * part.cross
            slopes[2 + own] += importances[own] * part.bias
        }
        return (value, slopes)
    }
}

/// One output, max(0, a x + c y + b): x is the feature's own value, y that of the other.
private struct Output {
    let gain, cross, bias: Double

    /// A squared error with its slopes along a, c and b.
    struct Error {
        var value = 0.0, gain = 0.0, cross = 0.0, bias = 0.0

        static func + (one: Error, two: Error) -> Error {
            Error(
                value: one.value + two.value, gain: one.gain + two.gain, cross: one.cross + two.cross,
                bias: one.bias + two.bias)
        }

        static func * (factor: Double, error: Error) -> Error {
            Error(
                value: factor * error.value, gain: factor * error.gain, cross: factor * error.cross,
                bias: factor * error.bias)
        }
    }

    init(gain: Double, cross: Double, bias: Double) { (self.gain, self.cross, self.bias) = (gain, cross, bias) }

    /// E (x - x̂)².
    func loss(_ p: Double, _ q: Double) -> Error {
        let rest = max(0, bias)
        let none = Error(value: rest * rest, bias: 2 * rest)
        let own = Self.along(gain, bias, target: 1)
        let other = Self.along(cross, bias, target: 0)
        return (1 - p) * (1 - q) * none + p * (1 - q) * own
            + (1 - p) * q * Error(value: other.value, cross: other.gain, bias: other.bias) + p * q * both
    }

    /// ∫ (t x - max(0, a x + b))² dx over 0 to 1, with slopes along a and b.
    private static func along(_ a: Double, _ b: Double, target t: Double) -> Error {
        let root = a == 0 ? 0 : min(1, max(0, -b / a))
        let (low, high) = a > 0 ? (root, 1) : a < 0 ? (0, root) : b > 0 ? (0, 1) : (0, 0)
        let (m0, m1) = (high - low, (high * high - low * low) / 2)
        let m2 = (high * high * high - low * low * low) / 3
        let rest = t - a
        return Error(
            value: rest * rest * m2 - 2 * b * rest * m1 + b * b * m0 + t * t * (1.0 / 3 - m2),
            gain: -2 * (rest * m2 - b * m1), bias: -2 * (rest * m1 - b * m0))
    }

    /// ∬ (x - max(0, a x + c y + b))² dx dy. Between the places where the edge of x̂ = 0 meets a side of the square, the inner
    /// integral is a polynomial of degree 5 at most, for which four points of Gauss are exact.
    private var both: Error {
        let corners = [-bias, -(gain + bias)].map { cross == 0 ? 0 : $0 / cross }.filter { $0 > 0 && $0 < 1 }
        let places = ([0, 1] + corners).sorted()
        var sum = Error()
        for (low, high) in zip(places, places.dropFirst()) {
            for (node, weight) in Self.gauss {
                let y = (low + high + (high - low) * node) / 2
                let inner = Self.along(gain, cross * y + bias, target: 1)
                sum =
                    sum + weight * (high - low) / 2
                    * Error(value: inner.value, gain: inner.gain, cross: y * inner.bias, bias: inner.bias)
            }
        }
        return sum
    }

    /// Nodes and weights of four points over -1 to 1.
    private static let gauss: [(Double, Double)] = {
        let root = (6.0 / 5).squareRoot()
        let (inner, outer) = ((3.0 / 7 - 2.0 / 7 * root).squareRoot(), (3.0 / 7 + 2.0 / 7 * root).squareRoot())
        let (near, far) = ((18 + 30.0.squareRoot()) / 36, (18 - 30.0.squareRoot()) / 36)
        return [(-outer, far), (-inner, near), (inner, near), (outer, far)]
    }()
}
