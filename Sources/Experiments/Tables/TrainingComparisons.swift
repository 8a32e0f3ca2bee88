/// The predictions and bounds for trained models.
enum TrainingComparisons {
    /// The names that an experiment's "compare" takes, in the order of the rows.
    static let kinds: [(name: String, rows: @Sendable (Results, [GroupFit]) -> [Comparison])] = [
        ("scaling", { exponents($0, $1, .power) + runs($0, LossComparisons.of) }),
        (offset, { exponents($0, $1, .offset) }),
        ("interference", { results, _ in runs(results, InterferenceComparisons.of) }),
        ("capacity", { results, _ in runs(results, CapacityComparisons.of) }),
    ]

    /// Asks for fits that level off; the only comparison that is not made unasked.
    static let offset = "offset"

    static func rows(_ results: Results, _ fits: [GroupFit]) -> [Comparison] {
        kinds.filter { results.experiment.compare.contains($0.name) }.flatMap { $0.rows(results, fits) }
    }

    private static func exponents(_ results: Results, _ fits: [GroupFit], _ form: GroupFit.Form) -> [Comparison] {
        fits.filter { $0.form == form }.compactMap {
            $0.comparison(group: $0.group.label)
        }
    }

    private static func runs(_ results: Results, _ rows: (FinishedRun, Group) -> [Comparison]) -> [Comparison] {
        results.groups.flatMap { group in
            group.runs.filter { $0.record.status == .finished }.flatMap { rows($0, group) }
        }
    }
}

/// A run's numbers beside predictions, with what all of its comparisons share filled in.
struct RunComparisons {
    let run: FinishedRun
    let group: String
    private(set) var rows: [Comparison] = []

    init(_ run: FinishedRun, _ group: Group) {
        self.run = run
        self.group = group.label
    }

    /// Adds a row where both numbers exist.
    mutating func add(
        _ quantity: String, _ measured: Double?, _ prediction: String, _ predicted: Double?, isLowerBound: Bool = false,
        standardError: Double? = nil, source: String
    ) {
        guard let measured, let predicted else { return }
        rows.append(
            Comparison(
                runID: run.record.runID, group: group, quantity: quantity, measured: measured,
                low: standardError.map { measured - 1.96 * $0 }, high: standardError.map { measured + 1.96 * $0 },
                prediction: prediction, predicted: predicted, isLowerBound: isLowerBound, source: source))
    }
}
