import Kinds
import Tables
import Settings

/// The weights of models small enough to be shown whole, from directions.csv.
struct SmallModel: Sendable {
    let label: String
    /// The shapes of its groups of features; empty where runs.csv has none.
    let shapes: String
    /// Row i is W_i, or D_i of untied weights.
    let directions: [[Double]]
    let isTied: Bool
    let isReLU: Bool

    var width: Int { directions.first?.count ?? 0 }

    private static func rows(of elements: [Table.Row]) -> [[Double]] {
        var rows: [[Double]] = []
        for element in elements {
            // Features come one after the other, each from its first dimension on.
            if element["dimension"] == "1" { rows.append([]) }
            guard !rows.isEmpty else { continue }
            rows[rows.count - 1].append(element.number("weight") ?? 0)
        }
        return rows
    }

    /// Those whose weights were asked for.
    static func all(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [SmallModel] {
        let table = try tables.table("directions.csv")
        guard !table.rows.isEmpty else { return [] }
        let weights = Dictionary(grouping: table.rows) { $0["run_id"] }
        return models.groups.flatMap { group in
            group.widths.compactMap { width -> SmallModel? in
                guard let best = models.best(of: group, width: width), let elements = weights[best["run_id"]] else {
                    return nil
                }
                let settings = group.group.runs.first { $0.runID == best["run_id"] }
                return SmallModel(
                    label: models.label(group, width: width), shapes: best["shapes"], directions: rows(of: elements),
                    isTied: settings?.training.isTied ?? true, isReLU: settings?.training.isReLU ?? true)
            }
        }
    }
}
