import JSON
public import Settings
public import Tables

/// The groups of an experiment, and the columns that tell them apart: the same for tables, findings, answer and figures.
public struct RunGroups: Sendable {
    /// In the order of their first runs, finished or not.
    public let all: [RunGroup]
    /// The settings that tell groups apart: those with a column of their own, then other swept ones.
    public let columns: [Column]
    /// The same for people: a slot that is swept as a whole has one column, "b₀" with "N(0, 1)", and lists that differ in one entry have that
    /// entry, "entry 5 of frequency weights" with 0.15.
    public let shown: [Column]
    /// The shown columns in which some groups differ, but for numbers that other settings decide, and settings that one which is swept
    /// together with them tells and more: the optimiser, where each has a rate.
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
        let slots = experiment.sweptSlots
        let entries = Dictionary(
            uniqueKeysWithValues: columns.compactMap { column in
                column.setting.flatMap { experiment.onlyDifferingEntry(of: $0) }.map { (column.name, $0) }
            })
        let shown =
            columns.filter { column in !slots.contains { $0.fields.contains { $0.path == column.setting } } }
            .map { column in
                entries[column.name].map { column.with(symbol: "entry \($0 + 1) of \(column.label)") } ?? column
            }
            + slots.map { Column($0.path, $0.symbol, $0.summary, unit: "", setting: $0.path) }
        let swept = Set(experiment.sweptPaths)
        let all = order.enumerated().map { place, key in
            let coordinates = zip(paths, key).reduce(into: [:]) { $0[$1.0] = $1.1 }
            let run = members[key]![0]
            let words = Dictionary(uniqueKeysWithValues: slots.map { ($0.path, $0.words(of: run.values)) })
                .merging((run.typed as? TrainingSettings)?.notationOfRates ?? [:]) { $1 }
                .merging(Self.cells(of: entries, columns, run)) { $1 }
            return Self.group(place, coordinates, columns, swept, members[key]!, words)
        }
        assert(Set(all.map(\.label)).count == all.count, "two groups of one label: \(all.map(\.label))")
        self.all = all
        (self.columns, self.shown) = (columns, shown)
        let followers = experiment.kind.catalogue.followers(of: swept)
        let differing = shown.filter { column in
            Set(all.map { $0.values[column.name] }).count > 1 && !followers.contains(column.setting!)
        }
        func count(_ columns: Column...) -> Int {
            Set(all.map { group in columns.map { group.values[$0.name] } }).count
        }
        varying = differing.filter { column in
            !differing.contains { other in
                experiment.axes.contains { Set($0.paths).isSuperset(of: [column.setting!, other.setting!]) }
                    && count(other) > count(column) && count(other, column) == count(other)
            }
        }
        places = Dictionary(all.map { ($0.cells, $0.place) }) { first, _ in first }
    }

    /// The entries of lists that stand for them, by the name of the column.
    private static func cells(of entries: [String: Int], _ columns: [Column], _ run: RunSettings) -> [String: String] {
        columns.reduce(into: [:]) { cells, column in
            guard let place = entries[column.name], case .array(let list)? = run.values[column.setting!] else { return }
            cells[column.name] = CSV.text(list[place])
        }
    }

    private static func group(
        _ place: Int, _ coordinates: [String: JSONValue], _ columns: [Column], _ swept: Set<String>,
        _ runs: [RunSettings], _ words: [String: String]
    ) -> RunGroup {
        let laws = Set(runs.map { $0.values[Coordinates.law.setting!] })
        let cells = columns.map {
            Coordinates.cell($0, of: coordinates, law: laws.count == 1 ? laws.first! : nil)
        }
        let present = zip(columns, cells).filter { !$0.1.isEmpty }
        let chosen = present.filter { swept.contains($0.0.setting!) }
        let label = (chosen.isEmpty ? present : chosen).map { "\($0.name)=\($1)" }.joined(separator: " ")
        let values = Dictionary(uniqueKeysWithValues: zip(columns.map(\.name), cells)).merging(words) { $1 }
        return RunGroup(place: place, label: label, cells: cells, values: values, runs: runs)
    }

    static func columns(of experiment: Experiment) -> [Column] {
        let withWidth = experiment.pathsWithWidth
        return Coordinates.columns + Coordinates.others(of: experiment).filter { !withWidth.contains($0.setting!) }
    }

    /// The group that a row of fits.csv speaks of; nil where it is none of this experiment's.
    public func group(of row: Table.Row) -> RunGroup? { places[columns.map { row[$0.name] }].map { all[$0] } }

    /// The values of a group in the shown columns in which the groups differ, by the column's symbol.
    public func coordinates(of group: RunGroup) -> [(symbol: String, cell: String)] {
        varying.map { ($0.label, group.values[$0.name] ?? "") }
    }
}
