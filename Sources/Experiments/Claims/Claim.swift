import Basics
import JSON
public import Settings

/// A published number, the runs it is measured of, and the verdict that is expected.
public struct Claim: Sendable {
    /// File, group and cell: "liu-2025/fig5a/-1/15".
    public let name: String
    /// The paper.
    public let source: String
    /// The figure, table or equation.
    public let place: String
    public let quantity: String
    public let published: Interval
    public let experiment: Experiment
    /// The settings of the runs it is about, those of each replicate once.
    let points: Set<[String: JSONValue]>
    let measure: ClaimMeasure
    /// The reason why it is expected to miss; nil where it is expected to hold.
    public let reasonToMiss: String?

    /// The folder of claims it is read from, where that was named; nil of the shipped ones.
    var askedFolder: String?

    /// The name of its file: "liu-2025".
    public var file: String { String(name.prefix { $0 != "/" }) }

    /// The name without the cell: "liu-2025/fig5a".
    public var group: String { name.split(separator: "/").prefix(2).joined(separator: "/") }

    /// The runs of its experiment that it is measured of.
    public var runs: [RunSettings] { experiment.runs.filter { points.contains($0.values) } }

    /// A number with the ends of its 95% interval.
    public struct Interval: Sendable, Equatable {
        public let value: Double
        public let low: Double
        public let high: Double
    }
}

/// The place of a measured number in the tables of a results folder.
struct ClaimMeasure: Sendable {
    enum Statistic: String, CaseIterable, Sendable {
        case mean, least, largest
        /// Of the run with the least test loss.
        case ofLeastLoss = "of least loss"
    }

    /// "runs.csv"
    let table: String
    let column: String
    let statistic: Statistic
    /// Cells that choose rows among those of the runs, by column.
    let rows: [String: JSONValue]
    /// Half of the 95% interval of one row; a mean of R rows has 1/√R of it.
    let noise: Double
}

/// The words of claims.csv for how a measurement stands to a published number.
public enum ClaimVerdict: String, CaseIterable, Sendable {
    case pass = "PASS"
    case miss = "MISS"
    case notRun = "NOT RUN"

    /// The two agree where they differ by no more than their joint 95% interval:
    ///
    ///     |x - y| <= sqrt(a² + b²)
    ///
    /// a and b are the distances from each value to that end of its interval which faces the other value. Of pairs of
    /// unbiased normal numbers 5% miss.
    init(published: Claim.Interval, measured: Claim.Interval) {
        let isBelow = measured.value < published.value
        let a = (isBelow ? published.low : published.high) - published.value
        let b = (isBelow ? measured.high : measured.low) - measured.value
        // Two exact numbers agree to rounding.
        let rounding = 1e-9 * abs(published.value)
        let difference = abs(measured.value - published.value)
        self = difference <= (a * a + b * b).squareRoot() + rounding ? .pass : .miss
    }
}

/// A claim beside what was measured.
public struct CheckedClaim: Sendable {
    public let claim: Claim
    /// nil where its runs are not there.
    public let measured: Claim.Interval?
    /// The name of the results folder it was measured in.
    public let folder: String?

    public var verdict: ClaimVerdict {
        measured.map { ClaimVerdict(published: claim.published, measured: $0) } ?? .notRun
    }

    public var expected: ClaimVerdict { claim.reasonToMiss == nil ? .pass : .miss }

    /// Whether nothing was measured that departs from what the claim's file says.
    public var isAsExpected: Bool { verdict == .notRun || verdict == expected }

    /// Shows the verdict, and trains what it needs.
    public var command: String {
        "toylab check \(claim.name)" + (claim.askedFolder.map { " --claims \($0.shellWord)" } ?? "")
            + (verdict == .notRun ? " --run" : "")
    }

    /// Seconds of its runs on one typical core, one after the other, as if none were there.
    public func seconds() throws -> Double {
        try claim.experiment.kind.kind.costs(of: claim.runs).seconds(.typical)
    }
}
