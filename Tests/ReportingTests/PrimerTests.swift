import Foundation
import Testing

@Suite struct PrimerTests {
    /// The primer's pictures are the lab's own: those of the shipped results.
    @Test func picturesAreOfTheShippedResults() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let primer = repository + "/Sources/toylab/toylab.docc"
        let text = try String(contentsOfFile: primer + "/Primer.md", encoding: .utf8)
        let sources = [
            "feature-directions-2d.svg": "five-features", "gram-matrices.svg": "five-features",
            "mean-square-overlap.svg": "strong-superposition", "loss-against-width.svg": "strong-superposition",
            "packing-deviation.svg": "packing-optimised",
        ]
        let files = try FileManager.default.contentsOfDirectory(atPath: primer).filter { $0.hasSuffix(".svg") }
        #expect(Set(files) == Set(sources.keys))
        for (file, results) in sources {
            #expect(text.contains("](\(file))"))
            let shipped = FileManager.default.contents(atPath: "\(repository)/results/\(results)/figures/\(file)")
            #expect(shipped != nil && FileManager.default.contents(atPath: "\(primer)/\(file)") == shipped, "\(file)")
        }
    }
}
