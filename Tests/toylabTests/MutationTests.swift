import Kinds
import Foundation
import Randomness
import Testing

extension LongTests {
    /// Some thousand files with a few bytes changed. Each ends in a result or in a message with the code for it, soon, and
    /// nothing is written where it should not be.
    @Suite(.serialized, .enabled(if: LongTests.areAskedFor))
    struct MutationTests {
        private static let experiment = """
            {"name": "small", "question": "Is it?", "seed": 3, "replicates": 2,
             "data": {"features": 12, "frequency": {"law": "power", "exponent": 1.5}, "activationDensity": 0.5},
             "model": {"activation": "relu", "bias": true},
             "training": {"steps": 8, "batchSize": 16, "weightDecay": -0.5, "schedule": {"warmupSteps": 2}},
             "sweep": {"model.width": [2, 3], "data.value.high": {"linspace": [1, 2, 2]},
                       "both": {"zip": {"training.learningRate": [0.01, 0.02],
                                        "training.schedule.finalFraction": [0, 0.1]}}},
             "compare": ["scaling"], "tables": ["features"]}
            """

        @Test func experimentFiles() throws {
            let tally = Tally()
            try inParallel(150, seed: 11) { trial, stream in
                let folder = try Folder()
                let inside = folder.path + "/inside"
                try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: false)
                let bytes = Mutation.of(Data(Self.experiment.utf8), &stream)
                try bytes.write(to: URL(fileURLWithPath: inside + "/small.json"))
                // What is accepted and large is told to stop.
                let report = trial % 20 == 0 ? [] : ["--no-report"]
                let result = try Program.runWithin(
                    ["run", "small.json", "--jobs", "1", "--quiet"] + report, in: inside, seconds: 4)
                tally.count(result.status)
                let refused = result.status == 65
                #expect(refused || [0, 75].contains(result.status), "trial \(trial): \(result)")
                #expect(refused != result.errors.isEmpty || result.status == 75, "trial \(trial): \(result)")
                #expect(try Self.names(folder.path) == ["inside"], "trial \(trial)")
                let left = try Self.names(inside).filter { !$0.hasPrefix("std") }
                #expect(left == (refused ? ["small.json"] : ["results", "small.json"]), "trial \(trial): \(left)")
            }
            #expect(tally.of(0) > 10)
            #expect(tally.of(65) > 55)
        }

        @Test func tensorFiles() throws {
            let fixtures = Program.repository + "/Tests/TensorFilesTests/Fixtures"
            // Those that are measured as they are.
            let files = try Self.names(fixtures).map { "\(fixtures)/\($0)" }.filter {
                try Program.run(["measure", $0], in: NSTemporaryDirectory()).status == 0
            }.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
            #expect(files.count > 5)
            let tally = Tally()
            try inParallel(500, seed: 12) { trial, stream in
                let folder = try Folder()
                let bytes = Mutation.of(files[trial % files.count], &stream)
                try bytes.write(to: URL(fileURLWithPath: folder.path + "/file"))
                let result = try Program.runWithin(["measure", "file"], in: folder.path, seconds: 20)
                tally.count(result.status)
                #expect([0, 65].contains(result.status), "trial \(trial): \(result)")
                #expect((result.status == 0) == result.errors.isEmpty, "trial \(trial): \(result)")
                #expect(try Self.names(folder.path).filter { !$0.hasPrefix("std") } == ["file"], "trial \(trial)")
            }
            #expect(tally.of(0) > 16)
            #expect(tally.of(65) > 166)
        }

