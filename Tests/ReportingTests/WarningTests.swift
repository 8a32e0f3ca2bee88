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
        #expect(holds(worse, "4 of 24 models lose more than answers of zero would, up to 1.5 times as much"))
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
                "\(worse) of \(rows.count) models lose more than answers of zero would, up to \(Digits.significant(ratios.max()!, digits: 3)) times"
            ))
    }

    @Test func lossesThatStillFall() throws {
        #expect(!holds(try warnings("weak-superposition"), "still learned"))
        let falling = try warnings("weak-superposition") {
            try $0.change("curves.csv", "train_loss") { row, loss in Double(row["step"]!)! > 18_000 ? 0.8 * loss : loss
            }
        }
        #expect(
            holds(
                falling,
                "18 of 18 models still learned at the end: their training loss fell by more than 5% over the last tenth"
            ))
        // Where about as many rise as much, batches scatter.
        func scattered(rising: Int) throws -> [String] {
            var seen: [String] = []
            return try warnings("weak-superposition") {
                try $0.change("curves.csv", "train_loss") { row, loss in
                    if !seen.contains(row["run_id"]!) { seen.append(row["run_id"]!) }
                    let rises = seen.firstIndex(of: row["run_id"]!)! < rising
                    return Double(row["step"]!)! > 18_000 ? (rises ? 1.25 : 0.8) * loss : loss
                }
            }
        }
        #expect(!holds(try scattered(rising: 9), "still learned"))
        #expect(
            holds(
                try scattered(rising: 4),
                "14 of 18 models still learned at the end, and 4 rose by as much, as batches scatter: their training loss fell by more than 5% over the"
            ))
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

    /// Starts that held-out samples cannot tell from the best, and that hold another number of features or other shapes.
    @Test func aBestThatOthersEqual() throws {
        func undecided(_ loss: (Double) -> Double) throws -> String? {
            try warnings("five-features") {
                try $0.change("runs.csv", "test_loss") { row, _ in loss(Double(row["replicate"]!)!) }
                try $0.change("runs.csv", "test_loss_stderr") { _, _ in 0.001 }
            }.first { $0.contains("held-out samples cannot tell") }
        }
        #expect(try undecided { 0.01 * $0 } == nil)
        let results = try CopiedResults("five-features")
        let rows = try withExtendedLifetime(results) { try ResultTables(folder: results.path).table("runs.csv").rows }
        func divided(_ starts: Range<Double>) -> Int {
            Dictionary(grouping: rows.filter { starts.contains($0.number("replicate")!) }) {
                [$0["width"], $0["activation_density"]]
            }.values.count { rows in
                let (counts, shapes) = (Set(rows.map { $0["fraction_represented"] }), Set(rows.map { $0["shapes"] }))
                // Groups without a name tell nothing apart.
                return counts.count > 1 || shapes.count > 1 && !shapes.contains { $0.contains("unknown") }
            }
        }
        let (all, two) = (divided(1..<21), divided(1..<3))
        #expect(two < all)
        #expect(try undecided { _ in 0.01 }?.hasPrefix("At \(all) of 12 places (") == true)
        // 1.96 standard errors above the least the third start is told apart.
        #expect(try undecided { 0.01 + 0.00097 * ($0 - 1) }?.hasPrefix("At \(divided(1..<4)) of 12 ") == true)
        #expect(try undecided { 0.01 + 0.00099 * ($0 - 1) }?.hasPrefix("At \(two) of 12 ") ?? (two == 0))
    }

    @Test func intervalsThatTellLittle() throws {
        #expect(!holds(try warnings("starts-tuned-zero"), "tell little"))
        let wide = try warnings("starts-tuned-zero") {
            try $0.change("fits.csv", "exponent_high") { _, high in high + 2 }
        }
        #expect(holds(wide, "1 of 1 exponents of the loss has an interval wider than 1"))
    }
}
