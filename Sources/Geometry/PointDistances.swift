public import LinearAlgebra

/// All distances between some points. Rows of zeros and repeated rows are no points of their own.
public struct PointDistances: Sendable {
    /// N × m
    private let points: Matrix<Double>
    /// N × N, Euclidean.
    let distances: Matrix<Double>

    /// - Complexity: O(N² m), and N² numbers held.
    public init(rows: Matrix<Double>) {
        var points = NearestNeighbours.distinct(rows)
        // Far points would round their products' differences away.
        points.centreRows()
        let squares = points.rowNorms().map { $0 * $0 }
        var distances = Matrix<Double>(rows: 0, columns: 0)
        distances.setProduct(points, points, transposeB: true)
        distances.withUnsafeMutableElements { elements in
            for (i, square) in squares.enumerated() {
                let row = elements[i * squares.count..<(i + 1) * squares.count]
                for (place, other) in zip(row.indices, squares) {
                    elements[place] = max(0, square + other - 2 * elements[place]).squareRoot()
                }
                elements[i * squares.count + i] = 0
            }
        }
        (self.points, self.distances) = (points, distances)
    }

    /// N
    public var count: Int { points.rows }

    /// The rows nearest to one, itself the first.
    func nearest(_ count: Int, to point: Int) -> Matrix<Double> {
        let row = Array(distances.row(point))
        let order = row.indices.sorted { row[$0] < row[$1] }
        return Matrix(
            rows: min(count, order.count), columns: points.columns,
            elements: order.prefix(count).flatMap { points.row($0) })
    }

    /// The length of the shortest tree that joins some of the points.
    ///
    /// - Complexity: O(k²) for k points. Prim 1957, "Shortest connection networks and some generalizations".
    func treeLength(_ chosen: some Collection<Int>) -> Double {
        guard let first = chosen.first else { return 0 }
        var rest = Array(chosen.dropFirst())
        return distances.elements.withUnsafeBufferPointer { distances in
            var reach = rest.map { distances[first * count + $0] }
            var length = 0.0
            while let last = rest.indices.last {
                var nearest = 0
                for place in rest.indices.dropFirst() where reach[place] < reach[nearest] { nearest = place }
                length += reach[nearest]
                let row = rest[nearest] * count
                (rest[nearest], reach[nearest]) = (rest[last], reach[last])
                rest.removeLast()
                reach.removeLast()
                for (place, point) in rest.enumerated() { reach[place] = min(reach[place], distances[row + point]) }
            }
            return length
        }
    }
}
