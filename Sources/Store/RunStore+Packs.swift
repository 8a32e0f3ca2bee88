import Foundation

/// The packs of a results folder, written and set aside under the folder's lock.
extension RunStore {
    /// Adds many finished runs at once: all of them or, where it throws or the program is killed, none. Writing the same pack
    /// twice leaves the same bytes.
    ///
    /// - Parameter runs: each once.
    /// - Returns: false where there is a pack of that number that is whole; it is never changed.
    package func addPack(_ number: Int, _ runs: [NewRun]) throws(FileFailure) -> Bool {
        let (records, arrays) = RunPack.encode(runs)
        return try Files.locked(lockFile) { () throws(FileFailure) in
            if case .whole = RunPack.read(number, in: runsFolder) { return false }
            try put(arrays, at: RunPack.path(number, in: runsFolder) + ".safetensors")
            try put(records, at: RunPack.path(number, in: runsFolder) + ".json")
            return true
        }
    }

    /// How many packs of a sweep that has grown since come before its own.
    package func packsBefore(_ numbers: [String: Int]) -> Int { packs.countBefore(numbers) }

    /// Looks for packs that other programs wrote since.
    package func refresh() { packs.refresh() }

    /// The record of a finished run, which another program may have stored since: in files of its own or, where it belongs to
    /// a pack, in that.
    package func record(_ runID: String, pack number: Int?) -> RunRecord? {
        if let number { packs.refresh(ifThereIs: number) }
        return record(runID)
    }

    /// The names of packs that are not as they were written: "pack-7".
    package var damagedPacks: [String] { packs.damaged.map(RunPack.name) }

    /// The objection to one of them.
    package static func objection(toPack name: String) -> String {
        "runs/\(name) is damaged: none of its runs is believed"
    }

    /// Renames the files of damaged packs, so that their runs are trained again.
    ///
    /// - Returns: the names of the packs.
    /// - Throws: `FileFailure` where a file cannot be read at all, which says nothing about it.
    func setDamagedPacksAside() throws(FileFailure) -> [String] {
        var setAside: [String] = []
        for number in packs.damaged {
            let paths = [".json", ".safetensors"].map { RunPack.path(number, in: runsFolder) + $0 }
            for path in paths {
                if access(path, R_OK) != 0, errno != ENOENT { throw Files.failure(path, "read") }
                _ = try Files.contents(path)
            }
            try Files.locked(lockFile) { () throws(FileFailure) in
                // Looked at once more: another program may have done it.
                guard Files.exists(paths[0]), case .damaged = RunPack.read(number, in: runsFolder) else { return }
                for path in paths { try Self.setDamagedAside(path) }
                setAside.append(RunPack.name(number))
            }
        }
        if !setAside.isEmpty { refresh() }
        return setAside
    }
}
