import Basics
import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// The characteristic function of what one active feature of norm 1 adds to the reading along a random direction.
///
///     ψ(t) = E[cos(t v c)],    c² ~ Beta(1/2, (m - 1)/2) with either sign, v the feature's value
///
/// Tabled once for a width and a law of values: some milliseconds.
final class OverlapTransform: Sendable {
    let values: ValueDensity
    let dimension: Int
    /// E[v²]/m, the mean square of v c.
    let meanSquare: Double
    /// ψ and ψ' at t = i · step / √(E[v²]/m).
    private let table: HermiteTable

    private struct Question: Hashable {
        let values: ValueDensity
        let dimension: Int
    }

    private static let known = Locked<[Question: OverlapTransform]>([:])

    /// - Precondition: m ≥ 2
    static func of(_ values: ValueDensity, dimension m: Int) -> OverlapTransform {
        known.withLock { known in
            let question = Question(values: values, dimension: m)
            if let transform = known[question] { return transform }
            let transform = OverlapTransform(values, m)
            known[question] = transform
            return transform
        }
    }

    private init(_ values: ValueDensity, _ m: Int) {
        precondition(m >= 2, "\(m) dimensions")
        (self.values, dimension) = (values, m)
        meanSquare = values.meanSquare / Double(m)
        let ofOverlap = Self.ofOverlap(m)
        // Pieces, because the function oscillates over the values where t is large.
        let nodes = values.nodes(kinks: (1..<8).map { Double($0) / 8 * values.largest })
        let root = values.meanSquare.squareRoot()
        table = HermiteTable(step: 0.05, count: 2000) { t in
            nodes.reduce((0, 0)) { sum, node in
                let scale = abs(node.value) / root
                let (value, slope) = ofOverlap(t * scale)
                return (sum.0 + node.weight * value, sum.1 + node.weight * slope * scale)
            }
        }
    }

    /// E[cos(t √m c)] with its derivative. With c = sin u the density of u is cos^(m-2) u, smooth for every m.
    private static func ofOverlap(_ m: Int) -> HermiteTable {
        let end = min(.pi / 2, 6.5 / Double(m).squareRoot())
        let nodes = Quadrature.nodes(128).map { point in
            (place: sin(end * point.place), weight: point.weight * pow(cos(end * point.place), Double(m - 2)))
        }
        let total = nodes.reduce(0) { $0 + $1.weight }
        let root = Double(m).squareRoot()
        return HermiteTable(step: 0.04, count: 1500) { t in
            nodes.reduce((0, 0)) { sum, node in
                let (scale, share) = (root * node.place, node.weight / total)
                return (sum.0 + share * cos(t * scale), sum.1 - share * scale * sin(t * scale))
            }
        }
    }

    /// ψ(t) and ψ'(t) for t ≥ 0.
    func callAsFunction(_ t: Double) -> (value: Double, slope: Double) {
        let root = meanSquare.squareRoot()
        let (value, slope) = table(t * root)
        return (value, slope * root)
    }
}

/// A function on 0..., cubic between equidistant places where its value and slope are known, 0 beyond the last.
struct HermiteTable: Sendable {
    private let step: Double
    private let values, slopes: [Double]

    init(step: Double, count: Int, _ function: (Double) -> (Double, Double)) {
        self.step = step
        let pairs = (0...count).map { function(Double($0) * step) }
        (values, slopes) = (pairs.map(\.0), pairs.map { $0.1 * step })
    }

    func callAsFunction(_ x: Double) -> (value: Double, slope: Double) {
        let place = x / step
        guard place < Double(values.count - 1) else { return (0, 0) }
        let index = Int(place)
        let t = place - Double(index)
        let rise = values[index + 1] - values[index]
        let (left, right) = (slopes[index] - rise, slopes[index + 1] - rise)
        let value = values[index] + t * rise + t * (1 - t) * ((1 - t) * left - t * right)
        let slope = rise + (1 - t) * (1 - 3 * t) * left - t * (2 - 3 * t) * right
        return (value, slope / step)
    }
}
