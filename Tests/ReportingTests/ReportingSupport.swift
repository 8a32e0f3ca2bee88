import Kinds
import Foundation

@testable import Reporting

/// A results folder of its own, with the tables of a shipped experiment.
final class CopiedResults {
    let path: String

    /// - Parameters:
    ///   - name: of the shipped experiment.
    ///   - tables: those that are copied; all by default.
    init(_ name: String, tables: [String]? = nil) throws {
        path = NSTemporaryDirectory() + "toylab-report-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let source =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path + "/results/" + name
        for file in try FileManager.default.contentsOfDirectory(atPath: source)
        where file.hasSuffix(".json") || file.hasSuffix(".csv") && tables?.contains(file) ?? true {
            try FileManager.default.copyItem(atPath: source + "/" + file, toPath: path + "/" + file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    func edit(_ name: String, _ change: (String) -> String) throws {
        try change(try read(name)).write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }

    func figures() throws -> [Figure] { try Figures.all(ResultTables(folder: path)) }

    func names(_ below: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + below).sorted()
    }
}
