extension Matrix {
    /// self ← `source` with its rows in another order: row i of self is row `order[i]` of `source`.
    ///
    /// A single row of `order.count` elements is reordered element by element, as a column would be.
    /// - Parameter columns: what self has; beyond those of `source` they are 0. As many as `source` by default.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func setReordered(_ source: Matrix, by order: [Int32], columns: Int? = nil) {
        reshape(rows: source.rows, columns: columns ?? source.columns)
        moveGroups(order.count, of: source) { (Int(order[$0]), $0) }
    }

    /// self ← the rows of `source` cut to a length, or continued with zeros up to it.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func setRows(of source: Matrix, length: Int) {
        reshape(rows: source.rows, columns: length)
        let moved = min(length, source.columns)
        source.elements.withUnsafeBufferPointer { from in
            withUnsafeMutableElements { to in
                for row in 0..<source.rows {
                    let start = to.baseAddress! + row * length
                    start.update(from: from.baseAddress! + row * source.columns, count: moved)
                    (start + moved).update(repeating: 0, count: length - moved)
                }
            }
        }
    }

    /// The first columns of self += `source`, which has as many rows.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func addToFirstColumns(_ source: Matrix) {
        precondition(
            rows == source.rows && columns >= source.columns, "\(source.shape) added to the first columns of \(shape)")
        let width = columns
        source.elements.withUnsafeBufferPointer { from in
            withUnsafeMutableElements { to in
                for row in 0..<source.rows {
                    for column in 0..<source.columns {
                        to[row * width + column] += from[row * source.columns + column]
                    }
                }
            }
        }
    }

    /// The inverse of `setReordered`: row `order[i]` of self ← row i of `source`, of which the first `columns` are kept.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func setRestored(_ source: Matrix, from order: [Int32], columns: Int? = nil) {
        reshape(rows: source.rows, columns: columns ?? source.columns)
        moveGroups(order.count, of: source) { ($0, Int(order[$0])) }
    }

    @inline(__always)
    private mutating func moveGroups(_ groups: Int, of source: Matrix, _ move: (Int) -> (from: Int, to: Int)) {
        precondition(
            groups > 0 && count % groups == 0 && source.count % groups == 0, "\(shape) reordered as \(groups) groups")
        let (width, sourceWidth) = (count / groups, source.count / groups)
        let moved = min(width, sourceWidth)
        source.elements.withUnsafeBufferPointer { from in
            withUnsafeMutableElements { to in
                for group in 0..<groups {
                    let places = move(group)
                    precondition(places.from < groups && places.to < groups, "group \(places) of \(groups)")
                    let start = to.baseAddress! + places.to * width
                    start.update(from: from.baseAddress! + places.from * sourceWidth, count: moved)
                    if width > moved { (start + moved).update(repeating: 0, count: width - moved) }
                }
            }
        }
    }

    /// `columns` rounded up to a multiple of 8: rows of such a length are worked through in whole vectors, the last
    /// elements being zeros.
    public static func wholeColumns(_ columns: Int) -> Int { (columns + 7) / 8 * 8 }

    /// ‖A_i‖ for every row i.
    public func rowNorms() -> [Element] {
        var norms: [Element] = []
        rowNorms(into: &norms)
        return norms
    }

    /// ‖A_i‖ for every row i, into storage that is kept.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func rowNorms(into norms: inout [Element]) {
        if norms.count != rows { norms = Array(repeating: 0, count: rows) }
        guard columns > 0 else { return }
        elements.withUnsafeBufferPointer { all in
            for row in 0..<rows {
                let start = all.baseAddress! + row * columns
                norms[row] = Element.kernels.dot(Int32(columns), start, start).squareRoot()
            }
        }
    }

    /// The Frobenius norm √Σ a_ij².
    public func frobeniusNorm() -> Element {
        elements.withUnsafeBufferPointer { all in
            guard let start = all.baseAddress, !all.isEmpty else { return 0 }
            return Element.kernels.dot(Int32(all.count), start, start).squareRoot()
        }
    }
}
