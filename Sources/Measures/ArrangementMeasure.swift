import Geometry
public import Tables
public import Training

/// How the directions of some features are arranged: their overlaps, interference and dimensionality.
///
/// Those over all features stand in runs.csv and geometry.csv, those over a part in geometry.csv.
public struct ArrangementMeasure: Measure {
    public let subset: FeatureSubset

    public init(over subset: FeatureSubset) { self.subset = subset }

    public var columns: [Column] { subset == .all ? Self.summary : [] }
    public var others: [Column] {
        (subset == .all ? Self.rest : Self.rest + Self.summary).map {
            $0.named(subset.key($0.name), subset == .all ? "" : ", \(subset.words)")
        }
    }

    /// Fewer than two directions have no overlaps.
    public func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool {
        guard let directions = kept[subset.key("directions")] else { return false }
        return directions < 2 || (columns + others).allSatisfy { kept[$0.name] != nil }
    }

    private static let summary = [
        Column("mean_square_overlap", "⟨c²⟩", "mean squared overlap (w_i · w_j)² over pairs of directions"),
        Column("max_abs_overlap", "max |c|", "largest absolute overlap: the coherence"),
        Column("max_overlap", "max c", "largest overlap"),
        Column("min_overlap", "min c", "smallest overlap"),
        Column("accepted_deviation", "ε", "mean overlap and two standard deviations (Guha 2026)"),
        Column("features_per_dimension", "‖W‖²/m", "squared Frobenius norm of the directions over the width"),
    ]

    private static let rest = [
        Column("directions", "k", "how many directions there are"),
        Column("mean_overlap", "μ", "mean overlap over pairs of directions"),
        Column("overlap_standard_deviation", "σ", "standard deviation of the overlaps"),
        Column("mean_interference", "", "mean over directions of the sum over j ≠ i of (w_i · W_j)²"),
        Column("mean_dimensionality", "D", "mean over directions of ‖W_i‖² / sum over j of (w_i · W_j)²"),
        Column("total_dimensionality", "ΣD", "sum of the dimensionalities: the dimensions that are used"),
        Column("dimensions_per_feature", "D*", "width over squared Frobenius norm"),
        Column(
            "mean_square_overlap_with_all", "",
            "mean squared overlap of these directions with all other directions of the model"),
    ]

    /// The columns of geometry.csv that are measured, those that version 0.2 had first.
    public static let geometry: [Column] = [
        "directions", "mean_square_overlap", "max_abs_overlap", "max_overlap", "min_overlap", "mean_overlap",
        "overlap_standard_deviation", "accepted_deviation", "mean_interference", "mean_dimensionality",
        "total_dimensionality", "features_per_dimension", "dimensions_per_feature",
    ].map { name in (summary + rest).first { $0.name == name }! }

    public func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] {
        let set = try model.arrangement(over: subset)
        let overlaps = set.overlaps
        let isEmpty = set.directions == 0
        let summary: [Double?] = [
            overlaps?.meanSquare, overlaps?.maximumAbsolute, overlaps?.maximum, overlaps?.minimum,
            overlaps?.acceptedDeviation, set.featuresPerDimension,
        ]
        let rest: [Double?] = [
            Double(set.directions), overlaps?.mean, overlaps?.standardDeviation,
            isEmpty ? nil : set.meanInterference, isEmpty ? nil : set.meanDimensionality,
            isEmpty ? nil : set.totalDimensionality, isEmpty ? nil : set.dimensionsPerFeature,
            try model.meanSquareOverlapWithAll(of: subset),
        ]
        return subset == .all ? summary + rest : rest + summary
    }
}
