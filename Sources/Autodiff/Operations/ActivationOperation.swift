public import LinearAlgebra

/// y = f(z), element by element.
///
/// Pullback:   dZ += dY f'(Z), with f'(Z) kept from the forward pass.
final class ActivationOperation<Element: Scalar>: TapeOperation {
    private let z, output: Variable<Element>
    private let activation: Activation
    private var derivative = Matrix<Element>(rows: 0, columns: 0)

    init(_ z: Variable<Element>, _ activation: Activation, output: Variable<Element>) {
        (self.z, self.activation, self.output) = (z, activation, output)
    }

    func forward() {
        output.value.setActivation(activation, of: z.value, derivative: &derivative)
    }

    func pullback() {
        z.accumulate { dZ in
            dZ.add(output.gradient, times: derivative)
        }
    }
}

extension Tape {
    /// f(z), element by element.
    public func activation(_ z: Variable<Element>, _ activation: Activation) -> Variable<Element> {
        let result = output()
        record(ActivationOperation(z, activation, output: result))
        return result
    }
}
