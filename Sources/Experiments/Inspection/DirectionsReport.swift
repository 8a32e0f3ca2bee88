public import Geometry
import LinearAlgebra
public import Tables
import Theory

/// `toylab measure`: the geometry of any set of directions beside what theory says of so many in so many dimensions.
public enum DirectionsReport {
    /// Columns quantity, value, predicted, prediction; one row a prediction, and one bare row where there is none.
    ///
    /// - Complexity: O(n² m).
    public static func make(_ set: Directions) -> DisplayTable {
        let arrangement = Arrangement(set)
        let (n, m) = (set.count, set.dimension)
        var report = Report()
        report.add("directions", .count(n))
        report.add("dimension", .count(m))
        report.add("mean_norm", .digits(set.norms.reduce(0) { $0 + $1 / Double(n) }))
        report.add("min_norm", .digits(set.norms.min() ?? 0))
        report.add("max_norm", .digits(set.norms.max() ?? 0))
        if let overlaps = arrangement.overlaps { add(overlaps, n, m, to: &report) }
        report.add("mean_interference", .digits(arrangement.meanInterference))
        report.add(
            "mean_dimensionality", .digits(arrangement.meanDimensionality),
            [("tight frame m/n", try? TightFrames.dimensionality(directions: n, dimension: m))])
        report.add(
            "total_dimensionality", .digits(arrangement.totalDimensionality), [("at most min(n, m)", Double(min(n, m)))]
        )
        report.add("features_per_dimension", .digits(arrangement.featuresPerDimension))
        report.add("dimensions_per_feature", .digits(arrangement.dimensionsPerFeature))
        // One factor for all, so that squares stay within range: neither dimensions nor ranks change.
        let longest = set.norms.max() ?? 1
        let lengths = set.norms.map { $0 / longest }
        var rows = set.units
        rows.scaleRows(by: lengths)
        addDimensions(rows, to: &report)
        addRanks(rows, lengths, to: &report)
        return report.table
    }

    private static func add(_ overlaps: Overlaps, _ n: Int, _ m: Int, to report: inout Report) {
        let meanSquare = try? RandomDirections.meanSquare(dimension: m)
        let maximum = try? RandomDirections.expectedMaximum(directions: n, dimension: m)
        let strongest = try? OverlapBounds.strongest(directions: n, dimension: m)
        let random = "random directions"
        report.add("mean_overlap", .digits(overlaps.mean), [(random, 0)])
        report.add(
            "overlap_standard_deviation", .digits(overlaps.standardDeviation), [(random, meanSquare?.squareRoot())])
        report.add(
            "mean_square_overlap", .digits(overlaps.meanSquare),
            [
                ("Welch bound", try? WelchBound.meanSquare(directions: n, dimension: m)),
                ("random directions 1/m", meanSquare),
            ])
        report.add(
            "max_abs_overlap", .digits(overlaps.maximumAbsolute),
            [
                (strongest?.name ?? "", strongest?.value),
                (
                    "random directions, expected maximum",
                    try? RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m)
                ),
            ])
        report.add(
            "max_overlap", .digits(overlaps.maximum),
            [
                ("Rankin bound", try? OverlapBounds.rankin(directions: n, dimension: m)),
                ("random directions, expected maximum", maximum),
            ])
        report.add("min_overlap", .digits(overlaps.minimum), [("random directions, expected minimum", maximum.map(-))])
        report.add(
            "accepted_deviation", .digits(overlaps.acceptedDeviation),
            [("random directions 2/sqrt(m)", meanSquare.map { 2 * $0.squareRoot() })])
        for (formula, _) in CapacityFormula.published {
            guard let capacity = try? formula.directions(dimension: m, deviation: overlaps.acceptedDeviation) else {
                continue
            }
            report.add("directions", .count(n), [("capacity at the accepted deviation: " + formula.name, capacity)])
        }
    }

    /// Of the rows as they stand, about the origin and about their mean.
    private static func addRanks(_ rows: Matrix<Double>, _ lengths: [Double], to report: inout Report) {
        let random = try? RandomDirections.hardSpectralRank(weights: lengths.map { $0 * $0 }, dimension: rows.columns)
        let rank = SpectralRank(rows: rows)
        report.add(
            "soft_spectral_rank", .digits(rank?.soft), [("at most min(n, m)", Double(min(rows.rows, rows.columns)))])
        report.add("hard_spectral_rank", .digits(rank?.hard), [("random directions, these norms", random)])
        var aboutMean = rows
        aboutMean.centreRows()
        let centred = SpectralRank(rows: aboutMean)
        report.add("centred_soft_spectral_rank", .digits(centred?.soft))
        report.add("centred_hard_spectral_rank", .digits(centred?.hard))
    }

    /// Of the rows as points.
    private static func addDimensions(_ rows: Matrix<Double>, to report: inout Report) {
        let neighbours = NearestNeighbours(rows: rows, count: IntrinsicDimension.neighbours)
        report.add(
            "intrinsic_dimension_two_nn", .digits(IntrinsicDimension.twoNN(neighbours)),
            [("dimensions of the space", Double(rows.columns))])
        // Of fewer rows each has fewer neighbours than the estimate is defined by.
        let isDefined = rows.rows > IntrinsicDimension.neighbours
        report.add(
            "intrinsic_dimension_mle",
            .digits(isDefined ? IntrinsicDimension.maximumLikelihood(neighbours) : nil))
    }

    private struct Report {
        private(set) var table = DisplayTable("measure", columns: ["quantity", "value", "predicted", "prediction"])

        mutating func add(
            _ quantity: String, _ value: DisplayTable.Cell, _ predictions: [(name: String, value: Double?)] = []
        ) {
            let held = predictions.filter { $0.value != nil }
            for (name, predicted) in held {
                table.append([.text(quantity), value, predicted.map { .digits($0) } ?? .none, .text(name)])
            }
            if held.isEmpty { table.append([.text(quantity), value, .none, .text("")]) }
        }
    }
}
