import Basics
import Settings
import Tables

/// What the swept settings do to the loss, in a sentence each: choices first, then numbers.
enum SettingSentences {
    /// "With b₀ = 0 or 0.1 in place of N(0, 1) the loss is 0.34 to 0.39 times as high at m = 100, 0.98 to 1.02 times at
    /// m = 10."
    ///
    /// - Parameter areBest: of the replicates of a place the least losses are told, and not their means.
    /// - Returns: those of the setting that the experiment's "along" names, and those of the others.
    static func all(
        _ tables: ResultTables, areBest: Bool
    ) throws(Problems) -> (along: [String], others: [String]) {
        let groups = RunGroups(of: tables.experiment)
        let losses = try ComparedLosses(tables, areBest: areBest)
        let exponents = areBest ? [:] : try exponentDifferences(tables)
        let withWidth = tables.experiment.pathsWithWidth
        // Learning rates that are compared have sentences of their own.
        let own = tables.experiment.compare.contains(TrainingComparisons.rates) ? RateLines.rates : []
        let axes = tables.experiment.axes.filter { !$0.paths.contains { withWidth.contains($0) || own.contains($0) } }
        let changes = axes.map { axis -> (isAlong: Bool, changes: [Change]) in
            let columns = groups.varying.filter { axis.paths.contains($0.setting ?? "") }
            // Of settings that move together, the one that tells most places of the axis apart.
            func places(_ column: Column) -> Int { Set(groups.all.map { $0.values[column.name] }).count }
            guard let column = columns.max(by: { places($0) < places($1) }) else { return (false, []) }
            let together = groups.shown.filter { axis.paths.contains($0.setting ?? "") }
            return (
                tables.experiment.along.map { axis.paths.contains($0) } ?? false,
                merged(Self.changes(along: column, with: together, groups, losses, exponents))
            )
        }
        let others = changes.filter { !$0.isAlong }.flatMap(\.changes)
        var sentences = [
            changes.filter(\.isAlong).flatMap(\.changes), others.filter { !$0.isNumber } + others.filter(\.isNumber),
        ].map { $0.compactMap { sentence($0, areBest: areBest) } }
        if !areBest, let last = sentences.lastIndex(where: { !$0.isEmpty }) {
            sentences[last][sentences[last].count - 1] += try remark(tables)
        }
        return (sentences[0], sentences[1])
    }

    /// A value of a setting, or several that do much the same, beside the first one, and the ratios of the losses.
    private struct Change {
        /// Empty where several settings change together, which values and baseline then name.
        let symbol: String
        var values: [String]
        let baseline: String
        /// Whether every value that is swept is one.
        let isNumber: Bool
        /// By width, one for each combination of the other settings.
        var ratios: [Int: [Double]] = [:]
        /// The widest 95% interval of a ratio of least losses by held-out samples, as a factor; 1 of means.
        var openness = 1.0
        /// Pairs of replicates, or of places, that are left out, as one of them loses next to nothing.
        var left = 0
        /// The differences of the exponents α_m of the loss m^(-α_m), over pairs of replicates.
        var exponents: [Table.Row] = []

        /// Whether ratios overlap at every width.
        func resembles(_ other: Change) -> Bool {
            symbol == other.symbol && baseline == other.baseline && ratios.keys == other.ratios.keys
                && ratios.allSatisfy { width, mine in
                    let theirs = other.ratios[width]!
                    return mine.min()! <= theirs.max()! && theirs.min()! <= mine.max()!
                }
        }
    }

    /// Neighbours that resemble one another as one.
    private static func merged(_ changes: [Change]) -> [Change] {
        changes.reduce(into: []) { merged, change in
            guard let last = merged.last, last.resembles(change) else { return merged.append(change) }
            merged[merged.count - 1].values += change.values
            merged[merged.count - 1].ratios.merge(change.ratios) { $0 + $1 }
            merged[merged.count - 1].left += change.left
            merged[merged.count - 1].openness = max(last.openness, change.openness)
            merged[merged.count - 1].exponents += change.exponents
        }
    }

    /// Of a choice each value, of a number the last.
    private static func changes(
        along column: Column, with columns: [Column], _ groups: RunGroups, _ losses: ComparedLosses,
        _ exponents: [[String]: Table.Row]
    ) -> [Change] {
        var changes: [Change] = []
        // Where one column does not tell all of them apart, values are of all columns.
        func count(_ columns: [Column]) -> Int { Set(groups.all.map { others($0, columns) }).count }
        let isAlone = count([column]) == count(columns)
        func value(_ group: RunGroup) -> String {
            isAlone
                ? group.values[column.name] ?? ""
                : RunGroup.label(columns.map { ($0.label, group.values[$0.name] ?? "") }.filter { !$0.1.isEmpty })
        }
        for (_, alike) in grouped(groups.all, by: { others($0, groups.shown.filter { !columns.contains($0) }) }) {
            guard let baseline = alike.first.map(value), !baseline.isEmpty else { continue }
            let isNumber = alike.allSatisfy { Double(value($0)) != nil }
            let rest = alike.dropFirst()
            for group in isNumber ? rest.suffix(1) : rest {
                let value = value(group)
                guard !value.isEmpty else { continue }
                let place = changes.firstIndex { $0.values == [value] && $0.baseline == baseline } ?? changes.count
                if place == changes.count {
                    changes.append(
                        Change(
                            symbol: isAlone ? column.label : "", values: [value], baseline: baseline, isNumber: isNumber
                        ))
                }
                let (ratios, left, openness) = losses.ratios(of: group, to: alike[0])
                for (width, ratio) in ratios { changes[place].ratios[width, default: []].append(ratio) }
                changes[place].openness = max(changes[place].openness, openness)
                changes[place].left += left
                if let row = exponents[[group.label, alike[0].label]] { changes[place].exponents.append(row) }
            }
        }
        return changes
    }

