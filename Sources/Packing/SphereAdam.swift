import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// Adam for rows that are points on a sphere: the gradient's part along each row is taken out, and each row is scaled
/// back to norm 1 after its step.
///
/// - Source: Kingma & Ba 2015, "Adam: A Method for Stochastic Optimization"; the projection is the usual one of
///   optimisation on manifolds.
struct SphereAdam: Equatable, Sendable {
    private static let beta1: Float = 0.9
    private static let beta2: Float = 0.95
    private(set) var first: Matrix<Float>
    private(set) var second: Matrix<Float>
    private(set) var steps = 0

    init(first: Matrix<Float>, second: Matrix<Float>, steps: Int) {
        (self.first, self.second, self.steps) = (first, second, steps)
    }

    init(rows: Int, columns: Int) {
        first = Matrix(rows: rows, columns: columns)
        second = first
    }

    /// - Parameters:
    ///   - w: k × d, rows of norm 1.
    ///   - gradient: k × d, used up.
    ///   - stepSize: how far an element moves at most, about.
    mutating func move(_ w: inout Matrix<Float>, against gradient: inout Matrix<Float>, stepSize: Float) {
        steps += 1
        let (k, d) = (w.rows, w.columns)
        let step = stepSize / (1 - pow(Self.beta1, Float(steps)))
        let rootCorrection = 1 / (1 - pow(Self.beta2, Float(steps))).squareRoot()
        w.withUnsafeMutableElements { w in
            gradient.withUnsafeMutableElements { g in
                for row in 0..<k { Self.project(g.baseAddress! + row * d, along: w.baseAddress! + row * d, d) }
            }
        }
        w.takeAdamStep(
            gradient, first: &first, second: &second, keep: [1], beta1: Self.beta1, beta2: Self.beta2, size: step,
            rootCorrection: rootCorrection, epsilon: 1e-12)
        w.withUnsafeMutableElements { w in
            for row in 0..<k { Self.normalise(w.baseAddress! + row * d, d) }
        }
    }

    private static func project(_ g: UnsafeMutablePointer<Float>, along w: UnsafeMutablePointer<Float>, _ count: Int) {
        var product: Float = 0
        for i in 0..<count { product += g[i] * w[i] }
        for i in 0..<count { g[i] -= product * w[i] }
    }

    private static func normalise(_ w: UnsafeMutablePointer<Float>, _ count: Int) {
        var square: Float = 0
        for i in 0..<count { square += w[i] * w[i] }
        let factor = 1 / square.squareRoot()
        for i in 0..<count { w[i] *= factor }
    }
}
