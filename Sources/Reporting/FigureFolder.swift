import Experiments
import Foundation

/// results/NAME/figures: toylab's figures with their scripts, and whatever a user keeps beside them.
struct FigureFolder {
    let path: String

    /// - Throws: `FileFailure` where it cannot be written or is a link, which would lead what is written elsewhere.
    func prepare() throws(FileFailure) {
        guard !Files.isLink(path) else {
            throw FileFailure(
                path: path, action: "use it", reason: "it is a link to another place",
                remedy: "Put a real folder there.")
        }
        try Files.makeFolder(path)
        Files.removeLeftovers(in: path)
    }

    /// Names of the figures that an earlier report left.
    private var earlier: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".gp") }.map { String($0.dropLast(3)) }.filter { name in
            // A copy that was restyled is the user's, even with our first line in it.
            Files.read("\(path)/\(name).gp")?.starts(with: Data(Plot.heading(name).utf8)) ?? false
        }.sorted()
    }

    private func file(_ name: String, _ format: FigureFormat) -> String { "\(path)/\(name).\(format.rawValue)" }

    /// What earlier figures were drawn as.
    var formats: Set<FigureFormat> {
        let earlier = earlier
        return Set(
            FigureFormat.allCases.filter { format in
                earlier.contains { FileManager.default.fileExists(atPath: file($0, format)) }
            })
    }

    /// Puts new figures in the place of earlier ones. What could not be drawn stays only where it shows the same: a figure
    /// of other tables must not stand beside these.
    func replace(with drawing: Drawing) throws(FileFailure) {
        let scripts = drawing.figures.reduce(into: [String: Data]()) { $0[$1.name] = Data($1.script.utf8) }
        for name in earlier where Files.read("\(path)/\(name).gp") != scripts[name] {
            for format in FigureFormat.allCases { unlink(file(name, format)) }
            unlink("\(path)/\(name).gp")
        }
        for (name, script) in scripts.sorted(by: { $0.key < $1.key }) {
            try Files.write(script, to: "\(path)/\(name).gp")
        }
        for picture in drawing.pictures { try Files.write(picture.data, to: file(picture.name, picture.format)) }
    }

    func svg(_ figure: Figure) -> Data? { Files.read(file(figure.name, .svg)) }
}
