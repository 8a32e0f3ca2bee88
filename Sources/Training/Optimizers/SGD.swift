public import LinearAlgebra
public import Settings

/// Stochastic gradient descent with momentum.
///
///     v ← μ v + g        w ← keep w - η v
///
/// - Source: Polyak 1964; as in PyTorch's SGD without dampening, but for the decay, which is decoupled.
public struct SGD: Optimizer {
    public static let name = "sgd"
    static let momentum = Setting.number("momentum", 0...0.9999, default: 0, "mu in v <- mu v + g")
    public static let fields = [momentum.field]
    public static let states = ["velocity"]
    private let momentum: Double
    public var hasMomentum: Bool { momentum > 0 }

    public init(momentum: Double = 0) { self.momentum = momentum }

    public init(_ values: Values) { momentum = values[Self.momentum] }

    public func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int
    ) {
        states[0].scale(by: Element(momentum))
        states[0].add(gradient)
        w.scaleRows(by: keep)
        w.add(states[0], scale: Element(-rate))
    }
}
