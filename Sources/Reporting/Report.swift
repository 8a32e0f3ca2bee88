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

    /// Draws every figure there is something to show for, and writes the report.
    ///
    /// - Parameter formats: of the figures, beside those they were drawn in before; the report needs SVG, which is always
    ///   drawn.
    /// - Throws: `Problems` where there are no tables, `FileFailure` where nothing can be written. What gnuplot cannot do
    ///   is in the outcome.
    public static func write(folder: String, formats: Set<FigureFormat> = []) throws -> Outcome {
        // Two programs that finish a sweep together draw one after the other.
        try Files.locked(folder + "/.lock") { Result { try draw(folder, formats) } }.get()
    }

    /// What draws the figures, "gnuplot 5.4 patchlevel 4"; nil where it is not there or does not answer.
    public static var gnuplotVersion: String? { Gnuplot.find()?.version }

    private static func draw(_ folder: String, _ formats: Set<FigureFormat>) throws -> Outcome {
        let tables = try ResultTables(folder: folder)
        let figures = try Figures.all(tables)
        let place = FigureFolder(path: folder + "/figures")
        Files.removeLeftovers(in: folder)
        try place.prepare()
        let drawing = try Drawing(figures, formats: formats.union(place.formats).union([.svg]))
        // Only now, with everything drawn, is what was there before replaced.
        try place.replace(with: drawing)
        let shown = figures.reduce(into: [String: Data]()) { $0[$1.name] = place.svg($1) }
        let page = try Page(tables, figures: figures, drawn: shown)
        try Files.write(Data(page.html.utf8), to: folder + "/report.html")
        return Outcome(figures: figures.map(\.name).filter { shown[$0] != nil }, notes: drawing.notes(folder))
    }
}
