import CKernels

extension SparseBatch {
    /// The weighted squared error of the reconstructions x̂ = f(S G + 1 bᵀ) over a panel of G, and its gradients.
    ///
    ///     error = Σ_rows Σ_j weight_j (x̂_j - t_j)²                          j in the panel
    ///     dZ = scale · weight · (x̂ - t) f'(Z)        dG = Sᵀ dZ        db = column sums of dZ
    ///
    /// The targets t are the samples, or those of the batch's own. Every column is in the batch's `order`: active features first.
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
                Self.withPointer(to: weights?.elements) { w in
                    let (b, w) = (b.baseAddress! + first, w.map { $0 + first })
                    let (dG, db) = (gram.gradient.base + first, db.baseAddress! + first)
                    guard activation.rowPass == .general else {
                        return Element.kernels.sparseRows(
                            activation.rowPass == .rectified ? 1 : 0, first, range.count, storedRows, singles, pairs,
                            Double(emptyRows), rows.offsets.base, rows.partners.base, rows.values.base, activeCount,
                            columns.offsets.base, columns.partners.base, columns.targets.base, gram.panel.base, b, w,
                            scale, dG, gram.stride, db)
                    }
                    return Element.kernels.activatedRows(
                        activation.loops, first, range.count, storedRows, Double(emptyRows), rows.offsets.base,
                        rows.partners.base, rows.values.base, rows.targets.base, activeCount, gram.panel.base, b, w,
                        scale, dG, gram.stride, db)
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
        precondition(gram.rows == activeCount && gram.columns == featureCount, "a Gram matrix of \(gram.shape)")
        let output = UnsafeMutableBufferPointer<Element>.allocate(capacity: featureCount)
        defer { output.deallocate() }
        let (offsets, slots, values) = (rows.offsets.elements, rows.partners.base, rows.values.base)
        for row in 0..<storedRows {
            let first = Int(offsets[row])
            let sum = forwardRow(
                gram.elements, Int(offsets[row + 1]) - first, slots + first, values + first, bias, activation, weights,
                output, &squares)
            body(row, UnsafeBufferPointer(output), sum)
        }
    }

    /// The same without a Gram matrix, some rows at a time through the hidden layer: x̂ = f(b + V h), h = Σ_k s_k A_k or, where
    /// that is nonlinear, g(Σ_k s_k A_k + a).
    ///
    /// - Parameters:
    ///   - directions: V, n × m, in the batch's `order`.
    ///   - encoder: A, of the shape of V and in the same order; nil for V itself.
    ///   - layer: g and a; nil where the hidden layer is linear.
    ///   - elements: of Z to hold at once, at least one row of n.
    /// - Complexity: 2 rows · n m floating-point operations, however many features are active.
    public func forEachReconstruction(
        directions v: Matrix<Element>, encoder: Matrix<Element>? = nil, layer: HiddenLayer<Element>? = nil,
        bias: Matrix<Element>, activation: Activation, weights: [Element]?, squares: inout [Double], elements: Int,
        _ body: (_ row: Int, _ output: UnsafeBufferPointer<Element>, _ sumOfSquares: Double) -> Void
    ) {
        precondition(v.rows == featureCount, "directions of \(v.shape)")
        precondition(encoder == nil || encoder!.shape == v.shape, "\(encoder!.shape) for \(v.shape)")
        let output = UnsafeMutableBufferPointer<Element>.allocate(capacity: featureCount)
        defer { output.deallocate() }
        let block = max(1, elements / max(1, featureCount))
        var products = Matrix<Element>(rows: 0, columns: 0)
        let (slot, one) = ([Int32(0)], [Element(1)])
        for first in stride(from: 0, to: storedRows, by: block) {
            let chosen = first..<min(first + block, storedRows)
            var hidden = hidden(chosen, encoder ?? v)
            layer?.apply(to: &hidden)
            products.setProduct(hidden, v, transposeB: true)
            for (place, row) in chosen.enumerated() {
                let sum = products.elements.withUnsafeBufferPointer { z in
                    forwardRow(
                        z.baseAddress! + place * featureCount, 1, slot, one, bias, activation, weights, output, &squares
                    )
                }
                body(row, UnsafeBufferPointer(output), sum)
            }
        }
    }

    /// h = Σ_k s_k A_k of some stored rows, rows × m.
    ///
    /// - Parameter a: A, n × m, in the batch's `order`.
    /// - Complexity: O(non-zeros · m).
    public func hidden(_ chosen: Range<Int>, _ a: Matrix<Element>) -> Matrix<Element> {
        let m = a.columns
        var hidden = Matrix<Element>(rows: chosen.count, columns: m)
        let (offsets, slots, values) = (rows.offsets.elements, rows.partners.base, rows.values.base)
        hidden.withUnsafeMutableElements { h in
            a.elements.withUnsafeBufferPointer { a in
                for (place, row) in chosen.enumerated() {
                    for k in Int(offsets[row])..<Int(offsets[row + 1]) {
                        Element.kernels.axpy(
                            Int32(m), values[k], a.baseAddress! + Int(slots[k]) * m, h.baseAddress! + place * m)
                    }
                }
            }
        }
        return hidden
    }

    /// One row: z = b + Σ_k s_k G_k, x̂ = f(z).
    ///
    /// - Returns: Σ_j weight_j x̂_j².
    private func forwardRow(
        _ gram: UnsafePointer<Element>, _ count: Int, _ slots: UnsafePointer<Int32>, _ values: UnsafePointer<Element>,
        _ bias: Matrix<Element>, _ activation: Activation, _ weights: [Element]?,
        _ output: UnsafeMutableBufferPointer<Element>, _ squares: inout [Double]
    ) -> Double {
        precondition(bias.rows == 1 && bias.columns == featureCount, "a bias of \(bias.shape)")
        precondition(squares.count == featureCount, "\(squares.count) sums for \(featureCount) features")
        return Self.withPointer(to: weights) { w in
            let (b, x) = (bias.elements, output.baseAddress!)
            guard activation.rowPass == .general else {
                return Element.kernels.forwardRow(
                    activation.rowPass == .rectified ? 1 : 0, featureCount, count, slots, values, gram, b, w, x,
                    &squares)
            }
            return Element.kernels.activatedRow(
                activation.loops, featureCount, count, slots, values, gram, b, w, x, &squares)
        }
    }

    static func withPointer<Result>(to weights: [Element]?, _ body: (UnsafePointer<Element>?) -> Result) -> Result {
        guard let weights else { return body(nil) }
        return weights.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
