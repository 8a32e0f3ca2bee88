import Kinds
import Settings
import Statistics
import Tables

/// What models represent, how near they come to the least loss, and how fast the loss falls, over two swept settings.
///
/// Where other settings are swept too there are maps for each of their combinations, if what is represented is asked for.
enum PhaseMaps: FigureKind {
    /// The measure that has a map wherever there are two axes.
    static let mapped = "fraction_represented"

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        let all = PhaseMap.axes(models)
        guard all.count == 1 || tables.experiment.answer.contains(mapped) else { return [] }
        let comparisons = try tables.table("comparison.csv").rows
        return all.flatMap { axes in
            let shown = axes.rows(models)
            return [
                represented(axes, shown, comparisons, models), excess(axes, shown, comparisons, models),
                exponent(axes, models),
            ].compactMap(\.self)
        }
    }

    /// The fraction of features represented, with the border that theory draws where it has one.
    private static func represented(
        _ axes: PhaseMap.Axes, _ runs: [Table.Row], _ comparisons: [Table.Row], _ models: ModelGroups
    ) -> Figure? {
        let borders = axes.borders(comparisons, among: runs)
        let isRepresented =
            models.areTied
            ? "has a direction of its own (norm above 1/2)" : "comes back as its own output (gain above 1/4)"
        let title = "fraction of features represented" + axes.width(models)
        let best = runs.bestOfRestarts
        return axes.map("fraction-represented", title, best, range: 0...1, borders: borders) {
            $0.number("fraction_represented")
        }.map {
            Figure(
                $0, title: "Fraction of features represented",
                caption: """
                    \(axes.caption) At 1 on the scale every feature \(isRepresented), at 0 none.\(models.ofBest)\
                    \(axes.remarks(models))\(caption(borders))
                    """)
        }
    }

    /// What the borders on a map are; empty where there are none.
    static func caption(_ borders: [PhaseMap.Border]) -> String {
        guard !borders.isEmpty else { return "" }
        let lines = borders.enumerated().map { place, border in
            "\(borders.count == 1 ? "" : place == 0 ? "the widest, " : place == borders.count - 1 ? "the thinnest, " : "")\(border.prediction)"
        }
        return " Lines: where theory has the number change; \(lines.joined(separator: "; "))."
    }

    /// The least loss of the replicates over the smallest that is predicted of every model.
    private static func excess(
        _ axes: PhaseMap.Axes, _ runs: [Table.Row], _ comparisons: [Table.Row], _ models: ModelGroups
    ) -> Figure? {
        let best = runs.bestOfRestarts
        let names = Set(best.map { $0["run_id"] })
        let losses = comparisons.filter { $0["quantity"] == "test_loss" && names.contains($0["run_id"]) }
        let least = grouped(losses) { [$0["prediction"]] }.filter { $0.members.count == names.count }.min { one, two in
            func sum(_ rows: [Table.Row]) -> Double { rows.reduce(0) { $0 + ($1.number("predicted") ?? .infinity) } }
            return sum(one.members) < sum(two.members)
        }
        guard let least else { return nil }
        let ratios = Dictionary(least.members.map { ($0["run_id"], $0.number("ratio")) }) { first, _ in first }
        let all = ratios.values.compactMap(\.self)
        let range = min(0.95, all.min() ?? 1)...max(1.25, all.max() ?? 1)
        let errors = best.compactMap { row in
            row.number("test_loss").flatMap { loss in row.number("test_loss_stderr").map { $0 / loss } }
        }.sorted()
        func half(_ share: Double) -> String { Digits.percent(SampleMean.standardErrorsOfMany * share) }
        let open =
            errors.isEmpty
            ? ""
            : " Held-out samples leave it open by ±\(half(Median.of(sorted: errors))) in the median, "
                + "±\(half(errors[errors.count - 1])) at worst (95% intervals)."
        return axes.map("loss-over-prediction", "test loss over prediction", best, range: range) {
            ratios[$0["run_id"]] ?? nil
        }.map {
            Figure(
                $0, title: "Loss over prediction",
                caption: """
                    \(axes.caption) The loss over a predicted one (\(least.key[0])), the smallest that is predicted of all of these models.\(models.ofBest) \
                    Where it is well above 1, all starts may have ended in local minima.\(open)\(axes.remarks(models))
                    """)
        }
    }

    private static func exponent(_ axes: PhaseMap.Axes, _ models: ModelGroups) -> Figure? {
        guard !axes.hold("width") else { return nil }
        let fits = axes.groups.compactMap(models.fit)
        let exponents = fits.compactMap { $0.number("exponent") }
        let range = min(0, exponents.min() ?? 0)...max(2, exponents.max() ?? 2)
        let place = axes.combination.isEmpty ? "" : " At \(axes.combination)."
        return axes.map("exponent", "exponent of the loss α_m", fits, range: range) { $0.number("exponent") }.map {
            Figure(
                $0, title: "Exponent of the loss",
                caption: """
                    \(axes.caption) The higher on the scale, the faster the loss falls with the width. Empty: no exponent was fitted.\(place)
                    """)
        }
    }
}
