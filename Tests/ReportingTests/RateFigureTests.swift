import Foundation
import Tables
import Testing

@testable import Kinds
@testable import Reporting

/// Best learning rates of the shipped sweeps: as NumPy has them, told first, and drawn.
@Suite struct RateFigureTests {
    private struct Law: Decodable {
        let optimizer, start: String
        let best: [String: Double]
        let exponent: Double
    }

    /// best_rates.py in Tests/Reference.
    @Test(arguments: ["rate-transfer", "rate-transfer-tied"])
    func agreesWithNumPy(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/best_rates.json"))
        let laws = try #require(try JSONDecoder().decode([String: [Law]].self, from: data)[name])
        let results = try CopiedResults(name)
        let lines = try RateLines(try ResultTables(folder: results.path)).lines
        #expect(lines.count == laws.count)
        for law in laws {
            let label = ["model.start.directions.widthExponent=\(law.start)", "training.optimizer=\(law.optimizer)"]
            let line = try #require(
                lines.first { line in label.allSatisfy { line.label.contains($0) || $0.hasSuffix("=") } })
            let fit = try #require(line.law)
            #expect(abs(fit.exponent - law.exponent) < 1e-9)
            #expect(line.curves.map { "\($0.width)" } == law.best.keys.sorted { Int($0)! < Int($1)! })
            for curve in line.curves {
                let mean = try #require(curve.meanOfBest)
                #expect(abs(mean / law.best["\(curve.width)"]! - 1) < 1e-9)
            }
        }
    }

    @Test func theyAreToldFirstAndDrawnFirst() throws {
        let results = try CopiedResults("rate-transfer")
        let first = try results.answer().first
        let rows = try ResultTables(folder: results.path).table("comparison.csv").rows
        #expect(rows.map { $0["quantity"] } == Array(repeating: "best_learning_rate_exponent", count: 3))
        #expect(first.count == 5)
        #expect(
            first[0].hasPrefix("One rate of those tried suits the widths from m = 128 to 2048 for W₀ = N(0, m^-1), "))
        #expect(first[4] == "Rates are a factor of 2 apart: by that alone an exponent may be off by up to 0.25.")
        for (sentence, row) in zip(first.dropFirst(), rows) {
            let exponent = Digits.significant(-(try #require(row.number("measured"))))
            #expect(sentence.contains("the best learning rate of W ") && sentence.contains(", as m^\(exponent) ("))
        }
        #expect(first[1].contains("is not seen to go with the width") && first[1].contains("theory has no change"))
        #expect(first[3].contains("falls with the width") && first[3].contains("where theory has m^−0.5"))
        let figures = try results.figures()
        #expect(figures.prefix(3).map(\.name) == (1...3).map { "loss-against-rate-\($0)" })
        #expect(!figures.contains { $0.name == "test-loss-line" })
        for width in [128, 256, 512, 1024, 2048] { #expect(figures[0].script.contains("title 'm = \(width)'")) }
        if Gnuplot.find() != nil { #expect(try Drawing(Array(figures.prefix(3)), formats: [.svg]).pictures.count == 3) }
    }

    /// Where they are not asked for they are told later.
    @Test func toldLaterWhereNotAsked() throws {
        let results = try CopiedResults("starts-rates-decay")
        let answer = try results.answer()
        #expect(!answer.first.contains { $0.contains("best learning rate") })
        #expect(answer.more.contains { $0.contains("the best learning rate of W is 0.001 or less") })
    }

    /// Packings have none.
    @Test func noneOfOtherKinds() throws {
        let results = try CopiedResults("packing-random")
        #expect(try RateLines(try ResultTables(folder: results.path)).lines.isEmpty)
    }
}