        /// `collect` uses what is whole, and `run` makes all of it good again.
        @Test func storeEntries() throws {
            let whole = try Folder()
            try whole.write("small.json", Self.experiment)
            let first = try Program.run(["run", "small.json", "--out", "out", "--quiet"], in: whole.path)
            #expect(first.status == 0)
            let table = try whole.read("out/runs.csv")
            let rows = Set(Self.rowsByThemselves(table))
            let entries = try Self.names(whole.path + "/out/runs")
            let results = whole.path + "/out"
            let (tally, mended) = (Tally(), Tally())
            try inParallel(1500 / entries.count + 1, seed: 13) { trial, stream in
                let folder = try Folder()
                try FileManager.default.copyItem(atPath: results, toPath: folder.path + "/out")
                // Some runs stay whole; of the others one file or both are changed.
                for entry in entries where Bool.random(using: &stream) {
                    let file = URL(fileURLWithPath: folder.path + "/out/runs/" + entry)
                    try Mutation.of(try Data(contentsOf: file), &stream).write(to: file)
                }
                try FileManager.default.removeItem(atPath: folder.path + "/out/runs.csv")
                let collected = try Program.runWithin(["collect", "out"], in: folder.path, seconds: 20)
                tally.count(collected.status)
                #expect([0, 65].contains(collected.status), "trial \(trial): \(collected)")
                if collected.status == 0 {
                    #expect(collected.errors.contains("are missing or damaged"), "trial \(trial): \(collected)")
                    let kept = Set(Self.rowsByThemselves(try folder.read("out/runs.csv")))
                    #expect(kept.isSubset(of: rows), "trial \(trial): a changed entry was believed")
                }
                guard trial % 5 == 0 else { return }
                let repaired = try Program.runWithin(
                    ["run", "out/experiment.json", "--out", "out", "--jobs", "1"], in: folder.path, seconds: 20)
                // A record whose changed format is a later version's is not written over.
                if repaired.status == 65, repaired.errors.contains("which a later version of toylab wrote") { return }
                mended.count(repaired.status)
                #expect(repaired.status == 0, "trial \(trial): \(repaired)")
                #expect(repaired.errors.contains("were damaged"), "trial \(trial): \(repaired)")
                #expect(try folder.read("out/runs.csv") == table, "trial \(trial)")
                #expect(try Self.names(folder.path).filter { !$0.hasPrefix("std") } == ["out"], "trial \(trial)")
            }
            #expect(tally.of(0) > 25)
            #expect(mended.of(0) > 5)
        }

        /// Tables that a report is made from.
        @Test func tables() throws {
            let whole = try Folder()
            try whole.write("small.json", Self.experiment)
            #expect(try Program.run(["run", "small.json", "--out", "out", "--quiet"], in: whole.path).status == 0)
            let results = whole.path + "/out"
            let names = try Self.names(results).filter { $0.hasSuffix(".csv") || $0.hasSuffix(".json") }
            let tally = Tally()
            try inParallel(300, seed: 14) { trial, stream in
                let folder = try Folder()
                try FileManager.default.createDirectory(
                    atPath: folder.path + "/out", withIntermediateDirectories: false)
                for name in names {
                    try FileManager.default.copyItem(
                        atPath: "\(results)/\(name)", toPath: "\(folder.path)/out/\(name)")
                }
                let file = URL(fileURLWithPath: "\(folder.path)/out/\(names[trial % names.count])")
                try Mutation.of(try Data(contentsOf: file), &stream).write(to: file)
                // Drawing takes ten times as long as all the rest.
                let environment = trial % 20 == 0 ? [:] : ["PATH": "/nowhere"]
                let result = try Program.runWithin(
                    ["report", "out"], in: folder.path, seconds: 20, environment: environment)
                tally.count(result.status)
                // Without gnuplot nothing is drawn, which is what 74 says.
                #expect([0, 65, 74].contains(result.status), "trial \(trial): \(result)")
                #expect(try Self.names(folder.path).filter { !$0.hasPrefix("std") } == ["out"], "trial \(trial)")
            }
            #expect(tally.of(74) > 30 && tally.of(65) > 30)
        }

        /// The rows of a table without the column that speaks of other rows: the best of the restarts that are whole.
        private static func rowsByThemselves(_ table: String) -> [String] {
            let rows = table.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
            let others = rows.first?.firstIndex(of: "best_of_restarts")
            return rows.map { row in
                row.indices.filter { $0 != others }.map { row[$0] }.joined(separator: ",")
            }
        }

        private static func names(_ folder: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        }

