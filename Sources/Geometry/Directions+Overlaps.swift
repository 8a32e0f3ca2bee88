import LinearAlgebra

extension Directions {
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
