import Kinds
import Settings
import Tables

/// The choice of what is on the axes of maps.
extension PhaseMap {
    /// More combinations of other settings than these make no maps.
    private static let mostCombinations = 6
    /// Along a setting of fewer values the width makes no map with it.
    private static let fewestBesideWidths = 4

    /// The two swept numbers of the most values, the width where there is but one other, for each combination of the other swept settings;
    /// empty where there are no two, one axis of the sweep moves both, or no model is finished.
    static func axes(_ models: ModelGroups) -> [Axes] {
        let numbers = models.varying.compactMap { axis($0, models.groups) }.enumerated()
        let most = numbers.sorted { (-$0.element.values.count, $0.offset) < (-$1.element.values.count, $1.offset) }
            .prefix(2)
        var pair = most.sorted { $0.offset < $1.offset }.map(\.element)
        if pair.count == 1, pair[0].values.count >= fewestBesideWidths,
            let width = Axis(Column("width", "m", "hidden dimensions"), models.widths.map { Digits.setting($0) })
        {
            pair.append(width)
        }
        guard pair.count == 2, !models.areZipped(pair[0].column, pair[1].column) else { return [] }
        // As published: frequencies up, weight decay and density across.
        let isTurned =
            pair[0].column.name == "frequency_exponent" || pair[1].column.name == "activation_density"
        let (x, y) = isTurned ? (pair[1], pair[0]) : (pair[0], pair[1])
        let others = models.varying.filter { ![x.column.name, y.column.name].contains($0.name) }
        let combinations = grouped(models.groups) { group in others.map { group.group.values[$0.name] ?? "" } }
        guard combinations.count <= mostCombinations else { return [] }
        return combinations.enumerated().compactMap { place, combination in
            let members = combination.members
            // Of settings that move with another one a combination has too few values.
            guard
                [x, y].allSatisfy({ $0.column.name == "width" || axis($0.column, members) != nil })
            else { return nil }
            return Axes(
                x: x, y: y, groups: members, combination: members[0].label(others),
                suffix: combinations.count > 1 ? "-\(place + 1)" : "")
        }
    }

    private static func axis(_ column: Column, _ groups: [ModelGroup]) -> Axis? {
        Axis(column, groups.map { $0.group.values[column.name] ?? "" })
    }
}