        /// Trials 0 up to `count`, two at a time, each with numbers of its own.
        private func inParallel(
            _ count: Int, seed: UInt64, _ body: @Sendable (Int, inout RandomStream) throws -> Void
        ) throws {
            let failures = Tally()
            DispatchQueue.concurrentPerform(iterations: 2) { half in
                for trial in stride(from: half, to: count, by: 2) {
                    var stream = RandomStream(seed: seed, run: UInt64(trial), purpose: .runOrder)
                    do { try body(trial, &stream) } catch {
                        failures.count(1)
                        Issue.record(error, "trial \(trial)")
                    }
                }
            }
            #expect(failures.of(1) == 0)
        }
    }
}

/// How often each exit code was seen.
private final class Tally: @unchecked Sendable {
    private var counts: [Int32: Int] = [:]
    private let lock = NSLock()

    func count(_ status: Int32) { lock.withLock { counts[status, default: 0] += 1 } }
    func of(_ status: Int32) -> Int { lock.withLock { counts[status, default: 0] } }
}

/// One to three edits of a file, most of them near its beginning, where headers are.
private enum Mutation {
    private static let tokens = [
        "0", "1", "3", "15", "300", "-1", "1.5", "1e400", "9223372036854775807", "99999999999999999999", "null", "true",
        "\"", "\\", "\\u0000", "{", "}", "[", "]", "(", ")", ",", ":", "'", "F64", "é", "\u{0}", "\n", "../", "/tmp/x",
        "\"model.width\": 3, ", "{\"linspace\": [0, 1, 1000000000]}", String(repeating: "[", count: 2000),
        String(repeating: "a", count: 300), "",
    ]

    private static let numbers = ["0", "1", "2", "3", "4", "7", "12", "20", "0.5", "1e-3", "-1", "1e9"]

    static func of(_ original: Data, _ stream: inout RandomStream) -> Data {
        var bytes = original
        // Half of them stay files of their kind, with one other number.
        let isGentle = Bool.random(using: &stream)
        while bytes == original {
            if isGentle {
                let place = Int.random(in: 0..<min(bytes.count, 600), using: &stream)
                let digits = numbers.randomElement(using: &stream) ?? ""
                bytes.replaceSubrange(number(in: bytes, after: place), with: Data(digits.utf8))
                continue
            }
            for _ in 0..<Int.random(in: 1...3, using: &stream) where !bytes.isEmpty {
                bytes = Data(edit(bytes, &stream))
            }
        }
        return bytes
    }

    private static func edit(_ original: Data, _ stream: inout RandomStream) -> Data {
        var bytes = original
        let place = Int.random(in: 0..<bytes.count, using: &stream)
        let early = Int.random(in: 0..<min(bytes.count, 600), using: &stream)
        let token = Data((tokens.randomElement(using: &stream) ?? "").utf8)
        switch Int.random(in: 0..<8, using: &stream) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &stream)
        case 1: bytes[early] = UInt8.random(in: 0...255, using: &stream)
        case 2: bytes = bytes.prefix(place)
        case 3: bytes.append(bytes.prefix(place))
        case 4: bytes.removeSubrange(early..<min(bytes.count, early + 4))
        case 5: bytes.replaceSubrange(number(in: bytes, after: early), with: token)
        case 6: bytes[Int.random(in: 0..<min(bytes.count, 12), using: &stream)] = [0, 1, 2, 127, 128, 255][place % 6]
        default: bytes.insert(contentsOf: token, at: early)
        }
        return bytes
    }

    /// The first number after a place, or nothing at that place.
    private static func number(in bytes: Data, after start: Int) -> Range<Int> {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = bytes[start...].firstIndex(where: digits.contains) else { return start..<start }
        return first..<(bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.count)
    }
}

extension Program {
    /// Run, asked to stop after some seconds, and killed with status 137 where it does not.
    fileprivate static func runWithin(
        _ arguments: [String], in folder: String, seconds: Int, environment: [String: String] = [:]
    ) throws -> Result {
        try run(
            ["--preserve-status", "--kill-after=20", "\(seconds)", path] + arguments, in: folder,
            program: "/usr/bin/timeout", environment: environment)
    }
}
