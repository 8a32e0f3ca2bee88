import Basics
import Predictions
import Settings
import Statistics
import Tables

/// Why exponents of the loss are not fitted, or not predicted, each reason once.
enum UnfittedSentences {
    /// None where exponents are not asked for.
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        guard TrainingComparisons.areOfLossExponents(tables.experiment.compare) else { return [] }
        let groups = RunGroups(of: tables.experiment)
        let byRun = try RunsTable.finished(tables)
        let losses = try tables.table(FitsTable.file).rows.filter { $0["quantity"] == "test_loss" }
        func fitted(_ form: GroupFit.Form) -> [(group: RunGroup, row: Table.Row)] {
            losses.filter { $0["form"] == form.rawValue }
                .compactMap { row in groups.group(of: row).map { ($0, row) } }
        }
        let powers = fitted(.power)
        let (haveOne, levelled) = (Set(powers.map(\.group.place)), Set(fitted(.offset).map(\.group.place)))
        let asksForOffset = tables.experiment.compare.contains(TrainingComparisons.offset)
        let unpredicted = grouped(powers.filter { $0.row.number("predicted_exponent") == nil }) { group, _ in
            let runs = group.runs.filter { byRun[$0.runID] != nil }
            let shares = runs.compactMap { byRun[$0.runID]?.number("fraction_represented") }
            return [ModelClass(of: runs, shares: shares).reasonForNoExponent]
        }
        return [
            sentence(
                groups.all.filter { group in
                    let widths = Set(group.runs.filter { byRun[$0.runID] != nil }.map(\.training.width))
                    return !haveOne.contains(group.place) && widths.count > 2
                }, of: groups,
                "no exponent of the loss; a fit with an interval needs finite losses at "
                    + "\(PowerLawFit.fewestPositions) widths or more, and none that is next to nothing."),
            sentence(
                powers.map(\.group).filter { asksForOffset && !levelled.contains($0.place) }, of: groups,
                "no offset can be told from these widths; the loss does not level off."),
        ].compactMap(\.self)
            + unpredicted.compactMap { reason, fits in
                sentence(fits.map(\.group), of: groups, "\(reason[0]), so no exponent of the loss is predicted.")
            }
    }

    /// "For α = 0, γ = 0; α = 1, γ = 0: text", and of many groups "7 of 48 groups (α = 0, γ = 0; α = 1, γ = 0; …): text".
    private static func sentence(_ groups: [RunGroup], of all: RunGroups, _ text: String) -> String? {
        guard !groups.isEmpty else { return nil }
        guard all.all.count > 1 else { return text.atSentenceStart }
        guard groups.count < all.all.count else {
            return "\(groups.count == 2 ? "Both" : "All \(groups.count)") groups: \(text)"
        }
        let few = groups.prefix(3).map { RunGroup.label(all.coordinates(of: $0)) }.joined(separator: "; ")
        return groups.count > 3
            ? "\(groups.count) of \(all.all.count) groups (\(few); …): \(text)" : "For \(few): \(text)"
    }
}
