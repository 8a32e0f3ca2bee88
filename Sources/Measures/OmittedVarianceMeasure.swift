import Tables
import Theory

/// The loss that weak superposition predicts from the features this model leaves out, kept so that the prediction can be
/// made again without the weights.
struct OmittedVarianceMeasure: Measure {
    let columns: [Column] = []
    let others = [
        Column(
            "omitted_variance", "", "variance of the features that are not represented",
            unit: "squared error per sample")
    ]

    func values(_ model: MeasuredModel) -> [Double?] {
        [
            WeakSuperposition.loss(
                variances: model.recipe.distribution.variances, represented: model.representation.represented)
        ]
    }
}
