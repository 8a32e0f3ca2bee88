import Measures
import Settings
import Store

/// The source of the tables of an experiment that trains models.
struct TrainingMaterial: TableMaterial {
    let results: Results
    let store: RunStore
    let groups: [FinishedGroup]
    let fits: [GroupFit]

    init(_ results: Results, in store: RunStore) {
        (self.results, self.store) = (results, store)
        groups = FinishedGroup.all(results)
        fits = GroupFits.all(groups, of: results.experiment)
    }

    /// The stored model of a run; nil where it has not finished, or its settings describe none.
    func model(of run: FinishedRun) throws(FileFailure) -> MeasuredModel? {
        guard run.record.status == .finished, let recipe = try? run.settings.recipe() else { return nil }
        let parameters = try store.trainingArrays(run.record.runID).parameters
        return MeasuredModel(parameters, recipe: recipe, dataKey: run.settings.dataKey)
    }
}

/// The tables of an experiment that trains models, in the order of the page.
enum TrainingTables {
    static let all = KindTables<TrainingMaterial>([
        KindTable(RunsTable.file, { RunsTable.form($0) }) { RunsTable.rows($0.results.runs) },
        KindTable(GeometryTable.form) { GeometryTable.rows($0.results) },
        KindTable(FitsTable.file, FitsTable.form) { $0.fits },
        KindTable(ComparisonTable.form) {
            TrainingComparisons.rows($0.groups, $0.fits, of: $0.results.experiment)
        },
        KindTable(DifferencesTable.form) {
            DifferencesTable.rows(SettingDifference.all($0.groups, of: $0.results.experiment))
        },
        KindTable(ofEachRun: CurvesTable.form, rows: CurvesTable.rows),
        KindTable(ofEachRun: TrackingTable.form, where: isTracked, rows: TrackingTable.rows),
        KindTable(ofEachRun: TrackedFeaturesTable.form, where: isTracked, rows: TrackedFeaturesTable.rows),
        KindTable(ofEachRun: FeaturesTable.form, isOptional: true, rows: FeaturesTable.rows),
        KindTable(ofEachRun: OverlapsTable.form, isOptional: true, rows: OverlapsTable.rows),
        KindTable(ofEachRun: DirectionsTable.form, isOptional: true, rows: DirectionsTable.rows),
        KindTable(ofEachRun: GroupsTable.form, isOptional: true, rows: GroupsTable.rows),
        KindTable(ofEachRun: PrefixesTable.form, isOptional: true, rows: PrefixesTable.rows),
        KindTable(ofEachRun: ReadOutsTable.form, isOptional: true, rows: ReadOutsTable.rows),
        KindTable(ofEachRun: DimensionsTable.form, isOptional: true, rows: DimensionsTable.rows),
        KindTable(ofEachRun: CombinationsTable.form, isOptional: true, rows: CombinationsTable.rows),
        KindTable(ofEachRun: SteeringTable.form, isOptional: true, rows: SteeringTable.rows),
        KindTable(ofEachRun: SamplesTable.form, isOptional: true, where: hasSamples, rows: SamplesTable.rows),
    ])

    private static func hasSamples(_ experiment: Experiment) -> Bool {
        experiment.runs.contains { $0.training.samples != nil }
    }

    private static func isTracked(_ experiment: Experiment) -> Bool {
        experiment.runs.contains { $0.training.track != nil }
    }
}
