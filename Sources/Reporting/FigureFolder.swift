import Store
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
    private func earlier(_ files: OwnFiles) -> Set<String> {
        let scripts = files.names.filter { $0.hasPrefix(Self.name + "/") && $0.hasSuffix(".gp") }
        return Set(scripts.map { String($0.dropFirst(Self.name.count + 1).dropLast(3)) })
    }

    static let name = "figures"

    private func file(_ name: String, _ format: FigureFormat) -> String { "\(Self.name)/\(name).\(format.rawValue)" }

    private func script(_ name: String) -> String { "\(Self.name)/\(name).gp" }

    /// The file formats of earlier figures.
    func formats(_ files: OwnFiles) -> Set<FigureFormat> {
        let earlier = earlier(files)
        return Set(FigureFormat.allCases.filter { format in earlier.contains { files.isOwn(file($0, format)) } })
    }

    /// Puts new figures in the place of earlier ones. What could not be drawn stays only where it shows the same: a figure
    /// of other tables must not stand beside these.
    func replace(with drawing: Drawing, _ files: OwnFiles) throws(FileFailure) {
        let scripts = drawing.figures.reduce(into: [String: Data]()) { $0[$1.name] = Data($1.script.utf8) }
        for name in earlier(files).sorted() where Files.read("\(path)/\(name).gp") != scripts[name] {
            for format in FigureFormat.allCases { try files.remove(file(name, format)) }
            try files.remove(script(name))
        }
        for (name, script) in scripts.sorted(by: { $0.key < $1.key }) {
            try files.write(script, to: self.script(name))
        }
        for picture in drawing.pictures { try files.write(picture.data, to: file(picture.name, picture.format)) }
    }

    /// The SVG of each figure: as it was drawn now or, where that failed, earlier by the same script.
    func shown(_ drawing: Drawing, _ files: OwnFiles) -> [String: Data] {
        var shown: [String: Data] = [:]
        for figure in drawing.figures
        where Files.read("\(path)/\(figure.name).gp") == Data(figure.script.utf8)
            && files.isOwn(file(figure.name, .svg))
        {
            shown[figure.name] = Files.read("\(path)/\(figure.name).svg")
        }
        for picture in drawing.pictures where picture.format == .svg { shown[picture.name] = picture.data }
        return shown
    }
}
