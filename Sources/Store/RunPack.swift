import Basics
import Foundation
import JSON
import TensorFiles

/// Many short runs in one pair of files: thousands of them are a few hundred files, each flushed to the disk once.
///
///     runs/pack-7.safetensors     the arrays of every run, by the names RUNID/directions, RUNID/bias, …
///     runs/pack-7.json            {"format": 1, "runs": {"RUNID": its record, …}, "weights_sha256": …, "pack_sha256": …}
///
/// The record of a run is the one it would have in a file of its own, in one line. `weights_sha256` is the checksum of the
/// arrays' file, `pack_sha256` that of all bytes before its own line. A pack is never changed, and believed whole or not at
/// all. The arrays are written first, so that a pack whose records are there is complete.
final class RunPack: Sendable {
    let number: Int
    private let text: Data
    /// Each record's place in the text.
    private let lines: [String: Range<Int>]
    private let arrays: TensorFile
    /// The tensors of each run.
    private let places: [String: [TensorInfo]]

    /// What the files of a pack's name are.
    enum Found {
        case whole(RunPack)
        /// One file is missing, or not as it was written.
        case damaged
        /// Of a later version of toylab, with its format.
        case newer(String)
    }

    private init(number: Int, text: Data, lines: [String: Range<Int>], arrays: TensorFile) {
        (self.number, self.text, self.lines, self.arrays) = (number, text, lines, arrays)
        places = Dictionary(grouping: arrays.tensors) { String($0.name.prefix(16)) }
    }

    var runIDs: Dictionary<String, Range<Int>>.Keys { lines.keys }

    func record(_ runID: String) -> RunRecord? {
        lines[runID].flatMap { JSONValue(parsing: text[$0]) }.flatMap { RunRecord(runID: runID, json: $0) }
    }

    /// The tensors of a run under the names they have in a file of its own.
    func tensors(_ runID: String) -> [Tensor]? {
        try? places[runID]?.map { info in
            Tensor(
                name: String(info.name.dropFirst(runID.count + 1)), shape: info.shape,
                values: try arrays.values(of: info))
        }
    }
}

/// The two files.
extension RunPack {
    private static let format = 1.0
    private static let head = "{\n  \"format\": \(JSONValue.text(format)),\n  \"runs\": {\n"
    private static func line(_ runID: String) -> String { "    \"\(runID)\": " }
    private static func foot(weights digest: String) -> String { "\n  },\n  \"weights_sha256\": \"\(digest)\",\n" }
    private static func seal(_ digest: String) -> String { "  \"pack_sha256\": \"\(digest)\"\n}\n" }

    static func name(_ number: Int) -> String { "pack-\(number)" }

    /// The path of its files, without their endings.
    static func path(_ number: Int, in folder: String) -> String { "\(folder)/\(name(number))" }

    /// The number of the pack that a file of this name holds the records of.
    static func number(ofFile name: String) -> Int? {
        name.wholeMatch(of: /pack-([1-9][0-9]*)\.json/).flatMap { Int($0.1) }
    }

    /// - Parameter runs: each once; in whatever order they come, they give the same bytes.
    static func encode(_ runs: [NewRun]) -> (records: Data, arrays: Data) {
        let runs = runs.sorted { $0.runID < $1.runID }
        let arrays = Safetensors.encode(
            runs.flatMap { run in
                run.tensors.map { Tensor(name: "\(run.runID)/\($0.name)", shape: $0.shape, values: $0.values) }
            })
        let lines = runs.map { line($0.runID) + $0.record.json.canonical }.joined(separator: ",\n")
        var records = Data((head + lines + foot(weights: Digest.sha256([arrays]))).utf8)
        records.append(contentsOf: seal(Digest.sha256([records])).utf8)
        return (records, arrays)
    }

    /// - Complexity: O(bytes): both checksums are looked at.
    static func read(_ number: Int, in folder: String) -> Found {
        let path = Self.path(number, in: folder)
        guard let text = Files.read(path + ".json") else { return .damaged }
        guard let lines = lines(text) else {
            if case .number(let number)? = JSONValue(parsing: text)?["format"], number > format {
                return .newer(JSONValue.text(number))
            }
            return .damaged
        }
        guard let arrays = Files.read(path + ".safetensors"),
            text[lines.end...].starts(with: foot(weights: Digest.sha256([arrays])).utf8),
            let file = try? TensorFile(path: path + ".safetensors")
        else { return .damaged }
        return .whole(RunPack(number: number, text: text, lines: lines.places, arrays: file))
    }

    /// The places of the records and the end of the last one; nil where the text is not sealed, or of another format.
    private static func lines(_ text: Data) -> (places: [String: Range<Int>], end: Int)? {
        let length = seal(Digest.sha256("")).utf8.count
        guard text.count > length, text.starts(with: head.utf8),
            text.suffix(length).elementsEqual(seal(Digest.sha256([text.dropLast(length)])).utf8)
        else { return nil }
        var places: [String: Range<Int>] = [:]
        let indent = line("").utf8.count + 16
        let end: Int? = text.withUnsafeBytes { bytes in
            var start = head.utf8.count
            while let stop = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
                let record = start + indent
                guard stop - 1 > record else { return nil }
                let isLast = bytes[stop - 1] != UInt8(ascii: ",")
                let runID = String(decoding: bytes[(start + 5)..<(start + 21)], as: UTF8.self)
                places[runID] = record..<(isLast ? stop : stop - 1)
                if isLast { return stop }
                start = stop + 1
            }
            return nil
        }
        return end.map { (places, $0) }
    }
}
