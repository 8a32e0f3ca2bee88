import Theory

/// One measured number beside one predicted number.
struct Comparison: Sendable {
    var runID = ""
    var group = ""
    let quantity: String
    let measured: Double
    /// The ends of a 95% interval, where the measured number has one.
    var low: Double?
    var high: Double?
    let prediction: String
    let predicted: Double
    let source: String
}

/// comparison.csv: predictions beside measurements, in long form.
enum ComparisonTable {
    static func make(_ results: Results, _ fits: [GroupFit]) -> CSV {
        var table = CSV([
            "run_id", "group", "quantity", "measured", "measured_low", "measured_high", "prediction", "predicted",
            "ratio", "source",
        ])
        for row in rows(results, fits) {
            table.append([
                row.runID, row.group, row.quantity, CSV.text(row.measured), CSV.text(row.low), CSV.text(row.high),
                row.prediction, CSV.text(row.predicted), CSV.text(row.measured / row.predicted), row.source,
            ])
        }
        return table
    }

    /// What an experiment's "compare" can name, in the order of the rows.
    static let kinds: [(name: String, rows: @Sendable (Results, [GroupFit]) -> [Comparison])] = [
        (
            "scaling",
            { exponents($0, $1) + $0.groups.filter { $0.regime == .weak }.flatMap(\.runs).compactMap(weakLoss) }
        ),
        ("interference", { results, _ in results.runs.flatMap(interference) }),
        ("capacity", { results, _ in results.runs.flatMap(capacity) }),
    ]

    static func rows(_ results: Results, _ fits: [GroupFit]) -> [Comparison] {
        kinds.filter { results.experiment.compare.contains($0.name) }.flatMap { $0.rows(results, fits) }
    }

    private static func exponents(_ results: Results, _ fits: [GroupFit]) -> [Comparison] {
        fits.compactMap { entry in
            entry.prediction.map {
                Comparison(
                    group: entry.group.label(swept: results.experiment.sweptPaths),
                    quantity: entry.quantity + "_exponent", measured: entry.fit.exponent, low: entry.fit.exponentLow,
                    high: entry.fit.exponentHigh, prediction: $0.name, predicted: $0.exponent, source: $0.source)
            }
        }
    }

    /// The loss predicted from the features this model leaves out.
    private static func weakLoss(_ run: FinishedRun) -> Comparison? {
        guard let loss = run.measure("test_loss"), let error = run.measure("test_loss_stderr"),
            let predicted = run.measure("omitted_variance")
        else { return nil }
        return Comparison(
            runID: run.record.runID, quantity: "test_loss", measured: loss, low: loss - 1.96 * error,
            high: loss + 1.96 * error, prediction: "variance of the features left out", predicted: predicted,
            source: "Liu, Liu & Gore 2025, eq. 4")
    }

    private static func interference(_ run: FinishedRun) -> [Comparison] {
        let (n, m) = (run.settings.features, run.settings.width)
        guard n > m else { return [] }  // directions that fit orthogonally need not interfere
        var rows: [Comparison] = []
        func add(_ quantity: String, _ prediction: String, _ predicted: Double?, _ source: String) {
            guard let measured = run.measure(quantity), let predicted else { return }
            rows.append(
                Comparison(
                    runID: run.record.runID, quantity: quantity, measured: measured, prediction: prediction,
                    predicted: predicted, source: source))
        }
        add(
            "mean_square_overlap", "Welch bound", try? WelchBound.meanSquare(directions: n, dimension: m), "Welch 1974")
        add(
            "mean_square_overlap", "random directions 1/m", try? RandomDirections.meanSquare(dimension: m),
            "Beta(1/2, (m-1)/2)")
        add(
            "max_abs_overlap", "Welch bound", try? WelchBound.maximumAbsolute(directions: n, dimension: m), "Welch 1974"
        )
        return rows
    }

    private static func capacity(_ run: FinishedRun) -> [Comparison] {
        guard let measured = run.measure("fraction_strongly_represented"), run.settings.width < run.settings.features
        else { return [] }
        return [
            Comparison(
                runID: run.record.runID, quantity: "fraction_strongly_represented", measured: measured,
                prediction: "equiangular tight frame min(1, m^2/2n)",
                predicted: StrongSuperposition.fractionStronglyRepresented(
                    features: run.settings.features, width: run.settings.width),
                source: "Liu, Liu & Gore 2025, eq. 9")
        ]
    }
}
