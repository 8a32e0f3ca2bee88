public import Settings
import Tables

/// What tells the runs of an experiment apart before people: "m = 10, γ = −1, b₀ = constant (value 0), replicate 2".
public struct RunLabels: Sendable {
    private let slots: [SlotForm]
    /// Of swept settings outside these slots, in the order of the axes.
    private let columns: [Column]
    private let hasReplicates: Bool

    public init(of experiment: Experiment) {
        let slots = experiment.sweptSlots
        let known = experiment.kind.kind.coordinates
        self.slots = slots
        columns = experiment.sweptPaths.filter { path in
            !slots.contains { $0.fields.contains { $0.path == path } }
        }.map { path in known.first { $0.setting == path } ?? Column(swept: path, experiment.kind.catalogue) }
        hasReplicates = experiment.replicates > 1
    }

    /// Empty where the experiment has one run.
    public func label(_ run: RunSettings) -> String {
        let settings = columns.compactMap { column in
            run.values[column.setting!].map { (column.label, CSV.text($0)) }
        }
        let parts = RunGroup.label(settings + slots.map { ($0.symbol, $0.words(of: run.values)) })
        return [parts, hasReplicates ? "replicate \(run.replicate)" : ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
