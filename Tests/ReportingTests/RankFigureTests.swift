import Kinds
import Settings
import Tables
import Testing

@testable import Reporting

/// Spectral ranks against width, where comparison.csv has those of random directions.
@Suite struct RankFigureTests {
    private let results: CopiedResults

    init() throws { results = try CopiedResults("spectral-ranks") }

    private func figures() throws -> [Figure] {
        try results.figures().filter { $0.name.hasPrefix("hard-spectral-rank") }
    }

    @Test func pointsAndRandomDirections() throws {
        let figures = try figures()
        #expect(
            figures.map(\.name) == [
                "hard-spectral-rank", "hard-spectral-rank-head", "hard-spectral-rank-mid", "hard-spectral-rank-tail",
            ])
        let figure = try #require(figures.first)
        let tables = try ResultTables(folder: results.path)
        let run = try #require(try tables.table("runs.csv").rows.first)
        #expect(figure.script.contains("\(run["width"]).0 \(drawn(run["hard_spectral_rank"]))\n"))
        let random = try #require(
            try tables.table("comparison.csv").rows.first {
                $0["run_id"] == run["run_id"] && $0["quantity"] == "hard_spectral_rank"
                    && $0["prediction"] == "random unit directions"
            })
        #expect(figure.script.contains("$random0 << END\n\(run["width"]).0 \(drawn(random["predicted"]))\n"))
        // One line for all groups, whose frequencies are the same.
        #expect(!figure.script.contains("$random1") && figure.caption.contains("random unit directions"))
        if Gnuplot.find() != nil { #expect(try Drawing(figures, formats: [.svg]).pictures.count == 4) }
    }

    @Test func nothingWithoutThem() throws {
        try results.edit("comparison.csv") { text in
            text.split(separator: "\n").filter { !$0.contains("random unit directions") }.joined(separator: "\n") + "\n"
        }
        #expect(try figures().isEmpty)
    }
}
