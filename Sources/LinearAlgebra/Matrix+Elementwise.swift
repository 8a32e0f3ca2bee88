/// The elementwise passes of the dense route: plain loops, compiled once for each number type.
extension Matrix {
    /// Each row ← itself + `row` (1 × columns).
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func addToEachRow(_ row: Matrix) {
        precondition(row.rows == 1 && row.columns == columns, "a row of \(row.shape) added to \(shape)")
        let (rows, columns) = (rows, columns)
        withUnsafeMutableElements { to in
            row.elements.withUnsafeBufferPointer { from in
                for i in 0..<rows {
                    for j in 0..<columns { to[i * columns + j] += from[j] }
                }
            }
        }
    }

    /// self (1 × columns) ← self + Σ_i row i of `other`.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func addColumnSums(of other: Matrix) {
        precondition(rows == 1 && other.columns == columns, "column sums of \(other.shape) added to \(shape)")
        let columns = columns
        withUnsafeMutableElements { to in
            other.elements.withUnsafeBufferPointer { from in
                for i in 0..<other.rows {
                    for j in 0..<columns { to[j] += from[i * columns + j] }
                }
            }
        }
    }

    /// Every element ← factor · element.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func scale(by factor: Element) {
        withUnsafeMutableElements { all in
            for i in all.indices { all[i] *= factor }
        }
    }

    /// Each row ← its factor times itself.
    ///
    /// - Parameter factors: one for every row, or one a row.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func scaleRows(by factors: [Element]) {
        precondition(factors.count == 1 || factors.count == rows, "\(factors.count) factors for \(rows) rows")
        let run = factors.count == 1 ? count : columns
        withUnsafeMutableElements { all in
            for (row, factor) in factors.enumerated() where factor != 1 {
                for i in row * run..<(row + 1) * run { all[i] *= factor }
            }
        }
    }

    /// self ← gradient + (1 - keep) w, row by row: the gradient of a decay that leaves `keep` of each row.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func set(_ gradient: Matrix, addingDecayOf w: Matrix, keep: [Element]) {
        precondition(gradient.shape == w.shape, "\(gradient.shape) and \(w.shape)")
        reshape(rows: w.rows, columns: w.columns)
        let run = keep.count == 1 ? w.count : w.columns
        withUnsafeMutableElements { to in
            gradient.elements.withUnsafeBufferPointer { g in
                w.elements.withUnsafeBufferPointer { w in
                    for (row, factor) in keep.enumerated() {
                        for i in row * run..<(row + 1) * run { to[i] = g[i] + (1 - factor) * w[i] }
                    }
                }
            }
        }
    }

    /// self ← self + other · factor, element by element.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func add(_ other: Matrix, times factor: Matrix) {
        precondition(
            other.shape == shape && factor.shape == shape, "\(other.shape) · \(factor.shape) added to \(shape)")
        withUnsafeMutableElements { to in
            other.elements.withUnsafeBufferPointer { x in
                factor.elements.withUnsafeBufferPointer { y in
                    for i in to.indices { to[i] += x[i] * y[i] }
                }
            }
        }
    }

    /// Σ_ij weight_j (self_ij - target_ij)², summed in Double.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func squaredError(from target: Matrix, weights: [Element]? = nil) -> Double {
        precondition(target.shape == shape, "the error of \(shape) from \(target.shape)")
        precondition(weights == nil || weights!.count == columns, "\(weights!.count) weights for \(columns) columns")
        var total = 0.0
        elements.withUnsafeBufferPointer { x in
            target.elements.withUnsafeBufferPointer { y in
                for i in 0..<rows {
                    for j in 0..<columns {
                        let difference = Double(x[i * columns + j]) - Double(y[i * columns + j])
                        total += Double(weights?[j] ?? 1) * difference * difference
                    }
                }
            }
        }
        return total
    }

    /// self_ij ← self_ij + scale · weight_j (a_ij - b_ij).
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func addDifference(_ a: Matrix, _ b: Matrix, weights: [Element]? = nil, scale: Element) {
        precondition(a.shape == shape && b.shape == shape, "\(a.shape) minus \(b.shape) added to \(shape)")
        let (rows, columns) = (rows, columns)
        withUnsafeMutableElements { to in
            a.elements.withUnsafeBufferPointer { x in
                b.elements.withUnsafeBufferPointer { y in
                    for i in 0..<rows {
                        for j in 0..<columns {
                            let k = i * columns + j
                            to[k] += scale * (weights?[j] ?? 1) * (x[k] - y[k])
                        }
                    }
                }
            }
        }
    }
}

extension Matrix<Double> {
    /// The mean of all rows taken off each; nothing where there are none.
    public mutating func centreRows() {
        guard rows > 0 else { return }
        var mean = Matrix(rows: 1, columns: columns)
        mean.addColumnSums(of: self)
        mean.scale(by: -1 / Double(rows))
        addToEachRow(mean)
    }
}
