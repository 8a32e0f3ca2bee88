import Foundation

@testable import Lessons

/// The files of the class as they lie in the documentation.
enum ShippedClass {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static func read(_ path: String) throws -> String {
        try String(contentsOfFile: "\(repository)/\(path)", encoding: .utf8)
    }

    static func text(_ name: String) throws -> String { try read("Sources/toylab/toylab.docc/lessons/\(name)") }

    static func course() throws -> Course { try Course(Data(text("exercises.json").utf8)) }

    /// A row of the teacher's table: an answer that is right, and one that is often given.
    struct Row {
        let id, answer, mistake: String
    }

    static func table() throws -> [Row] {
        try text("Teacher.md").matches(of: /(?m)^\| ([0-9][a-z]) \| (.+?) \| (.+?) \| (.+?) \|$/).map { row in
            let mistake = row.4.split(separator: " (")[0]
            return Row(id: String(row.1), answer: String(row.2), mistake: String(mistake))
        }
    }
}
