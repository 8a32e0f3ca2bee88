import Kinds
import Tables
import Settings

/// A figure before it is drawn: its script, and what a reader needs to make sense of it.
struct Figure: Sendable {
    /// Of its files, without an ending.
    let name: String
    let title: String
    /// How to read it, in a few sentences.
    let caption: String
    let script: String

    init(_ plot: Plot, title: String, caption: String) {
        (name, script) = (plot.name, plot.script)
        (self.title, self.caption) = (title, caption)
    }
}

/// One kind of figure. A new one is a file in this folder and a line in `Figures.kinds`.
protocol FigureKind: Sendable {
    /// - Returns: none where the tables have nothing for it to show.
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure]
}

enum Figures {
    /// In the order of the report.
    static let kinds: [any FigureKind.Type] = [
        AskedDimensionality.self, LossAgainstRate.self, RankAgainstWidth.self, LossAgainstPrefix.self,
        ReadOutAgainstWidth.self,
        DimensionAgainstWidth.self, LossOfCombinations.self, SteeringAgainstSeparation.self, MeasureMaps.self,
        MeasureAgainstSetting.self, Recoveries.self, Memorisation.self, LossAgainstWidth.self,
        ExponentAgainstFrequency.self,
        PhaseMaps.self, KeptMap.self, SilentFeatures.self, OverlapAgainstWidth.self, FeatureDirections.self,
        GramMatrices.self,
        FeatureDimensionality.self, LossAgainstSetting.self, Histograms.self, PackingDeviation.self, TrackedModels.self,
        TrainingCurves.self,
    ]

    static func all(_ tables: ResultTables) throws(Problems) -> [Figure] {
        let models = try ModelGroups(tables)
        var figures: [Figure] = []
        for kind in kinds { figures += try kind.figures(tables, models) }
        return figures
    }
}
