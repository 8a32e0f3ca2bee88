import Theory

/// How much a run represents beside how much would fit.
enum CapacityComparisons {
    static func of(_ run: FinishedRun, _ group: Group) -> [Comparison] {
        let (n, m) = (run.settings.training.features, run.settings.training.width)
        guard group.isOfThePublishedKind else { return [] }
        var table = RunComparisons(run, group)
        if group.regime == .strong {
            table.add(
                "fraction_strongly_represented", run.measure("fraction_strongly_represented"),
                "equiangular tight frame min(1, m^2/2n)",
                StrongSuperposition.fractionStronglyRepresented(features: n, width: m),
                source: "Liu, Liu & Gore 2025, eq. 9")
        }
        guard let represented = run.count(Measure.ofRepresented("directions")), represented >= 2 else {
            return table.rows
        }
        table.add(
            "mean_dimensionality_of_represented", run.measure(Measure.ofRepresented("mean_dimensionality")),
            "tight frame m/n", try? TightFrames.dimensionality(directions: represented, dimension: m),
            source: "Elhage et al. 2022")
        guard let deviation = run.measure(Measure.ofRepresented("accepted_deviation")) else { return table.rows }
        for (formula, _) in CapacityFormula.published {
            table.add(
                "represented_features", Double(represented), "capacity at the accepted deviation: " + formula.name,
                try? formula.directions(dimension: m, deviation: deviation), source: "Guha 2026")
        }
        return table.rows
    }
}
