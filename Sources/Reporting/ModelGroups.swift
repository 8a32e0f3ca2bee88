import Experiments
import Settings

/// Models that differ in width and replicate only: a series in the figures.
struct ModelGroup: Sendable {
    /// The cell of each coordinate, by its column.
    let coordinates: [String: String]
    let runs: [Table.Row]

    /// "α = 1, γ = -0.33"
    func label(_ columns: [String]) -> String {
        ModelGroups.label(columns) { coordinates[$0] ?? "" }
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
    let columns: [String]

    func label(_ group: ModelGroup) -> String { group.label(columns) }
}

/// The finished models of an experiment, sorted into groups.
struct ModelGroups: Sendable {
    let groups: [ModelGroup]
    /// The columns in which groups differ.
    let varying: [String]

    private let severalWidths: Bool

    /// A figure shows this many series, one a colour.
    static let mostSeries = 7
    private static let mostPanels = 4

    init(_ tables: ResultTables) throws(Problems) {
        let runs = try tables.table("runs.csv").rows.filter { $0["status"] == "finished" }
        let fits = try tables.table("fits.csv")
        // Coordinates that move along with the width do not tell groups apart.
        let withWidth = Set(tables.experiment.pathsWithWidth.map { Coordinates.column(of: $0) ?? $0 })
        let columns = fits.columns.prefix { $0 != "quantity" }.filter { !withWidth.contains($0) }
        // runs.csv has the steps in a column of its own.
        groups = grouped(runs) { run in columns.map { run[$0 == "training.steps" ? "steps" : $0] } }.map {
            ModelGroup(coordinates: Dictionary(uniqueKeysWithValues: zip(columns, $0.key)), runs: $0.members)
        }
        severalWidths = Set(runs.map { $0["width"] }).count > 1
        let groups = groups
        varying = columns.filter { column in Set(groups.map { $0.coordinates[column] }).count > 1 }
    }

    /// The groups in panels: colours tell one coordinate apart, the frequency exponent where it was swept, and panels the
    /// others. Of many, some evenly spaced ones.
    var panels: [Panel] {
        let preferred = ["frequency_exponent", "weight_decay", "activation_density", "features"]
        let colour = (preferred + varying).first(where: varying.contains)
        let others = varying.filter { $0 != colour }
        let columns = colour.map { [$0] } ?? []
        let panels = grouped(groups) { group in others.map { group.coordinates[$0] ?? "" } }
        return evenly(panels.sorted { Self.ascending($0.key, $1.key) }, most: Self.mostPanels).map { _, members in
            let chosen = members.sorted { one, two in
                Self.ascending(
                    columns.map { one.coordinates[$0] ?? "" }, columns.map { two.coordinates[$0] ?? "" })
            }
            return Panel(
                label: chosen[0].label(others), groups: evenly(chosen, most: Self.mostSeries), columns: columns)
        }
    }

    /// The panels that show how something goes with the width: two widths do not.
    var panelsOverWidths: [Panel] { panels.filter { $0.groups.contains { $0.widths.count > 2 } } }

    /// A few models that stand for the others: the one of middle width of some groups, or where there is one group some of
    /// its widths.
    var representatives: [(label: String, run: Table.Row)] {
        guard groups.count > 1 else {
            let group = groups.first
            return evenly(group?.widths ?? [], most: Self.mostSeries).compactMap { width in
                group?.runs.first { $0.number("width") == width }.map { ("m = \(Plot.short(width))", $0) }
            }
        }
        return evenly(groups, most: Self.mostSeries).compactMap { group in
            guard let middle = group.middleWidth else { return nil }
            return group.runs.first { $0.number("width") == middle }.map {
                ("\(group.label(varying)), m = \(Plot.short(middle))", $0)
            }
        }
    }

    /// The coordinates that tell a model from the others of the experiment, but for its replicates.
    func label(_ run: Table.Row) -> String {
        Self.label(varying + (severalWidths ? ["width"] : [])) { run[$0] }
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

    /// "α = 1, γ = −0.33", without what a model does not have, such as an exponent where the law is none.
    static func label(_ columns: [String], _ cell: (String) -> String) -> String {
        columns.map { ($0, cell($0)) }.filter { !$0.1.isEmpty }.map { "\(symbol($0)) = \(short($1))" }
            .joined(separator: ", ")
    }

    static func symbol(_ column: String) -> String {
        switch column {
        case "frequency_exponent": "α"
        case "weight_decay": "γ"
        case "activation_density": "E"
        case "features": "n"
        case "width": "m"
        case "frequency_law": "law"
        default: column
        }
    }

    /// A cell in a label: numbers in three digits.
    static func short(_ cell: String) -> String { Double(cell).map { Plot.short($0) } ?? cell }
}
