public import Autodiff
public import LinearAlgebra

/// The objective on a tape: mean over batch and features of weight_j (x̂_j - x_j)², x̂ = f(W Wᵀ x + b), with W stored
/// as n × m directions.
///
/// There are two routes to the same number and the same gradients. `dense` is the model as it is written down; `gram`
/// is the one training uses, whose cost follows the active entries of a batch. They agree to rounding.
public struct ReconstructionObjective<Element: Scalar> {
    public let tape: Tape<Element>
    public let directions: Variable<Element>
    public let bias: Variable<Element>
    /// 1 × 1: the objective.
    public let loss: Variable<Element>

    /// h = X W,   x̂ = f(h Wᵀ + b),   from a dense batch X (B × n).
    public static func dense(
        _ parameters: ModelParameters<Element>, batch x: Matrix<Element>, activation: Activation,
        importance: [Element]? = nil
    ) -> ReconstructionObjective {
        let tape = Tape<Element>()
        let w = tape.variable(parameters.directions)
        let b = tape.variable(parameters.bias)
        let target = tape.constant(x)
        let hidden = tape.product(target, w)
        let preactivation = tape.addRow(b, to: tape.product(hidden, w, transposeB: true))
        let estimate = tape.activation(preactivation, activation)
        let loss = tape.squaredError(estimate, target: target, weights: importance)
        return ReconstructionObjective(tape: tape, directions: w, bias: b, loss: loss)
    }

    /// G = W_A Wᵀ,   x̂ = f(S G + b),   from a sparse batch S whose samples may change between steps. G exists one panel
    /// of columns at a time.
    public static func gram(
        _ parameters: ModelParameters<Element>, batch: SparseBatch<Element>, activation: Activation,
        importance: [Element]? = nil
    ) -> ReconstructionObjective {
        let tape = Tape<Element>()
        let w = tape.variable(parameters.directions)
        let b = tape.variable(parameters.bias)
        let loss = tape.sparseReconstructionLoss(
            directions: w, bias: b, batch: batch, activation: activation, weights: importance)
        return ReconstructionObjective(tape: tape, directions: w, bias: b, loss: loss)
    }

    /// Computes the objective and both gradients, and returns the objective.
    @discardableResult
    public func evaluate() -> Element {
        tape.forward()
        tape.backward(from: loss)
        return loss.value[0, 0]
    }
}
