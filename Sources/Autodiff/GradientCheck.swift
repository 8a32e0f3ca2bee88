public import LinearAlgebra

/// Compares a gradient with central differences of the loss along one direction, at any size.
public enum GradientCheck {
    /// The two values of the directional derivative, and how far apart they are.
    public struct Outcome: Sendable {
        /// Σ gradient · direction.
        public let pulledBack: Double
        /// (loss(θ + h v) - loss(θ - h v)) / 2h, extrapolated over h and 2h to fourth order.
        public let differenced: Double

        /// |difference| / max(|pulled back|, |differenced|), or the difference itself where both are below 10⁻³.
        public var relativeError: Double {
            abs(pulledBack - differenced) / max(abs(pulledBack), abs(differenced), 1e-3)
        }
    }

    /// - Parameters:
    ///   - variables: the leaves to move, each along its own direction.
    ///   - directions: one a leaf, of its shape.
    ///   - step: h; the loss must be smooth within 2h.
    ///   - loss: 1 × 1, on the tape.
    /// - Complexity: five forward passes and one backward pass.
    public static func along(
        _ directions: [Matrix<Double>], from variables: [Variable<Double>], step: Double, loss: Variable<Double>,
        tape: Tape<Double>
    ) -> Outcome {
        tape.forward()
        tape.backward(from: loss)
        var pulledBack = 0.0
        for (variable, direction) in zip(variables, directions) where variable.hasGradient {
            precondition(direction.shape == variable.value.shape, "\(direction.shape) moves \(variable.value.shape)")
            pulledBack += zip(variable.gradient.elements, direction.elements).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let start = variables.map(\.value)
        func lossMoved(by h: Double) -> Double {
            for (index, variable) in variables.enumerated() {
                variable.value = start[index]
                variable.value.add(directions[index], scale: h)
            }
            tape.forward()
            return loss.value[0, 0]
        }
        let near = (lossMoved(by: step) - lossMoved(by: -step)) / (2 * step)
        let far = (lossMoved(by: 2 * step) - lossMoved(by: -2 * step)) / (4 * step)
        for (index, variable) in variables.enumerated() { variable.value = start[index] }
        return Outcome(pulledBack: pulledBack, differenced: (4 * near - far) / 3)
    }
}
