import Geometry
import Store
import Tables

/// groups.csv: the represented features of every model in groups that share dimensions, one row a group.
enum GroupsTable {
    typealias Row = (runID: String, number: Int, group: FeatureGroup)

    static let form = TableForm<Row>(
        "groups.csv", "groups of represented features that share dimensions, one row a group",
        [
            .cell(.runID) { $0.runID },
            .count(Column("group", "", "number of the group in its model, from 1")) { $0.number },
            .cell(.text("features", "numbers of its features, from 1, separated by spaces")) {
                $0.group.features.map { CSV.text($0 + 1) }.joined(separator: " ")
            },
            .cell(
                .text(
                    "shape",
                    "shape of its directions, up to rotation and order; unknown where no catalogued one is near",
                    words: FeatureGroup.names)
            ) { $0.group.name },
            .number(
                Column(
                    "distance", "",
                    "root mean square difference of overlaps from those of the ideal shape; empty without a shape"),
                digits: 9
            ) { $0.group.distance },
            .number(
                Column(
                    "dimensionality", "ΣD_i", "sum of the dimensionalities of its features: the dimensions spent on it"),
                digits: 9
            ) { $0.group.dimensionality },
            .number(
                Column(
                    "effective_dimensions", "k²/Σc²",
                    "dimensions that its k unit directions span: k² / Σ_ij (w_i · w_j)², the participation ratio"),
                digits: 9
            ) { $0.group.effectiveDimensions },
        ], needed: ["run_id", "group", "features", "shape"])

    /// None of a model that represents more features than are grouped.
    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard run.record.status == .finished else { return [] }
        let groups = try material.store.trainingArrays(run.record.runID).groups(run.settings.training)?.groups ?? []
        return groups.enumerated().map { (run.record.runID, $0 + 1, $1) }
    }
}
