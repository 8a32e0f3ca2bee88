import Geometry
import LinearAlgebra
import Theory
import ToyModels
import Training

/// Something measured of a trained model: its columns of runs.csv, and their values.
struct Measure: Sendable {
    /// In the order of the table; a value that does not exist for a model is left out.
    let columns: [String]
    let values: @Sendable (MeasuredModel) -> [String: Double]
}

/// Every measure, in the order of runs.csv. A new one is an extension of `Measure` and a place in this list.
enum Measures {
    static let all: [Measure] = [.heldOutLoss, .representation, .overlaps, .featuresPerDimension, .omittedVariance]
}

/// A trained model with what its measures start from.
struct MeasuredModel: Sendable {
    /// n × m, row i is feature i's direction W_i.
    let directions: Matrix<Double>
    let representation: Representation
    let heldOutLoss: HeldOutLoss
    let recipe: Recipe

    /// Held-out samples a model is judged on, in units of its batch.
    static let evaluationBatches = 100

    /// - Parameter dataKey: names the data law: models that share it meet the same held-out samples.
    init(_ parameters: ModelParameters<Float>, recipe: Recipe, dataKey: UInt64) {
        directions = Matrix(parameters.directions)
        representation = Representation(directions)
        heldOutLoss = HeldOutLoss(
            parameters, distribution: recipe.distribution, activation: recipe.activation,
            represented: representation.represented, importance: recipe.importance,
            samples: Self.evaluationBatches * recipe.batchSize, seed: recipe.seed, key: dataKey)
        self.recipe = recipe
    }
}

extension Measure {
    static let heldOutLoss = Measure(
        columns: ["test_loss", "test_loss_stderr", "missing_loss", "interference_loss", "reconstruction_loss"]
    ) { model in
        let loss = model.heldOutLoss
        return [
            "test_loss": loss.loss, "test_loss_stderr": loss.standardError, "missing_loss": loss.missing,
            "interference_loss": loss.interference, "reconstruction_loss": loss.reconstruction,
        ]
    }

    static let representation = Measure(columns: ["fraction_represented", "fraction_strongly_represented"]) { model in
        [
            "fraction_represented": model.representation.fractionRepresented,
            "fraction_strongly_represented": model.representation.fractionStronglyRepresented,
        ]
    }

    /// Over all features whose direction is not zero, represented or not.
    static let overlaps = Measure(
        columns: ["mean_square_overlap", "max_abs_overlap", "max_overlap", "min_overlap", "accepted_deviation"]
    ) { model in
        guard let overlaps = Overlaps(model.directions) else { return [:] }
        return [
            "mean_square_overlap": overlaps.meanSquare, "max_abs_overlap": overlaps.maximumAbsolute,
            "max_overlap": overlaps.maximum, "min_overlap": overlaps.minimum,
            "accepted_deviation": overlaps.acceptedDeviation,
        ]
    }

    static let featuresPerDimension = Measure(columns: ["features_per_dimension"]) { model in
        ["features_per_dimension": model.representation.featuresPerDimension]
    }

    /// The loss that weak superposition predicts from the features this model leaves out. No column of runs.csv: it is
    /// kept in the record so that comparison.csv can be made again without the weights.
    static let omittedVariance = Measure(columns: []) { model in
        let distribution = model.recipe.distribution
        // Without a bias a feature that is left out is replaced by 0, not by its mean.
        let lost = model.recipe.hasBias ? distribution.variances : distribution.secondMoments
        let importance = model.recipe.importance ?? Array(repeating: 1, count: lost.count)
        return [
            "omitted_variance": WeakSuperposition.loss(
                variances: zip(lost, importance).map(*), represented: model.representation.represented)
        ]
    }
}
