import Packing
import Settings
import Theory

/// A capacity formula fitted to the packings of one method.
struct PackingFit: Sendable {
    enum Cells: String, CaseIterable, Sendable {
        case all
        /// Without the cells in which k directions can be orthogonal and any formula is far off.
        case above = "k>d"
    }

    /// Which deviation of a cell's trials.
    enum Statistic: String, CaseIterable, Sendable {
        case best, mean
    }

    let method: PackingMethod
    let others: [String]
    let statistic: Statistic
    let cells: Cells
    let count: Int
    let fit: CapacityFit
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

    static func table(_ fits: [PackingFit], _ experiment: Experiment) -> CSV {
        let names = ["C", "a", "b", "c"]
        var table = CSV(
            ["method", "formula", "cells", "count", "statistic"] + names.flatMap { [$0, $0 + "_low", $0 + "_high"] } + [
                "r_squared", "mean_relative_error", "median_relative_error",
            ] + PackingCell.otherPaths(experiment))
        for entry in fits {
            let constants = names.flatMap { name -> [String] in
                let constant = entry.fit.constants.first { $0.name == name }
                return [constant?.value, constant?.interval?.lowerBound, constant?.interval?.upperBound].map {
                    CSV.text($0)
                }
            }
            table.append(
                [
                    entry.method.rawValue, entry.fit.formula.form.rawValue, entry.cells.rawValue,
                    CSV.text(entry.count), entry.statistic.rawValue,
                ] + constants + [
                    CSV.text(entry.fit.rSquared), CSV.text(entry.fit.meanRelativeError),
                    CSV.text(entry.fit.medianRelativeError),
                ] + entry.others)
        }
        return table
    }
}
