import Basics
import Kinds
import Settings
import Tables

#if canImport(Glibc)
    import Glibc
#endif

/// The measures that the experiment's "answer" names, each as the colour of a map over two swept numbers. The fraction that is represented has
/// one of its own, with borders.
enum MeasureMaps: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        try axes(tables, models).flatMap { figures(tables.experiment, models, $0) }
    }

    private static func figures(_ experiment: Experiment, _ models: ModelGroups, _ axes: PhaseMap.Axes) -> [Figure] {
        let areBest = MeasureLines.areBest(experiment)
        let rows = areBest ? axes.rows(models).bestOfRestarts : axes.rows(models)
        let basis =
            experiment.replicates == 1
            ? ""
            : areBest
                ? " Of several starts the one with the smallest loss is shown." : " Colours are means over replicates."
        return experiment.answer.filter { $0 != PhaseMaps.mapped }.compactMap { column in
            let values = rows.compactMap { $0.number(column) }
            let isLogarithmic = values.spanDecade
            let colours = isLogarithmic ? values.map { log10($0) } : values
            guard let least = colours.min(), let most = colours.max(), least < most else { return nil }
            let title = column.replacing("_", with: " ")
            let label = (isLogarithmic ? "log₁₀ " : "") + title + axes.width(models)
            let plot = axes.map("\(column.replacing("_", with: "-"))-map", label, rows, range: least...most) { row in
                row.number(column).map { isLogarithmic ? log10($0) : $0 }
            }
            return plot.map {
                Figure(
                    $0, title: title.atSentenceStart,
                    caption: axes.caption + basis + axes.remarks(models))
            }
        }
    }

    /// The axes of such maps; none where two numbers are not swept, the experiment names the one along which lines are to run, or beside a
    /// third setting there are few enough lines.
    static func axes(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [PhaseMap.Axes] {
        guard tables.experiment.along == nil else { return [] }
        let axes = PhaseMap.axes(models)
        guard axes.count > 1 else { return axes }
        return try MeasureLines(tables).lines.count <= MeasureAgainstSetting.mostLines ? [] : axes
    }
}
