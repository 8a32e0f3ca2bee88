import Measures

/// A prediction of overlaps between k directions in m dimensions, over a subset of the features.
protocol OverlapPrediction: Prediction {
    var subset: FeatureSubset { get }
    /// The measure of overlaps it speaks of.
    static var measure: String { get }
    /// - Returns: nil outside of its range.
    func value(directions k: Int, dimension m: Int) -> Double?
}

extension OverlapPrediction {
    var quantity: String { subset.quantity(Self.measure) }

    func measured(_ model: ModelSummary) -> Double? { model.measure(Self.measure, over: subset) }

    func value(_ model: ModelSummary) -> Double? {
        guard let k = model.directions(over: subset), k >= 2 else { return nil }
        // Where every direction is in the subset, the rows over all say the same.
        guard subset == .all || k != model.directions(over: .all) else { return nil }
        return value(directions: k, dimension: model.width)
    }
}

/// The source of what random directions have: one overlap's distribution.
let randomDirectionsSource = "Beta(1/2, (m-1)/2)"
