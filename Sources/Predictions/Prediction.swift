import Theory

/// A number that theory gives for something measured of a model.
///
/// A new one is a file beside this one and a place in `Predictions`: comparison.csv, findings and report follow.
public protocol Prediction: Sendable {
    /// The quantity that it speaks of, as comparison.csv names it.
    var quantity: String { get }
    /// Its own name there.
    var name: String { get }
    var source: String { get }
    /// Whether it is a number that no measurement can fall below, not one to be met.
    var isLowerBound: Bool { get }
    /// Whether a model that was trained well meets it: of a loss that others beat, or that says why one lies above or below, an answer
    /// does not speak.
    var isMet: Bool { get }
    /// - Returns: nil where the model has no such number.
    func measured(_ model: ModelSummary) -> Double?
    /// - Returns: nil for a model that it says nothing of.
    func value(_ model: ModelSummary) -> Double?
}

extension Prediction {
    public var isLowerBound: Bool { false }
    public var isMet: Bool { true }
    public func measured(_ model: ModelSummary) -> Double? { model[quantity] }
}

/// The exponent that theory gives for a quantity as a power of the width: quantity ∝ width^-exponent.
///
/// It is predicted of models in the limit that the theory is of. Of others of the published kind it is a candidate, so that
/// rival laws stand side by side.
public protocol ExponentPrediction: Sendable {
    /// The measure, as a column of runs.csv names it.
    var quantities: [String] { get }
    var name: String { get }
    var source: String { get }
    /// - Returns: nil for models that it says nothing of.
    func exponent(_ models: ModelClass) -> Double?
    /// The exponent if the models were in its limit, whatever they represent.
    ///
    /// - Returns: nil where it has none for their frequencies.
    func candidate(_ models: ModelClass) -> Double?
}

extension ExponentPrediction {
    public func candidate(_ models: ModelClass) -> Double? { exponent(models) }
}

public enum Predictions {
    /// Of the loss.
    public static let loss =
        LeftOutPrediction.all + [LinearModelPrediction(), NeuronsOfTheirOwnPrediction()] + TwoFeaturesPrediction.loss
        + randomDirections

    /// Of the loss too: what random directions would have, which tells why a model's lies above or below.
    public static let randomDirections: [any Prediction] = RandomDirectionsLossPrediction.all

    /// Of overlaps: bounds that no directions can beat, and what random ones have.
    public static let interference: [any Prediction] = [.all, .represented].flatMap { subset -> [any Prediction] in
        [WelchPrediction(over: subset), RandomMeanSquarePrediction(over: subset)]
            + OverlapBounds.names.map { CoherenceBoundPrediction($0, over: subset) }
            + [
                RandomCoherencePrediction(over: subset), RankinPrediction(over: subset),
                RandomMaximumPrediction(over: subset),
            ]
    }

    /// Of how much is represented, beside how much would fit.
    public static let capacity: [any Prediction] =
        [EquiangularFramePrediction(), TightFramePrediction()] + CapacityPrediction.all

    /// Of the fraction of features that are represented at the least loss.
    public static let share = TwoFeaturesPrediction.share

    /// Of spectral ranks, where an experiment asks for them.
    public static let ranks: [any Prediction] = RandomRankPrediction.all

    /// The first that speaks of some models is the one that their fit is compared with.
    public static let exponents: [any ExponentPrediction] = [
        RandomOverlapExponent(), StrongEvenExponent(), StrongSkewedExponent(), WeakExponent(), NoFallExponent(),
    ]

    /// Those of spectral ranks, which grow: exponents below 0.
    public static let rankExponents: [any ExponentPrediction] = RandomRankExponent.all + [FullRankExponent()]

    /// Of how far features move in training.
    public static let movementExponents: [any ExponentPrediction] = MovementExponent.all

    /// Of the learning rate that is best.
    public static let rateExponents: [any ExponentPrediction] = [BestRateExponent()]

    /// The quantity of `rateExponents`.
    public static let bestRate = BestRateExponent.quantity

    /// Of whatever quantity.
    public static let everyExponent = exponents + rankExponents + movementExponents + rateExponents

    /// What the first prediction that speaks of a quantity of such models has.
    public static func exponent(
        of quantity: String, _ models: ModelClass
    ) -> (exponent: Double, by: any ExponentPrediction)? {
        for prediction in everyExponent where prediction.quantities.contains(quantity) {
            if let exponent = prediction.exponent(models) { return (exponent, prediction) }
        }
        return nil
    }

    /// The rival exponents of a quantity; none for models of another kind than those that predictions were published for.
    public static func candidates(
        of quantity: String, _ models: ModelClass
    ) -> [(by: any ExponentPrediction, exponent: Double)] {
        guard models.isOfThePublishedKind else { return [] }
        return everyExponent.filter { $0.quantities.contains(quantity) }.compactMap { prediction in
            prediction.candidate(models).map { (prediction, $0) }
        }
    }

    /// The prediction that fits.csv names; nil for one of another version.
    public static func exponent(named name: String, of quantity: String) -> (any ExponentPrediction)? {
        everyExponent.first { $0.name == name && $0.quantities.contains(quantity) }
    }
}
