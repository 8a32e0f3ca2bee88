public import Measures
public import Training

/// The source of predictions: how a model was trained, and what was measured of it.
public struct ModelSummary: Sendable {
    public let recipe: Recipe
    /// The class of models it belongs to.
    public let models: ModelClass
    private let measures: [String: Double]

    public init(recipe: Recipe, models: ModelClass, measures: [String: Double]) {
        (self.recipe, self.models, self.measures) = (recipe, models, measures)
    }

    /// n
    public var features: Int { recipe.features }
    /// m
    public var width: Int { recipe.width }

    /// A measure by name; nil where it does not exist for this model.
    public subscript(name: String) -> Double? { measures[name] }

    /// The same over a subset of the features.
    public func measure(_ name: String, over subset: FeatureSubset) -> Double? { measures[subset.key(name)] }

    /// How many directions the subset has.
    public func directions(over subset: FeatureSubset) -> Int? {
        measure("directions", over: subset).flatMap { Int(exactly: $0) }
    }
}

/// Models that differ in width and replicate only.
public struct ModelClass: Sendable {
    /// In what they differ from the models that the published predictions speak of: "no bias".
    public let differences: [String]
    /// α where every model's law is p_i ∝ i^-α with the same α.
    public let powerExponent: Double?
    /// The limit of superposition they are in, judged by what they represent.
    public let regime: Regime
    private let makeRecipes: @Sendable () -> [Recipe]

    /// - Parameters:
    ///   - shares: the fraction represented of every model.
    ///   - recipes: of every model, made where a prediction asks for them.
    public init(
        differences: [String], powerExponent: Double?, shares: [Double],
        recipes: @escaping @Sendable () -> [Recipe] = { [] }
    ) {
        (self.differences, self.powerExponent, makeRecipes) = (differences, powerExponent, recipes)
        regime = differences.isEmpty ? Regime(shares: shares) : .neither
    }

    /// How every model was trained.
    var recipes: [Recipe] { makeRecipes() }

    /// Whether the published predictions speak of such models.
    public var isOfThePublishedKind: Bool { differences.isEmpty }

    /// The reason where no exponent of the loss is predicted.
    public var reasonForNoExponent: String {
        guard isOfThePublishedKind else {
            return "not of the kind that predictions were published for (\(differences.joined(separator: ", ")))"
        }
        return switch regime {
        case .neither: "between weak and strong superposition (see fraction_represented in runs.csv)"
        case .weak, .strong:
            "weak superposition, where only power laws of the frequencies with α above 1 have an exponent"
        }
    }
}

/// The limits that have predictions of their own.
public enum Regime: Sendable {
    /// At least 95% of the features are represented at every width: what is lost is lost to interference.
    case strong
    /// Fewer than half of the features are represented at every width: what is lost is what is left out.
    case weak
    case neither

    private static let strongShare = 0.95
    private static let weakShare = 0.5

    /// Which groups of models predictions of the limits speak of.
    public static let words =
        "theirs represent \(Int(100 * strongShare))% of the features or more at every width, or fewer than half"

    /// - Parameter shares: the fraction represented of every model.
    public init(shares: [Double]) {
        if !shares.isEmpty, shares.allSatisfy({ $0 >= Self.strongShare }) {
            self = .strong
        } else {
            self = !shares.isEmpty && shares.allSatisfy { $0 < Self.weakShare } ? .weak : .neither
        }
    }
}
