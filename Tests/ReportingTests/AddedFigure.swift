import Kinds
import Settings
import Tables
import Testing

@testable import Reporting

/// The share of features that are represented against the width.
enum RepresentedAgainstWidth: FigureKind {
    static func figures(_ tables: ResultTables, _ models: ModelGroups) throws(Problems) -> [Figure] {
        guard let panel = models.panelsOverWidths.first else { return [] }
        var plot = Plot("represented-against-width")
        plot.axisLabels(x: "width m", y: "fraction of features represented")
        plot.add("set yrange [0:1.05]")
        plot.key(for: panel.groups.map(panel.label))
        for (index, group) in panel.groups.enumerated() {
            plot.data(
                "points\(index)",
                group.runs.compactMap { run in
                    run.number("width").flatMap { m in run.number("fraction_represented").map { [m, $0] } }
                })
        }
        plot.plot(
            panel.groups.enumerated().map { index, group in
                "$points\(index) using 1:2 with points \(Colours.line(index)) title \(Plot.quoted(panel.label(group)))"
            })
        return [
            Figure(
                plot, title: "Fraction of features represented against width",
                caption: "Each point is a model: the share of its features whose direction has a norm above 1/2.")
        ]
    }
}

/// The figure of "Adding a component" is drawn.
@Suite struct AddedFigureTests {
    @Test func ofWhatHasWidthsOnly() throws {
        let results = try CopiedResults("strong-superposition")
        let tables = try ResultTables(folder: results.path)
        let figures = try RepresentedAgainstWidth.figures(tables, ModelGroups(tables))
        #expect(figures.count == 1)
        if Gnuplot.find() != nil {
            #expect(try Drawing(figures, formats: [.svg]).pictures.map(\.name) == ["represented-against-width"])
        }
        let packing = try CopiedResults("packing-optimised")
        let others = try ResultTables(folder: packing.path)
        #expect(try RepresentedAgainstWidth.figures(others, ModelGroups(others)).isEmpty)
    }
}
