import Experiments
import Foundation

/// gnuplot as a child process.
struct Gnuplot: Sendable {
    let path: String

    /// nil where it is not installed.
    static func find() -> Gnuplot? { ChildProgram.find("gnuplot").map(Gnuplot.init) }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        /// It hung, and will most likely hang again.
        var wasTooSlow = false
    }

    /// Longer than any figure takes by far.
    private static let seconds = 30.0

    /// Its name and version, "gnuplot 5.4 patchlevel 4"; nil where it does not answer.
    var version: String? {
        guard let result = try? ChildProgram.run(path, ["--version"], seconds: 5), result.status == 0 else {
            return nil
        }
        let text = String(decoding: result.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return text.hasPrefix("gnuplot") ? text : nil
    }

    /// Draws what a script says.
    ///
    /// - Parameters:
    ///   - script: the path of the file.
    ///   - format: svg, pdf or png.
    /// - Throws: `Failure` with what gnuplot said.
    func draw(_ script: String, format: FigureFormat) throws(Failure) -> Data {
        let result: ChildProgram.Result
        do {
            // The path from the root: gnuplot takes a name that begins with "<" for a command, and one with "-" for an
            // option.
            result = try ChildProgram.run(
                path,
                [
                    "-d", "-e", "format='\(format.rawValue)'; to_standard_output=1",
                    URL(fileURLWithPath: script).path,
                ], seconds: Self.seconds)
        } catch {
            throw Failure(description: "gnuplot could not be started: \(error)")
        }
        if result.wasTooSlow {
            throw Failure(description: "gnuplot was ended after \(Int(Self.seconds)) s", wasTooSlow: true)
        }
        let said = result.errors.split(separator: "\n").suffix(3).joined(separator: " ").prefix(300)
        guard result.status >= 0 else { throw Failure(description: "gnuplot was ended by signal \(-result.status)") }
        guard result.status == 0 else {
            throw Failure(description: "gnuplot failed with code \(result.status)\(said.isEmpty ? "" : ": \(said)")")
        }
        guard format.isWhole(result.output) else {
            throw Failure(description: "gnuplot drew no whole \(format.rawValue)\(said.isEmpty ? "" : ": \(said)")")
        }
        return format == .svg ? CompactSVG.made(of: result.output) : result.output
    }
}

/// The file formats of figures.
public enum FigureFormat: String, CaseIterable, Sendable {
    case svg, pdf, png

    /// Whether a file of this format was written to its end.
    func isWhole(_ data: Data) -> Bool {
        let (start, end): (Data, String) =
            switch self {
            case .svg: (Data("<?xml".utf8), "</svg>")
            case .pdf: (Data("%PDF".utf8), "%%EOF")
            case .png: (Data([0x89, 0x50, 0x4E, 0x47]), "IEND")
            }
        return data.starts(with: start) && data.suffix(64).range(of: Data(end.utf8)) != nil
    }
}
