public import Randomness
public import Settings

/// The values v of active features.
///
/// A new law is a file beside this one and a place in `ValueLaws.all`.
public protocol ValueLaw: Component {
    /// E[v]
    var mean: Double { get }
    /// E[v²]
    var meanSquare: Double { get }
    /// Of max(0, v); nil where they are not known.
    var positivePart: ValueMoments? { get }
    /// The smallest and the largest value; infinite where there is none.
    var support: ClosedRange<Double> { get }
    /// Where the values are uniform on an interval, or so are their sizes and the sign is a coin toss; nil otherwise. Features that
    /// are often active are drawn faster then.
    var interval: ValueInterval? { get }
    /// One value.
    func draw(from source: inout UniformSource) -> Double
}

extension ValueLaw {
    public var interval: ValueInterval? { nil }
    public var positivePart: ValueMoments? { nil }
    public var moments: ValueMoments { ValueMoments(mean: mean, meanSquare: meanSquare) }
}

/// E[u] and E[u²] of a random number u.
public struct ValueMoments: Sendable, Equatable {
    public let mean, meanSquare: Double

    public init(mean: Double, meanSquare: Double) { (self.mean, self.meanSquare) = (mean, meanSquare) }
}

/// U(low, high), or that with either sign.
public struct ValueInterval: Sendable, Equatable {
    public var low, high: Double
    public var isSigned = false

    public init(low: Double, high: Double, isSigned: Bool = false) {
        (self.low, self.high, self.isSigned) = (low, high, isSigned)
    }
}

/// The laws an experiment file can name.
public enum ValueLaws {
    public static let all: [any ValueLaw.Type] = [
        UniformValues.self, ConstantValues.self, NormalValues.self, SignedValues.self,
    ]

    public static let slot = Slot<any ValueLaw>(
        "data.value", key: .law, preset: UniformValues.name, "how active features are valued",
        all.map { law in (law, { values throws(Problem) in try law.init(values) }) })

    /// The range allowed for the fields of value laws.
    static let range = -1e3...1e3
}
