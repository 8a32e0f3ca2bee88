public import Geometry
import Theory

#if canImport(Glibc)
    import Glibc
#endif

/// `toylab measure`: the geometry of any set of directions beside what theory says of so many in so many dimensions.
public enum DirectionsReport {
    /// Columns quantity, value, predicted, prediction; one row a prediction.
    ///
    /// - Complexity: O(n² m).
    public static func make(_ set: Directions) -> DisplayTable {
        let arrangement = Arrangement(set)
        let (n, m) = (set.count, set.dimension)
        var table = DisplayTable("measure", columns: ["quantity", "value", "predicted", "prediction"])
        func add(_ quantity: String, _ value: Double?, _ predicted: Double? = nil, _ prediction: String = "") {
            guard let value, predicted != nil || prediction.isEmpty else { return }
            table.append([
                .text(quantity), .digits(value), predicted.map { .digits($0) } ?? .none, .text(prediction),
            ])
        }
        add("directions", Double(n))
        add("dimension", Double(m))
        add("mean_norm", set.norms.reduce(0, +) / Double(n))
        add("min_norm", set.norms.min())
        add("max_norm", set.norms.max())
        if let overlaps = arrangement.overlaps {
            let random = try? RandomDirections.meanSquare(dimension: m).squareRoot()
            let randomMaximum = try? RandomDirections.expectedMaximum(directions: n, dimension: m)
            let strongest = try? OverlapBounds.strongest(directions: n, dimension: m)
            add("mean_overlap", overlaps.mean, 0, "random directions")
            add("overlap_standard_deviation", overlaps.standardDeviation, random, "random directions")
            add(
                "mean_square_overlap", overlaps.meanSquare, try? WelchBound.meanSquare(directions: n, dimension: m),
                "Welch bound")
            add("mean_square_overlap", overlaps.meanSquare, random.map { $0 * $0 }, "random directions 1/m")
            add("max_abs_overlap", overlaps.maximumAbsolute, strongest?.value, strongest?.name ?? "none")
            add(
                "max_abs_overlap", overlaps.maximumAbsolute,
                try? RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m),
                "random directions, expected maximum")
            add(
                "max_overlap", overlaps.maximum, try? OverlapBounds.rankin(directions: n, dimension: m), "Rankin bound")
            add("max_overlap", overlaps.maximum, randomMaximum, "random directions, expected maximum")
            add("min_overlap", overlaps.minimum, randomMaximum.map(-), "random directions, expected minimum")
            addCapacity(overlaps.acceptedDeviation, n, m, random, add)
        }
        add("mean_interference", arrangement.meanInterference)
        add(
            "mean_dimensionality", arrangement.meanDimensionality,
            try? TightFrames.dimensionality(directions: n, dimension: m), "tight frame m/n")
        add("total_dimensionality", arrangement.totalDimensionality, Double(min(n, m)), "at most min(n, m)")
        add("features_per_dimension", arrangement.featuresPerDimension)
        add("dimensions_per_feature", arrangement.dimensionsPerFeature)
        return table
    }

    /// The accepted deviation, and how many directions fit within it by each formula.
    private static func addCapacity(
        _ deviation: Double, _ n: Int, _ m: Int, _ random: Double?, _ add: (String, Double?, Double?, String) -> Void
    ) {
        add("accepted_deviation", deviation, random.map { 2 * $0 }, "random directions 2/sqrt(m)")
        for (formula, name, _) in CapacityFormula.published {
            let logarithm = try? formula.logDirections(dimension: m, deviation: deviation)
            add("directions", Double(n), logarithm.map { exp($0) }, "capacity at the accepted deviation: " + name)
        }
    }
}
