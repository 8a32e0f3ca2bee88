import Foundation
import Kinds
import Settings
import Store

/// Figures and report.html of a results folder, made from its tables. The same tables give the same bytes.
public enum Report {
    public struct Outcome: Sendable {
        /// Figures that were drawn.
        public let figures: [String]
        /// The figures that were not drawn, and the remedy.
        public let notes: [String]
        /// Files of somebody else's that were in the way, and their names now.
        public let kept: [String]
    }

    /// Draws every figure there is something to show for, and writes the report.
    ///
    /// - Parameter formats: of the figures, beside those they were drawn in before; the report needs SVG, which is always
    ///   drawn.
    /// - Throws: `Problems` where there are no tables, `FileFailure` where nothing can be written. What gnuplot cannot do
    ///   is in the outcome.
    public static func write(folder: String, formats: Set<FigureFormat> = []) throws -> Outcome {
        let store = RunStore(folder: folder)
        _ = try store.experimentFile()
        try store.refuseIfNotOurs(RunStore.drawnNames)
        // Two programs that finish a sweep together draw one after the other.
        return try Files.locked(store.lockFile) {
            Result { try draw(try ResultTables(folder: folder), folder, formats) }
        }.get()
    }

    /// The program that draws the figures, "gnuplot 5.4 patchlevel 4"; nil where it is not there or does not answer.
    public static var gnuplotVersion: String? { Gnuplot.find()?.version }

    private static func draw(
        _ tables: ResultTables, _ folder: String, _ formats: Set<FigureFormat>
    ) throws -> Outcome {
        let figures = try Figures.all(tables)
        let place = FigureFolder(path: "\(folder)/\(FigureFolder.name)")
        let files = OwnFiles(folder: folder)
        Files.removeLeftovers(in: folder)
        try place.prepare()
        let drawing = try Drawing(figures, formats: formats.union(place.formats(files)).union([.svg]))
        let shown = place.shown(drawing, files)
        let page = try Page(tables, in: folder, figures: figures, drawn: shown)
        // Only now, with everything drawn, is what was there before replaced.
        try place.replace(with: drawing, files)
        try files.write(Data(page.html.utf8), to: "report.html")
        try files.settle()
        return Outcome(
            figures: figures.map(\.name).filter { shown[$0] != nil }, notes: drawing.notes(folder), kept: files.kept)
    }
}
