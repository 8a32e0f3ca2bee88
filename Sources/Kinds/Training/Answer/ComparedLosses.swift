import Foundation
import Settings
import Statistics
import Tables

/// The test losses of the finished runs, and their ratios between groups.
struct ComparedLosses {
    private let byRun: [String: Table.Row]
    private let areBest: Bool

    /// - Parameter areBest: of the replicates of a place the least loss counts, and not each pair of them.
    init(_ tables: ResultTables, areBest: Bool) throws(Problems) {
        self.areBest = areBest
        byRun = try RunsTable.finished(tables).filter { $0.value.number("test_loss") != nil }
    }

    /// By width the ratio of the least losses, or the geometric mean over pairs of replicates.
    ///
    /// - Returns: those; how many pairs are left out, as one of them loses next to nothing; and of least losses the widest of the 95%
    ///   intervals that held-out samples leave, exp(1.96 √(s₁² + s₂²)) with the relative standard errors s of both losses.
    func ratios(of group: RunGroup, to baseline: RunGroup) -> (ratios: [Int: Double], left: Int, openness: Double) {
        let pairs = areBest ? bestPairs(group, baseline) : allPairs(group, baseline)
        var (logarithms, left, openness): ([Int: [Double]], Int, Double) = ([:], 0, 1)
        for (width, one, other) in pairs {
            guard one.loss > one.nothing, other.loss > other.nothing else {
                // Where both do there is nothing to compare.
                if one.loss > one.nothing || other.loss > other.nothing || !areBest { left += 1 }
                continue
            }
            logarithms[width, default: []].append(log(one.loss / other.loss))
            guard areBest else { continue }
            let variance = one.error * one.error + other.error * other.error
            openness = max(openness, exp(SampleMean.standardErrorsOfMany * variance.squareRoot()))
        }
        return (logarithms.mapValues { exp($0.reduce(0, +) / Double($0.count)) }, left, openness)
    }

    /// A loss, below what it is none, and its relative standard error.
    private typealias Loss = (loss: Double, nothing: Double, error: Double)

    private func loss(_ run: RunSettings) -> Loss? {
        guard let row = byRun[run.runID], let loss = row.number("test_loss") else { return nil }
        return (loss, StartFindings.nothing(of: run.training), (row.number("test_loss_stderr") ?? 0) / loss)
    }

    private func bestPairs(_ group: RunGroup, _ baseline: RunGroup) -> [(Int, Loss, Loss)] {
        func least(_ group: RunGroup) -> [Int: Loss] {
            group.runs.reduce(into: [:]) { all, run in
                guard let loss = loss(run) else { return }
                if all[run.training.width].map({ loss.loss < $0.loss }) ?? true { all[run.training.width] = loss }
            }
        }
        let theirs = least(baseline)
        return least(group).compactMap { width, mine in theirs[width].map { (width, mine, $0) } }
    }

    private func allPairs(_ group: RunGroup, _ baseline: RunGroup) -> [(Int, Loss, Loss)] {
        func key(_ run: RunSettings) -> [Int] { [run.training.width, run.replicate] }
        let others = Dictionary(baseline.runs.map { (key($0), $0) }) { first, _ in first }
        return group.runs.compactMap { run in
            guard let other = others[key(run)], let mine = loss(run), let theirs = loss(other) else { return nil }
            return (run.training.width, mine, theirs)
        }
    }
}
