import Foundation
import Testing

/// The files that texts point at are there.
@Suite struct DocumentationTests {
    /// Every Markdown file of the repository that is ours, by its path.
    static func texts() -> [String] {
        let root = Program.repository
        let below = ["Sources", "Tests", "experiments"].flatMap { folder in
            (FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? [])
                .filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
        }
        return (["README.md"] + below).map { "\(root)/\($0)" }
    }

    /// Links of a text that lead to no file, relative to it.
    private func broken(_ text: String, in folder: String) -> [String] {
        text.matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/).map { String($0.1) }.filter {
            !$0.contains("://") && !FileManager.default.fileExists(atPath: "\(folder)/\($0)")
        }
    }

    @Test func linksLeadToFiles() throws {
        let texts = Self.texts()
        #expect(texts.count > 20)
        for path in texts {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(broken(text, in: (path as NSString).deletingLastPathComponent) == [], "\(path)")
        }
        #expect(broken("[a](nowhere.md) and [b](https://a.b/c)", in: Program.repository) == ["nowhere.md"])
    }

    /// Every piece of code on the page stands in the file named before it, which is compiled and tested; so does every folder
    /// that it sends a reader to exist.
    @Test func addingAComponentIsCompiled() throws {
        let text = try String(
            contentsOfFile: Program.repository + "/Sources/toylab/toylab.docc/Adding.md", encoding: .utf8)
        let blocks = text.matches(of: /`(Tests\/[A-Za-z\/]+\.swift)`:\n\n```swift\n((?s:.*?))\n```/)
        #expect(blocks.count == 5)
        for block in blocks {
            let file = try String(contentsOfFile: "\(Program.repository)/\(block.1)", encoding: .utf8)
            #expect(file.contains(block.2), "\(block.1)")
        }
        let places = text.matches(of: /`((Sources|Tests|experiments)\/[A-Za-z_\/]+(\.[a-z]+)?)`/).map { String($0.1) }
        #expect(places.count > 12)
        for place in places {
            #expect(FileManager.default.fileExists(atPath: "\(Program.repository)/\(place)"), "\(place)")
        }
    }

    /// The way of a run names files that exist, in at most fifteen stops.
    @Test func theWayOfARunIsThere() throws {
        let root = Program.repository + "/Sources/"
        let text = try String(contentsOfFile: root + "toylab/toylab.docc/Run.md", encoding: .utf8)
        let stops = text.split(separator: "\n").filter { $0.starts(with: /[0-9]+\.\s/) }
        #expect((10...15).contains(stops.count))
        let paths = text.matches(of: /`([A-Za-z]+\/[A-Za-z_+\/]+(\.[a-z]+)?)`/).map { String($0.1) }
        #expect(paths.count > 15)
        for path in paths {
            #expect(FileManager.default.fileExists(atPath: root + path), "\(path)")
        }
    }
}
