import Geometry
import Settings
import Statistics
import Tables
import ToyModels

/// What could mislead a reader of trained models, a sentence each.
enum TrainingWarnings {
    /// A loss still falls that is lower by more than this share over the last tenth of the steps than over the tenth before.
    private static let fall = 0.05
    /// Replicates disagree whose test losses differ by more than this factor.
    private static let disagreement = 2.0
    /// An exponent's interval that is wider tells little.
    private static let widestInterval = 1.0

    static func all(_ tables: ResultTables, areBest: Bool) throws(Problems) -> [String] {
        let groups = RunGroups(of: tables.experiment)
        let losses = try RunsTable.testLosses(tables)
        return [
            movingData(groups), worseThanNothing(groups, losses), try falling(tables, groups),
            areBest ? lonely(groups, losses) : disagreeing(groups, losses),
            areBest ? try undecided(groups, RunsTable.finished(tables)) : nil,
            tables.experiment.answer.isEmpty ? try wide(tables) : nil,
        ].compactMap(\.self)
    }

    /// Groups whose data change with the width, so that the width alone explains nothing.
    private static func movingData(_ groups: RunGroups) -> String? {
        let fitted = groups.all.filter { $0.replicates.count >= PowerLawFit.fewestPositions }
        let moving = fitted.map { GroupFits.movingData(of: $0.runs) }.filter { !$0.isEmpty }
        guard !moving.isEmpty else { return nil }
        let paths = Set(moving.joined().map(\.path)).sorted()
        return "\(paths.listed) \(paths.count == 1 ? "changes" : "change") with the width, so that "
            + (moving.contains { $0.contains(where: \.isLaw) }
                ? "no quantity is fitted as a power of it." : "an exponent of the width is the doing of both.")
    }

    /// Models that lose more than answers of zero, Σ_i I_i E[v²] p_i.
    private static func worseThanNothing(_ groups: RunGroups, _ losses: [String: Double]) -> String? {
        let ratios = groups.all.flatMap { group in
            group.runs.compactMap { run -> (name: String, ratio: Double)? in
                guard let loss = losses[run.runID], let nothing = run.training.lossOfNothing, nothing > 0 else {
                    return nil
                }
                return (groups.place(of: run, in: group), loss / nothing)
            }
        }
        let worse = ratios.filter { $0.ratio > 1.01 }
        guard let worst = worse.max(by: { $0.ratio < $1.ratio }) else { return nil }
        return
            "\(count(worse.count, of: ratios.count)) more than answers of zero would, up to \(Digits.significant(worst.ratio, digits: 3)) times as "
            + "much (\(worst.name))."
    }

    private static func count(_ some: Int, of all: Int) -> String {
        "\(some) of \(all) \(all == 1 ? "model" : "models") \(some == 1 ? "loses" : "lose")"
    }

    /// Models whose training loss still fell at the end.
    private static func falling(_ tables: ResultTables, _ groups: RunGroups) throws(Problems) -> String? {
        let rows = try tables.table(CurvesTable.form.description.file).rows
        let curves = Dictionary(grouping: rows) { $0["run_id"] }
        let falls = groups.all.flatMap { group in
            group.runs.compactMap { run -> (name: String, share: Double)? in
                let points = (curves[run.runID] ?? []).compactMap { row in
                    row.number("step").flatMap { step in
                        row.number("train_loss").map { (step / Double(run.training.steps), $0) }
                    }
                }
                guard let late = mean(points, within: 0.9..<1.1), let before = mean(points, within: 0.8..<0.9) else {
                    return nil
                }
                let isNothing = before <= StartFindings.nothing(of: run.training)
                return (groups.place(of: run, in: group), isNothing ? 0 : 1 - late / before)
            }
        }
        let still = falls.filter { $0.share > fall }
        // As many fall as rise where batches of rare features scatter: by chance two numbers of such models differ by their root.
        let rises = falls.count { $0.share < -fall }
        guard let most = still.max(by: { $0.share < $1.share }),
            Double(still.count - rises) > 2 * Double(rises == 0 ? 0 : still.count + rises).squareRoot()
        else { return nil }
        let others = rises > 0 ? ", and \(rises) rose by as much, as batches scatter" : ""
        return
            "\(still.count) of \(falls.count) models still learned at the end\(others): their training loss fell by more than \(Digits.percent(fall)) over "
            + "the last tenth of the steps, by \(Digits.significant(100 * most.share, digits: 2))% at most (\(most.name)); longer training "
            + "may lower it."
    }

    /// Of losses at parts of the training, the mean of those in an interval; its upper end belongs to it.
    private static func mean(_ points: [(part: Double, loss: Double)], within interval: Range<Double>) -> Double? {
        let losses = points.filter { $0.part > interval.lowerBound && $0.part <= interval.upperBound }.map(\.loss)
        return losses.isEmpty ? nil : losses.reduce(0, +) / Double(losses.count)
    }

