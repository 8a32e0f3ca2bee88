import Kinds
import Settings
import Tables
import Testing

@testable import Reporting

/// Spectral ranks against width, where comparison.csv has those of random directions.
@Suite struct RankFigureTests {
    /// Shipped tables with a rank of 0.9 m for every model, and 0.8 m for random directions.
    private func results(predicts: Bool) throws -> CopiedResults {
        let results = try CopiedResults("strong-superposition", tables: ["runs.csv", "fits.csv", "comparison.csv"])
        let runs = try ResultTables(folder: results.path).table("runs.csv").rows
        try results.edit("runs.csv") { text in
            zip(text.split(separator: "\n"), ["hard_spectral_rank"] + runs.map { String(0.9 * $0.number("width")!) })
                .map { "\($0),\($1)\n" }.joined()
        }
        if predicts {
            try results.edit("comparison.csv") { text in
                text
                    + runs.map { run in
                        "\(run["run_id"]),,hard_spectral_rank,1,,,random unit directions,\(0.8 * run.number("width")!),1,x,,\n"
                    }.joined()
            }
        }
        return results
    }

    @Test func pointsAndRandomDirections() throws {
        let figures = try results(predicts: true).figures().filter { $0.name.hasPrefix("hard-spectral-rank") }
        #expect(figures.map(\.name) == ["hard-spectral-rank"])
        let figure = try #require(figures.first)
        // One line for all groups, whose frequencies differ here only by name.
        #expect(figure.script.contains("$random0 << END\n10.0 8.0\n"))
        #expect(figure.script.contains("$points0 << END\n10.0 9.0\n"))
        #expect(!figure.script.contains("$random1") && figure.caption.contains("random unit directions"))
        if Gnuplot.find() != nil { #expect(try Drawing(figures, formats: [.svg]).pictures.count == 1) }
    }

    @Test func nothingWithoutThem() throws {
        #expect(try !results(predicts: false).figures().contains { $0.name.hasPrefix("hard-spectral-rank") })
    }
}
