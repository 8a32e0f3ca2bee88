import JSON
public import Settings
public import Tables

/// The groups of an experiment, and the columns that tell them apart: the same for tables, findings, answer and figures.
public struct RunGroups: Sendable {
    /// In the order of their first runs, finished or not.
    public let all: [RunGroup]
    /// The settings that tell groups apart: those with a column of their own, then other swept ones.
    public let columns: [Column]
    /// The columns in which some groups differ.
    public let varying: [Column]
    private let places: [[String]: Int]

    public init(of experiment: Experiment) {
        let withWidth = experiment.pathsWithWidth
        let paths = experiment.kind.catalogue.fields.map(\.path).filter { !withWidth.contains($0) }
        var order: [[JSONValue?]] = []
        var members: [[JSONValue?]: [RunSettings]] = [:]
        for run in experiment.runs {
            let key = paths.map { run.values[$0] }
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(run)
        }
        let columns = Self.columns(of: experiment)
        let swept = Set(experiment.sweptPaths)
        let all = order.enumerated().map { place, key in
            let coordinates = zip(paths, key).reduce(into: [:]) { $0[$1.0] = $1.1 }
            return Self.group(place, coordinates, columns, swept, members[key]!)
        }
        assert(Set(all.map(\.label)).count == all.count, "two groups of one label: \(all.map(\.label))")
        self.all = all
        self.columns = columns
        varying = columns.indices.filter { column in Set(all.map { $0.cells[column] }).count > 1 }.map { columns[$0] }
        places = Dictionary(all.map { ($0.cells, $0.place) }) { first, _ in first }
    }

    private static func group(
        _ place: Int, _ coordinates: [String: JSONValue], _ columns: [Column], _ swept: Set<String>,
        _ runs: [RunSettings]
    ) -> RunGroup {
        let laws = Set(runs.map { $0.values[Coordinates.law.setting!] })
        let cells = columns.map {
            Coordinates.cell($0, of: coordinates, law: laws.count == 1 ? laws.first! : nil)
        }
        let present = zip(columns, cells).filter { !$0.1.isEmpty }
        let chosen = present.filter { swept.contains($0.0.setting!) }
        let label = (chosen.isEmpty ? present : chosen).map { "\($0.name)=\($1)" }.joined(separator: " ")
        return RunGroup(place: place, label: label, cells: cells, runs: runs)
    }

    static func columns(of experiment: Experiment) -> [Column] {
        let withWidth = experiment.pathsWithWidth
        return Coordinates.columns + Coordinates.others(of: experiment).filter { !withWidth.contains($0.setting!) }
    }

    /// The group that a row of fits.csv speaks of; nil where it is none of this experiment's.
    public func group(of row: Table.Row) -> RunGroup? { places[columns.map { row[$0.name] }].map { all[$0] } }

    /// The cells of a group in the columns in which the groups differ, by the column's symbol.
    public func coordinates(of group: RunGroup) -> [(symbol: String, cell: String)] {
        zip(columns, group.cells).filter { varying.contains($0.0) }.map {
            ($0.0.symbol.isEmpty ? $0.0.name : $0.0.symbol, $0.1)
        }
    }
}
