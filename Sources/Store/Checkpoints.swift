import Basics
import Foundation
package import TensorFiles

/// The checkpoint of a run that is not finished: RUNID.ARITHMETIC.checkpoint, a sealed file of its name, the arithmetic it
/// was computed with, and the arrays it goes on from.
///
/// Another arithmetic would go on to other last digits than those of a run that never stopped, so a checkpoint is taken
/// up only where the same toylab, OpenBLAS and kind of CPU are at work; those of others stay, for when they come back.
package final class Checkpoints: Sendable {
    package let path: String
    /// The file that is there now is one of this program's.
    private let isWritten = Locked(false)
    /// The first line of the file.
    private let head: String

    package init(store: RunStore, runID: String, arithmetic: String) {
        path = "\(store.runsFolder)/\(Self.file(runID, arithmetic))"
        head = "\(runID) \(arithmetic)"
    }

    private static func file(_ runID: String, _ arithmetic: String) -> String {
        "\(runID).\(mark(of: arithmetic)).checkpoint"
    }

    /// Stands for an arithmetic in the names of files.
    static func mark(of arithmetic: String) -> Substring { Digest.sha256(arithmetic).prefix(8) }

    private struct Content {
        let head: String
        let seconds: Double
        let tensors: [Tensor]
    }

    /// - Parameter seconds: of work so far.
    package func save(_ tensors: [Tensor], seconds: Double) throws(FileFailure) {
        if !isWritten.withLock({ $0 }), Files.exists(path), try Files.contents(path) == nil || Self.read(path) == nil {
            try RunStore.setDamagedAside(path)
        }
        let head = Data((head + "\n").utf8)
        try Files.writeSealed([head, Safetensors.encode(tensors + [Tensor("seconds", [seconds])])], to: path)
        isWritten.withLock { $0 = true }
    }

    /// - Returns: the arrays and the seconds of work behind them; nil where there is none that is whole, of this
    ///   run and of this arithmetic.
    package func load() -> (tensors: [Tensor], seconds: Double)? {
        guard let content = Self.read(path), content.head == head else { return nil }
        return (content.tensors, content.seconds)
    }

    private static func read(_ path: String) -> Content? {
        guard let data = Files.readSealed(path), let end = data.firstIndex(of: UInt8(ascii: "\n")),
            let tensors = Safetensors.decode(Data(data[(end + 1)...])),
            let seconds = NamedTensors(tensors: tensors).doubles("seconds")?.first
        else { return nil }
        return Content(head: String(decoding: data[..<end], as: UTF8.self), seconds: seconds, tensors: tensors)
    }

    /// The run is finished.
    package func remove() { if isWritten.withLock({ $0 }) { unlink(path) } else { Self.removeIfOurs(path) } }

    /// A file that does not hold what toylab seals is somebody else's, or damaged: it stays.
    package static func removeIfOurs(_ path: String) { if read(path) != nil { unlink(path) } }

    /// The name of the run that a file of this name belongs to.
    package static func runID(ofFile name: String) -> String? {
        name.wholeMatch(of: /([0-9a-f]{16})\.[0-9a-f]{8}\.checkpoint/).map { String($0.1) }
    }

    /// The runs of these that begin anew although they were begun: those that only another arithmetic has checkpoints of,
    /// and those whose checkpoint is not whole.
    package static func ofNoUse(
        _ runIDs: [String], in store: RunStore, arithmetic: String
    ) -> (elsewhere: [String], damaged: [String]) {
        let files = Set(Files.names(in: store.runsFolder))
        let begun = runIDs.filter(Set(files.compactMap(runID(ofFile:))).contains)
        let elsewhere = begun.filter { !files.contains(file($0, arithmetic)) }
        let damaged = begun.filter { runID in
            let checkpoints = Checkpoints(store: store, runID: runID, arithmetic: arithmetic)
            // Looked for last: another program may have just finished the run.
            return !elsewhere.contains(runID) && checkpoints.load() == nil && Files.exists(checkpoints.path)
        }
        return (elsewhere, damaged)
    }

    /// The arrays of a checkpoint, wherever it was made; nil where it is not whole.
    package static func tensors(in path: String) -> [Tensor]? { read(path)?.tensors }
}
