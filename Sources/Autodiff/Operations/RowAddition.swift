import LinearAlgebra

/// Z = Y + 1 bᵀ: the row b added to every row of Y.
///
/// Pullback:   dY += dZ,   db += column sums of dZ.
final class RowAddition<Element: Scalar>: TapeOperation {
    private let y, b, output: Variable<Element>

    init(_ y: Variable<Element>, _ b: Variable<Element>, output: Variable<Element>) {
        (self.y, self.b, self.output) = (y, b, output)
    }

    func forward() {
        precondition(
            b.value.rows == 1 && b.value.columns == y.value.columns,
            "a row of \(b.value.shape) added to \(y.value.shape)")
        output.value = y.value
        output.value.addToEachRow(b.value)
    }

    func pullback() {
        y.accumulate { dY in
            dY.add(output.gradient)
        }
        b.accumulate { db in
            db.addColumnSums(of: output.gradient)
        }
    }
}

extension Tape {
    /// The row `b` (1 × n) added to every row of `y` (B × n).
    public func addRow(_ b: Variable<Element>, to y: Variable<Element>) -> Variable<Element> {
        let result = output()
        record(RowAddition(y, b, output: result))
        return result
    }
}
