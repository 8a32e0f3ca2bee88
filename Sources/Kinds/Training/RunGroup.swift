import JSON
public import Settings
public import Tables

/// Runs of an experiment that differ in width and replicate only: a series over which quantities are fitted against the
/// width.
///
/// Settings that move on one axis with the width, such as a learning rate zipped to it, differ within a group too.
public struct RunGroup: Sendable {
    /// "frequency_exponent=0.0 weight_decay=-1.0": the coordinates in one cell. Only those that are swept, or all where
    /// none is.
    public let label: String
    /// A cell for each of `columns(of:)`.
    public let cells: [String]
    public let runs: [RunSettings]

    /// The groups of an experiment, in the order of their first runs.
    public static func all(of experiment: Experiment) -> [RunGroup] {
        let withWidth = experiment.pathsWithWidth
        let paths = experiment.kind.catalogue.fields.map(\.path).filter { !withWidth.contains($0) }
        var order: [[JSONValue?]] = []
        var members: [[JSONValue?]: [RunSettings]] = [:]
        for run in experiment.runs {
            let key = paths.map { run.values[$0] }
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(run)
        }
        let columns = columns(of: experiment)
        return order.map { key in
            let coordinates = zip(paths, key).reduce(into: [:]) { $0[$1.0] = $1.1 }
            return RunGroup(coordinates, columns, swept: experiment.sweptPaths, runs: members[key]!)
        }
    }

    private init(_ coordinates: [String: JSONValue], _ columns: [Column], swept: [String], runs: [RunSettings]) {
        self.runs = runs
        cells = columns.map { Coordinates.cell($0.setting!, of: coordinates) }
        let present = columns.filter { coordinates[$0.setting!] != nil }
        let chosen = present.filter { swept.contains($0.setting!) }
        label = (chosen.isEmpty ? present : chosen).map {
            "\($0.name)=\(Coordinates.cell($0.setting!, of: coordinates))"
        }.joined(separator: " ")
    }

    /// The settings that tell groups apart: those with a column of their own, then other swept ones.
    public static func columns(of experiment: Experiment) -> [Column] {
        let withWidth = experiment.pathsWithWidth
        let others = experiment.sweptPaths.filter { path in
            !withWidth.contains(path) && !Coordinates.columns.contains { $0.setting == path }
        }
        return Coordinates.columns + others.map(Coordinates.column)
    }

    /// What the group has in each column in which the groups of its experiment differ, by the column's symbol.
    public func coordinates(_ columns: [Column], where varying: [Column]) -> [(symbol: String, cell: String)] {
        zip(columns, cells).filter { varying.contains($0.0) }.map {
            ($0.0.symbol.isEmpty ? $0.0.name : $0.0.symbol, $0.1)
        }
    }

    /// "α = 1, γ = −0.33", without what a group does not have, such as an exponent where the law is none.
    public static func label(_ coordinates: [(symbol: String, cell: String)]) -> String {
        coordinates.filter { !$0.cell.isEmpty }.map { symbol, cell in
            "\(symbol) = \(Double(cell).map { Digits.setting($0) } ?? cell)"
        }.joined(separator: ", ")
    }

    /// The columns in which some groups differ.
    public static func varying(_ groups: [RunGroup], _ columns: [Column]) -> [Column] {
        columns.indices.filter { place in Set(groups.map { $0.cells[place] }).count > 1 }.map { columns[$0] }
    }
}

/// The settings that have a column of their own in every table; other swept settings go by their path.
enum Coordinates {
    static let features = Column("features", "n", "number of features", setting: "data.features")
    static let law = Column(
        "frequency_law", "law", "law of the frequencies", unit: "", setting: "data.frequency.law")
    static let exponent = Column(
        "frequency_exponent", "α", "exponent of the frequencies p_i ∝ i^-α", setting: "data.frequency.exponent")
    static let density = Column(
        "activation_density", "E", "expected number of active features in a sample", setting: "data.activationDensity")
    static let weightDecay = Column(
        "weight_decay", "γ", "weight decay; below 0 it pulls norms to 1", setting: "training.weightDecay")
    static let columns = [features, law, exponent, density, weightDecay]
    static let width = Column("width", "m", "hidden dimensions", setting: "model.width")

    /// The column of a swept setting that has none of its own.
    static func column(_ path: String) -> Column {
        let field = TrainingSettings.catalogue.byPath[path]?.first
        let unit =
            switch field?.kind {
            case .number, .integer: "1"
            default: ""
            }
        return Column(path, "", field?.summary ?? "a swept setting", unit: unit, setting: path)
    }

    /// The setting at `path` as a cell. Numbers that need not be whole keep their point, so that a column's type does
    /// not depend on its values.
    static func cell(_ path: String, of values: [String: JSONValue]) -> String {
        if case .number(let number)? = values[path],
            case .number? = TrainingSettings.catalogue.byPath[path]?.first?.kind
        {
            return CSV.text(number)
        }
        return CSV.text(values[path])
    }
}
