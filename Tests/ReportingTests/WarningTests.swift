import Kinds
import Tables
import Testing

@testable import Reporting

/// What could mislead a reader is said, and nothing is said where nothing could.
@Suite struct WarningTests {
    private func warnings(_ name: String, _ edit: (CopiedResults) throws -> Void = { _ in }) throws -> [String] {
        let results = try CopiedResults(name)
        try edit(results)
        return try results.answer().warnings
    }

    private func holds(_ warnings: [String], _ text: String) -> Bool { warnings.contains { $0.contains(text) } }

    /// Values U(0, 2) at E = 1: answers of zero lose 4/3.
    @Test func worseThanAnswersOfZero() throws {
        #expect(!holds(try warnings("strong-superposition"), "answers of zero"))
        let worse = try warnings("strong-superposition") {
            try $0.change("runs.csv", "test_loss") { row, loss in row["width"] == "25" ? 2 : loss }
        }
        #expect(holds(worse, "4 of 24 models lose more than answers of zero would, up to 1.500 times as much"))
    }

    /// Samples of norm 1: zeros lose the share that is not empty, of n features with a probability of 1% each 1 - .99^n.
    @Test func answersOfZeroToSamplesOfNormOne() throws {
        let results = try CopiedResults("memorisation")
        let rows = try withExtendedLifetime(results) { try ResultTables(folder: results.path).table("runs.csv").rows }
        let ratios = rows.map { row in
            let nothing = 1 - (0..<Int(row.number("features")!)).reduce(1.0) { product, _ in 0.99 * product }
            return row.number("test_loss")! / nothing
        }
        let worse = ratios.count { $0 > 1.01 }
        #expect(worse > 0 && worse < rows.count)
        #expect(
            holds(
                try warnings("memorisation"),
                "\(worse) of \(rows.count) models lose more than answers of zero would, up to \(Digits.three(ratios.max()!)) times"
            ))
    }

    @Test func lossesThatStillFall() throws {
        #expect(!holds(try warnings("weak-superposition"), "still fell"))
        let falling = try warnings("weak-superposition") {
            try $0.change("curves.csv", "train_loss") { row, loss in Double(row["step"]!)! > 18_000 ? 0.8 * loss : loss
            }
        }
        #expect(holds(falling, "The training loss of 18 of 18 models still fell by more than 5% over the last tenth"))
    }

    @Test func replicatesThatDisagree() throws {
        #expect(!holds(try warnings("starts-tuned-zero"), "disagree"))
        let far = try warnings("starts-tuned-zero") {
            try $0.change("runs.csv", "test_loss") { row, loss in
                row["width"] == "39" && row["replicate"] == "2" ? 3 * loss : loss
            }
        }
        #expect(holds(far, "Replicates disagree at 1 of 6 places"))
        #expect(holds(far, "m = 39"))
        // Where one loses nothing there is no ratio to tell.
        let mixed = try warnings("starts-tuned-zero") {
            try $0.change("runs.csv", "test_loss") { row, loss in
                row["width"] == "39" && row["replicate"] == "2"
                    ? 1e-12 : row["width"] == "25" && row["replicate"] == "1" ? 3 * loss : loss
            }
        }
        #expect(
            holds(
                mixed,
                "Replicates disagree at 2 of 6 places: at 1 some lose next to nothing and others do not (m = 39); elsewhere their losses differ by up to 3"
            ))
    }

    @Test func aBestThatOneStartAloneFinds() throws {
        #expect(holds(try warnings("five-features"), "one start alone comes within 1% of the best"))
        // Where all starts end alike, it is not one alone.
        let alike = try warnings("five-features") { try $0.change("runs.csv", "test_loss") { _, _ in 0.01 } }
        #expect(!holds(alike, "one start alone"))
        // Nor where next to nothing is lost, however many times as much as by the best.
        let little = try warnings("five-features") {
            try $0.change("runs.csv", "test_loss") { row, _ in 1e-9 * (1 + Double(row["replicate"]!)!) }
        }
        #expect(!holds(little, "one start alone"))
    }

    @Test func intervalsThatTellLittle() throws {
        #expect(!holds(try warnings("starts-tuned-zero"), "tell little"))
        let wide = try warnings("starts-tuned-zero") {
            try $0.change("fits.csv", "exponent_high") { _, high in high + 2 }
        }
        #expect(holds(wide, "1 of 1 exponents of the loss has an interval wider than 1"))
    }
}
