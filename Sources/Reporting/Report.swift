import Experiments
import Foundation

/// Figures and report.html of a results folder, made from its tables. The same tables give the same bytes.
public enum Report {
    public struct Outcome: Sendable {
        /// Figures that were drawn.
        public let figures: [String]
        /// What was not drawn, and what to do about it.
        public let notes: [String]
    }

    private static let folderOfFigures = "figures"

    /// Draws every figure there is something to show for, and writes the report.
    ///
    /// - Parameter formats: of the figures; the report needs SVG, which is always drawn.
    /// - Throws: `Problems` where there are no tables, `FileFailure` where nothing can be written. What gnuplot cannot do
    ///   is in the outcome.
    public static func write(folder: String, formats: Set<FigureFormat> = []) throws -> Outcome {
        let tables = try ResultTables(folder: folder)
        let figures = try Figures.all(tables)
        let place = folder + "/" + folderOfFigures
        guard !Files.isLink(place) else {
            throw FileFailure(
                path: place, action: "use it", reason: "it is a link to another place",
                remedy: "Put a real folder there.")
        }
        try Files.makeFolder(place)
        removeOldFigures(place)
        for figure in figures { try Files.write(Data(figure.script.utf8), to: "\(place)/\(figure.name).gp") }
        let drawing = Drawing(figures, in: place, formats: formats.union([.svg]))
        try drawing.store()
        let page = try Page(tables, figures: figures, drawn: drawing.svg)
        try Files.write(Data(page.html.utf8), to: folder + "/report.html")
        return Outcome(figures: figures.map(\.name).filter { drawing.svg[$0] != nil }, notes: drawing.notes(folder))
    }

    /// What an earlier report drew may have nothing to show any more, and must not stand beside other tables.
    private static func removeOldFigures(_ place: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        for script in names where script.hasSuffix(".gp") {
            let path = place + "/" + script
            guard let text = try? String(contentsOfFile: path, encoding: .utf8), text.hasPrefix("# Made by toylab")
            else {
                continue
            }
            for ending in FigureFormat.allCases.map(\.rawValue) {
                unlink(String(path.dropLast(2)) + ending)
            }
            unlink(path)
        }
    }
}

/// Figures on their way through gnuplot, several at a time.
private struct Drawing {
    private struct Piece: Sendable {
        let name: String
        let format: FigureFormat
    }

    private let place: String
    private let files: [(name: String, data: Data)]
    private let failures: [String]
    private let isMissing: Bool
    private let count: Int
    /// The drawn figures by name.
    let svg: [String: Data]

    init(_ figures: [Figure], in place: String, formats: Set<FigureFormat>) {
        self.place = place
        count = figures.count
        let pieces = figures.flatMap { figure in
            FigureFormat.allCases.filter(formats.contains).map { Piece(name: figure.name, format: $0) }
        }
        guard let gnuplot = Gnuplot.find() else {
            (files, failures, isMissing, svg) = ([], [], true, [:])
            return
        }
        let drawn = Collected(pieces.count)
        DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
            let piece = pieces[index]
            drawn.set(index, Result { try gnuplot.draw("\(place)/\(piece.name).gp", format: piece.format) })
        }
        var files: [(name: String, data: Data)] = []
        var failures: [String] = []
        var svg: [String: Data] = [:]
        for (piece, result) in zip(pieces, drawn.results) {
            switch result {
            case .success(let data)?:
                files.append(("\(piece.name).\(piece.format.rawValue)", data))
                if piece.format == .svg { svg[piece.name] = data }
            case .failure(let error)?:
                failures.append("\(piece.name).\(piece.format.rawValue) was not drawn: \(error).")
            case nil: break
            }
        }
        (self.files, self.failures, self.svg, isMissing) = (files, failures, svg, false)
    }

    func store() throws(FileFailure) {
        for file in files { try Files.write(file.data, to: "\(place)/\(file.name)") }
    }

    func notes(_ folder: String) -> [String] {
        guard isMissing else {
            return failures + (failures.isEmpty ? [] : ["`toylab report \(folder)` draws them again."])
        }
        guard count > 0 else { return [] }
        return [
            "gnuplot is not installed, so \(count == 1 ? "a figure was" : "\(count) figures were") not drawn; the tables "
                + "and the report are complete otherwise. `apt-get install gnuplot-nox`, then `toylab report \(folder)`."
        ]
    }

    private final class Collected: @unchecked Sendable {
        private let lock = NSLock()
        private(set) var results: [Result<Data, any Error>?]

        init(_ count: Int) { results = Array(repeating: nil, count: count) }

        func set(_ index: Int, _ result: Result<Data, any Error>) { lock.withLock { results[index] = result } }
    }
}
