import LinearAlgebra

extension Directions {
    /// The mean of c_ij² over directions i of this set and all other directions j of a set that holds it.
    ///
    ///     Σ_ij (w_i · v_j)² = ⟨UᵀU, VᵀV⟩         U and V the unit directions of the one and of the other set
    ///
    /// - Returns: nil where there is no pair.
    /// - Complexity: O(n m²).
    /// - Source: Liu, Liu & Gore 2025, fig. 6d, over features whose norm is above 1.
    public func meanSquareOverlap(withAllOf whole: Directions) -> Double? {
        guard count > 0, whole.count > 1 else { return nil }
        let (own, all) = (units.times(units, transposed: true), whole.units.times(whole.units, transposed: true))
        let squares = zip(own.elements, all.elements).reduce(0) { $0 + $1.0 * $1.1 }
        return max(0, squares - Double(count)) / (Double(count) * Double(whole.count - 1))
    }

    /// Passes over every overlap c_ij = w_i · w_j with i < j, some of a row at a time.
    ///
    /// - Parameter poll: called for every block of a few megabytes; what it throws ends the pass.
    /// - Complexity: O(n² m) time; the Gram matrix is formed in blocks and never held whole.
    func forEachOverlap<Failure: Error>(
        poll: () throws(Failure) -> Void, _ body: (ArraySlice<Double>) -> Void
    ) throws(Failure) {
        var block = Matrix<Double>(rows: 0, columns: 0)
        for firstRow in stride(from: 0, to: count, by: 256) {
            let rows = firstRow..<min(firstRow + 256, count)
            for firstColumn in stride(from: firstRow, to: count, by: 2048) {
                try poll()
                let columns = firstColumn..<min(firstColumn + 2048, count)
                block.setGram(of: units, rows: rows, columns: columns)
                for (place, row) in rows.enumerated() {
                    body(block.row(place).dropFirst(max(0, row + 1 - firstColumn)))
                }
            }
        }
    }
}
