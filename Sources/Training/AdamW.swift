public import LinearAlgebra

/// AdamW for a matrix of directions, with the decay that the superposition papers use.
///
///     γ ≥ 0:   W ← (1 - ηγ) W                                    pulls every norm towards 0
///     γ < 0:   W_i ← W_i + ηγ W_i (1 - 1 / (‖W_i‖ + ε))          pulls every norm towards 1
///
/// before the Adam update, whose gradient is that of the undecayed W. β = (0.9, 0.999), ε = 1e-8.
/// - Warning: libraries also know an Adam whose decay is added to the gradient ("L2"); this is the decoupled one.
/// - Source: Loshchilov & Hutter 2019, "Decoupled Weight Decay Regularization"; Liu, Liu & Gore 2025 for γ < 0.
public struct AdamW<Element: Scalar> {
    public static var beta1: Double { 0.9 }
    public static var beta2: Double { 0.999 }
    public static var epsilon: Double { 1e-8 }

    /// γ
    public let weightDecay: Double
    /// What the past steps left behind: with it and the parameter, a training goes on as if it had not stopped.
    public internal(set) var moments: AdamMoments<Element>
    private var keep: [Element] = [1]

    /// For a parameter of `rows` × `columns`.
    public init(rows: Int, columns: Int, weightDecay: Double) {
        moments = AdamMoments(rows: rows, columns: columns)
        self.weightDecay = weightDecay
    }

    /// One update of `parameter`.
    ///
    /// - Parameters:
    ///   - rate: η at this step.
    ///   - step: counted from 1.
    public mutating func update(
        _ parameter: inout Matrix<Element>, gradient: Matrix<Element>, rate: Double, step: Int
    ) {
        if weightDecay < 0 {
            parameter.rowNorms(into: &keep)
            for row in keep.indices {
                let pull = 1 - 1 / (keep[row] + Element(Self.epsilon))
                keep[row] = 1 + Element(rate * weightDecay) * pull
            }
        } else {
            keep[0] = Element(1 - rate * weightDecay)
        }
        moments.update(
            &parameter, gradient: gradient, keep: keep, rate: rate, step: step, beta1: Self.beta1, beta2: Self.beta2,
            epsilon: Self.epsilon)
    }
}
