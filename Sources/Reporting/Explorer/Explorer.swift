import Experiments
import Foundation
import Kinds
import Settings
import Store

/// explorer.html: the tables of a results folder and its small models as a page to play with, which needs nothing else
/// and asks nobody for anything. The same tables, runs and drawing library give the same bytes.
public enum Explorer {
    public struct Outcome: Sendable {
        public let path: String
        /// Models whose directions it draws, and runs that its plot has.
        public let models, runs: Int
        /// Files of somebody else's that were in the way, and their names now.
        public let kept: [String]
    }

    /// Writes the page.
    ///
    /// - Parameters:
    ///   - out: its path; explorer.html in the results folder by default.
    ///   - library: the file of D3 that is carried inside it.
    /// - Throws: `Problems` where there are no tables, `FileFailure` where the library is missing or nothing can be
    ///   written.
    public static func write(
        folder: String, to out: String? = nil, library: String = DrawingLibrary.path
    ) throws -> Outcome {
        let store = RunStore(folder: folder)
        let own = store.path(of: RunStore.explorer)
        let out = out.flatMap { absolute($0) == absolute(own) ? nil : $0 }
        _ = try store.experimentFile()
        if out == nil { try store.refuseIfNotOurs([RunStore.explorer]) }
        let tables = try ResultTables(folder: folder)
        let script = try DrawingLibrary.read(library)
        let data = try ExplorerData(tables)
        let page = Data(html(tables.experiment, data, library: script).utf8)
        guard let out else {
            let kept = try Files.locked(store.lockFile) {
                Result {
                    let files = OwnFiles(folder: folder)
                    try files.write(page, to: RunStore.explorer)
                    try files.settle()
                    return files.kept
                }
            }.get()
            return Outcome(path: own, models: data.models, runs: data.runs, kept: kept)
        }
        try Files.write(page, to: out)
        return Outcome(path: out, models: data.models, runs: data.runs, kept: [])
    }

    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    private static func html(_ experiment: Experiment, _ data: ExplorerData, library: String) -> String {
        let question = experiment.question.isEmpty ? "No question was asked." : experiment.question
        let pieces = [
            "name": HTML.escaped(experiment.name), "question": HTML.escaped(question),
            "version": HTML.escaped(Provenance.version), "style": text(PackageResources.explorer_css),
            "data": data.text, "library": library, "script": scripts.map(text).joined(separator: "\n"),
        ]
        return filled(text(PackageResources.explorer_html), pieces)
    }

    /// In the order in which they build on one another.
    private static let scripts = [
        PackageResources.data_js, PackageResources.controls_js, PackageResources.directions_js,
        PackageResources.gram_js, PackageResources.curve_js, PackageResources.models_js, PackageResources.plot_js,
        PackageResources.sweep_js, PackageResources.explorer_js,
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// A page with each {{name}} in place of its piece. What a piece holds is not looked at again.
    static func filled(_ page: String, _ pieces: [String: String]) -> String {
        let parts = page.components(separatedBy: "{{")
        return parts[0]
            + parts.dropFirst().map { part in
                guard let end = part.range(of: "}}"), let piece = pieces[String(part[..<end.lowerBound])] else {
                    preconditionFailure("the page names a piece that there is not: {{\(part.prefix(20))")
                }
                return piece + part[end.upperBound...]
            }.joined()
    }
}
