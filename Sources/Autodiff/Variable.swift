public import LinearAlgebra

/// A matrix on a tape, with the gradient of the loss with respect to it.
public final class Variable<Element: Scalar> {
    public var value: Matrix<Element>
    /// ∂loss/∂value, of the same shape; meaningful after `Tape.backward` where `hasGradient` says so.
    public internal(set) var gradient = Matrix<Element>(rows: 0, columns: 0)
    /// Whether the current backward pass has reached this variable.
    public internal(set) var hasGradient = false
    /// A constant takes no gradient, and the work for it is left out.
    public let isConstant: Bool

    init(_ value: Matrix<Element>, isConstant: Bool = false) {
        self.value = value
        self.isConstant = isConstant
    }

    /// Adds to the gradient: `body` is given the matrix, and whether to add to its elements or to write them anew.
    func receive(_ body: (_ gradient: inout Matrix<Element>, _ accumulate: Bool) -> Void) {
        guard !isConstant else { return }
        body(&gradient, hasGradient)
        hasGradient = true
    }

    /// Adds to the gradient: `body` is given the matrix, zeros of the value's shape where nothing has reached it yet.
    func accumulate(_ body: (_ gradient: inout Matrix<Element>) -> Void) {
        receive { gradient, isReached in
            if !isReached {
                gradient.reshape(rows: value.rows, columns: value.columns)
                gradient.fill(0)
            }
            body(&gradient)
        }
    }
}
