public import Settings
public import ToyModels

/// How the start and the learning rate of W go with the width m: training.parametrization, for tied or untied weights and a linear hidden layer.
///
/// With untied weights a model x̂ = f(s D A x + b) of entries ~ N(0, 1), trained by SGD at the rate η, is x̂ = f(D A x + b) of entries
/// ~ N(0, s), trained at η s. So it is by a start, entries ~ m^-e, and a rate, η (m_0 / m)^r, that one differs from another:
///
///                          s       rate of A and D   start e   rate r under SGD   under Adam and AdamW
///     ntk, neural tangent  m^-1/2  η                 1/4       1/2                3/4
///     mup, maximal update  1/m     η m               1/2       0                  1/2
///
/// Under SGD r = 1 - 2e, and under Adam, whose steps have the size of the rate, r = 1 - e: the first step then changes D A by an amount
/// that does not go with m. The rate of b stays η. The standard one is whatever model.start and training.learningRate say; without them it
/// is mup under SGD.
///
/// - Source: Yang & Hu 2021, Feature Learning in Infinite-Width Neural Networks: abc-parametrisations; Yang et al. 2022 for Adam.
public enum Parametrization: String, CaseIterable, Sendable {
    case standard, ntk, mup

    public static let setting = Setting<Parametrization>(
        Field(
            "training.parametrization", .choice(allCases.map(\.rawValue)), .optional,
            "how start and rate of W go with the width: standard (as they are given), ntk (neural tangent) or mup (maximal update)",
            absence: .string(standard.rawValue))
    ) { value in
        guard let value else { return .standard }
        return allCases.first { .string($0.rawValue) == value }
    }

    /// e of the start N(0, m^-2e); nil where the parametrisation has none of its own.
    public var startExponent: Double? {
        switch self {
        case .standard: nil
        case .ntk: 0.25
        case .mup: 0.5
        }
    }

    /// r of the rate that goes as m^-r, for entries that start ~ m^-e; nil of optimizers whose steps are no power of the gradient's size.
    public static func rateExponent(ofStart exponent: Double, _ optimizer: any Optimizer) -> Double? {
        switch optimizer {
        case is SGD: 1 - 2 * exponent
        case is Adam, is AdamW: 1 - exponent
        default: nil
        }
    }

    /// The rate of W from the one that is given at its reference width; as it is where the parametrisation says nothing.
    public func rate(_ given: LearningRate, _ optimizer: any Optimizer) -> LearningRate {
        guard let startExponent, let exponent = Self.rateExponent(ofStart: startExponent, optimizer) else {
            return given
        }
        return LearningRate(base: given.base, referenceWidth: given.referenceWidth, widthExponent: exponent)
    }

    /// The start of W; nil where the parametrisation has none of its own.
    public var start: ScaledNormalStart? { startExponent.map { ScaledNormalStart(widthExponent: $0) } }
}
