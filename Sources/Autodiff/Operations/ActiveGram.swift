public import LinearAlgebra

/// G = V_U Vᵀ, the Gram matrix of selected rows: the inner products of the leading U rows of V with every row. U is
/// the number of features active in `batch`, read anew at every step.
///
/// Pullback:   dV += [H + Hᵀ, K] V in the leading rows and Kᵀ V_U in the others, dG = [H K] split at column U.
/// It uses up the gradient of G.
public final class ActiveGram<Element: Scalar>: Operation {
    public let name = "gram"
    /// G, U × n, where it is stored; its gradient in any case.
    public let output: Variable<Element>
    private let v: Variable<Element>
    private let batch: SparseBatch<Element>
    private let isStored: Bool

    init(_ v: Variable<Element>, batch: SparseBatch<Element>, isStored: Bool, output: Variable<Element>) {
        (self.v, self.batch, self.isStored, self.output) = (v, batch, isStored, output)
    }

    public func forward() {
        if isStored { output.value.setGram(of: v.value, rows: 0..<batch.activeCount) }
    }

    /// A block of G's columns, computed when it is needed: U × columns.count.
    func compute(columns: Range<Int>, into block: inout Matrix<Element>) {
        block.setGram(of: v.value, rows: 0..<batch.activeCount, columns: columns)
    }

    public func pullback() {
        v.receive { dV, accumulate in
            precondition(!accumulate, "a reordered matrix has one use")
            dV.setLeadingGramPullback(of: v.value, gradient: &output.gradient)
        }
    }
}

/// V = W with its rows in the batch's order, active features first; or a row b with its elements so. The rows of W gain
/// zeros at their end, up to the length with which products are fastest.
///
/// Pullback:   dW += dV with its rows where they came from.
final class ActiveFirst<Element: Scalar>: Operation {
    let name = "active first"
    private let w, output: Variable<Element>
    private let batch: SparseBatch<Element>
    private var restored = Matrix<Element>(rows: 0, columns: 0)

    init(_ w: Variable<Element>, batch: SparseBatch<Element>, output: Variable<Element>) {
        (self.w, self.batch, self.output) = (w, batch, output)
    }

    func forward() {
        let columns = w.value.rows == 1 ? w.value.columns : Matrix<Element>.fastColumns(w.value.columns)
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
    /// `w`, n × m or 1 × n, with its n features in the order of `batch`: those active in it first. Rows of m elements may
    /// end in further zeros.
    public func activeFirst(_ w: Variable<Element>, batch: SparseBatch<Element>) -> Variable<Element> {
        let result = output()
        record(ActiveFirst(w, batch: batch, output: result))
        return result
    }

    /// The inner products of the features active in `batch` with all features: U × n.
    ///
    /// - Parameters:
    ///   - v: from `activeFirst` over the same batch, n × m, used here only.
    ///   - isStored: whether G is kept whole as `output.value`. The sparse loss asks for blocks and needs no whole.
    public func activeGram(
        _ v: Variable<Element>, batch: SparseBatch<Element>, isStored: Bool = false
    ) -> ActiveGram<Element> {
        let gram = ActiveGram(v, batch: batch, isStored: isStored, output: output())
        record(gram)
        return gram
    }
}
