/// A nonlinear hidden layer: g(h + a) in place of h = A x.
public struct HiddenLayer<Element: Scalar>: Sendable {
    /// g
    public let activation: Activation
    /// a, 1 × m.
    public let bias: Matrix<Element>

    public init(_ activation: Activation, bias: Matrix<Element>) { (self.activation, self.bias) = (activation, bias) }

    /// Hidden rows H, rows × m, become g(H + 1 aᵀ).
    public func apply(to hidden: inout Matrix<Element>) {
        var derivative = Matrix<Element>(rows: 0, columns: 0)
        hidden.addToEachRow(bias)
        let sums = hidden
        hidden.setActivation(activation, of: sums, derivative: &derivative)
    }
}
