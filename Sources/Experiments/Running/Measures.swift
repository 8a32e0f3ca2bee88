import Geometry
import LinearAlgebra
import Theory
import ToyModels

/// What is measured of a trained model, by column of runs.csv.
///
/// A new measure is a function here or in a file beside this one, a place in `all`, and its columns in `RunsTable`.
enum Measures {
    typealias Measure = @Sendable (MeasuredModel) -> [String: Double]

    static let all: [Measure] = [heldOutLoss, representation, overlaps, omittedVariance]

    private static let heldOutLoss: Measure = { model in
        let loss = model.heldOutLoss
        return [
            "test_loss": loss.loss, "test_loss_stderr": loss.standardError, "missing_loss": loss.missing,
            "interference_loss": loss.interference, "reconstruction_loss": loss.reconstruction,
        ]
    }

    private static let representation: Measure = { model in
        let representation = Representation(model.directions)
        return [
            "fraction_represented": representation.fractionRepresented,
            "fraction_strongly_represented": representation.fractionStronglyRepresented,
            "features_per_dimension": representation.featuresPerDimension,
        ]
    }

    /// Over all features whose direction is not zero, represented or not.
    private static let overlaps: Measure = { model in
        guard let overlaps = Overlaps(model.directions) else { return [:] }
        return [
            "mean_square_overlap": overlaps.meanSquare, "max_abs_overlap": overlaps.maximumAbsolute,
            "max_overlap": overlaps.maximum, "min_overlap": overlaps.minimum,
            "accepted_deviation": overlaps.acceptedDeviation,
        ]
    }

    /// The loss that weak superposition predicts from the features this model leaves out. No column of runs.csv: it
    /// is kept so that comparison.csv can be made again without the weights.
    private static let omittedVariance: Measure = { model in
        let represented = model.directions.rowNorms().map { $0 > HeldOutLoss.representedNorm }
        return [
            "omitted_variance": WeakSuperposition.loss(
                variances: model.distribution.variances, represented: represented)
        ]
    }
}

/// A trained model with what its measures start from.
struct MeasuredModel: Sendable {
    /// n × m, row i is feature i's direction W_i.
    let directions: Matrix<Double>
    let distribution: FeatureDistribution
    let heldOutLoss: HeldOutLoss
}
