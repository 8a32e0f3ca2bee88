import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// loss = -Σ_rows Σ_a weight_a ln s_a / (B n) over the active features a of a row, those whose target is not 0, with the softmax
/// s_j = e^u_j / Σ_k e^u_k of its logits u: the mean over batch and features.
///
/// Pullback:   dU += dloss · (c s_j - [j active] weight_j) / (B n),   c = Σ_a weight_a. The target takes no gradient.
final class CrossEntropy<Element: Scalar>: TapeOperation {
    private let logits, target, output: Variable<Element>
    private let weights: [Element]?

    init(
        _ logits: Variable<Element>, target: Variable<Element>, weights: [Element]?, output: Variable<Element>
    ) {
        (self.logits, self.target, self.weights, self.output) = (logits, target, weights, output)
    }

    /// ln s of a row, and of each feature its weight where it is active and 0 elsewhere. The largest logit is taken off all, so that no
    /// power overflows.
    private func row(_ row: Int) -> (logarithms: [Double], weights: [Double]) {
        let u = logits.value.row(row).map { Double($0) }
        let top = u.max()!
        let logarithm = top + log(u.reduce(0) { $0 + exp($1 - top) })
        let active = target.value.row(row).enumerated().map { feature, t in
            t == 0 ? 0 : weights.map { Double($0[feature]) } ?? 1
        }
        return (u.map { $0 - logarithm }, active)
    }

    func forward() {
        let sum = (0..<logits.value.rows).reduce(0.0) { sum, index in
            let (logarithms, weights) = row(index)
            return zip(logarithms, weights).reduce(sum) { $0 - $1.0 * $1.1 }
        }
        output.value.reshape(rows: 1, columns: 1)
        output.value.fill(Element(sum / Double(logits.value.count)))
    }

    func pullback() {
        let scale = Double(output.gradient[0, 0]) / Double(logits.value.count)
        let gradient = (0..<logits.value.rows).flatMap { index in
            let (logarithms, weights) = row(index)
            let all = weights.reduce(0, +)
            return zip(logarithms, weights).map { Element(scale * (all * exp($0) - $1)) }
        }
        logits.accumulate { dU in
            dU.add(Matrix(rows: dU.rows, columns: dU.columns, elements: gradient))
        }
    }
}

extension Tape {
    /// The weighted mean cross-entropy of `logits` (B × n) and the features that are active, 1 × 1.
    ///
    /// - Parameters:
    ///   - target: a constant of the same shape; features are active where it is not 0.
    ///   - weights: n positive factors, one a feature, or nil for ones.
    public func crossEntropy(
        _ logits: Variable<Element>, target: Variable<Element>, weights: [Element]? = nil
    ) -> Variable<Element> {
        precondition(target.isConstant, "the target of a cross-entropy takes no gradient: make it a constant")
        let result = output()
        record(CrossEntropy(logits, target: target, weights: weights, output: result))
        return result
    }
}
