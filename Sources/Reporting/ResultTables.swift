import Experiments
import Foundation
import JSON
import Settings

/// The tables of a results folder, read back from their files: all that figures and report are made from.
final class ResultTables {
    let folder: String
    let experiment: Experiment
    /// By name; those that are there.
    private let files: Set<String>
    private var read: [String: Table] = [:]
    /// Columns without which a table means nothing.
    private static let needed = [
        "runs.csv": ["run_id", "width", "status", "steps", "test_loss"],
        "fits.csv": ["r_squared"],
        "packing.csv": ["directions", "dimension", "deviation"],
        "directions.csv": ["run_id", "feature", "dimension", "weight"], "curves.csv": ["run_id", "step", "train_loss"],
        "features.csv": ["run_id", "norm"], "overlaps.csv": ["run_id", "low", "high", "pairs"],
    ]

    /// - Throws: `FileFailure` where the folder cannot be read, `Problems` where it holds no tables.
    init(folder: String) throws {
        self.folder = folder
        experiment = try Experiment.load(path: try RunStore(folder: folder).experimentFile())
        // Of the tables that are written only where they are asked for, others are not toylab's.
        let experiment = experiment
        let optional = ["features", "overlaps", "directions"].filter { !experiment.tables.contains($0) }.map {
            $0 + ".csv"
        }
        files = Set(Files.names(in: folder)).subtracting(optional)
        let first = experiment.kind == .training ? "runs.csv" : "packing.csv"
        guard files.contains(first) else {
            throw Problems(
                folder, [Problem(first, "is not there; `toylab run` trains what it needs and writes it")])
        }
    }

    /// The first cell that cannot be what toylab wrote, and why.
    private static func impossible(_ table: Table, _ name: String) -> (row: Int, reason: String)? {
        let numbers = needed[name, default: []].filter { !["run_id", "status"].contains($0) }
        var seen: Set<String> = []
        for (index, row) in table.rows.enumerated() {
            for column in numbers where !row[column].isEmpty && CSV.number(row[column]) == nil {
                return (index + 2, "\(column) is \(JSONValue.string(row[column]).canonical), which is no number")
            }
            guard name == "runs.csv" else { continue }
            if !(row.number("width") ?? 0 >= 1) { return (index + 2, "width is \(row["width"]); allowed: 1 or more") }
            if !["finished", "diverged"].contains(row["status"]) {
                return (
                    index + 2, "status is \(JSONValue.string(row["status"]).canonical); allowed: finished, diverged"
                )
            }
            if !seen.insert(row["run_id"]).inserted { return (index + 2, "run \(row["run_id"]) stands there twice") }
        }
        return nil
    }

    func holds(_ file: String) -> Bool { files.contains(file) }

    /// A table; without rows where the experiment has none of that name.
    ///
    /// - Throws: `Problems` where the file is there and is no table.
    func table(_ name: String) throws(Problems) -> Table {
        if let table = read[name] { return table }
        guard files.contains(name) else { return Table(header: [], rows: []) }
        let remedy = "`toylab collect \(folder.shellWord)` makes it again where the runs are there"
        guard let data = Files.read(folder + "/" + name), let text = String(data: data, encoding: .utf8) else {
            throw Problems(folder, [Problem(name, "cannot be read as UTF-8 text; \(remedy)")])
        }
        let csv: CSV
        do { csv = try CSV(parsing: text) } catch {
            throw Problems(folder, [Problem("\(name), row \(error.row)", "\(error.reason); \(remedy)")])
        }
        if let missing = Self.needed[name, default: []].first(where: { !csv.header.contains($0) }) {
            throw Problems(folder, [Problem(name, "lacks the column \(missing); \(remedy)")])
        }
        let table = Table(header: csv.header, rows: csv.rows)
        if let problem = Self.impossible(table, name) {
            throw Problems(folder, [Problem("\(name), row \(problem.row)", "\(problem.reason); \(remedy)")])
        }
        read[name] = table
        return table
    }

    /// The models in their groups.
    lazy var models: Result<ModelGroups, Problems> = Result { () throws(Problems) in try ModelGroups(self) }
}

/// A CSV table whose cells go by the names of their columns.
struct Table: Sendable {
    let columns: [String]
    let rows: [Row]

    /// - Parameter header: each name once.
    init(header: [String], rows: [[String]]) {
        columns = header
        let places = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
        self.rows = rows.map { Row(places: places, cells: $0) }
    }

    struct Row: Sendable {
        fileprivate let places: [String: Int]
        fileprivate let cells: [String]

        /// The cell's text; empty where there is no such column.
        subscript(column: String) -> String { places[column].map { cells[$0] } ?? "" }

        /// nil where the cell is empty or holds no number that can be drawn.
        func number(_ column: String) -> Double? { Double(self[column]).flatMap { $0.isFinite ? $0 : nil } }
    }
}

/// Elements that share a key, keys in the order in which they come first.
func grouped<Element>(
    _ all: [Element], by key: (Element) -> [String]
) -> [(key: [String], members: [Element])] {
    var places: [[String]: Int] = [:]
    var groups: [(key: [String], members: [Element])] = []
    for element in all {
        let key = key(element)
        if let place = places[key] {
            groups[place].members.append(element)
        } else {
            places[key] = groups.count
            groups.append((key, [element]))
        }
    }
    return groups
}

/// Some of many, evenly spaced, the first and the last among them.
func evenly<Element>(_ all: [Element], most: Int) -> [Element] {
    all.count <= most ? all : (0..<most).map { all[$0 * (all.count - 1) / (most - 1)] }
}
