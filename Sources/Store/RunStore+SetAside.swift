import Foundation
import Settings

/// Folders and files that are in the way: they are renamed, never deleted.
extension RunStore {
    /// Renames an existing results folder out of the way, never deleting it.
    ///
    /// - Returns: its new name, or nil where there was nothing.
    /// - Throws: `Problems` where the folder is no results folder.
    public func setAside() throws -> String? {
        guard Files.exists(folder) else { return nil }
        try refuseIfNotOurs()
        let tables = Set(kinds.flatMap(\.ownTables))
        guard Files.exists(path(of: "experiment.json")),
            Files.exists(runsFolder) || tables.contains(where: { Files.exists(path(of: $0)) })
        else {
            throw Problems(
                folder, [Problem("--restart", "this folder holds no results of toylab; choose another with --out")])
        }
        var number = 1
        while Files.exists("\(folder).set-aside-\(number)") { number += 1 }
        let target = "\(folder).set-aside-\(number)"
        guard rename(folder, target) == 0 else { throw Files.failure(folder, "set it aside") }
        return target
    }

    /// Renames a record that is not whole, or whose arrays are missing or changed, so that the run is trained again; the
    /// arrays are kept under such a name too.
    ///
    /// - Throws: `FileFailure` where its files cannot be read at all, which says nothing about them.
    func setAsideIfDamaged(_ runID: String) throws(FileFailure) -> Bool {
        let path = "\(runsFolder)/\(runID).json"
        guard Files.exists(path) else { return false }
        let arrays = "\(runsFolder)/\(runID).safetensors"
        for file in [path, arrays] {
            if access(file, R_OK) != 0, errno != ENOENT { throw Files.failure(file, "read") }
            _ = try Files.contents(file)
        }
        // Looked at once more: another program may have just finished the run.
        guard record(runID) == nil else { return false }
        let mark = Files.damagedMark()
        guard rename(path, path + mark) == 0 else {
            // Another program was faster.
            if errno == ENOENT { return false }
            throw Files.failure(path, "set a damaged record aside")
        }
        // One name more, not another: whoever finishes the run just now may have put whole arrays there. Where a file
        // cannot have two names, the damaged ones are lost when the run is trained again.
        link(arrays, arrays + mark)
        return true
    }

    /// Renames what stands where a file is to go.
    static func setDamagedAside(_ path: String) throws(FileFailure) {
        guard rename(path, path + Files.damagedMark()) == 0 || errno == ENOENT else {
            throw Files.failure(path, "set it aside")
        }
    }
}
