import Measures
import Theory

/// The dimensionality that each of k directions has in a tight frame: m/k.
struct TightFramePrediction: Prediction {
    let quantity = FeatureSubset.represented.quantity("mean_dimensionality")
    let name = "tight frame m/n"
    let source = "Elhage et al. 2022"

    func measured(_ model: ModelSummary) -> Double? { model.measure("mean_dimensionality", over: .represented) }

    func value(_ model: ModelSummary) -> Double? {
        guard model.models.isOfThePublishedKind, let k = model.directions(over: .represented), k >= 2 else {
            return nil
        }
        return try? TightFrames.dimensionality(directions: k, dimension: model.width)
    }
}
