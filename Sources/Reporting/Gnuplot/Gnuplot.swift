import Experiments
import Foundation

/// gnuplot as a child process.
struct Gnuplot: Sendable {
    let path: String

    /// nil where it is not installed.
    static func find() -> Gnuplot? { ChildProgram.find("gnuplot").map(Gnuplot.init) }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Longer than any figure takes by far.
    private static let seconds = 60.0

    /// Draws what a script says.
    ///
    /// - Parameters:
    ///   - script: the path of the file.
    ///   - format: svg, pdf or png.
    /// - Throws: `Failure` with what gnuplot said.
    func draw(_ script: String, format: FigureFormat) throws(Failure) -> Data {
        let result: ChildProgram.Result
        do {
            result = try ChildProgram.run(
                path, ["-d", "-e", "format='\(format.rawValue)'; to_standard_output=1", script], seconds: Self.seconds)
        } catch {
            throw Failure(description: "gnuplot could not be started: \((error as NSError).localizedDescription)")
        }
        if result.wasTooSlow { throw Failure(description: "gnuplot was ended after \(Int(Self.seconds)) s") }
        let said = result.errors.split(separator: "\n").suffix(3).joined(separator: " ")
        guard result.status >= 0 else { throw Failure(description: "gnuplot was ended by signal \(-result.status)") }
        guard result.status == 0 else { throw Failure(description: "gnuplot failed: \(said)") }
        guard format.isWhole(result.output) else {
            throw Failure(description: "gnuplot drew no whole \(format.rawValue)\(said.isEmpty ? "" : ": \(said)")")
        }
        return result.output
    }
}

/// What figures are drawn as.
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
