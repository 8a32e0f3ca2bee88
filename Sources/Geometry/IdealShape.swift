import LinearAlgebra

/// A shape that directions which share dimensions can take: k unit vectors, up to rotation, reflection and order.
///
/// What makes it is its cosines c*_ij; those of other unit vectors agree with them, in some order, where these are the same shape
/// and nowhere else.
public struct IdealShape: Sendable {
    /// "pentagon"
    public let name: String
    let plural: String
    /// k × k, the cosines of its unit vectors.
    let cosines: Matrix<Double>
    /// Those of pairs i < j, in ascending order.
    let ascending: [Double]
    /// The different ones among them.
    let different: [Double]

    /// k
    public var count: Int { cosines.rows }

    /// - Parameter corners: of any length but 0.
    init(_ name: String, plural: String? = nil, corners: [[Double]]) {
        self.name = name
        self.plural = plural ?? name + "s"
        let matrix = Matrix(rows: corners.count, columns: corners[0].count, elements: corners.flatMap(\.self))
        cosines = Directions(matrix).units.gram()
        ascending = Self.ascending(cosines)
        // Rounding leaves equal cosines 1e-15 apart; those of a shape differ by 0.01 or more.
        different = ascending.reduce(into: []) { found, c in
            if found.last.map({ c - $0 > 1e-9 }) ?? true { found.append(c) }
        }
    }

    /// The entries of a Gram matrix above the diagonal, in ascending order.
    static func ascending(_ gram: Matrix<Double>) -> [Double] {
        (0..<gram.rows).flatMap { gram.row($0).dropFirst($0 + 1) }.sorted()
    }
}
