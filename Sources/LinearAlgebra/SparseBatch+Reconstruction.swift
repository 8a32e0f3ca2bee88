import CKernels

/// What stands between pre-activation and reconstruction, x̂ = f(z). Both satisfy f(z) f'(z) = f(z).
public enum Activation: String, CaseIterable, Sendable {
    case relu
    /// f(z) = z: the linear model.
    case identity
}

extension SparseBatch {
    /// The weighted squared error of the reconstructions x̂ = f(S G + 1 bᵀ) over a panel of G, and its gradients.
    ///
    ///     error = Σ_rows Σ_j weight_j (x̂_j - x_j)²                          j in the panel
    ///     dZ = scale · weight · (x̂ - x) f'(Z)        dG = Sᵀ dZ        db = column sums of dZ
    ///
    /// Every column is in the batch's `order`: active features first.
    /// - Parameters:
    ///   - gram: has just formed `panel`; row u belongs to feature `order[u]`. Takes that panel of dG.
    ///   - bias: 1 × n.
    ///   - weights: 1 × n positive factors, or nil for ones.
    ///   - biasGradient: 1 × n; the panel's columns become those of db.
    /// - Complexity: O(non-zeros · columns); one row of Z at a time, never Z whole.
    public func reconstructionError(
        gram: GramPanels<Element>, panel: Int, bias: Matrix<Element>, activation: Activation,
        weights: Matrix<Element>?, scale: Element, biasGradient: inout Matrix<Element>
    ) -> Double {
        let n = featureCount
        precondition(gram.rows == activeCount && gram.features == n, "G of \(gram.rows) × \(gram.features)")
        precondition(bias.rows == 1 && bias.columns == n, "a bias of \(bias.shape)")
        precondition(weights == nil || weights!.count == n, "\(weights!.count) weights for \(n) features")
        precondition(biasGradient.rows == 1 && biasGradient.columns == n, "db of \(biasGradient.shape)")
        let range = gram.columns(ofPanel: panel)
        let first = range.lowerBound
        return biasGradient.withUnsafeMutableElements { db in
            bias.elements.withUnsafeBufferPointer { b in
                withPointer(to: weights?.elements) { w in
                    Element.kernels.sparseRows(
                        activation == .relu ? 1 : 0, first, range.count, storedRows, singles, pairs,
                        Double(emptyRows), rows.offsets.base, rows.partners.base, rows.values.base, activeCount,
                        columns.offsets.base, columns.partners.base, columns.values.base, gram.panel.base,
                        b.baseAddress! + first, w.map { $0 + first }, scale, gram.gradient.base + first, gram.stride,
                        db.baseAddress! + first)
                }
            }
        }
    }

    /// Reconstructs every stored row in turn: x̂ = f(b + Σ_k s_k G_k).
    ///
    /// - Parameters:
    ///   - gram, bias, activation, weights: as above.
    ///   - squares: n sums; each weight_j x̂_j² is added to its own.
    ///   - body: is given the row's number, its n values x̂ and Σ_j weight_j x̂_j².
    /// - Complexity: O(non-zeros · n).
    public func forEachReconstruction(
        gram: Matrix<Element>, bias: Matrix<Element>, activation: Activation, weights: [Element]?,
        squares: inout [Double],
        _ body: (_ row: Int, _ output: UnsafeBufferPointer<Element>, _ sumOfSquares: Double) -> Void
    ) {
        let n = featureCount
        precondition(gram.rows == activeCount && gram.columns == n, "a Gram matrix of \(gram.shape)")
        precondition(bias.rows == 1 && bias.columns == n, "a bias of \(bias.shape)")
        precondition(squares.count == n, "\(squares.count) sums for \(n) features")
        let output = UnsafeMutableBufferPointer<Element>.allocate(capacity: n)
        defer { output.deallocate() }
        let (offsets, slots, values) = (rows.offsets.elements, rows.partners.base, rows.values.base)
        for row in 0..<storedRows {
            let first = Int(offsets[row])
            let sum = withPointer(to: weights) { w in
                Element.kernels.forwardRow(
                    activation == .relu ? 1 : 0, n, Int(offsets[row + 1]) - first, slots + first, values + first,
                    gram.elements, bias.elements, w, output.baseAddress!, &squares)
            }
            body(row, UnsafeBufferPointer(output), sum)
        }
    }

    private func withPointer<Result>(to weights: [Element]?, _ body: (UnsafePointer<Element>?) -> Result) -> Result {
        guard let weights else { return body(nil) }
        return weights.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
