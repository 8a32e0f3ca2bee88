import Basics
import Foundation
import JSON
import Kinds
import Settings
import Tables

/// A file of claims: its source, and groups of them that share all but their cells.
///
///     {"source": "Liu, Liu & Gore 2025", "claims": [{
///         "name": "fig5a", "place": "fig. 5a", "quantity": "training loss", "experiment": "published-grid",
///         "table": "runs.csv", "column": "train_loss", "where": {"frequency_exponent": 0},
///         "columns": ["weight_decay", "width", "published", "published_low", "published_high", "noise"],
///         "cells": [[-1, 15, 0.9932, 0.9523, 1.0341, 0.0397], …],
///         "misses": [{"where": {"width": 63}, "reason": "…"}]}]}
struct ClaimFile {
    private(set) var claims: [Claim] = []
    private(set) var problems: [Problem] = []

    /// - Parameters:
    ///   - name: of the file, without ".json": the first part of its claims' names.
    ///   - experiments: reads the one of a name.
    init(_ data: Data, named name: String, experiments: (String) throws(Problems) -> Experiment) {
        let text: JSONText
        do { text = try JSONText(data) } catch {
            problems.append(Problem(error))
            return
        }
        problems = text.repeatedKeys.map { Problem("line \($0.line)", $0.objection) }
        var file = ObjectMembers(text.value.withoutComments, at: "", known: ["source", "claims"])
        let source = file.text("source", of: "the paper that the claims are from")
        let groups = file.list("claims", of: "groups of claims", isRequired: true)
        problems += file.problems
        for (index, value) in groups.enumerated() {
            var group = ClaimGroup(value, at: "claims[\(index)]")
            claims += group.claims(of: name, source: source, experiments: experiments)
            problems += group.problems
        }
        for (name, same) in Dictionary(grouping: claims, by: \.name).sorted(by: { $0.key < $1.key })
        where same.count > 1 {
            problems.append(Problem(name, "is the name of \(same.count) claims; rename a group, or leave one cell"))
        }
    }
}

/// Claims of one quantity: where it is measured, and a table of cells with their published values.
private struct ClaimGroup {
    private var group: ObjectMembers
    private var columns: [String] = []
    var problems: [Problem] { group.problems }

    private static let keys = [
        "name", "place", "quantity", "experiment", "table", "column", "statistic", "where", "columns", "cells",
        "misses",
    ]
    /// The columns of numbers that every group has beside those of its cells.
    private static let numbers = ["published", "published_low", "published_high", "noise"]

    init(_ value: JSONValue, at place: String) { group = ObjectMembers(value, at: place, known: Self.keys) }

