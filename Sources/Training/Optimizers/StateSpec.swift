import LinearAlgebra
import Randomness
public import ToyModels

/// One of the things that an optimizer keeps of a parameter: its name and shape, and what it starts from.
public struct StateSpec: Sendable {
    public let name: String
    public let rows, columns: Int
    /// nil for zeros.
    public let start: (any StartLaw)?

    public init(name: String, rows: Int, columns: Int, start: (any StartLaw)? = nil) {
        (self.name, self.rows, self.columns, self.start) = (name, rows, columns, start)
    }

    func value<Element: Scalar>(from stream: inout RandomStream) -> Matrix<Element> {
        guard let start else { return Matrix(rows: rows, columns: columns) }
        let entries = start.entries(rows: rows, columns: columns, from: &stream)
        return Matrix(rows: rows, columns: columns, elements: entries.map { Element($0) })
    }
}

extension [StateSpec] {
    /// Whether these are its states: as many, of these names and shapes.
    func fit(_ states: [OptimizerState]) -> Bool {
        map(\.name) == states.map(\.name)
            && zip(self, states).allSatisfy { $0.rows == $1.value.rows && $0.columns == $1.value.columns }
    }
}
