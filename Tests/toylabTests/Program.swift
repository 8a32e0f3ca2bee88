import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// `toylab`, built beside the test bundle.
    static let path: String = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var folder = bundle.deletingLastPathComponent()
        while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.path + "/toylab") {
            folder.deleteLastPathComponent()
        }
        return folder.path + "/toylab"
    }()

    /// The repository the tests were built from.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A program that is to start as from a shell: the threads of tests have signals blocked, and it would inherit that.
    static func process(_ program: String, _ arguments: [String], in folder: String) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal", program] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// - Parameters:
    ///   - isReady: of what has been printed on stderr: sends a signal once it is so.
    ///   - milliseconds: how long after that.
    ///   - program: another one than `toylab`, to start it in its way.
    ///   - environment: what it has in other ways than this process.
    static func run(
        _ arguments: [String], in folder: String, interruptOnce isReady: ((String) -> Bool)? = nil,
        milliseconds: UInt32 = 0, signal: Int32 = SIGINT, program: String = path, environment: [String: String] = [:]
    ) throws -> Result {
        let process = process(program, arguments, in: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let outputFile = folder + "/stdout-\(UUID().uuidString)"
        let errorFile = folder + "/stderr-\(UUID().uuidString)"
        for file in [outputFile, errorFile] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        process.standardOutput = FileHandle(forWritingAtPath: outputFile)
        process.standardError = FileHandle(forWritingAtPath: errorFile)
        try process.run()
        if let isReady {
            while process.isRunning, !isReady((try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "") {
                usleep(20_000)
            }
            usleep(1000 * milliseconds)
            kill(process.processIdentifier, signal)
        }
        process.waitUntilExit()
        defer {
            for file in [outputFile, errorFile] { try? FileManager.default.removeItem(atPath: file) }
        }
        return Result(
            status: process.terminationStatus, output: try String(contentsOfFile: outputFile, encoding: .utf8),
            errors: try String(contentsOfFile: errorFile, encoding: .utf8))
    }
}

/// A folder that goes when the test ends.
final class Folder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "toylab-cli-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }
}
