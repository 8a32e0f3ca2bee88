import Basics
import Kinds
import Settings
import Tables

/// A group of runs with its rows of runs.csv: a series in the figures.
struct ModelGroup: Sendable {
    let group: RunGroup
    /// Of its finished runs.
    let runs: [Table.Row]
    /// "α = 1, γ = -0.33"
    func label(_ columns: [Column]) -> String {
        RunGroup.label(columns.map { ($0.label, group.values[$0.name] ?? "") })
    }

    var widths: [Double] { Set(runs.compactMap { $0.number("width") }).sorted() }

    var middleWidth: Double? {
        let widths = widths
        return widths.isEmpty ? nil : widths[widths.count / 2]
    }
}

/// Groups that one set of axes shows.
struct Panel: Sendable {
    /// The coordinates that its groups share and other panels have not; empty where there is one panel.
    let label: String
    let groups: [ModelGroup]
    /// The coordinates that tell the groups apart.
    let columns: [Column]

    func label(_ group: ModelGroup) -> String { group.label(columns) }
}

/// The finished models of an experiment, sorted into groups.
struct ModelGroups: Sendable {
    /// Those with a finished run.
    let groups: [ModelGroup]
    /// The columns in which groups differ, finished or not.
    let varying: [Column]

    private let severalWidths: Bool
    /// The settings of axes that sweep several together.
    private let zipped: [[String]]
    /// The columns that colours tell apart where panels tell the others, the first that varies.
    private let coloured: [String]
    /// By its group's place the fit of the test loss as a power law.
    private let fits: [Int: Table.Row]

    /// A figure shows this many series, one a colour.
    static let mostSeries = 7
    private static let mostPanels = 4
    /// A set of axes shows this many groups whatever they differ in.
    private static let mostTogether = 4

    /// Whether one axis of the sweep moves both, so that they make no map.
    func areZipped(_ one: Column, _ other: Column) -> Bool {
        zipped.contains { paths in
            [one, other].allSatisfy { column in
                paths.contains { column.setting == $0 || column.setting?.hasPrefix($0 + ".") ?? false }
            }
        }
    }

    init(_ tables: ResultTables) throws(Problems) {
        let runs = try tables.table("runs.csv").rows.filter { $0["status"] == "finished" }
        let byName = Dictionary(grouping: runs) { $0["run_id"] }
        let planned = RunGroups(of: tables.experiment)
        groups = (runs.isEmpty ? [] : planned.all).compactMap { group in
            let rows = group.runs.compactMap { byName[$0.runID]?.first }
            return rows.isEmpty ? nil : ModelGroup(group: group, runs: rows)
        }
        severalWidths = Set(runs.map { $0["width"] }).count > 1
        varying = planned.varying
        zipped = tables.experiment.axes.map(\.paths).filter { $0.count > 1 }
        coloured =
            tables.experiment.sweptSlots.map(\.path)
            + ["frequency_exponent", "weight_decay", "activation_density", "features"]
        let rows = try tables.table("fits.csv").rows.filter { $0["quantity"] == "test_loss" && $0["form"] == "power" }
        fits = rows.reduce(into: [:]) { fits, row in
            if let group = planned.group(of: row) { fits[group.place] = row }
        }
    }

    /// Of all finished models, rising.
    var widths: [Double] { Set(groups.flatMap(\.runs).compactMap { $0.number("width") }).sorted() }

    /// The row of fits.csv with the power law of a group's test loss.
    func fit(of group: ModelGroup) -> Table.Row? { fits[group.group.place] }

