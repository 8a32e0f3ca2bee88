public import LinearAlgebra
public import Settings
public import ToyModels

/// How a step changes a parameter, given its gradient.
///
/// A new one is a file beside this one and a place in `Optimizers.all`.
public protocol Optimizer: Component {
    /// Names of what is kept of a parameter from step to step.
    static var states: [String] { get }
    /// Whether the decay is a factor on the parameter, apart from its gradient; otherwise the gradient of γ‖W‖²/2 is added.
    static var isDecayDecoupled: Bool { get }
    /// Matrices of a parameter's size that it keeps or works with at most, for the memory of a run.
    static var copies: Int { get }
    /// The optimizer that trains parameters of a role: itself, unless its step is one of matrices, or depends on what they map to
    /// what.
    func part(for role: ParameterRole) -> any Optimizer
    /// What is kept of a parameter of `rows` × `columns`, one a name, as it starts.
    func start(rows: Int, columns: Int) -> [StateSpec]
    /// Floating-point operations of an update's matrix products.
    func flops(rows: Int, columns: Int) -> Double
    /// w ← keep w - the step.
    ///
    /// - Parameters:
    ///   - states: one matrix a name, as they started or as the step before left them.
    ///   - keep: one factor for every row of w, or one a row.
    ///   - rate: η.
    ///   - step: counted from 1.
    func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int)
}

extension Optimizer {
    public static var isDecayDecoupled: Bool { true }
    public static var copies: Int { states.count }
    public func part(for role: ParameterRole) -> any Optimizer { self }
    public func flops(rows: Int, columns: Int) -> Double { 0 }

    /// Zeros of the parameter's shape.
    public func start(rows: Int, columns: Int) -> [StateSpec] {
        Self.states.map { StateSpec(name: $0, rows: rows, columns: columns) }
    }
}

/// The optimizers an experiment file can name.
public enum Optimizers {
    public static let all: [any Optimizer.Type] = [AdamW.self, Adam.self, SGD.self, Muon.self, Dion.self]

    public static let slot = Slot<any Optimizer>(
        "training.optimizer", key: .name, preset: AdamW.name, "the optimiser",
        all.map { optimizer in (optimizer, { values throws(Problem) in try optimizer.init(values) }) })
}
