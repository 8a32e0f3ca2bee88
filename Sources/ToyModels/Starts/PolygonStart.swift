public import Randomness
public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// Directions at the corners of a regular polygon: W_i = (cos 2πi/n, sin 2πi/n), in two dimensions.
public struct PolygonStart: StartLaw {
    public static let name = "polygon"
    public static let columns: Int? = 2

    public init(_ values: Values) {}

    public func entries(rows: Int, columns: Int, from stream: inout RandomStream) -> [Double] {
        precondition(columns == 2, "a polygon in \(columns) dimensions")
        return (0..<rows).flatMap { row in
            let angle = 2 * Double.pi * Double(row) / Double(rows)
            return [cos(angle), sin(angle)]
        }
    }
}
