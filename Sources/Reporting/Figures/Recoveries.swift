import Kinds
import Settings
import Tables

/// How the recoveries of a few models' features are spread, where an experiment asks how many are recovered or silent.
enum Recoveries: FigureKind {
    private static let bins = 20
    private static let asking = ["fraction_recovered", "fraction_silent"]

    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        guard tables.experiment.measures.contains(where: asking.contains) else { return [] }
        let features = Dictionary(grouping: try tables.table("features.csv").rows) { $0["run_id"] }
        let series = models.representatives.compactMap { entry -> (String, [[Double]])? in
            let recoveries = (features[entry.run["run_id"]] ?? []).compactMap { $0.number("recovery") }
            guard recoveries.count >= Histograms.fewestFeatures else { return nil }
            var counts = Array(repeating: 0.0, count: bins)
            for recovery in recoveries { counts[min(bins - 1, Int(max(0, recovery) * Double(bins)))] += 1 }
            return (entry.label, counts.enumerated().map { [(Double($0) + 0.5) / Double(bins), $1] })
        }
        guard !series.isEmpty else { return [] }
        var plot = Plot("recoveries", height: 360)
        plot.axisLabels(x: "recovery", y: "features")
        plot.add("set xrange [0:1]\nset yrange [0:*]\nset mxtics 2")
        plot.key(for: series.map(\.0))
        plot.add("set arrow 1 from 0.5, graph 0 to 0.5, graph 1 nohead dashtype 3 linecolor '#777777'")
        Histograms.draw(series, in: &plot)
        return [
            Figure(
                plot, title: "Recovery of the features",
                caption: """
                    How many features of each model have which recovery, in bins of \(Digits.setting(1 / Double(bins))): 1 less the share that \
                    is lost of the feature's square where it is active. Those right of the dotted line, at 1/2, count as \
                    recovered; those at 0 and below are in the first bin.\(models.ofBest)\(models.omission(shown: series.count))
                    """)
        ]
    }
}
