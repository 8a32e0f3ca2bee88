import LinearAlgebra

/// loss = Σ_rows Σ_j weight_j (x̂_j - t_j)² / (B n): the mean over batch and features.
///
/// Pullback:   dX̂ += dloss · 2 weight (x̂ - t) / (B n). The target t takes no gradient.
final class SquaredError<Element: Scalar>: TapeOperation {
    private let estimate, target, output: Variable<Element>
    private let weights: [Element]?

    init(
        _ estimate: Variable<Element>, target: Variable<Element>, weights: [Element]?, output: Variable<Element>
    ) {
        (self.estimate, self.target, self.weights, self.output) = (estimate, target, weights, output)
    }

    func forward() {
        output.value.reshape(rows: 1, columns: 1)
        output.value.fill(
            Element(estimate.value.squaredError(from: target.value, weights: weights) / Double(estimate.value.count)))
    }

    func pullback() {
        let scale = 2 * output.gradient[0, 0] / Element(estimate.value.count)
        estimate.accumulate { dX in
            dX.addDifference(estimate.value, target.value, weights: weights, scale: scale)
        }
    }
}

extension Tape {
    /// The weighted mean squared error of `estimate` (B × n), 1 × 1.
    ///
    /// - Parameters:
    ///   - target: a constant of the same shape.
    ///   - weights: n positive factors, one a feature, or nil for ones.
    public func squaredError(
        _ estimate: Variable<Element>, target: Variable<Element>, weights: [Element]? = nil
    ) -> Variable<Element> {
        precondition(target.isConstant, "the target of a squared error takes no gradient: make it a constant")
        let result = output()
        record(SquaredError(estimate, target: target, weights: weights, output: result))
        return result
    }
}
