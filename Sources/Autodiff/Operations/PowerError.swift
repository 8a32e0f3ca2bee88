import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// loss = Σ_rows Σ_j weight_j |x̂_j - t_j|^p / (B n): the mean over batch and features.
///
/// Pullback:   dX̂ += dloss · p weight |x̂ - t|^(p - 1) sign(x̂ - t) / (B n), 0 where x̂ = t. The target t takes no gradient.
final class PowerError<Element: Scalar>: TapeOperation {
    private let estimate, target, output: Variable<Element>
    private let weights: [Element]?
    private let exponent: Int

    init(
        _ estimate: Variable<Element>, target: Variable<Element>, weights: [Element]?, exponent: Int,
        output: Variable<Element>
    ) {
        (self.estimate, self.target, self.weights, self.output) = (estimate, target, weights, output)
        self.exponent = exponent
    }

    /// Passes over the entries.
    private func forEachError(_ body: (_ place: Int, _ weight: Double, _ error: Double) -> Void) {
        let columns = estimate.value.columns
        for (place, (x, t)) in zip(estimate.value.elements, target.value.elements).enumerated() {
            body(place, weights.map { Double($0[place % columns]) } ?? 1, Double(x) - Double(t))
        }
    }

    func forward() {
        var sum = 0.0
        forEachError { sum += $1 * pow(abs($2), Double(exponent)) }
        output.value.reshape(rows: 1, columns: 1)
        output.value.fill(Element(sum / Double(estimate.value.count)))
    }

    func pullback() {
        let scale = Double(exponent) * Double(output.gradient[0, 0]) / Double(estimate.value.count)
        var gradient = [Element](repeating: 0, count: estimate.value.count)
        forEachError { place, weight, error in
            guard error != 0 else { return }
            gradient[place] = Element(scale * weight * pow(abs(error), Double(exponent - 1)) * (error < 0 ? -1 : 1))
        }
        estimate.accumulate { dX in
            dX.add(Matrix(rows: dX.rows, columns: dX.columns, elements: gradient))
        }
    }
}

extension Tape {
    /// The weighted mean of |error|^p of `estimate` (B × n), 1 × 1.
    ///
    /// - Parameters:
    ///   - target: a constant of the same shape.
    ///   - weights: n positive factors, one a feature, or nil for ones.
    ///   - exponent: p, at least 1.
    public func powerError(
        _ estimate: Variable<Element>, target: Variable<Element>, weights: [Element]? = nil, exponent: Int
    ) -> Variable<Element> {
        precondition(target.isConstant, "the target of an error takes no gradient: make it a constant")
        precondition(exponent >= 1, "errors to the power \(exponent)")
        let result = output()
        record(PowerError(estimate, target: target, weights: weights, exponent: exponent, output: result))
        return result
    }
}
