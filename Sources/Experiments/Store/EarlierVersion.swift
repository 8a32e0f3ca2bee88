import Foundation
import JSON
import Settings

/// What version 0.2 wrote into a results folder, before toylab kept a list of its files.
///
/// The folder is known by its experiment.json together with a record whose checksums are right or a list of sessions; each
/// table by its columns and a run of that experiment, the report by its first and last lines, and a figure by its script.
enum EarlierVersion {
    /// How the tables begin.
    private static let headers = [
        "runs.csv": "run_id,features,width,frequency_law,", "geometry.csv": "run_id,features,width,over,",
        "curves.csv": "run_id,step,learning_rate,train_loss", "comparison.csv": "run_id,group,quantity,measured,",
        "features.csv": "run_id,feature,probability,norm,", "overlaps.csv": "run_id,low,high,pairs",
        "directions.csv": "run_id,feature,dimension,weight",
        "packing.csv": "directions,dimension,method,trial,deviation,",
    ]
    /// What the columns of fits.csv contain, for models and for packings.
    private static let fits = [
        "predicted_exponent,prediction,form,exponent_without_smallest,exponent_without_largest,offset,offset_low,offset_high",
        "r_squared,mean_relative_error,median_relative_error",
    ]

    static func wrote(_ folder: String) -> Bool {
        guard let data = Files.read(folder + "/experiment.json"), JSONValue(parsing: data)?["name"] != nil else {
            return false
        }
        return holdsSessions(folder) || holdsRecord(RunStore(folder: folder))
    }

    private static func holdsSessions(_ folder: String) -> Bool {
        guard let data = Files.read(folder + "/provenance.json"),
            case .array(let sessions)? = JSONValue(parsing: data)?["sessions"]
        else { return false }
        return sessions.contains { $0["toylab_version"] != nil && $0["program_sha256"] != nil }
    }

    private static func holdsRecord(_ store: RunStore) -> Bool {
        Files.names(in: store.runsFolder).contains { name in
            name.hasSuffix(".json") && store.record(String(name.dropLast(5))) != nil
        }
    }

    /// The names of its files.
    static func files(in folder: String) -> [String] {
        let experiment = try? Experiment.load(path: folder + "/experiment.json")
        let runs = Set(experiment?.runs.map(\.runID) ?? [])
        var tables = headers.keys.filter { isTable("\(folder)/\($0)", beginning: headers[$0]!, of: runs) }
        if let columns = lines("\(folder)/fits.csv", 1).first, fits.contains(where: columns.contains) {
            tables.append("fits.csv")
        }
        if isReport(folder + "/report.html") { tables.append("report.html") }
        let drawings = Files.names(in: folder + "/figures")
        let figures = drawings.filter { $0.hasSuffix(".gp") }.map { String($0.dropLast(3)) }.filter { name in
            Files.read("\(folder)/figures/\(name).gp")?.starts(with: Data(FigureScript.heading(name).utf8)) ?? false
        }
        return tables
            + figures.flatMap { name in
                drawings.filter { ["gp", "svg", "pdf", "png"].map { "\(name).\($0)" }.contains($0) }.map {
                    "figures/\($0)"
                }
            }
    }
}

extension EarlierVersion {
    /// The first lines of a file.
    private static func lines(_ path: String, _ count: Int) -> [Substring] {
        guard let start = Files.read(path)?.prefix(65_536) else { return [] }
        return Array(String(decoding: start, as: UTF8.self).split(separator: "\n").prefix(count))
    }

    /// Whether the columns are those of a table, and its first row is of one of the runs.
    private static func isTable(_ path: String, beginning header: String, of runs: Set<String>) -> Bool {
        let lines = lines(path, 2)
        guard lines.count == 2, lines[0].hasPrefix(header),
            let place = lines[0].split(separator: ",").firstIndex(of: "run_id")
        else { return false }
        let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
        // A comparison of a group names no run.
        return cells.count > place && (runs.contains(String(cells[place])) || cells[place].isEmpty && !runs.isEmpty)
    }

    private static func isReport(_ path: String) -> Bool {
        guard let data = Files.read(path) else { return false }
        return data.starts(with: Data("<!DOCTYPE html>\n<html lang=".utf8))
            && data.range(of: Data("<footer><p>Made by toylab ".utf8)) != nil
    }
}

/// The first line of a figure's script, which tells toylab's own from a user's.
package enum FigureScript {
    package static func heading(_ name: String) -> String {
        "# Figure \(name), made by toylab from the CSV tables; it makes it again."
    }
}
