import LinearAlgebra

/// Y = the first k columns of A.
///
/// Pullback:   the first k columns of dA += dY.
final class FirstColumns<Element: Scalar>: TapeOperation {
    private let a, output: Variable<Element>
    private let count: Int

    init(_ a: Variable<Element>, _ count: Int, output: Variable<Element>) {
        (self.a, self.count, self.output) = (a, count, output)
    }

    func forward() {
        precondition(count <= a.value.columns, "the first \(count) columns of \(a.value.shape)")
        output.value.setRows(of: a.value, length: count)
    }

    func pullback() {
        a.accumulate { dA in
            dA.addToFirstColumns(output.gradient)
        }
    }
}

extension Tape {
    /// The first `count` columns of `a`; `a` itself where it has no others.
    public func firstColumns(_ count: Int, of a: Variable<Element>) -> Variable<Element> {
        guard count != a.value.columns else { return a }
        let result = output()
        record(FirstColumns(a, count, output: result))
        // What is recorded next may ask for the shape.
        result.value.reshape(rows: a.value.rows, columns: count)
        return result
    }
}

/// y = row i of A.
///
/// Pullback:   row i of dA += dy.
final class RowOf<Element: Scalar>: TapeOperation {
    private let a, output: Variable<Element>
    private let row: Int

    init(_ a: Variable<Element>, _ row: Int, output: Variable<Element>) {
        (self.a, self.row, self.output) = (a, row, output)
    }

    func forward() {
        output.value.reshape(rows: 1, columns: a.value.columns)
        for column in 0..<a.value.columns { output.value[0, column] = a.value[row, column] }
    }

    func pullback() {
        a.accumulate { dA in
            for column in 0..<dA.columns { dA[row, column] += output.gradient[0, column] }
        }
    }
}

extension Tape {
    /// Row `row` of `a`, 1 × n.
    public func row(_ row: Int, of a: Variable<Element>) -> Variable<Element> {
        let result = output()
        record(RowOf(a, row, output: result))
        return result
    }
}
