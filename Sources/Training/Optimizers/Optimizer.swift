public import LinearAlgebra
public import Settings

/// How a step changes a parameter, given its gradient.
///
/// A new one is a file beside this one and a place in `Optimizers.all`.
public protocol Optimizer: Component {
    /// Names of what is kept of each entry of a parameter from step to step.
    static var states: [String] { get }
    /// Whether the decay is a factor on the parameter, apart from its gradient; otherwise the gradient of γ‖W‖²/2 is added.
    static var isDecayDecoupled: Bool { get }
    /// w ← keep w - the step.
    ///
    /// - Parameters:
    ///   - states: one matrix a name, of the shape of w; zeros at first.
    ///   - keep: one factor for every row of w, or one a row.
    ///   - rate: η.
    ///   - step: counted from 1.
    func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int)
}

extension Optimizer {
    public static var isDecayDecoupled: Bool { true }
}

/// The optimizers an experiment file can name.
public enum Optimizers {
    public static let all: [any Optimizer.Type] = [AdamW.self, Adam.self, SGD.self]

    public static let slot = Slot<any Optimizer>(
        "training.optimizer", key: .name, preset: AdamW.name, "the optimiser",
        all.map { optimizer in (optimizer, { values throws(Problem) in try optimizer.init(values) }) })
}
