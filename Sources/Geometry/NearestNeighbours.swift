public import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// The distances from each of some points to its nearest others. Rows of zeros and repeated rows are no points of their own.
public struct NearestNeighbours: Sendable {
    /// N
    public let points: Int
    /// N × count, ascending: Euclidean distances, all above 0.
    public let distances: Matrix<Double>

    /// Rows whose products with all others are held at once.
    private static let block = 128
    /// Candidates beyond `count`: products rank them up to rounding, differences then exactly.
    private static let spare = 8

    /// - Parameters:
    ///   - rows: the points, one a row.
    ///   - count: neighbours of each; fewer where there are not as many points.
    /// - Complexity: O(N² m) for N points in m dimensions; memory for 128 N products.
    public init(rows: Matrix<Double>, count: Int) {
        var points = Self.distinct(rows)
        // Far points would round their products' differences away.
        points.centreRows()
        self.points = points.rows
        let count = max(0, min(count, points.rows - 1))
        var distances = Matrix<Double>(rows: points.rows, columns: count)
        let squares = points.rowNorms().map { $0 * $0 }
        var products = Matrix<Double>(rows: 0, columns: 0)
        for first in stride(from: 0, to: count == 0 ? 0 : points.rows, by: Self.block) {
            let chosen = first..<min(first + Self.block, points.rows)
            products.setProduct(points.rows(chosen), points, transposeB: true)
            for point in chosen {
                var nearest = Nearest(count + Self.spare)
                let row = products.row(point - first)
                for (other, product) in zip(0..., row) where other != point {
                    nearest.add(squares[other] - 2 * product, other)
                }
                let exact = nearest.indices.map { Self.distance(points.row(point), points.row($0)) }.sorted()
                for (place, distance) in exact.prefix(count).enumerated() { distances[point, place] = distance }
            }
        }
        self.distances = distances
    }

    /// Whether a tenth or more of the points have their two nearest at one distance, to 1e-5 of it, as points of a grid have: distances of points
    /// that are spread over a surface of d dimensions are so alike with a probability of d · 1e-5.
    public var areOfGrid: Bool {
        guard distances.columns >= 2 else { return false }
        let tied = (0..<points).count { distances[$0, 1] <= distances[$0, 0] * (1 + 1e-5) }
        return 10 * tied >= points
    }

    static func distinct(_ rows: Matrix<Double>) -> Matrix<Double> {
        var known = Set<ArraySlice<Double>>()
        var elements: [Double] = []
        for index in 0..<rows.rows {
            let row = rows.row(index)
            guard row.contains(where: { $0 != 0 }), known.insert(row).inserted else { continue }
            elements += row
        }
        return Matrix(rows: known.count, columns: rows.columns, elements: elements)
    }

    private static func distance(_ a: ArraySlice<Double>, _ b: ArraySlice<Double>) -> Double {
        zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
}

/// The least of some values, with where they are from: ascending, at most `capacity` of them.
private struct Nearest {
    private let capacity: Int
    private var values: [Double] = []
    private(set) var indices: [Int] = []

    init(_ capacity: Int) { self.capacity = capacity }

    mutating func add(_ value: Double, _ index: Int) {
        guard values.count < capacity || value < values[capacity - 1] else { return }
        var place = values.count
        while place > 0, values[place - 1] > value { place -= 1 }
        values.insert(value, at: place)
        indices.insert(index, at: place)
        guard values.count > capacity else { return }
        values.removeLast()
        indices.removeLast()
    }
}
