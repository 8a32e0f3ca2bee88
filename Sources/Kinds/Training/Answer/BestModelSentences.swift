import Settings
import Tables

/// What small models represent, told of the best start at each place of the sweep.
struct BestModelSentences {
    let text: String
    /// Whether it tells of single places rather than of ranges.
    let areSingle: Bool

    private static let (mostGroups, mostWidths, mostFeatures) = (16, 3, 100)
    /// Of more than this there are no single places to tell of.
    private static let mostStatements = 10
    /// Features count as hidden where at most the first share of all is represented, and the second or more recovered.
    private static let (mostRepresented, leastRecovered) = (0.1, 0.5)
    /// Of more shapes the most frequent are named.
    private static let mostShapes = 6

    init(_ tables: ResultTables) throws(Problems) {
        let byRun = try RunsTable.finished(tables)
        let groups = RunGroups(of: tables.experiment)
        let widths = Set(groups.all.flatMap { $0.runs.map(\.training.width) }).sorted()
        let features = byRun.values.compactMap { $0.number("features") }.max() ?? 0
        func rows(_ group: RunGroup, _ width: Int) -> [Table.Row] {
            group.runs.filter { $0.training.width == width }.compactMap { byRun[$0.runID] }
        }
        let areFew =
            !byRun.isEmpty && groups.all.count <= Self.mostGroups && widths.count <= Self.mostWidths
            && Int(features) <= Self.mostFeatures
        let told = areFew ? widths.map { width in Self.each(groups) { rows($0, width) } } : []
        areSingle = areFew && told.map(\.count).reduce(0, +) <= Self.mostStatements
        guard areSingle else {
            let best = areFew ? groups.all.flatMap { group in widths.compactMap { rows(group, $0).ofLeastLoss } } : []
            text =
                byRun.isEmpty
                ? "No model was trained to its end." : Self.counted(best) + Self.ranges(Array(byRun.values))
            return
        }
        let (starts, noun) = (tables.experiment.replicates, tables.experiment.nounOfReplicates)
        let trained = try StartFindings.count(tables)
        let best =
            starts > 1 ? "the best of \(trained) \(noun) represents" : "the model represents"
        let each = zip(widths, told).compactMap { width, told -> String? in
            guard !told.isEmpty else { return nil }
            let found = grouped(told) { [$0.found] }.map { key, ranges in
                key[0] + ranges.map(\.range).joined(separator: " and")
            }
            return "At m = \(width) \(best) \(found.joined(separator: "; "))."
        }
        let hits = widths.flatMap { width in
            groups.all.map { group in
                StartFindings.hits(
                    rows(group, width).compactMap { $0.number("test_loss") },
                    nothing: StartFindings.nothing(of: group.runs[0].training))
            }
        }.filter { $0 > 0 }
        let (fewest, most) = (hits.min() ?? 0, hits.max() ?? 0)
        let areNone = groups.all.contains { group in
            let nothing = StartFindings.nothing(of: group.runs[0].training)
            return group.runs.contains { byRun[$0.runID]?.number("test_loss").map { $0 < nothing } ?? false }
        }
        let rate =
            starts > 1 && most > 0
            ? " \(fewest == most ? "\(most)" : "From \(fewest) to \(most)") of \(trained) \(noun) \(most == 1 ? "comes" : "come") within 1% of the best\(areNone ? ", or lose next to nothing" : "")."
            : ""
        text =
            each.joined(separator: " ") + rate
            + Self.threshold(
                tables.experiment,
                best: widths.flatMap { width in groups.all.compactMap { rows($0, width).ofLeastLoss } })
    }

