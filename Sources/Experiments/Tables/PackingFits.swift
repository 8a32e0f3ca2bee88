import Packing
import Theory

/// A capacity formula fitted to the best packings of one method.
struct PackingFit: Sendable {
    enum Cells: String, CaseIterable, Sendable {
        case all
        /// Without the cells in which k directions can be orthogonal and any formula is far off.
        case above = "k>d"
    }

    let method: PackingMethod
    let cells: Cells
    let count: Int
    let fit: CapacityFit
}

/// fits.csv of a packing experiment: Johnson and Lindenstrauss's formula, the adjusted and the full one.
enum PackingFits {
    static func all(_ results: Results) -> [PackingFit] {
        let cells = PackingCell.all(results)
        return PackingMethod.allCases.flatMap { method in
            PackingFit.Cells.allCases.flatMap { which in
                let chosen = cells.filter {
                    $0.method == method && (which == .all || $0.directions > $0.dimension)
                }.map { CapacityFit.Cell(directions: $0.directions, dimension: $0.dimension, deviation: $0.deviation) }
                return CapacityFormula.Form.allCases.compactMap { form in
                    CapacityFit(form, cells: chosen).map {
                        PackingFit(method: method, cells: which, count: chosen.count, fit: $0)
                    }
                }
            }
        }
    }

    static func table(_ fits: [PackingFit]) -> CSV {
        let names = ["C", "a", "b", "c"]
        var table = CSV(
            ["method", "formula", "cells", "count"] + names.flatMap { [$0, $0 + "_low", $0 + "_high"] } + [
                "r_squared", "mean_relative_error",
            ])
        for entry in fits {
            let constants = names.flatMap { name -> [String] in
                let constant = entry.fit.constants.first { $0.name == name }
                return [constant?.value, constant?.low, constant?.high].map { CSV.text($0) }
            }
            table.append(
                [entry.method.rawValue, entry.fit.formula.form.rawValue, entry.cells.rawValue, CSV.text(entry.count)]
                    + constants + [CSV.text(entry.fit.rSquared), CSV.text(entry.fit.meanRelativeError)])
        }
        return table
    }
}
