public import Geometry
public import Tables

/// Groups of directions that share dimensions as a table for people and machines: what groups.csv has of a model.
public enum GroupsReport {
    public static func make(_ groups: FeatureGroups) -> DisplayTable {
        var table = DisplayTable(
            "groups",
            columns: ["group", "features", "shape", "distance", "dimensionality", "effective_dimensions"])
        for (place, group) in groups.groups.enumerated() {
            table.append([
                .count(place + 1), .text(group.features.map { String($0 + 1) }.joined(separator: " ")),
                .text(group.name), .number(group.distance), .number(group.dimensionality),
                .number(group.effectiveDimensions),
            ])
        }
        return table
    }
}