    mutating func claims(
        of file: String, source: String, experiments: (String) throws(Problems) -> Experiment
    ) -> [Claim] {
        let name = group.text("name", of: "what the group is called, in letters, digits, \"-\" and \".\"")
        if !name.isEmpty, name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9.-]*/) == nil {
            group.refuse("name", "\"\(name)\" cannot be typed easily; allowed: letters, digits, \"-\" and \".\"")
        }
        let place = group.text("place", of: "the figure, table or equation")
        let quantity = group.text("quantity", of: "what was published, in a clause")
        let shared = group.cells("where")
        let cells = readCells()
        let misses = readMisses(cells)
        let statistic = readStatistic()
        guard let experiment = readExperiment(experiments), let (table, column) = readColumn(experiment) else {
            return []
        }
        let paths = settings(of: shared, experiment, table)
        return cells.enumerated().compactMap { index, cell in
            let coordinates = shared.merging(cell) { $1 }.filter { !Self.numbers.contains($0.key) }
            let points = points(coordinates, paths, experiment, at: index)
            let numbers = Self.numbers.compactMap { cell[$0]?.number }
            guard numbers.count == Self.numbers.count, !points.isEmpty else { return nil }
            let own = columns.filter { !Self.numbers.contains($0) }.map { CSV.text(cell[$0]) }
            return Claim(
                name: ([file, name] + own).joined(separator: "/"), source: source, place: place, quantity: quantity,
                published: Claim.Interval(value: numbers[0], low: numbers[1], high: numbers[2]),
                experiment: experiment, points: points,
                measure: ClaimMeasure(
                    table: table.file, column: column, statistic: statistic,
                    rows: coordinates.filter { paths[$0.key] == nil }, noise: numbers[3]),
                reasonToMiss: misses.first { Self.matches(cell, $0.cells) }?.reason)
        }
    }

    // MARK: The cells

    private mutating func readCells() -> [[String: JSONValue]] {
        columns = group.list("columns", of: "names of the cells' columns", isRequired: true).map { value in
            if case .string(let text) = value { text } else { "" }
        }
        if Set(columns).count < columns.count { group.refuse("columns", "holds a name twice; list each once") }
        let missing = Self.numbers.filter { !columns.contains($0) }
        if !columns.isEmpty, !missing.isEmpty {
            group.refuse("columns", "lacks \(missing.joined(separator: ", ")); every claim has these numbers")
        }
        let rows = group.list("cells", of: "rows under \"columns\"", isRequired: true)
        return rows.enumerated().compactMap { index, row in
            guard case .array(let values) = row, values.count == columns.count, values.allSatisfy(ObjectMembers.isCell)
            else {
                group.refuse("cells[\(index)]", "found \(row.found); allowed: \(columns.count) numbers or texts")
                return nil
            }
            let cell = Dictionary(zip(columns, values)) { first, _ in first }
            let numbers = Self.numbers.compactMap { cell[$0]?.number }
            guard missing.isEmpty else { return cell }
            if numbers.count < Self.numbers.count {
                group.refuse("cells[\(index)]", "\(Self.numbers.joined(separator: ", ")) have to be numbers")
            } else if !(numbers[1] <= numbers[0] && numbers[0] <= numbers[2] && numbers[3] >= 0) {
                group.refuse(
                    "cells[\(index)]",
                    "published \(Problem.text(numbers[0])) from \(Problem.text(numbers[1])) to "
                        + "\(Problem.text(numbers[2])), noise \(Problem.text(numbers[3])); allowed: published_low <= "
                        + "published <= published_high, noise >= 0")
            }
            return cell
        }
    }

    private static func matches(_ cell: [String: JSONValue], _ wanted: [String: JSONValue]) -> Bool {
        wanted.allSatisfy { cell[$0.key]?.isMeant(by: $0.value) ?? false }
    }

    /// The cells that are expected to miss, and why.
    private mutating func readMisses(_ cells: [[String: JSONValue]]) -> [(cells: [String: JSONValue], reason: String)] {
        let list = group.list("misses", of: "{\"where\": cells, \"reason\": text}", isRequired: false)
        return list.enumerated().map { index, value in
            var miss = ObjectMembers(value, at: group.path("misses[\(index)]"), known: ["where", "reason"])
            let wanted = miss.cells("where")
            let reason = miss.text("reason", of: "why a miss is expected, in a sentence")
            if miss.problems.isEmpty, !cells.contains(where: { Self.matches($0, wanted) }) {
                miss.refuse(
                    "where", "means none of the group's cells; its columns are \(columns.joined(separator: ", "))")
            }
            group.adopt(miss.problems)
            return (wanted, reason)
        }
    }

    // MARK: The measured number

    private mutating func readStatistic() -> ClaimMeasure.Statistic {
        let names = ClaimMeasure.Statistic.allCases.map(\.rawValue)
        let chosen = group.text("statistic", of: "how rows make one number", preset: "mean")
        if let statistic = ClaimMeasure.Statistic(rawValue: chosen) { return statistic }
        group.refuse("statistic", "unknown statistic \"\(chosen)\"" + NearestName.hint(chosen, among: names))
        return .mean
    }

    private mutating func readExperiment(_ experiments: (String) throws(Problems) -> Experiment) -> Experiment? {
        let name = group.text("experiment", of: "the name of an experiment file")
        guard !name.isEmpty else { return nil }
        do {
            return try experiments(name)
        } catch {
            group.refuse("experiment", "\(error.subject): \(error.list.first.map { "\($0)" } ?? "")")
            return nil
        }
    }

    private mutating func readColumn(_ experiment: Experiment) -> (TableDescription, String)? {
        let file = group.text("table", of: "the file of a table")
        let column = group.text("column", of: "the column of the number")
        let tables = experiment.kind.kind.tables(of: experiment)
        guard let table = tables.first(where: { $0.file == file }) else {
            if !file.isEmpty {
                group.refuse("table", "unknown table \"\(file)\"" + NearestName.hint(file, among: tables.map(\.file)))
            }
            return nil
        }
        guard table.columns.contains(where: { $0.name == column && $0.isNumber }) else {
            if !column.isEmpty {
                let numbers = table.columns.filter(\.isNumber).map(\.name)
                group.refuse(
                    "column",
                    "\(file) has no column of numbers \"\(column)\""
                        + NearestName.hint(column, among: numbers))
            }
            return nil
        }
        return (table, column)
    }

    /// The settings that columns hold, by the column's name. A setting goes by its path as well.
    private mutating func settings(
        of shared: [String: JSONValue], _ experiment: Experiment, _ table: TableDescription
    ) -> [String: String] {
        let runs = experiment.kind.kind.tables(of: experiment)[0]
        let known = (runs.columns + table.columns).filter { $0.setting != nil }.map { ($0.name, $0.setting!) }
        let paths = Dictionary(known + experiment.kind.catalogue.fields.map { ($0.path, $0.path) }) { first, _ in first
        }
        for name in Set(shared.keys).union(columns).subtracting(Self.numbers).sorted()
        where paths[name] == nil && !table.columns.contains(where: { $0.name == name }) {
            let names = runs.settings.map(\.name) + table.columns.map(\.name)
            group.refuse(
                shared[name] == nil ? "columns" : "where",
                "\"\(name)\" is no column of \(table.file) and no setting" + NearestName.hint(name, among: names))
        }
        return paths
    }

    private mutating func points(
        _ coordinates: [String: JSONValue], _ paths: [String: String], _ experiment: Experiment, at index: Int
    ) -> Set<[String: JSONValue]> {
        let wanted = coordinates.compactMap { name, value in paths[name].map { (path: $0, value: value) } }
        let found = experiment.runs.lazy.filter { run in
            run.replicate == 1 && wanted.allSatisfy { run.values[$0.path]?.isMeant(by: $0.value) ?? false }
        }
        let points = Set(found.map(\.values))
        if points.isEmpty {
            let texts = wanted.sorted { $0.path < $1.path }.map { "\($0.path) \($0.value.excerpt)" }
            group.refuse(
                "cells[\(index)]",
                "means no run of \(experiment.name): there is none of \(texts.joined(separator: ", "))")
        }
        return points
    }
}
