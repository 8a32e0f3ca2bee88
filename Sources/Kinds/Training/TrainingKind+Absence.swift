import Measures
import Settings
import Training

extension TrainingKind {
    /// The optional tables that have rows of some models only.
    private static let tablesOfSome: [(file: String, speaks: @Sendable (Recipe) -> Bool, subject: String)] = [
        (
            SamplesTable.form.description.file, { $0.trainingSamples != nil },
            "lists the samples of fixed training sets; set data.samples"
        ),
        (
            CombinationsTable.file, CombinationLosses.speaks,
            "needs a data.dependence of \"concepts\" or \"combinations\" with at most 65,536 combinations, even frequencies, a data.value "
                + "of one size (\"constant\"), a squared loss, and no importance, target or normalize; change what differs"
        ),
        (
            SteeringTable.file, RingSteering.speaks,
            "needs a data.dependence of \"circle\" with a sharpness above 0, five features or more, values whose mean is not 0, no target, a linear "
                + "hidden layer and ReLU outputs; change what differs"
        ),
        (
            DimensionsTable.file, LayerDimension.speaks,
            "needs values that vary, as those of one size lie on a grid; choose a data.value such as \"uniform\""
        ),
    ]

    /// The reason why none of some runs has a measure or an optional table, or what a comparison compares; nil where one has it, or where
    /// other problems have left no run.
    static func absence(of name: String, in runs: [RunSettings]) -> String? {
        guard !runs.isEmpty else { return nil }
        if name == TrainingComparisons.rates {
            let rates = Set(runs.map(\.training.learningRate.base)).count
            guard rates < RateLines.fewestRates else { return nil }
            return
                "compares \(RateLines.fewestRates) or more learning rates of W, and there \(rates == 1 ? "is one" : "are \(rates)"); sweep "
                + "\(LearningRate.setting.field.path), or remove it"
        }
        // A comparison of a measure says no more than the measure.
        if let measure = [
            TrainingComparisons.ranks: SpectralRankMeasure.hard,
            TrainingComparisons.movement: FeatureMovementMeasure.name,
        ][name] {
            return absence(of: measure, in: runs)
        }
        let places = runs.lazy.filter { $0.replicate == 1 }
        if let table = tablesOfSome.first(where: { $0.file == name + ".csv" }) {
            guard !places.contains(where: { (try? $0.recipe()).map(table.speaks) ?? true }) else { return nil }
            return "would be empty: it \(table.subject), or remove it"
        }
        guard let measure = Measures.all.first(where: { $0.columns.contains { $0.name == name } }),
            let subject = measure.subject,
            !places.contains(where: { (try? $0.recipe()).map(measure.speaks) ?? true })
        else { return nil }
        return "has no value in any run: it speaks of \(subject); remove it, or change that"
    }
}
