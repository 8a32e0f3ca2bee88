import Measures
import Theory

/// How many features a capacity formula has room for at the deviation that the represented ones accept.
struct CapacityPrediction: Prediction {
    let quantity = "represented_features"
    let source = "Guha 2026"
    private let formula: CapacityFormula

    static let all = CapacityFormula.published.map { CapacityPrediction(formula: $0.formula) }

    var name: String { "capacity at the accepted deviation: " + formula.name }

    func measured(_ model: ModelSummary) -> Double? { model.measure("directions", over: .represented) }

    func value(_ model: ModelSummary) -> Double? {
        guard model.models.isOfThePublishedKind, model.directions(over: .represented) ?? 0 >= 2,
            let deviation = model.measure("accepted_deviation", over: .represented)
        else { return nil }
        return try? formula.directions(dimension: model.width, deviation: deviation)
    }
}
