public import LinearAlgebra
public import Settings
import ToyModels

/// Dion: the strongest r directions of the momentum, found by one step of power iteration, are made to move alike; what they do not
/// hold stays in the momentum.
///
///     M ← M + G        P = qr(M Q).Q        R = Mᵀ P        M ← M - (1 - μ) P Rᵀ
///     Q ← R / (‖column‖ + 1e-8)            W ← keep W - η √(outputs / inputs) P Qᵀ
///
/// Q starts at random, by the run's seed; what is kept is Qᵀ, r × m. Outputs and inputs are those of the map.
/// - Source: Ahn et al. 2025, "Dion: Distributed Orthonormalized Updates", arXiv 2504.05295, on one machine.
public struct Dion: MatrixOptimizer {
    public static let name = "dion"
    static let momentum = Setting.number("momentum", 0...0.9999, default: 0.95, "mu in M <- M - (1 - mu) P R'")
    static let rankFraction = Setting.number(
        "rankFraction", 0...1, aboveLow: true, default: 1,
        "the rank r of a step, as a share of the smaller side of W, rounded up")
    public static let fields = [momentum.field, rankFraction.field]
    public static let states = ["momentum", "basis"]
    /// M, Q, P, R and one more on the way.
    public static let copies = 4
    private let momentum, rankFraction: Double
    var isEncoder = false
    private static var epsilon: Double { 1e-8 }

    public init(momentum: Double = 0.95, rankFraction: Double = 1) {
        (self.momentum, self.rankFraction) = (momentum, rankFraction)
    }

    public init(_ values: Values) {
        self.init(momentum: values[Self.momentum], rankFraction: values[Self.rankFraction])
    }

    private func rank(_ rows: Int, _ columns: Int) -> Int {
        let smaller = min(rows, columns)
        return min(smaller, Int((rankFraction * Double(smaller)).rounded(.up)))
    }

    public func start(rows: Int, columns: Int) -> [StateSpec] {
        [
            StateSpec(name: Self.states[0], rows: rows, columns: columns),
            StateSpec(
                name: Self.states[1], rows: rank(rows, columns), columns: columns, start: NormalStart(deviation: 1)),
        ]
    }

    public func flops(rows: Int, columns: Int) -> Double {
        let (n, m, r) = (Double(rows), Double(columns), Double(rank(rows, columns)))
        // The reflections of the basis go by vectors in part, and take the time of five times their 4 n r².
        return 8 * n * m * r + 20 * n * r * r
    }

    public func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int
    ) {
        states[0].add(gradient)
        var left = states[0].times(states[1], transposeOther: true)
        left.orthonormalizeColumns()
        // Rᵀ, and then Qᵀ.
        var right = left.times(states[0], transposed: true)
        states[0].setProduct(left, right, scale: Element(momentum - 1), accumulate: true)
        right.scaleRows(by: right.rowNorms().map { 1 / ($0 + Element(Self.epsilon)) })
        let (inputs, outputs) = map(rows: w.rows, columns: w.columns)
        let size = rate * (Double(outputs) / Double(inputs)).squareRoot()
        w.scaleRows(by: keep)
        w.setProduct(left, right, scale: Element(-size), accumulate: true)
        states[1] = right
    }
}
