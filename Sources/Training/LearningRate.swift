import JSON
public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// A largest learning rate that may depend on the width: η_max(m) = base (referenceWidth / m)^widthExponent.
public struct LearningRate: Sendable, Equatable {
    public let base: Double
    public let referenceWidth: Double
    public let widthExponent: Double

    /// The same rate at every width.
    public init(_ constant: Double) { self.init(base: constant, referenceWidth: 1, widthExponent: 0) }

    public init(base: Double, referenceWidth: Double, widthExponent: Double) {
        self.base = base
        self.referenceWidth = referenceWidth
        self.widthExponent = widthExponent
    }

    public func value(width: Int) -> Double {
        widthExponent == 0 ? base : base * pow(referenceWidth / Double(width), widthExponent)
    }
}

extension LearningRate {
    /// "10 m^-0.5", "0.01 (39/m)^0.25", or the number that it is at every width.
    public var notation: String {
        let (base, exponent) = (Problem.text(base), Problem.text(widthExponent))
        if widthExponent == 0 { return base }
        return referenceWidth == 1
            ? "\(base) m^\(Problem.text(-widthExponent))" : "\(base) (\(Problem.text(referenceWidth))/m)^\(exponent)"
    }

    /// A number, or base (referenceWidth / width)^widthExponent.
    public static let setting = setting(
        "training.learningRate", .byDefault(.number(0.01)), "the largest learning rate of W")
    public static let biasSetting = setting(
        "training.biasLearningRate", .optional, "the largest learning rate of b; absent, that of W")

    private static func setting(
        _ path: String, _ presence: Field.Presence, _ summary: String
    ) -> Setting<LearningRate?> {
        let parts = [
            Field.Part("base", 0...1e6, aboveLow: true), Field.Part("referenceWidth", 0...1e6, aboveLow: true),
            Field.Part("widthExponent", -10...10),
        ]
        return Setting(Field(path, .numberOrParts(upTo: 10, parts), presence, summary)) { value in
            guard let value else { return .some(nil) }
            if let rate = value.number { return LearningRate(rate) }
            let numbers = ["base", "referenceWidth", "widthExponent"].compactMap { value[$0]?.number }
            guard numbers.count == 3 else { return nil }
            return LearningRate(base: numbers[0], referenceWidth: numbers[1], widthExponent: numbers[2])
        }
    }
}
