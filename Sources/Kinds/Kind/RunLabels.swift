public import Settings
import Tables

/// What tells the runs of an experiment apart before people: "m = 10, γ = −1, b₀ = 0, replicate 2".
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
                && Set(experiment.runs.map { $0.values[path] }).count > 1
        }.map { path in known.first { $0.setting == path } ?? Column(swept: path, of: experiment) }
        hasReplicates = experiment.replicates > 1
    }

    /// Empty where the experiment has one run.
    ///
    /// - Parameter isUnicode: whether symbols and a long minus can be shown; otherwise columns have their names.
    public func label(_ run: RunSettings, isUnicode: Bool = true) -> String {
        let settings = columns.compactMap { column in
            run.values[column.setting!].map { (symbol: isUnicode ? column.label : column.name, cell: CSV.text($0)) }
        }
        let whole = slots.map { (symbol: isUnicode ? $0.symbol : $0.path, cell: $0.words(of: run.values)) }
        let parts =
            isUnicode
            ? RunGroup.label(settings + whole)
            : (settings + whole).filter { !$0.cell.isEmpty }.map { "\($0.symbol) \($0.cell)" }.joined(separator: ", ")
        return [parts, hasReplicates ? "replicate \(run.replicate)" : ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
