import Tables
import Theory
import Training

/// The loss of features that are left out, by what stands in their place: nothing, or their mean.
///
///     Σ E[v²] p_i         an output that stays at 0
///     Σ Var[x_i]          an output that stays at E[x_i]         over features that are not represented
///
/// It speaks of models that are to give x itself, not scaled, and are judged by squared errors, and of each feature alone: whether
/// features depend on one another does not matter.
/// - Source: the second is Liu, Liu & Gore 2025, eq. 4.
struct LeftOutMeasure: Measure {
    let columns = [
        Column(
            "second_moment_left_out", "",
            "Σ E[v²] p_i over features that are not represented: their loss at outputs of 0",
            unit: "squared error per sample"),
        Column(
            "omitted_variance", "",
            "variance of the features that are not represented: their loss at the best constants",
            unit: "squared error per sample"),
    ]

    let subject: String? = "models that are to give x itself: without data.target, data.normalize and cross-entropy"

    func speaks(of recipe: Recipe) -> Bool {
        recipe.distribution.target == nil && !recipe.distribution.isNormalized && recipe.loss != .crossEntropy
    }

    func values(_ model: MeasuredModel) -> [Double?] {
        let distribution = model.recipe.distribution
        return [distribution.secondMoments, distribution.variances].map {
            WeakSuperposition.loss(leavingOut: $0, represented: model.representation.represented)
        }
    }
}
