import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// The law of an active feature's value v, as far as expectations need it: uniform pieces, single values, or normal.
public struct ValueDensity: Hashable, Sendable {
    private enum Piece: Hashable {
        /// Constant on low...high; a single value where the two are equal.
        case uniform(low: Double, high: Double, share: Double)
        case normal(mean: Double, deviation: Double)
    }

    private let pieces: [Piece]

    /// A place v with its weight; the weights of an expectation add up to 1.
    struct Node {
        var value, weight: Double
    }

    /// v ~ U(low, high); with either sign, if it is signed, as likely.
    public static func uniform(low: Double, high: Double, isSigned: Bool = false) -> ValueDensity {
        let share = isSigned ? 0.5 : 1
        let upper = Piece.uniform(low: low, high: high, share: share)
        return ValueDensity(pieces: isSigned ? [.uniform(low: -high, high: -low, share: share), upper] : [upper])
    }

    /// v ~ N(mean, deviation²)
    public static func normal(mean: Double, deviation: Double) -> ValueDensity {
        ValueDensity(pieces: [.normal(mean: mean, deviation: deviation)])
    }

    /// E[v]
    var mean: Double {
        pieces.reduce(0) { sum, piece in
            switch piece {
            case .uniform(let low, let high, let share): sum + share * (low + high) / 2
            case .normal(let mean, _): sum + mean
            }
        }
    }

    /// E[v²]
    var meanSquare: Double {
        pieces.reduce(0) { sum, piece in
            switch piece {
            case .uniform(let low, let high, let share): sum + share * (low * low + low * high + high * high) / 3
            case .normal(let mean, let deviation): sum + mean * mean + deviation * deviation
            }
        }
    }

    /// The loss of a feature that is not used: the variance E[v²] p - E[v]² p² at the constant output E[v] p, or E[v²] p where that
    /// is below 0, which ReLU cannot give.
    func unusedLoss(probability p: Double) -> Double {
        let output = max(0, mean) * p
        return meanSquare * p - output * output
    }

    /// The largest value; eight standard deviations above the mean where there is none.
    var largest: Double {
        pieces.map { piece in
            switch piece {
            case .uniform(_, let high, _): high
            case .normal(let mean, let deviation): mean + 8 * deviation
            }
        }.max()!
    }

    /// The nodes of an expectation whose function has a kink at each of `kinks`: Gauss and Legendre's rule with 15 points
    /// between one and the next.
    func nodes(kinks: [Double]) -> [Node] {
        pieces.flatMap { piece -> [Node] in
            switch piece {
            case .uniform(let low, let high, let share):
                if low == high { return [Node(value: low, weight: share)] }
                return Self.rule([low, high], kinks) { _ in share / (high - low) }
            case .normal(let mean, let deviation):
                // 1e-15 of the law lies beyond.
                return Self.rule([-8, 0, 8].map { mean + $0 * deviation }, kinks) { value in
                    let t = (value - mean) / deviation
                    return exp(-t * t / 2) / (deviation * (2 * Double.pi).squareRoot())
                }
            }
        }
    }

    private static func rule(_ ends: [Double], _ kinks: [Double], _ density: (Double) -> Double) -> [Node] {
        let inside = kinks.filter { $0 > ends[0] && $0 < ends[ends.count - 1] }
        let places = (ends + inside).sorted()
        return zip(places, places.dropFirst()).flatMap { low, high in
            points.map { point in
                let value = low + (high - low) * point.place
                return Node(value: value, weight: point.weight * (high - low) * density(value))
            }
        }
    }

    private static let points = Quadrature.nodes(15)
}
