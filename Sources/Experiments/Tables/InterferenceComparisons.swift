import Theory

/// A run's overlaps beside the bounds no set of directions can beat and beside those of random directions.
enum InterferenceComparisons {
    static func of(_ run: FinishedRun, _ group: Group) -> [Comparison] {
        var table = RunComparisons(run, group)
        add(to: &table, "", { $0 })
        // Where every direction is represented the two sets are one.
        if run.measure("directions") != run.measure(Measure.ofRepresented("directions")) {
            add(to: &table, "_of_represented", Measure.ofRepresented)
        }
        return table.rows
    }

    private static func add(
        to table: inout RunComparisons, _ suffix: String, _ name: (String) -> String
    ) {
        let run = table.run
        guard let n = run.count(name("directions")), n >= 2 else { return }
        let m = run.settings.training.width
        let beta = "Beta(1/2, (m-1)/2)"
        func compare(
            _ quantity: String, _ prediction: String, _ predicted: Double?, isLowerBound: Bool = false, _ source: String
        ) {
            table.add(
                quantity + suffix, run.measure(name(quantity)), prediction, predicted, isLowerBound: isLowerBound,
                source: source)
        }
        compare(
            "mean_square_overlap", "Welch bound", try? WelchBound.meanSquare(directions: n, dimension: m),
            isLowerBound: true, "Welch 1974")
        compare("mean_square_overlap", "random directions 1/m", try? RandomDirections.meanSquare(dimension: m), beta)
        if let bound = try? OverlapBounds.strongest(directions: n, dimension: m) {
            compare(
                "max_abs_overlap", bound.name, bound.value, isLowerBound: true,
                "strongest of Welch, orthoplex, Levenshtein")
        }
        compare(
            "max_abs_overlap", "random directions, expected maximum",
            ExpectedMaxima.absolute(directions: n, dimension: m), beta)
        compare(
            "max_overlap", "Rankin bound", try? OverlapBounds.rankin(directions: n, dimension: m), isLowerBound: true,
            "Rankin 1955")
        compare(
            "max_overlap", "random directions, expected maximum",
            ExpectedMaxima.signed(directions: n, dimension: m), beta)
    }
}
