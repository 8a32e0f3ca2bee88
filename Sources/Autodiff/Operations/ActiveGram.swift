public import LinearAlgebra

/// G = V_U Vᵀ, the Gram matrix of selected rows: the inner products of the leading U rows of V with every row. U is
/// the number of features active in `batch`, read anew at every step.
///
/// G is asked for one panel after the other, each used while it is still in the cache, and never exists as a whole. Its
/// gradient does, its rows having room for whole panels.
///
/// Pullback:   dV += [H + Hᵀ, K] V in the leading rows and Kᵀ V_U in the others, dG = [H K] split at column U.
/// It uses up the gradient of G.
public final class ActiveGram<Element: Scalar>: Operation {
    public let name = "gram"
    public let output: Variable<Element>
    private let v: Variable<Element>
    private let batch: SparseBatch<Element>

    init(_ v: Variable<Element>, batch: SparseBatch<Element>, output: Variable<Element>) {
        (self.v, self.batch, self.output) = (v, batch, output)
    }

    public func forward() {}

    func compute(panel index: Int, into panel: inout Matrix<Element>) {
        panel.setGramPanel(index, of: v.value, rows: batch.activeCount)
    }

    public func pullback() {
        v.receive { dV, accumulate in
            precondition(!accumulate, "a reordered matrix has one use")
            dV.setLeadingGramPullback(of: v.value, gradient: &output.gradient)
        }
    }
}

/// V = W with its rows in the batch's order, active features first, and with zeros at the end of each row up to whole
/// vectors; or a row b with its elements in that order.
///
/// Pullback:   dW += dV with its rows where they came from.
final class ActiveFirst<Element: Scalar>: Operation {
    let name = "active first"
    private let w, output: Variable<Element>
    private let batch: SparseBatch<Element>
    private let isRow: Bool
    private var restored = Matrix<Element>(rows: 0, columns: 0)

    init(_ w: Variable<Element>, batch: SparseBatch<Element>, isRow: Bool, output: Variable<Element>) {
        (self.w, self.batch, self.isRow, self.output) = (w, batch, isRow, output)
    }

    func forward() {
        let columns = isRow ? w.value.columns : Matrix<Element>.wholeColumns(w.value.columns)
        output.value.setReordered(w.value, by: batch.order, columns: columns)
    }

    func pullback() {
        w.receive { dW, accumulate in
            if accumulate {
                restored.setRestored(output.gradient, from: batch.order, columns: w.value.columns)
                dW.add(restored)
            } else {
                dW.setRestored(output.gradient, from: batch.order, columns: w.value.columns)
            }
        }
    }
}

extension Tape {
    /// `w`, n × m, with its n rows in the order of `batch`: those of features active in it first. Rows end in zeros up to a
    /// multiple of 8.
    public func activeFirst(rowsOf w: Variable<Element>, batch: SparseBatch<Element>) -> Variable<Element> {
        let result = output()
        record(ActiveFirst(w, batch: batch, isRow: false, output: result))
        return result
    }

    /// `b`, 1 × n, with its n elements in the order of `batch`.
    public func activeFirst(elementsOf b: Variable<Element>, batch: SparseBatch<Element>) -> Variable<Element> {
        let result = output()
        record(ActiveFirst(b, batch: batch, isRow: true, output: result))
        return result
    }

    /// The inner products of the features active in `batch` with all features, for `sparseReconstructionLoss`.
    ///
    /// - Parameter v: from `activeFirst` over the same batch, n × m, used here only.
    public func activeGram(_ v: Variable<Element>, batch: SparseBatch<Element>) -> ActiveGram<Element> {
        let gram = ActiveGram(v, batch: batch, output: output())
        record(gram)
        return gram
    }
}