    /// The groups in panels: all in one where they are few; of more, colours tell one coordinate apart, a slot that
    /// is swept as a whole before the frequency exponent, and panels the others. Of many, some evenly spaced ones.
    var panels: [Panel] {
        guard groups.count > Self.mostTogether else {
            return groups.isEmpty ? [] : [Panel(label: "", groups: groups, columns: varying)]
        }
        let colour = coloured.lazy.compactMap { name in varying.first { $0.name == name } }.first ?? varying.first
        let others = varying.filter { $0 != colour }
        let columns = colour.map { [$0] } ?? []
        let panels = grouped(groups) { group in others.map { group.group.values[$0.name] ?? "" } }
        return evenly(panels.sorted { Self.ascending($0.key, $1.key) }, most: Self.mostPanels).map { _, members in
            let chosen = members.sorted { one, two in
                Self.ascending(
                    columns.map { one.group.values[$0.name] ?? "" }, columns.map { two.group.values[$0.name] ?? "" })
            }
            return Panel(
                label: chosen[0].label(others), groups: evenly(chosen, most: Self.mostSeries), columns: columns)
        }
    }

    /// Training can end in a local minimum: of the replicates of a width, the one with the smallest loss.
    func best(of group: ModelGroup, width: Double) -> Table.Row? {
        group.runs.filter { $0.number("width") == width }.ofLeastLoss
    }

    /// The panels that show how something goes with the width: two widths do not.
    var panelsOverWidths: [Panel] { panels.filter { $0.groups.contains { $0.widths.count > 2 } } }

    /// A few models that stand for the others, of replicates the one of the least test loss: the one of middle width of some groups, or where there is one group some of
    /// its widths.
    var representatives: [(label: String, run: Table.Row)] {
        guard groups.count > 1 else {
            let group = groups.first
            return evenly(group?.widths ?? [], most: Self.mostSeries).compactMap { width in
                group.flatMap { best(of: $0, width: width) }.map { ("m = \(Digits.setting(width))", $0) }
            }
        }
        return evenly(groups, most: Self.mostSeries).compactMap { group in
            guard let middle = group.middleWidth else { return nil }
            return best(of: group, width: middle).map {
                ("\(group.label(varying)), m = \(Digits.setting(middle))", $0)
            }
        }
    }

    /// The coordinates that tell a group's models of a width from the others of the experiment, but for their replicates.
    func label(_ group: ModelGroup, width: Double) -> String {
        [group.label(varying), severalWidths ? "m = \(Digits.setting(width))" : ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    /// Whether groups differ in other settings than these columns.
    func varyBeyond(_ names: [String]) -> Bool { !varying.allSatisfy { names.contains($0.name) } }

    /// Whether encoder and decoder share W in every model.
    var areTied: Bool { groups.allSatisfy { $0.group.runs.allSatisfy(\.training.isTied) } }

    /// Whether they do in none.
    var areUntied: Bool { !groups.contains { $0.group.runs.contains(where: \.training.isTied) } }

    /// Whether the last feature's weight is a setting of its own in every model.
    var weighLastAlone: Bool { groups.allSatisfy { $0.group.runs.allSatisfy(\.training.weighsLastAlone) } }

    /// The remark in captions of what shows the best of several replicates; empty where there is one.
    var ofBest: String {
        groups.contains { $0.group.runs.contains { $0.replicate > 1 } }
            ? " Of several replicates the one with the smallest loss is shown." : ""
    }

    /// The remark in the captions of panels where they do not show everything.
    var omission: String { Self.omission(panels.reduce(0) { $0 + $1.groups.count }, of: groups.count, "groups") }

    /// The same for figures of single models.
    func omission(shown: Int) -> String { Self.omission(shown, of: groups.reduce(0) { $0 + $1.runs.count }, "models") }

    static func omission(_ shown: Int, of all: Int, _ what: String) -> String {
        shown < all ? " Drawn: \(shown) of \(all) \(what); the tables have all." : ""
    }

    /// Numbers by size, text by letters.
    private static func ascending(_ one: [String], _ two: [String]) -> Bool {
        for (a, b) in zip(one, two) where a != b {
            if let a = Double(a), let b = Double(b) { return a < b }
            return a < b
        }
        return false
    }
}
