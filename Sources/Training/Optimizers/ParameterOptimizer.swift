public import LinearAlgebra
public import Randomness

/// An optimizer at work on one parameter: its states, and the decay that the superposition papers use.
///
///     γ ≥ 0:   W ← (1 - ηγ) W                                    pulls every norm towards 0
///     γ < 0:   W_i ← W_i + ηγ W_i (1 - 1 / (‖W_i‖ + ε))          pulls every norm towards 1
///
/// before the step, whose gradient is that of the undecayed W. Where the optimizer's decay is not decoupled, γ W or its
/// counterpart for γ < 0 is added to the gradient instead.
/// - Source: Liu, Liu & Gore 2025 for γ < 0.
public struct ParameterOptimizer<Element: Scalar> {
    private let optimizer: any Optimizer
    /// γ
    private let weightDecay: Double
    public internal(set) var states: [Matrix<Element>]
    private var keep: [Element] = [1]
    /// The gradient with the decay in it, where it is not decoupled.
    private var penalised = Matrix<Element>(rows: 0, columns: 0)

    private static var epsilon: Double { 1e-8 }

    /// For a parameter of `rows` × `columns`.
    ///
    /// - Parameter stream: where states that start at random come from.
    public init(
        _ optimizer: any Optimizer, rows: Int, columns: Int, weightDecay: Double,
        from stream: RandomStream = RandomStream(seed: 0, run: 0, purpose: .optimizer)
    ) {
        self.optimizer = optimizer
        self.weightDecay = weightDecay
        var stream = stream
        states = optimizer.start(rows: rows, columns: columns).map { $0.value(from: &stream) }
    }

    /// One update of `parameter`.
    ///
    /// - Parameters:
    ///   - rate: η at this step.
    ///   - step: counted from 1.
    public mutating func update(
        _ parameter: inout Matrix<Element>, gradient: Matrix<Element>, rate: Double, step: Int
    ) {
        let isDecoupled = type(of: optimizer).isDecayDecoupled
        // The factor of each row: 1 - its share of the decay.
        let size = isDecoupled ? rate : 1
        if weightDecay < 0 {
            parameter.rowNorms(into: &keep)
            for row in keep.indices {
                let pull = 1 - 1 / (keep[row] + Element(Self.epsilon))
                keep[row] = 1 + Element(size * weightDecay) * pull
            }
        } else {
            keep[0] = Element(1 - size * weightDecay)
        }
        guard !isDecoupled, weightDecay != 0 else {
            return optimizer.update(
                &parameter, gradient: gradient, states: &states, keep: keep, rate: rate, step: step)
        }
        penalised.set(gradient, addingDecayOf: parameter, keep: keep)
        optimizer.update(&parameter, gradient: penalised, states: &states, keep: [1], rate: rate, step: step)
    }
}