    /// "4 of 5 features" and " for E = 2.5 to E = 0.75": groups that follow one another and are alike are told of together.
    private static func each(
        _ groups: RunGroups, _ rows: (RunGroup) -> [Table.Row]
    ) -> [(found: String, range: String)] {
        let told = groups.all.compactMap { group in represented(rows(group)).map { (found: $0, group: group) } }
        return neighbours(told) { $0.found }.map { found, alike in
            let (first, last) = (
                groups.coordinates(of: alike[0].group), groups.coordinates(of: alike[alike.count - 1].group)
            )
            // Of the last one what differs from the first.
            let changed = zip(first, last).filter { $0.cell != $1.cell }.map(\.1)
            let label = RunGroup.label(first)
            guard !label.isEmpty, !changed.isEmpty else { return (found, label.isEmpty ? "" : " for \(label)") }
            let isOfLast = changed.count == 1 && changed[0].symbol == first.last?.symbol
            return (
                found,
                " for "
                    + (isOfLast ? RunGroup.span(label, RunGroup.label(last)) : "\(label) to \(RunGroup.label(changed))")
            )
        }
    }

    /// "5 of 5 features as 1 pentagon", of the run of the smallest loss; without a shape where runs.csv has none.
    private static func represented(_ rows: [Table.Row]) -> String? {
        let best = rows.ofLeastLoss
        guard let share = best?.number("fraction_represented"), let features = best?.number("features") else {
            return nil
        }
        let shapes = best.map { $0["shapes"] } ?? ""
        let recovered = best.flatMap(hidden).map { Int(($0 * features).rounded()) }
        return "\(Int((share * features).rounded())) of \(Int(features)) features"
            + (recovered.map { " (and recovers \($0))" } ?? "")
            + (share == 0 || shapes.isEmpty ? "" : " as \(inWords(shapes))")
    }

    /// The fraction recovered where hardly one feature is represented by its norm, as on a ring of many; else nil.
    private static func hidden(_ row: Table.Row) -> Double? {
        guard let represented = row.number("fraction_represented"), represented <= mostRepresented,
            let recovered = row.number("fraction_recovered"), recovered >= leastRecovered
        else { return nil }
        return recovered
    }

    /// "3 singles + 1 group of 13 features in no known shape" of "3 singles + 1 unknown (13 features)".
    static func inWords(_ shapes: String) -> String {
        shapes.replacing(/([0-9]+) unknown \(([0-9]+) features\)/) { match in
            match.1 == "1"
                ? "1 group of \(match.2) features in no known shape"
                : "\(match.1) groups of \(match.2) features in all, in no known shape"
        }
    }

    /// "Of 18 places the best model has 3 digons (octahedron) at 4, 4 digons (orthoplex) at 3 and other shapes at 11. ", the
    /// most frequent first; empty where shapes are not told.
    private static func counted(_ best: [Table.Row]) -> String {
        let shapes = grouped(best.filter { !$0["shapes"].isEmpty }) { [$0["shapes"]] }
            .map { (name: inWords($0.key[0]), count: $0.members.count) }
        guard !shapes.isEmpty else { return "" }
        let sorted = shapes.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        let named = sorted.prefix(mostShapes).map(\.element)
        let others = best.count - named.reduce(0) { $0 + $1.count }
        let words = named.map { "\($0.name) at \($0.count)" } + (others > 0 ? ["others at \(others)"] : [])
        return "Of \(best.count) places the best model has \(words.joined(separator: "; ")). "
    }

    /// What it takes to be represented, where some features of a model that is told of are not.
    private static func threshold(_ experiment: Experiment, best: [Table.Row]) -> String {
        guard best.contains(where: { ($0.number("fraction_represented") ?? 1) < 1 }) else { return "" }
        let areTied = experiment.runs.allSatisfy { $0.training.isTied }
        let areHidden = best.contains { hidden($0) != nil }
        return " (Represented: a norm above 1/2\(areTied ? "" : " or, of untied weights, a gain above 1/4")."
            + (areHidden ? " Recovered: where the feature is active, less than half of its square is lost." : "") + ")"
    }

    private static func ranges(_ runs: [Table.Row]) -> String {
        func range(_ column: String) -> String? {
            let values = runs.compactMap { $0.number(column) }
            guard let low = values.min(), let high = values.max() else { return nil }
            return low == high
                ? "is \(Digits.three(low))" : "lies between \(Digits.three(low)) and \(Digits.three(high))"
        }
        guard let loss = range("test_loss"), let share = range("fraction_represented") else { return "" }
        return "The test loss \(loss), and the fraction of features that are represented \(share)."
    }
}