    private static func others(_ group: RunGroup, _ columns: [Column]) -> [String] {
        columns.map { group.values[$0.name] ?? "" }
    }

    private static func sentence(_ change: Change, areBest: Bool) -> String? {
        guard let widest = change.ratios.keys.max(), let narrowest = change.ratios.keys.min() else { return nil }
        func times(_ width: Int) -> String {
            let ratios = change.ratios[width]!
            return Digits.range(ratios.min()!, ratios.max()!, Digits.setting)
        }
        func words(_ value: String) -> String { Double(value).map { Digits.setting($0) } ?? value }
        // A width between the ends whose ratios go beyond theirs.
        let ends = [widest, narrowest].flatMap { change.ratios[$0]! }
        let beyond = change.ratios.filter { $0.value.max()! > ends.max()! || $0.value.min()! < ends.min()! }.max {
            distance($0.value) < distance($1.value)
        }
        let between = beyond.map { ", and \(times($0.key)) times at m = \($0.key)" } ?? ""
        let pairs = change.left == 1 ? "pair" : "pairs"
        let without =
            change.left > 0
            ? ", without \(change.left) \(areBest ? "\(pairs) of least losses" : pairs) of which one is next to nothing"
            : ""
        let factor =
            change.openness < 1.005 ? "less than 1%" : "a factor of \(Digits.significant(change.openness)) at most"
        let open =
            areBest && change.openness > 1
            ? " (Held-out samples alone leave each open, by \(factor): 95% intervals.)" : ""
        let symbol = change.symbol.isEmpty ? "" : "\(change.symbol) = "
        return
            "With \(symbol)\(change.values.map(words).listed(by: "or")) in place of \(words(change.baseline)) the \(areBest ? "least " : "")loss is "
            + "\(times(widest)) times as high at m = \(widest)"
            + (narrowest == widest ? "" : ", \(times(narrowest)) times at m = \(narrowest)") + between + without
            + exponents(change) + "." + open
    }

    /// The rows of differences.csv with the differences of exponents, by the labels of both groups.
    private static func exponentDifferences(_ tables: ResultTables) throws(Problems) -> [[String]: Table.Row] {
        let rows = try tables.table(DifferencesTable.file).rows.filter { $0["quantity"] == DifferencesTable.exponent }
        return Dictionary(rows.map { ([$0["group"], $0["baseline"]], $0) }) { first, _ in first }
    }

    /// "; the exponent α_m is 0.2 to 1.37 larger (36 of 36 differ from 0, 95%)"; empty where no exponents were compared.
    private static func exponents(_ change: Change) -> String {
        // Exponents over pairs of which some are left out are of rounding.
        guard change.left == 0 else { return "" }
        let differences = change.exponents.compactMap { $0.number("measured") }
        guard let least = differences.min(), let most = differences.max() else { return "" }
        let sure = change.exponents.count(where: DifferencesTable.differs)
        guard sure > 0 else { return "; no change of the exponent α_m is told (\(differences.count) compared)" }
        func range(_ low: Double, _ high: Double) -> String { Digits.range(low, high) { Digits.significant($0) } }
        let words =
            least > 0
            ? "is \(range(least, most)) larger"
            : most < 0 ? "is \(range(-most, -least)) smaller" : "changes by \(range(least, most))"
        return "; the exponent α_m \(words) (\(sure) of \(differences.count) differ from 0, 95%)"
    }

    /// How far from 1 the farthest ratio is, as a factor.
    private static func distance(_ ratios: [Double]) -> Double { ratios.map { max($0, 1 / $0) }.max() ?? 1 }

    /// How sure these ratios are.
    private static func remark(_ tables: ResultTables) throws(Problems) -> String {
        let rows = try tables.table(DifferencesTable.file).rows.filter { $0["quantity"] == DifferencesTable.ratio }
        guard !rows.isEmpty else { return " (These ratios are of single models, without an interval.)" }
        return " Over pairs of replicates a ratio differs from 1 in \(rows.count(where: DifferencesTable.differs)) of "
            + "\(rows.count) comparisons (95%)."
    }
}
