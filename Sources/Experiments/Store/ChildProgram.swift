package import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Other programs, called as a user would call them.
package enum ChildProgram {
    package struct Result: Sendable {
        /// The exit status; minus the signal that ended it.
        package let status: Int32
        package let output: Data
        package let errors: String
        /// It was ended because its time was up.
        package let wasTooSlow: Bool
    }

    /// The path of a program, as a shell would find it.
    package static func find(_ program: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - path: of the program.
    ///   - seconds: after which it is killed.
    /// - Throws: where it could not be started.
    package static func run(_ path: String, _ arguments: [String], seconds: Double = 600) throws -> Result {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let identifier = process.processIdentifier
        let alarm = Alarm()
        let killing = DispatchWorkItem {
            alarm.ring()
            kill(identifier, SIGKILL)
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: killing)
        // Both pipes are drained at once: a program that fills one would wait for ever for the other to be read.
        let said = Collected()
        let reading = DispatchWorkItem { said.data = errors.fileHandleForReading.readDataToEndOfFile() }
        DispatchQueue.global().async(execute: reading)
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        reading.wait()
        process.waitUntilExit()
        killing.cancel()
        let status = process.terminationStatus
        return Result(
            status: process.terminationReason == .uncaughtSignal ? -status : status, output: printed,
            errors: String(decoding: said.data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines),
            wasTooSlow: alarm.hasRung)
    }

    /// Written by one thread and read by another after it.
    private final class Collected: @unchecked Sendable { var data = Data() }

    private final class Alarm: @unchecked Sendable {
        private let lock = NSLock()
        private var rung = false
        var hasRung: Bool { lock.withLock { rung } }
        func ring() { lock.withLock { rung = true } }
    }
}
