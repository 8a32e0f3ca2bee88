import Basics
import Foundation
import JSON
public import Settings
import Store
public import Tables

/// The tables of an experiment, as they were just made or as they lie in its results folder: all that findings, figures and
/// report are made from.
public final class ResultTables {
    public let experiment: Experiment
    /// nil for tables in memory.
    public let folder: String?
    private let descriptions: [TableDescription]
    /// The files of those that are there.
    private let files: Set<String>
    private var read: [String: Table] = [:]

    /// Some tables in memory.
    ///
    /// - Parameter names: their files.
    init(_ experiment: Experiment, _ made: inout MadeTables, _ names: [String]) throws(FileFailure) {
        self.experiment = experiment
        folder = nil
        descriptions = made.tables.map(\.description)
        files = Set(made.tables.map(\.description.file))
        for (name, csv) in try made.settle(names) { read[name] = Table(csv) }
    }

    /// Those that lie in a results folder.
    ///
    /// - Parameters:
    ///   - files: names of what is there.
    ///   - descriptions: of the tables that there can be.
    package init(_ experiment: Experiment, in folder: String, files: Set<String>, _ descriptions: [TableDescription]) {
        (self.experiment, self.folder, self.files) = (experiment, folder, files)
        self.descriptions = descriptions
    }

    /// The files beside the tables that a page points to.
    static let companions = [RunStore.descriptions, "timing.csv", "experiment.json"]

    /// The table with a row for each run.
    public var runsFile: String { experiment.kind.ownTables[0] }

    public func holds(_ file: String) -> Bool { files.contains(file) }

    /// The tables that are there, in the order of their descriptions.
    public var there: [TableDescription] { descriptions.filter { holds($0.file) } }

    public func description(_ file: String) -> TableDescription {
        guard let description = descriptions.first(where: { $0.file == file }) else {
            preconditionFailure("no table \(file) is described")
        }
        return description
    }

    /// A table; without rows where the experiment has none of that name.
    ///
    /// - Throws: `Problems` where the file is there and is no table.
    public func table(_ name: String) throws(Problems) -> Table {
        if let table = read[name] { return table }
        guard let folder, files.contains(name), let needed = descriptions.first(where: { $0.file == name })?.needed
        else { return Table(header: [], rows: []) }
        let remedy = "`toylab collect \(folder.shellWord)` makes it again where the runs are there"
        guard let data = Files.read(folder + "/" + name), let text = String(data: data, encoding: .utf8) else {
            throw Problems(folder, [Problem(name, "cannot be read as UTF-8 text; \(remedy)")])
        }
        let csv: CSV
        do { csv = try CSV(parsing: text) } catch {
            throw Problems(folder, [Problem("\(name), row \(error.row)", "\(error.reason); \(remedy)")])
        }
        if let missing = needed.first(where: { !csv.header.contains($0.name) }) {
            throw Problems(folder, [Problem(name, "lacks the column \(missing.name); \(remedy)")])
        }
        let table = Table(csv)
        if let problem = impossible(table, name, needed) {
            throw Problems(folder, [Problem("\(name), row \(problem.row)", "\(problem.reason); \(remedy)")])
        }
        read[name] = table
        return table
    }

    /// The first cell that cannot be what toylab wrote, and why.
    private func impossible(_ table: Table, _ name: String, _ needed: [Column]) -> (row: Int, reason: String)? {
        var seen: Set<String> = []
        for (index, row) in table.rows.enumerated() {
            for column in needed {
                if let objection = objection(to: row[column.name], in: column) { return (index + 2, objection) }
            }
            if name == runsFile, !seen.insert(row[Column.runID.name]).inserted {
                return (index + 2, "run \(row[Column.runID.name]) stands there twice")
            }
        }
        return nil
    }

    private func objection(to cell: String, in column: Column) -> String? {
        let quoted = JSONValue.string(cell).canonical
        if let words = column.words, !words.contains(cell) {
            return "\(column.name) is \(quoted); allowed: \(words.joined(separator: ", "))"
        }
        guard column.isNumber, !cell.isEmpty else { return nil }
        guard let number = CSV.number(cell) else { return "\(column.name) is \(quoted), which is no number" }
        return column.setting.flatMap { experiment.kind.catalogue.objection(to: .number(number), at: $0) }.map {
            "\(column.name): \($0)"
        }
    }
}
