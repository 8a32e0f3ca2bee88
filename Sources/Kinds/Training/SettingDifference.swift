import Settings
import Statistics
import Tables

/// Two groups that differ along one axis of the sweep, the losses of each compared with those of the other over the same
/// widths and seeds.
struct SettingDifference: Sendable {
    /// The settings of the axis, as the sweep has them.
    let setting: String
    /// The one whose loss is divided by that of `baseline`, the first along the axis.
    let group, baseline: RunGroup
    let ratios: PairedRatios

    /// Those of every axis but that of the width, in the experiment's order. None where there are no replicates.
    static func all(_ groups: [FinishedGroup], of experiment: Experiment) -> [SettingDifference] {
        let withWidth = experiment.pathsWithWidth
        let axes = experiment.axes.filter { axis in !axis.paths.contains { withWidth.contains($0) } }
        return axes.flatMap { axis in
            let others = axes.filter { $0 != axis }.flatMap(\.paths)
            return grouped(groups) { coordinates(of: $0, others) }.flatMap { _, alike in
                alike.dropFirst().compactMap { group in
                    PairedRatios(pairs(group, alike[0])).map {
                        SettingDifference(
                            setting: axis.paths.joined(separator: " "), group: group.group, baseline: alike[0].group,
                            ratios: $0)
                    }
                }
            }
        }
    }

    /// What a group has at some paths of the sweep, and at the fields below them.
    private static func coordinates(of group: FinishedGroup, _ paths: [String]) -> [String] {
        group.runs[0].settings.values.filter { setting in
            paths.contains { setting.key == $0 || setting.key.hasPrefix($0 + ".") }
        }.map { "\($0.key)=\($0.value.canonical)" }.sorted()
    }

    private static func pairs(
        _ group: FinishedGroup, _ baseline: FinishedGroup
    ) -> [(x: Double, y: Double, other: Double)] {
        let others = grouped(baseline.runs) { key($0) }.reduce(into: [[String]: Double]()) {
            $0[$1.key] = loss($1.members[0])
        }
        return group.runs.compactMap { run in
            guard let loss = loss(run), let other = others[key(run)] else { return nil }
            return (Double(run.settings.training.width), loss, other)
        }
    }

    private static func key(_ run: FinishedRun) -> [String] {
        [String(run.settings.training.width), String(run.settings.replicate)]
    }

    /// nil where it is none that can be compared.
    private static func loss(_ run: FinishedRun) -> Double? {
        guard run.record.status == .finished, let loss = run.measure("test_loss"), loss > 0 else { return nil }
        return loss
    }
}
