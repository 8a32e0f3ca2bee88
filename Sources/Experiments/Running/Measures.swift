import Geometry
import LinearAlgebra
import Settings
import Theory
import ToyModels

/// Something measured of a trained model, by name.
struct Measure: Sendable {
    /// Its columns of runs.csv, in order; a value that does not exist for a model is left out.
    let columns: [String]
    /// Its columns in other tables.
    var others: [String] = []
    let values: @Sendable (MeasuredModel) throws(CancellationError) -> [String: Double]
}

/// Every measure, in the order of runs.csv. A new one is an extension of `Measure` and a place in this list.
enum Measures {
    static let all: [Measure] = [
        .heldOutLoss, .representation, .overlaps, .featuresPerDimension, .omittedVariance, .arrangement, .represented,
    ]

    /// `record` with every measure, those that an earlier version of toylab did not know taken now, from the stored
    /// weights.
    static func complete(
        _ record: RunRecord, of settings: RunSettings, arrays: () throws(FileFailure) -> RunArrays
    ) throws(FileFailure) -> RunRecord {
        let missing = all.filter { measure in
            !(measure.columns + measure.others).contains { record.measures[$0] != nil }
        }
        guard record.status == .finished, !missing.isEmpty, let recipe = try? settings.recipe() else { return record }
        let model = MeasuredModel(try arrays().parameters, recipe: recipe, dataKey: settings.dataKey)
        var measures = record.measures
        for measure in missing { measures.merge((try? measure.values(model)) ?? [:]) { $1 } }
        return record.with(measures: measures)
    }
}

extension Measure {
    static let heldOutLoss = Measure(
        columns: ["test_loss", "test_loss_stderr", "missing_loss", "interference_loss", "reconstruction_loss"]
    ) { model throws(CancellationError) in
        let loss = try model.heldOutLoss()
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
    ) { model throws(CancellationError) in overlapValues(try model.arrangement()) }

    static let featuresPerDimension = Measure(columns: ["features_per_dimension"]) { model throws(CancellationError) in
        ["features_per_dimension": try model.arrangement().featuresPerDimension]
    }

    /// The loss that weak superposition predicts from the features this model leaves out, kept so that comparison.csv
    /// can be made again without the weights.
    static let omittedVariance = Measure(columns: [], others: ["omitted_variance"]) { model in
        [
            "omitted_variance": WeakSuperposition.loss(
                variances: model.recipe.distribution.variances, represented: model.representation.represented)
        ]
    }

    /// The columns that geometry.csv has and runs.csv has not, over all directions.
    static let arrangement = Measure(columns: [], others: arrangementNames) { model throws(CancellationError) in
        arrangementValues(try model.arrangement())
    }

    /// The same and the overlaps over the represented features alone, under names of their own.
    static let represented = Measure(
        columns: [], others: (overlaps.columns + featuresPerDimension.columns + arrangementNames).map(ofRepresented)
    ) { model throws(CancellationError) in
        let set = try model.arrangement(ofRepresented: true)
        let values = overlapValues(set).merging(arrangementValues(set)) { $1 }
            .merging(["features_per_dimension": set.featuresPerDimension]) { $1 }
        return Dictionary(uniqueKeysWithValues: values.map { (ofRepresented($0.key), $0.value) })
    }

    static func ofRepresented(_ name: String) -> String { "represented." + name }

    private static let arrangementNames = [
        "directions", "mean_overlap", "overlap_standard_deviation", "mean_interference", "mean_dimensionality",
        "total_dimensionality", "dimensions_per_feature",
    ]

    private static func overlapValues(_ set: Arrangement) -> [String: Double] {
        guard let overlaps = set.overlaps else { return [:] }
        return [
            "mean_square_overlap": overlaps.meanSquare, "max_abs_overlap": overlaps.maximumAbsolute,
            "max_overlap": overlaps.maximum, "min_overlap": overlaps.minimum,
            "accepted_deviation": overlaps.acceptedDeviation,
        ]
    }

    private static func arrangementValues(_ set: Arrangement) -> [String: Double] {
        guard set.directions > 0 else { return ["directions": 0] }
        var values = [
            "directions": Double(set.directions), "mean_interference": set.meanInterference,
            "mean_dimensionality": set.meanDimensionality, "total_dimensionality": set.totalDimensionality,
            "dimensions_per_feature": set.dimensionsPerFeature,
        ]
        if let overlaps = set.overlaps {
            values["mean_overlap"] = overlaps.mean
            values["overlap_standard_deviation"] = overlaps.standardDeviation
        }
        return values
    }
}
