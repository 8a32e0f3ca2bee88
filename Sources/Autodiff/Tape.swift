public import LinearAlgebra

/// One step of a computation and the rule that carries gradients back through it.
public protocol TapeOperation: AnyObject {
    /// Computes the output's value from the inputs' values.
    func forward()
    /// Adds to each input's gradient what the output's gradient implies: the vector-Jacobian product.
    func pullback()
}

/// Reverse-mode differentiation over matrices.
///
///     let tape = Tape<Double>()
///     let w = tape.variable(weights)
///     let h = tape.product(x, w)
///     let loss = tape.squaredError(tape.activation(h, .relu), target: x)
///     tape.forward()
///     tape.backward(from: loss)      // w.gradient is ∂loss/∂w
///
/// The operations are recorded once, as they are written down, and replayed at every step: each keeps its buffers, so
/// a steady step allocates nothing. What changes between steps are the values of the leaves.
public final class Tape<Element: Scalar> {
    /// In the order they run.
    public private(set) var operations: [any TapeOperation] = []
    private var variables: [Variable<Element>] = []
    /// Whether the values are those of a forward pass that no backward pass has used up yet.
    private var isFresh = false

    public init() {}

    /// A leaf that takes a gradient: a parameter.
    public func variable(_ value: Matrix<Element>) -> Variable<Element> { add(Variable(value)) }

    /// A leaf that takes none: data.
    public func constant(_ value: Matrix<Element>) -> Variable<Element> { add(Variable(value, isConstant: true)) }

    /// The output of an operation still to be recorded.
    func output() -> Variable<Element> { add(Variable(Matrix(rows: 0, columns: 0))) }

    func record(_ operation: any TapeOperation) { operations.append(operation) }

    /// Runs every operation in order.
    public func forward() {
        startForward()
        for operation in operations { operation.forward() }
    }

    /// The start of `forward`, before the first operation; a profile runs the operations itself.
    public func startForward() { isFresh = true }

    /// Runs every pullback in reverse order, starting from ∂loss/∂loss = 1.
    ///
    /// - Parameter loss: 1 × 1, computed by the last `forward`.
    public func backward(from loss: Variable<Element>) {
        startBackward(from: loss)
        for operation in operations.reversed() { operation.pullback() }
    }

    /// The start of `backward`, before the first pullback; a profile calls the pullbacks itself.
    public func startBackward(from loss: Variable<Element>) {
        precondition(isFresh, "a backward pass needs a forward pass before it: operations use up what they kept")
        isFresh = false
        precondition(loss.value.rows == 1 && loss.value.columns == 1, "a loss of \(loss.value.shape) is not a number")
        for variable in variables { variable.hasGradient = false }
        loss.receive { gradient, _ in
            gradient.reshape(rows: 1, columns: 1)
            gradient.fill(1)
        }
    }

    private func add(_ variable: Variable<Element>) -> Variable<Element> {
        variables.append(variable)
        return variable
    }
}
