import Foundation
import JSON
import Kinds
public import Settings
import Store
import Tables

/// The results folders that claims are measured in.
///
/// A run is the same in whatever experiment it stands, so a claim is measured in any folder whose table of runs holds all of
/// the runs it is about, with as many replicates as its experiment has; of several in the one with the most.
public struct ClaimResults {
    private let folders: [ClaimSource]

    /// - Parameter folder: of results folders.
    /// - Throws: `Problems` and `FileFailure` where one of them cannot be read.
    public init(folder: String) throws {
        let places = [folder, ClaimWork.folder(in: folder)].flatMap { parent in
            Files.names(in: parent).sorted().map { (name: $0, path: "\(parent)/\($0)") }
        }
        folders = try places.compactMap { place in
            guard Files.exists(place.path + "/experiment.json"),
                Kinds.forms.contains(where: { Files.exists("\(place.path)/\($0.ownTables[0])") })
            else { return nil }
            return try ClaimSource(ResultTables(folder: place.path), named: place.name, at: place.path)
        }
    }

    public func check(_ claim: Claim) throws(Problems) -> CheckedClaim {
        var best: (source: ClaimSource, measured: Claim.Interval, replicates: Int)?
        for source in folders {
            guard let ids = source.runs(of: claim), ids.count > best?.replicates ?? 0,
                let measured = try source.measure(claim, runs: ids)
            else { continue }
            best = (source, measured, ids.count)
        }
        return CheckedClaim(claim: claim, measured: best?.measured, folder: best?.source.name)
    }

    /// The tables behind these claims that are no longer as toylab wrote them, a sentence each.
    public func remarks(on claims: [CheckedClaim]) -> [String] {
        let used = Set(
            claims.compactMap { checked in
                folders.first { $0.name == checked.folder }.map { [$0.path, checked.claim.measure.table] }
            })
        return used.sorted { $0.joined() < $1.joined() }.compactMap { place in
            let files = OwnFiles(folder: place[0])
            guard files.names.contains(place[1]), !files.isOwn(place[1]) else { return nil }
            return
                "\(place[0])/\(place[1]) is not as toylab wrote it (its checksum is not in \(OwnFiles.list)): claims are held against what it holds now."
        }
    }
}

/// The tables of one results folder, and its finished runs by their settings.
private struct ClaimSource {
    let name, path: String
    private let tables: ResultTables
    /// Names of runs that have ended, diverged ones among them.
    private let finished: [[String: JSONValue]: [String]]
    /// The settings that columns of its tables hold, by the column's name.
    private let settings: [String: String]

    init(_ tables: ResultTables, named name: String, at path: String) throws(Problems) {
        (self.tables, self.name, self.path) = (tables, name, path)
        let rows = try tables.table(tables.runsFile).rows
        let done = Set(rows.map { $0[Column.runID.name] })
        finished = Dictionary(grouping: tables.experiment.runs.filter { done.contains($0.runID) }, by: \.values)
            .mapValues { $0.map(\.runID) }
        let columns = tables.there.flatMap(\.settings).map { ($0.name, $0.setting!) }
        settings = Dictionary(columns) { first, _ in first }
    }

    /// The finished runs that a claim is about; nil where some are missing.
    func runs(of claim: Claim) -> Set<String>? {
        guard tables.experiment.kind == claim.experiment.kind else { return nil }
        var ids: Set<String> = []
        for point in claim.points {
            guard let found = finished[point], found.count >= claim.experiment.replicates else { return nil }
            ids.formUnion(found)
        }
        return ids
    }

    /// - Returns: not a number where one of the runs diverged or its cell holds none; nil where no row is of these runs.
    func measure(_ claim: Claim, runs: Set<String>) throws(Problems) -> Claim.Interval? {
        let measure = claim.measure
        let table = try tables.table(measure.table)
        var rows = table.rows.filter { row in
            measure.rows.allSatisfy { Self.value(row[$0.key]).isMeant(by: $0.value) }
        }
        let chosen = measure.statistic == .ofLeastLoss ? try ofLeastLoss(runs) : runs
        let areOfRuns = table.columns.contains(Column.runID.name)
        rows = rows.filter { row in
            let run = areOfRuns ? row[Column.runID.name] : ""
            return run.isEmpty ? isOf(claim.points, row) : chosen.contains(run)
        }
        let values = rows.compactMap { $0.number(measure.column) }
        guard !rows.isEmpty else { return nil }
        guard let least = values.min(), let largest = values.max(), values.count == rows.count else {
            return Claim.Interval(value: .nan, low: .nan, high: .nan)
        }
        let count = Double(values.count)
        let (value, noise) =
            switch measure.statistic {
            case .least: (least, measure.noise)
            case .largest: (largest, measure.noise)
            case .mean, .ofLeastLoss: (values.reduce(0, +) / count, measure.noise / count.squareRoot())
            }
        return Claim.Interval(value: value, low: value - noise, high: value + noise)
    }

    /// The run of the least test loss, several where it is the same.
    private func ofLeastLoss(_ runs: Set<String>) throws(Problems) -> Set<String> {
        let rows = try tables.table(tables.runsFile).rows.filter { runs.contains($0[Column.runID.name]) }
        let least = rows.compactMap { $0.number("test_loss") }.min()
        return Set(rows.filter { $0.number("test_loss") == least }.map { $0[Column.runID.name] })
    }

    /// Whether a row without the name of a run is of the runs of these settings, all of them and no other; one that no settings stand in,
    /// as of exponents in comparison.csv, is of all runs of its folder.
    private func isOf(_ points: Set<[String: JSONValue]>, _ row: Table.Row) -> Bool {
        let cells = settings.filter { !row[$0.key].isEmpty }.map { (path: $0.value, value: Self.value(row[$0.key])) }
        func isMeant(_ values: [String: JSONValue]) -> Bool {
            cells.allSatisfy { values[$0.path]?.isMeant(by: $0.value) ?? false }
        }
        return points.allSatisfy(isMeant) && points.count == finished.keys.count(where: isMeant)
    }

    /// A cell as a setting: a number, a truth value, a list or an object where it is one.
    private static func value(_ cell: String) -> JSONValue {
        if let number = Double(cell) { return .number(number) }
        return JSONValue(parsing: Data(cell.utf8)) ?? .string(cell)
    }
}
