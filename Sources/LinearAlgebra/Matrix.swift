/// A dense row-major matrix.
///
///     var w = Matrix<Float>(rows: 1000, columns: 25)   // zeros
///     w[3, 0] = 1
///
/// A value type: copies are independent. It has no views and no lazy expressions; what it offers is what a training
/// step needs, and every product writes into a matrix that already exists so that a steady step allocates nothing.
/// - Invariant: `elements.count == rows * columns`.
public struct Matrix<Element: Scalar>: Equatable, Sendable {
    public private(set) var rows: Int
    public private(set) var columns: Int
    /// Element (i, j) is `elements[i * columns + j]`.
    public internal(set) var elements: [Element]

    /// A matrix of zeros.
    public init(rows: Int, columns: Int) {
        precondition(rows >= 0 && columns >= 0, "a matrix of \(rows) × \(columns)")
        self.rows = rows
        self.columns = columns
        elements = Array(repeating: 0, count: rows * columns)
    }

    /// - Parameter elements: row after row, `rows * columns` of them.
    public init(rows: Int, columns: Int, elements: [Element]) {
        precondition(elements.count == rows * columns, "\(elements.count) elements for \(rows) × \(columns)")
        self.rows = rows
        self.columns = columns
        self.elements = elements
    }

    /// Converts every element, rounding where `Element` is narrower.
    @specialized(where Element == Float, Other == Double)
    @specialized(where Element == Double, Other == Float)
    public init<Other>(_ other: Matrix<Other>) {
        self.init(rows: other.rows, columns: other.columns, elements: other.elements.map { Element($0) })
    }

    public var count: Int { elements.count }

    public var shape: String { "\(rows) × \(columns)" }

    /// Whether another matrix has as many rows and columns. Without the text of `shape`, which takes longer than a small step.
    func isShaped(like other: Matrix) -> Bool { rows == other.rows && columns == other.columns }

    public subscript(row: Int, column: Int) -> Element {
        get {
            precondition(column >= 0 && column < columns, "column \(column) of \(columns)")
            return elements[row * columns + column]
        }
        set {
            precondition(column >= 0 && column < columns, "column \(column) of \(columns)")
            elements[row * columns + column] = newValue
        }
    }

    /// A copy of row `index`.
    public func row(_ index: Int) -> ArraySlice<Element> { elements[index * columns..<(index + 1) * columns] }

    /// A copy of some rows.
    public func rows(_ range: Range<Int>) -> Matrix {
        Matrix(
            rows: range.count, columns: columns,
            elements: Array(elements[range.lowerBound * columns..<range.upperBound * columns]))
    }

    /// Aᵀ, in a new matrix.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public func transposed() -> Matrix {
        var result = Matrix(rows: columns, columns: rows)
        let (rows, columns) = (rows, columns)
        result.withUnsafeMutableElements { to in
            elements.withUnsafeBufferPointer { from in
                for i in 0..<rows {
                    for j in 0..<columns { to[j * rows + i] = from[i * columns + j] }
                }
            }
        }
        return result
    }

    /// Takes a new shape, keeping the storage. The elements are unspecified afterwards.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func reshape(rows: Int, columns: Int) {
        let count = rows * columns
        if count < elements.count {
            elements.removeLast(elements.count - count)
        } else if count > elements.count {
            elements.append(contentsOf: repeatElement(0, count: count - elements.count))
        }
        self.rows = rows
        self.columns = columns
    }

    @specialized(where Element == Float)
    @specialized(where Element == Double)
    public mutating func fill(_ value: Element) {
        elements.withUnsafeMutableBufferPointer { $0.update(repeating: value) }
    }

    /// Direct access for bulk loops; the pointer is valid inside `body` only.
    public mutating func withUnsafeMutableElements<Result>(
        _ body: (UnsafeMutableBufferPointer<Element>) throws -> Result
    ) rethrows -> Result {
        try elements.withUnsafeMutableBufferPointer { try body($0) }
    }
}
