import Foundation
import JSON
package import Settings

/// Folders that are somebody else's.
extension RunStore {
    /// The names of what toylab writes at the top of a results folder.
    private var names: [String] {
        [
            "experiment.json", "provenance.json", "timing.csv", "runs", "slurm", "figures", "report.html",
            Self.explorer, Self.descriptions,
        ]
            + Set(kinds.flatMap(\.tables)).sorted() + [OwnFiles.list]
    }

    /// The name of the file that describes the tables' columns.
    package static let descriptions = "columns.json"

    /// The name of the page that `explore` writes.
    package static let explorer = "explorer.html"

    /// The names of what `report` writes.
    package static let drawnNames = ["figures", "report.html"]

    /// - Parameter names: what is about to be written; nil for all that may be.
    /// - Throws: `Problems` where something is there under one of the names, and nothing shows that toylab made this folder.
    ///   Writes nothing.
    package func refuseIfNotOurs(_ names: [String]? = nil) throws(Problems) {
        let there = (names ?? self.names).filter { Files.exists(path(of: $0)) || Files.isLink(path(of: $0)) }.filter {
            !isHarmless($0)
        }
        guard !there.isEmpty, !isOurs else { return }
        throw Problems(
            folder,
            [
                Problem(
                    there.joined(separator: ", "),
                    "\(there.count == 1 ? "is" : "are") in this folder, which toylab did not make, and would be written "
                        + "over; choose another folder with --out, or move \(there.count == 1 ? "it" : "them") away")
            ])
    }

    /// The evidence that toylab made the folder: its list of files or, for version 0.2, its records.
    private var isOurs: Bool { OwnFiles.isThere(in: folder) || EarlierVersion.wrote(self) }

    /// An experiment in the form that toylab writes, copied into a folder of its own, and an empty folder.
    private func isHarmless(_ name: String) -> Bool {
        switch name {
        case "experiment.json":
            guard let data = Files.read(path(of: name)),
                let experiment = try? Experiment.read(data, of: name, kinds: kinds)
            else {
                return false
            }
            return Data((experiment.resolved.pretty() + "\n").utf8) == data
        case "runs":
            return !Files.isLink(runsFolder) && Files.kind(runsFolder) == .folder && Files.names(in: runsFolder).isEmpty
        case OwnFiles.list: return OwnFiles.isThere(in: folder)
        default: return false
        }
    }
}
