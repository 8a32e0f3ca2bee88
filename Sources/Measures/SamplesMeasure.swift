import Geometry
import Tables
import Training

/// How many dimensions the samples of a fixed training set have to themselves: memorisation, where they have as many as features
/// would.
///
///     D_j = ‖h_j‖² / Σ_k (ĥ_j · h_k)²        h_j = A x_j, ĥ_j = h_j / ‖h_j‖
///
/// Through a nonlinear hidden layer h_j = g(A x_j + a). Models that were trained on fresh samples have no such value.
/// - Source: Henighan et al. 2023, "Superposition, Memorization, and Double Descent".
struct SamplesMeasure: Measure {
    let columns = [
        Column(
            "mean_sample_dimensionality", "",
            "mean over the samples of a fixed training set of ‖h_j‖² / sum over k of (ĥ_j · h_k)², of those whose hidden vector "
                + "h_j is not 0; 0 where there are none")
    ]

    let subject: String? = "models with a fixed training set: with data.samples"

    func speaks(of recipe: Recipe) -> Bool { recipe.trainingSamples != nil }

    func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] {
        guard let hidden = model.hiddenSamples else { return [nil] }
        let set = Directions(hidden)
        guard set.count > 0 else { return [0] }
        let dimensionality = try Interference(set, poll: model.poll).dimensionality
        return [dimensionality.reduce(0, +) / Double(set.count)]
    }
}
