import Theory

/// The findings of an experiment that packs directions.
enum PackingFindings {
    static func make(_ results: Results, _ fits: [PackingFit]) -> Findings {
        Findings(results, tables: [cells(results), formulas(fits)], notes: notes(fits))
    }

    private static func cells(_ results: Results) -> DisplayTable {
        var table = DisplayTable(
            "packings",
            columns: [
                "method", "directions", "dimension", "best of", "deviation", "bound", "ratio", "bound's name", "random",
            ])
        for cell in PackingCell.all(results) {
            let bound = try? OverlapBounds.strongest(directions: cell.directions, dimension: cell.dimension)
            let random = try? RandomDirections.expectedMaximumAbsolute(
                directions: cell.directions, dimension: cell.dimension)
            table.append([
                .text(cell.method.rawValue), .text("\(cell.directions)"), .text("\(cell.dimension)"),
                .text("\(cell.trials)"), .digits(cell.deviation), bound.map { .digits($0.value) } ?? .none,
                bound.map { .number(cell.deviation / $0.value) } ?? .none, bound.map { .text($0.name) } ?? .none,
                random.map { .digits($0) } ?? .none,
            ])
        }
        return table
    }

    private static func formulas(_ fits: [PackingFit]) -> DisplayTable {
        var table = DisplayTable(
            "formulas",
            columns: ["method", "cells", "formula", "constant", "fitted", "95% interval", "r2", "mean relative error"])
        for entry in fits {
            for (index, constant) in entry.fit.constants.enumerated() {
                table.append([
                    .text(entry.method.rawValue), .text("\(entry.cells.rawValue) (\(entry.count))"),
                    .text(entry.fit.formula.form.rawValue), .text(constant.name), .number(constant.value),
                    .range(constant.low, constant.high), index == 0 ? .digits(entry.fit.rSquared) : .none,
                    index == 0 ? .number(entry.fit.meanRelativeError) : .none,
                ])
            }
        }
        return table
    }

    private static func notes(_ fits: [PackingFit]) -> [String] {
        fits.isEmpty ? ["no fit: the formulas need more cells (the full one at least 5)."] : []
    }
}
