import Store
import Basics
import Experiments
import Foundation

/// Figures on their way through gnuplot, several at a time.
struct Drawing {
    struct Picture: Sendable {
        let name: String
        let format: FigureFormat
        let data: Data
    }

    let figures: [Figure]
    let pictures: [Picture]
    private let failures: [String]
    private let isMissing: Bool

    /// - Throws: `FileFailure` where there is no room for the scripts. What gnuplot cannot do is in the notes.
    init(_ figures: [Figure], formats: Set<FigureFormat>) throws(FileFailure) {
        self.figures = figures
        guard let gnuplot = Gnuplot.find() else {
            (pictures, failures, isMissing) = ([], [], true)
            return
        }
        // Scripts of programs that were ended while they drew.
        Files.removeTemporaryFolders(Self.prefix) { path in
            let name = (path as NSString).lastPathComponent
            return name.hasSuffix(".gp")
                && Files.read(path)?.starts(with: Data(Plot.heading(String(name.dropLast(3))).utf8)) ?? false
        }
        (pictures, failures) = try Files.withTemporaryFolder(Self.prefix) { place throws(FileFailure) in
            try Self.draw(figures, formats, with: gnuplot, in: place)
        }
        isMissing = false
    }

    /// - Parameter place: a folder for the scripts.
    /// - Returns: what was drawn, and why the rest was not.
    private static func draw(
        _ figures: [Figure], _ formats: Set<FigureFormat>, with gnuplot: Gnuplot, in place: String
    ) throws(FileFailure) -> ([Picture], [String]) {
        for figure in figures { try Files.write(Data(figure.script.utf8), to: "\(place)/\(figure.name).gp") }
        let pieces = figures.map(\.name).flatMap { name in
            FigureFormat.allCases.filter(formats.contains).map { (name: name, format: $0) }
        }
        let hanging = StopFlag()
        let results = pieces.concurrentMap { piece -> Result<Data, Gnuplot.Failure> in
            // After a hung one no other is begun.
            guard !hanging.isRaised else {
                return .failure(Gnuplot.Failure(description: "gnuplot hung at another figure"))
            }
            do throws(Gnuplot.Failure) {
                return .success(try gnuplot.draw("\(place)/\(piece.name).gp", format: piece.format))
            } catch {
                if error.wasTooSlow { hanging.raise() }
                return .failure(error)
            }
        }
        var (pictures, failures): ([Picture], [String]) = ([], [])
        for (piece, result) in zip(pieces, results) {
            switch result {
            case .success(let data): pictures.append(Picture(name: piece.name, format: piece.format, data: data))
            case .failure(let failure):
                failures.append("\(piece.name).\(piece.format.rawValue) was not drawn: \(failure).")
            }
        }
        return (pictures, failures)
    }

    private static let prefix = "toylab-drawing-"

    /// Why nothing was drawn.
    var reason: String { isMissing ? "gnuplot is not installed" : failures.joined(separator: " ") }

    /// The figures that were not drawn, and the remedy.
    func notes(_ folder: String) -> [String] {
        guard isMissing else {
            return failures
                + (failures.isEmpty ? [] : ["Once gnuplot works, `toylab report \(folder.shellWord)` draws again."])
        }
        guard !figures.isEmpty else { return [] }
        return [
            "gnuplot is not installed, so \(figures.count == 1 ? "a figure was" : "\(figures.count) figures were") not drawn; "
                + "the tables and the report are complete otherwise. `apt-get install gnuplot-nox`, then "
                + "`toylab report \(folder.shellWord)`."
        ]
    }
}
