import Packing
import Settings
import Tables
import Theory

/// A capacity formula fitted to the packings of one method.
struct PackingFit: Sendable {
    enum Cells: String, CaseIterable, Sendable {
        case all
        /// Without the cells in which k directions can be orthogonal and any formula is far off.
        case above = "k>d"
    }

    /// One deviation out of those of a cell's trials.
    enum Statistic: String, CaseIterable, Sendable {
        case best, mean
    }

    let method: PackingMethod
    let others: [String]
    let statistic: Statistic
    let cells: Cells
    let count: Int
    let fit: CapacityFit

    func constant(_ name: String) -> CapacityFit.Constant? { fit.constants.first { $0.name == name } }
}

/// fits.csv of a packing experiment: Johnson and Lindenstrauss's formula, the adjusted and the full one.
enum PackingFits {
    static func all(_ cells: [PackingCell]) -> [PackingFit] {
        series(cells).flatMap { series in
            PackingFit.Statistic.allCases.flatMap { statistic in
                // Of a single trial the best is the mean.
                statistic == .mean && series.allSatisfy { $0.runs.count == 1 }
                    ? [] : PackingFit.Cells.allCases.flatMap { fits(series, statistic, $0) }
            }
        }
    }

    /// Cells of one method and the same other settings, which one formula is fitted to.
    private static func series(_ cells: [PackingCell]) -> [[PackingCell]] {
        cells.reduce(into: []) { result, cell in
            if let last = result.last?.last, last.method == cell.method, last.others == cell.others {
                result[result.count - 1].append(cell)
            } else {
                result.append([cell])
            }
        }
    }

    private static func fits(
        _ series: [PackingCell], _ statistic: PackingFit.Statistic, _ which: PackingFit.Cells
    ) -> [PackingFit] {
        let chosen = series.filter { which == .all || $0.directions > $0.dimension }.map { cell in
            CapacityFit.Cell(
                directions: cell.directions, dimension: cell.dimension,
                deviation: statistic == .best ? cell.deviation : cell.mean)
        }
        return CapacityFormula.Form.allCases.compactMap { form in
            CapacityFit(form, cells: chosen).map {
                PackingFit(
                    method: series[0].method, others: series[0].others, statistic: statistic, cells: which,
                    count: chosen.count, fit: $0)
            }
        }
    }

    static let file = "fits.csv"

    static func form(_ experiment: Experiment) -> TableForm<PackingFit> {
        let constants = ["C", "a", "b", "c"].flatMap { name -> [TableForm<PackingFit>.Cell] in
            [
                .number(Column(name, name, "fitted constant of the formula")) { $0.constant(name)?.value },
                .number(Column(name + "_low", "", "lower end of its 95% interval")) {
                    $0.constant(name)?.interval?.lowerBound
                },
                .number(Column(name + "_high", "", "upper end of its 95% interval")) {
                    $0.constant(name)?.interval?.upperBound
                },
            ]
        }
        let others = PackingCell.otherPaths(experiment).enumerated().map { place, path in
            TableForm<PackingFit>.Cell.cell(Column(swept: path, of: experiment)) { $0.others[place] }
        }
        return TableForm(
            file, "capacity formulas fitted to the packings, with intervals",
            [
                .cell(PackingCell.method) { $0.method.rawValue },
                .cell(.text("formula", "fitted formula")) { $0.fit.formula.form.rawValue },
                .cell(.text("cells", "packings it was fitted to: all, or those of more directions than dimensions")) {
                    $0.cells.rawValue
                },
                .count(Column("count", "", "how many of them")) { $0.count },
                .cell(.text("statistic", "deviation of the trials: the best, or their mean")) { $0.statistic.rawValue },
            ] + constants + [
                .number(Column("r_squared", "R²", "share of the variance of ε that the formula explains")) {
                    $0.fit.rSquared
                },
                .number(Column("mean_relative_error", "", "mean of |ε by the formula / ε - 1|")) {
                    $0.fit.meanRelativeError
                },
                .number(Column("median_relative_error", "", "median of |ε by the formula / ε - 1|")) {
                    $0.fit.medianRelativeError
                },
            ] + others + [
                .number(
                    Column("median_relative_error_of_directions", "", "median of |k by the formula / k - 1|")
                ) { $0.fit.medianRelativeErrorOfDirections }
            ], needed: ["r_squared"])
    }
}
