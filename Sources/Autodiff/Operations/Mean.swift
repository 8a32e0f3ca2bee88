import LinearAlgebra

/// The mean of numbers: y = (x_1 + ... + x_K) / K.
///
/// Pullback:   dx_k += dy / K.
final class Mean<Element: Scalar>: TapeOperation {
    private let terms: [Variable<Element>]
    private let output: Variable<Element>

    init(_ terms: [Variable<Element>], output: Variable<Element>) { (self.terms, self.output) = (terms, output) }

    func forward() {
        output.value.reshape(rows: 1, columns: 1)
        output.value.fill(terms.reduce(0) { $0 + $1.value[0, 0] } / Element(terms.count))
    }

    func pullback() {
        let share = output.gradient[0, 0] / Element(terms.count)
        for term in terms { term.accumulate { $0[0, 0] += share } }
    }
}

extension Tape {
    /// The mean of 1 × 1 variables; of one that itself.
    public func mean(_ terms: [Variable<Element>]) -> Variable<Element> {
        precondition(!terms.isEmpty, "the mean of nothing")
        guard terms.count > 1 else { return terms[0] }
        let result = output()
        record(Mean(terms, output: result))
        return result
    }
}
