public import LinearAlgebra

/// y = f(z) element by element, f being ReLU or the identity.
///
/// Pullback:   dZ += dY f'(Z), with ReLU'(z) = 1 for z > 0 and 0 elsewhere, 0 at the kink included.
final class ActivationOperation<Element: Scalar>: TapeOperation {
    private let z, output: Variable<Element>
    private let activation: Activation

    init(_ z: Variable<Element>, _ activation: Activation, output: Variable<Element>) {
        (self.z, self.activation, self.output) = (z, activation, output)
    }

    func forward() {
        output.value = z.value
        if activation == .relu { output.value.rectify() }
    }

    func pullback() {
        z.accumulate { dZ in
            switch activation {
            case .identity: dZ.add(output.gradient)
            case .relu: dZ.add(output.gradient, wherePositive: z.value)
            }
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
