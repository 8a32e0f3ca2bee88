import LinearAlgebra
import Randomness
public import Tables
import ToyModels
public import Training

/// How far what features write into the hidden layer has moved from where training started:
///
///     movement² = Σ_i E[x_i²] ‖A_i - A_i⁰‖² / Σ_i E[x_i²] ‖A_i⁰‖²        A_i is W_i of tied weights
///
/// Of independent features with values of mean 0 it is the relative change of the hidden layer itself, root mean square over samples.
/// Where it falls with the width, the hidden layer of a very wide model stays nearly as it was drawn: because nothing moves it, or because
/// there is little to mend, as of tied weights, whose W Wᵀ starts the nearer to I the wider they are. Complexity O(n m).
/// - Source: Yang & Hu 2021, Feature Learning in Infinite-Width Neural Networks.
public struct FeatureMovementMeasure: Measure {
    public static let name = "feature_movement"

    public let columns = [
        Column(
            name, "",
            "relative change of what features add to the hidden layer since the start, root mean square over active features; empty for a start at 0"
        )
    ]

    public let subject: String? = "models that do not start at 0"

    public func speaks(of recipe: Recipe) -> Bool {
        guard let law = recipe.isTied ? recipe.directionsStart : recipe.encoderStart else { return true }
        var stream = RandomStream(seed: recipe.seed, run: recipe.run, purpose: .initialization)
        return law.entries(rows: 1, columns: recipe.width, from: &stream).contains { $0 != 0 }
    }

    public func values(_ model: MeasuredModel) -> [Double?] {
        guard model.isTrainedHere else { return [nil] }
        let start = model.recipe.start
        let (drawn, end) = (Matrix<Double>(start.encoder ?? start.directions), model.written)
        var (moved, length) = (0.0, 0.0)
        for (feature, weight) in model.recipe.distribution.secondMoments.enumerated() {
            for (before, after) in zip(drawn.row(feature), end.row(feature)) {
                moved += weight * (after - before) * (after - before)
                length += weight * before * before
            }
        }
        return [length > 0 ? (moved / length).squareRoot() : nil]
    }
}
