import Kinds
import Tables
import Store
import Experiments
import Foundation
import Statistics
import Testing

@testable import Reporting

/// What a report answers, against the tables it is made from.
@Suite struct AnswerTests {
    private func answer(_ name: String) throws -> Answer {
        let results = try CopiedResults(name)
        return try withExtendedLifetime(results) { try results.answer() }
    }

    @Test func theAnswerHasItsIntervals() throws {
        let results = try CopiedResults("strong-superposition")
        let fit = try #require(
            try ResultTables(folder: results.path).table("fits.csv").rows.first { $0["quantity"] == "test_loss" })
        let numbers = try ["exponent", "exponent_low", "exponent_high"].map { try #require(fit.number($0)) }.map(
            Digits.three)
        let details = try #require(try answer("strong-superposition").more.first)
        #expect(
            details.contains(
                "α_m is \(numbers[0]) (95% interval \(numbers[1]) to \(numbers[2])) for α = 0, b₀ = N(0, 1), but the law "
                    + "bends; predicted is 1, of which an interval that a bend made wide cannot tell."))
        #expect(
            try answer("packing-random").text.contains(
                "misses them by 1.7% (the number of directions by 18.6%) in the median"))
        #expect(
            try answer("packing-optimised").text.contains(
                "of 23 cells of optimised directions, the full one, with 4 constants, misses them by 1.0%"))
        #expect(try answer("weak-superposition").text.contains("so that no fall can be told"))
    }

    /// A formula with an exponent that may as well be 0 does not stand before one whose constant is known.
    @Test func formulasThatTheCellsDetermineComeFirst() throws {
        let results = try CopiedResults("packing-published-random")
        let fits = try ResultTables(folder: results.path).table("fits.csv").rows.filter {
            $0["cells"] == "k>d" && $0["statistic"] == "best"
        }
        let full = try #require(fits.first { $0["formula"] == "full" })
        let (low, high) = (try #require(full.number("a_low")), try #require(full.number("a_high")))
        #expect(low < 0 && high > 0)
        let text = try results.answer().text
        #expect(text.contains("Johnson and Lindenstrauss's, with 1 constant, misses them by 1.0%"), "\(text)")
        #expect(
            text.contains(
                "the full one, whose constants these cells do not determine (95% interval of a: \(Digits.range(low, high, Digits.three))), "
                    + "by 0.6%"), "\(text)")
    }

    /// The first sentence speaks of what was asked.
    @Test func theAnswerBeginsWithTheQuestion() throws {
        let strong = try answer("strong-superposition")
        let results = try CopiedResults("strong-superposition")
        let fits = try ResultTables(folder: results.path).table("fits.csv").rows
        let slopes = fits.first { $0["quantity"] == "test_loss" }
        let numbers = try #require(slopes)["local_slopes"].split(separator: " ").compactMap { Double($0) }
        let range =
            "\(Digits.setting(numbers.min()!)) to \(Digits.setting(numbers.max()!)) for α = 0, b₀ = N(0, 1); "
        #expect(
            strong.first[0].hasPrefix(
                "Not as one power of the width: the loss goes as m^(−α_m), where α_m between neighbouring widths from m = 10 to 100 is "
                    + range))
        #expect(strong.first[0].hasSuffix("; theory has α_m = 1."))
        #expect(
            strong.first[1].hasPrefix("With b₀ = 0 in place of N(0, 1) the loss is 0."))
        #expect(strong.first[2].hasSuffix("(These ratios are of single models, without an interval.)"))
        #expect(strong.legend.contains("b₀: what b starts from"))
        // The setting that "along" names, choices that do much the same in one sentence.
        #expect(
            try answer("starts").first[0].hasPrefix("With b₀ = N(0, 0.3²), 0 or 0.1 in place of N(0, 1) the loss is 0.")
        )
        // The loss of one model has the interval of its held-out samples, 0.0831 ± 1.96 · 0.0006.
        #expect(
            try answer("compressed-computation").first[0]
                == "Cannot tell whether test loss is at most 0.083: its 95% interval is 0.0818 to 0.0843; of 5 starts the one of the least "
                + "loss.")
        #expect(try answer("compressed-computation").first[2].contains("0.59 (59 of 100 features)"))
        #expect(
            try answer("concept-grid").first[0].contains(
                "1.27 at 3, 0 from 8 to 9 for n = 12, dependence values = 3"))
        #expect(
            try answer("rate-transfer").text.contains(
                "1 of 20 replicates has its best rate at an end of those tried (m = 128); the exponent leaves it out."))
        let weak = try answer("weak-superposition").first
        #expect(
            weak[0].hasPrefix(
                "In 16 of 18 models, judged by 3 sets of held-out samples, the loss agrees (95%) with the second moment of the features left out"
            ))
        #expect(
            weak[1].hasPrefix(
                "In 9 of 18 models, judged by 3 sets of held-out samples, the loss agrees (95%) with the variance of the features left out"
            ))
        #expect(
            try answer("five-features").first[0].hasPrefix(
                "At m = 2 the best of 20 starts represents 2 of 5 features as 2 singles for E = 4.5; 4 of 5 features as 2 digons (square) for E = 2.5 to 1.5; 5 of 5 features as 1 pentagon for E = 0.75 to 0.05."
            ))
        #expect(
            try answer("starts").first[1].hasPrefix(
                "No one power of the width describes the loss in 42 of 48 groups (lack of fit, p < 0.05). Averaged from m = 10 to 100, "
            ))
        #expect(try answer("published-grid-subset").first[0].contains(" At the corners of the sweep α_m is "))
        #expect(
            try answer("packing-random").first[0].hasPrefix(
                "The largest overlap of random directions, at best of 20 trials, where there are more of them than dimensions, is 0."
            )
        )
    }

    /// Over all groups a larger exponent goes with more features that are represented; at one weight decay it is the other way round.
    @Test func rankCorrelationsAreToldWhereASettingIsHeldToo() throws {
        let results = try CopiedResults("published-grid")
        let (fits, runs) = try withExtendedLifetime(results) {
            let tables = try ResultTables(folder: results.path)
            return (try tables.table("fits.csv").rows, try tables.table("runs.csv").rows)
        }
        func key(_ row: Table.Row) -> [String] { [row["frequency_exponent"], row["weight_decay"]] }
        let shares = Dictionary(grouping: runs.filter { $0["status"] == "finished" }, by: key).mapValues { rows in
            rows.compactMap { $0.number("fraction_represented") }.reduce(0, +) / Double(rows.count)
        }
        let pairs = fits.filter { $0["quantity"] == "test_loss" && $0["form"] == "power" }.map {
            (decay: $0["weight_decay"], exponent: $0.number("exponent")!, share: shares[key($0)]!)
        }
        let each = Dictionary(grouping: pairs, by: \.decay).values.compactMap { rows in
            RankCorrelation.value(rows.map { ($0.exponent, $0.share) })
        }
        #expect(each.count == 10 && each.min()! < -0.9)
        func digits(_ value: Double) -> String { Digits.significant(value, digits: 2) }
        let text = try answer("published-grid").text
        #expect(text.contains("groups represent is 0.67 over all 170 groups, "), "\(text)")
        #expect(text.contains(", \(Digits.range(each.min()!, each.max()!, digits)) at one γ."), "\(text)")
    }

    /// Of many groups: where the loss is least, and where the fewest and the most features are silent.
    @Test func theAnswerOfManyGroups() throws {
        let text = try answer("starts-rates").text
        let results = try CopiedResults("starts-rates")
        let runs = try ResultTables(folder: results.path).table("runs.csv").rows
        for width in ["10", "100"] {
            let least = try #require(
                runs.filter { $0["width"] == width }.min { $0.number("test_loss")! < $1.number("test_loss")! })
            #expect(
                text.contains(
                    "\(Digits.setting(least.number("test_loss")!)) at m = \(width), for bias learning rate = "
                        + Digits.setting(least.number("training.biasLearningRate")!)))
        }
        let most = try #require(
            runs.filter { $0["width"] == "100" }.max { $0.number("fraction_silent")! < $1.number("fraction_silent")! })
        let share = most.number("silent_loss")! / most.number("test_loss")!
        #expect(text.contains(" to \(Digits.percent(most.number("fraction_silent")!)) of all for "))
        #expect(text.contains(" and carry 0% and \(Digits.percent(share)) of the loss."))
        #expect(try !answer("starts").text.contains("the least loss is"), "of other data")
        let one = try answer("starts-tuned-zero").text
        #expect(one.contains(" of the loss at m = 10, where they are 73% of all, and 0% of the loss at m = 100"))
        #expect(try !answer("five-features").text.contains("partly luck"))
    }

    @Test func theAnswerNamesTheCause() throws {
        let results = try CopiedResults("strong-superposition")
        let text = try answer("strong-superposition").text
        let runs = try ResultTables(folder: results.path).table("runs.csv").rows
        func ratios(_ column: String) -> String {
            let all = runs.map { $0.number("test_loss")! / $0.number(column)! }
            return "\(Digits.three(all.min()!)) to \(Digits.three(all.max()!)) times what"
        }
        #expect(
            text.contains("The test loss is \(ratios("random_directions_loss")) random directions with the best norms"))
        #expect(
            text.contains(
                "and \(ratios("random_directions_loss_at_use")) they would lose with the features that answer."))
        #expect(!text.contains("contains the random directions"))
        let first = runs.filter { $0["frequency_exponent"] == "0.0" && $0["model.start.bias.law"] == "normal" }
        let losses = first.map { $0.number("silent_loss")! / $0.number("test_loss")! }
        let percent = [losses.min()!, losses.max()!].map { "\(Int((100 * $0).rounded()))%" }
        #expect(first.count == 6)
        #expect(
            text.contains(
                "carry this share of the loss: \(percent[0]) to \(percent[1]) for α = 0, b₀ = N(0, 1); "))
        // Where every feature answers there is nothing to say.
        try results.change("runs.csv", "silent_loss") { _, _ in 0 }
        #expect(try !results.answer().text.contains("never answer"))
    }

    /// Of each model's four starts the best, those within 1% of it, and the others by their shapes; nothing without that column.
    @Test func startsOfEachModel() throws {
        let results = try CopiedResults("five-features")
        func starts() throws -> DisplayTable {
            let tables = try ResultTables(folder: results.path)
            return try #require(try tables.experiment.kind.kind.comparisons(tables).first { $0.name == "starts" })
        }
        // Of the represented share; the models' own names would do as well.
        let names = ["1.0": "1 pentagon", "0.8": "2 digons (square)"]
        try results.edit("runs.csv") { text in
            let lines = text.replacingOccurrences(of: ",shapes", with: ",other").split(separator: "\n")
            return lines.enumerated().map { index, line in
                let share = String(line.split(separator: ",", omittingEmptySubsequences: false)[17])
                return "\(line),\(index == 0 ? "shapes" : names[share] ?? "1 single + 1 digon")\n"
            }.joined()
        }
        let rows = Table(try starts().csv).rows.filter { $0["m"] == "2" }
        let rare = try #require(rows.first { $0["group"] == "activation_density=0.05" })
        #expect(rare["starts"] == "20" && rare["within 1%"] == "3" && rare["shapes of the best"] == "1 pentagon")
        #expect(
            rare["the others"]
                == "1 × 1 pentagon at 1.016 times the loss; 9 × 2 digons (square) at 3.262 times the loss or more; 7 × 1 single + 1 digon at 6.425 times the loss or more"
        )
        let other = try #require(rows.first { $0["group"] == "activation_density=0.25" })
        #expect(other["within 1%"] == "2" && (Double(other["smallest_loss"]) ?? 0) > 0.008)
        #expect(
            other["the others"]
                == "8 × 1 pentagon at 1.014 times the loss or more; 4 × 2 digons (square) at 2.080 times the loss or more; 6 × 1 single + 1 digon at 3.971 times the loss or more"
        )
        try results.edit("runs.csv") { $0.replacingOccurrences(of: ",shapes", with: ",older") }
        #expect(try starts().rows.isEmpty)
    }
}
