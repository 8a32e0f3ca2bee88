import Foundation
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

    /// The answer begins with β of all optimisers beside that of random directions with the models' norms, by a fit of its own.
    @Test func whatTheOptimiserDecides() throws {
        let tables = try ResultTables(folder: results.path)
        let fits = try tables.table("fits.csv").rows.filter { $0["quantity"] == "hard_spectral_rank" }
        let exponents = fits.compactMap { $0.number("exponent") }.map { -$0 }
        let runs = Dictionary(uniqueKeysWithValues: try tables.table("runs.csv").rows.map { ($0["run_id"], $0) })
        var drawn: [String: [(x: Double, y: Double)]] = [:]
        for row in try tables.table("comparison.csv").rows
        where row["quantity"] == "hard_spectral_rank" && row["prediction"] == "random directions, these norms" {
            let run = try #require(runs[row["run_id"]])
            drawn[run["training.optimizer"], default: []].append(
                (log(run.number("width")!), log(try #require(row.number("predicted")))))
        }
        let slopes = drawn.values.map { points in
            let n = Double(points.count)
            let (x, y) = (points.reduce(0) { $0 + $1.x } / n, points.reduce(0) { $0 + $1.y } / n)
            return points.reduce(0) { $0 + ($1.x - x) * ($1.y - y) } / points.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
        }
        func range(_ values: [Double]) -> String {
            "\(Digits.significant(values.min()!, digits: 3)) to \(Digits.significant(values.max()!, digits: 3))"
        }
        let first = try #require(try TrainingKind.answer(tables).first.first)
        #expect(
            first.hasPrefix("The exponent β of the hard spectral rank, m^β, is \(range(exponents)), and for random "))
        #expect(first.contains("which no training has turned, \(range(slopes)): ") && slopes.count == 4)
    }
}