    /// Replicates of one place whose losses are far apart.
    private static func disagreeing(_ groups: RunGroups, _ losses: [String: Double]) -> String? {
        // The ratio is infinite where some lose next to nothing.
        let spreads = places(groups, losses).compactMap { place -> (name: String, ratio: Double)? in
            guard place.losses.count > 1, let least = place.losses.min(), let most = place.losses.max() else {
                return nil
            }
            return (place.name, most <= place.nothing ? 1 : least <= place.nothing ? .infinity : most / least)
        }
        let far = spreads.filter { $0.ratio > disagreement }
        guard !far.isEmpty else { return nil }
        let mixed = far.filter { $0.ratio == .infinity }
        let told = [
            mixed.first.map {
                "at \(mixed.count) some lose next to nothing and others do not (\($0.name)\(others(mixed.count)))"
            },
            far.filter { $0.ratio < .infinity }.max { $0.ratio < $1.ratio }.map {
                "\(mixed.isEmpty ? "" : "elsewhere ")their losses differ by up to \(Digits.three($0.ratio)) times (\($0.name))"
            },
        ].compactMap(\.self)
        return
            "Replicates disagree at \(far.count) of \(spreads.count) places: \(told.joined(separator: "; ")), so look at single "
            + "ones beside means."
    }

    /// Places of which one start alone has found the best loss.
    private static func lonely(_ groups: RunGroups, _ losses: [String: Double]) -> String? {
        let all = places(groups, losses).filter { $0.losses.count > 1 }
        let alone = all.filter { StartFindings.hits($0.losses, nothing: $0.nothing) == 1 }
        guard let first = alone.first else { return nil }
        return "At \(alone.count) of \(all.count) places one start alone comes within 1% of the best (\(first.name)"
            + "\(others(alone.count))): what is best there may be a local minimum too."
    }

    /// Places where held-out samples cannot tell the least loss from that of a start which represents another number of features, or as many in other
    /// shapes that have a name.
    private static func undecided(_ groups: RunGroups, _ byRun: [String: Table.Row]) -> String? {
        let places = places(groups).map { name, runs, nothing in
            (name: name, equals: StartFindings.ofEqualLoss(runs.compactMap { byRun[$0] }, nothing: nothing))
        }
        func count(_ column: String, _ rows: [Table.Row]) -> Int { Set(rows.map { $0[column] }).count }
        let divided = places.filter { _, equals in
            count("fraction_represented", equals) > 1
                || count("shapes", equals) > 1 && !equals.contains { $0["shapes"].contains(FeatureGroup.unknown) }
        }
        guard let first = divided.first else { return nil }
        let at =
            places.count == 1
            ? "Held-out"
            : "At \(divided.count) of \(places.count) places (\(first.name)\(others(divided.count))) held-out"
        return
            "\(at) samples cannot tell the least loss from that of a start which represents another number of features, or has them in other "
            + "shapes: what is said of the best holds there of one of several."
    }

    /// Behind the first of so many places.
    private static func others(_ count: Int) -> String {
        count == 1 ? "" : count == 2 ? " and another one" : " and others"
    }

    private static func places(
        _ groups: RunGroups, _ losses: [String: Double]
    ) -> [(name: String, losses: [Double], nothing: Double)] {
        places(groups).map { name, runs, nothing in (name, runs.compactMap { losses[$0] }, nothing) }
    }

    /// The replicates of each choice of every setting, by the names of their runs, and the loss below which they lose nothing.
    private static func places(_ groups: RunGroups) -> [(name: String, runs: [String], nothing: Double)] {
        groups.all.flatMap { group in
            group.replicates.map { _, runs in
                (
                    groups.place(of: runs[0], in: group), runs.map(\.runID),
                    StartFindings.nothing(of: runs[0].training)
                )
            }
        }
    }

    /// Exponents that are hardly known, where they are asked for.
    private static func wide(_ tables: ResultTables) throws(Problems) -> String? {
        guard TrainingComparisons.areOfLossExponents(tables.experiment.compare) else { return nil }
        let widths = try FitsTable.testLossPowers(tables).compactMap { row in
            row.number("exponent_low").flatMap { low in row.number("exponent_high").map { $0 - low } }
        }
        let wide = widths.filter { $0 > widestInterval }
        guard let most = wide.max() else { return nil }
        return
            "\(wide.count) of \(widths.count) exponents of the loss \(wide.count == 1 ? "has an interval" : "have intervals") wider "
            + "than \(Digits.setting(widestInterval)), \(Digits.three(most)) at most: they tell little."
    }
}

extension RunGroups {
    /// "α = 0, m = 10"
    fileprivate func place(of run: RunSettings, in group: RunGroup) -> String {
        let name = RunGroup.label(coordinates(of: group))
        return "\(name.isEmpty ? "" : "\(name), ")m = \(run.training.width)"
    }
}
