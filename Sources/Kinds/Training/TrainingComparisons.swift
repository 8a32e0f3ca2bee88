import Measures
import Predictions
import Settings
import Statistics
import Tables

/// The predictions and bounds for trained models.
enum TrainingComparisons {
    /// The names that an experiment's "compare" takes, in the order of the rows.
    static let kinds: [(name: String, rows: @Sendable (Material) -> [Comparison])] = [
        (scaling, { lossExponents($0.fits) + models($0.groups, Predictions.loss + Predictions.share) }),
        (exponentsAlone, { lossExponents($0.fits) }),
        (offset, { exponents($0.fits, .offset) }),
        ("interference", { models($0.groups, Predictions.interference) }),
        ("capacity", { models($0.groups, Predictions.capacity) }),
        (ranks, { exponents(Predictions.rankExponents, $0.fits) + models($0.groups, Predictions.ranks) }),
        (movement, { exponents(Predictions.movementExponents, $0.fits) }),
        (rates, { RateLines(RunGroups(of: $0.experiment), losses: losses($0.groups)).lines.flatMap(\.comparisons) }),
    ]

    /// What rows are made of.
    struct Material: Sendable {
        let experiment: Experiment
        let groups: [FinishedGroup]
        let fits: [GroupFit]
    }

    private static let scaling = "scaling"
    /// Those of scaling without the losses of single models, for large sweeps.
    private static let exponentsAlone = "exponents"
    /// Asks for fits that level off.
    static let offset = "offset"
    /// Asks for spectral ranks as powers of the width.
    static let ranks = "ranks"
    /// Asks for the movement of features as a power of the width.
    static let movement = "movement"
    /// Asks for the best learning rate as a power of the width.
    static let rates = "rates"
    /// Those that ask how something other than the loss goes with the width.
    static let otherLaws = [ranks, movement, rates]
    /// The comparisons that are not made unasked.
    static let unasked = [exponentsAlone, offset] + otherLaws
    /// The exponents that are fitted only where a comparison asks for them.
    static let otherExponents: [(name: String, predictions: [any ExponentPrediction])] = [
        (ranks, Predictions.rankExponents), (movement, Predictions.movementExponents),
    ]

    /// Whether an experiment asks how the loss goes with the width.
    static func areOfLossExponents(_ compare: [String]) -> Bool {
        [scaling, exponentsAlone, offset].contains { compare.contains($0) }
    }

    private static func lossExponents(_ fits: [GroupFit]) -> [Comparison] {
        let others = Set(otherExponents.flatMap(\.predictions).flatMap(\.quantities))
        return exponents(fits.filter { !others.contains($0.quantity) }, .power)
    }

    private static func exponents(_ predictions: [any ExponentPrediction], _ fits: [GroupFit]) -> [Comparison] {
        let quantities = Set(predictions.flatMap(\.quantities))
        return exponents(fits.filter { quantities.contains($0.quantity) }, .power)
    }

    /// - Parameter compare: the names of those that are made; nil for those that the experiment asks for.
    static func rows(
        _ groups: [FinishedGroup], _ fits: [GroupFit], of experiment: Experiment, compare: [String]? = nil
    ) -> [Comparison] {
        let named = compare ?? experiment.compare
        let asked = named.filter { $0 != exponentsAlone || !named.contains(scaling) }
        let material = Material(experiment: experiment, groups: groups, fits: fits)
        return kinds.filter { asked.contains($0.name) }.flatMap { $0.rows(material) }
    }

    /// The test losses of finished runs, by their names.
    private static func losses(_ groups: [FinishedGroup]) -> [String: Double] {
        let finished = groups.flatMap(\.runs).filter { $0.record.status == .finished }
        return finished.reduce(into: [:]) { $0[$1.record.runID] = $1.measure("test_loss") }
    }

    /// Whether the prediction of a row of comparison.csv is a bound.
    static func isLowerBound(_ row: Table.Row) -> Bool {
        let all = Predictions.loss + Predictions.share + Predictions.interference + Predictions.capacity
        return all.contains { $0.isLowerBound && $0.name == row["prediction"] && $0.quantity == row["quantity"] }
    }

    private static func exponents(_ fits: [GroupFit], _ form: GroupFit.Form) -> [Comparison] {
        fits.filter { $0.form == form }.flatMap(\.comparisons)
    }

    private static func models(_ groups: [FinishedGroup], _ predictions: [any Prediction]) -> [Comparison] {
        groups.flatMap { group in
            group.runs.filter { $0.record.status == .finished }.flatMap { run -> [Comparison] in
                guard let recipe = try? run.settings.recipe() else { return [] }
                let model = ModelSummary(recipe: recipe, models: group.models, measures: run.record.measures)
                return predictions.compactMap { comparison($0, model, run, group) }
            }
        }
    }

    /// nil where either number does not exist.
    private static func comparison(
        _ prediction: any Prediction, _ model: ModelSummary, _ run: FinishedRun, _ group: FinishedGroup
    ) -> Comparison? {
        guard let measured = prediction.measured(model), let predicted = prediction.value(model) else { return nil }
        let half = standardErrors[prediction.quantity].flatMap { model[$0] }.map {
            SampleMean.standardErrorsOfMany * $0
        }
        return Comparison(
            runID: run.record.runID, group: group.group.label, quantity: prediction.quantity, measured: measured,
            low: half.map { measured - $0 }, high: half.map { measured + $0 },
            prediction: prediction.name, predicted: predicted, isLowerBound: prediction.isLowerBound,
            source: prediction.source)
    }

    /// By the name of a measure the one that holds its standard error.
    private static let standardErrors = Measures.all.flatMap(\.columns).reduce(into: [String: String]()) {
        $0[$1.name] = $1.standardError
    }
}
