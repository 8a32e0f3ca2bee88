import Packing
import Settings
import Theory

/// The predictions and bounds for packings.
enum PackingComparisons {
    /// The names that an experiment's "compare" takes, in the order of the rows.
    static let kinds: [(name: String, rows: @Sendable ([PackingCell], [PackingFit]) -> [Comparison])] = [
        ("bounds", { cells, _ in cells.flatMap(bounds) }),
        ("capacity", { cells, fits in cells.flatMap(published) + fits.flatMap(constants) }),
    ]

    /// The name of the published value of a fitted constant.
    static let publishedFit = "published fit"

    static func rows(_ cells: [PackingCell], _ fits: [PackingFit], _ experiment: Experiment) -> [Comparison] {
        kinds.filter { experiment.compare.contains($0.name) }.flatMap { $0.rows(cells, fits) }
    }

    private static func best(
        _ cell: PackingCell, _ prediction: String, _ predicted: Double?, isLowerBound: Bool = false, _ source: String
    ) -> Comparison? {
        predicted.map {
            Comparison(
                runID: cell.best.record.runID, group: cell.label, quantity: "deviation", measured: cell.deviation,
                prediction: prediction, predicted: $0, isLowerBound: isLowerBound, source: source)
        }
    }

    private static func bounds(_ cell: PackingCell) -> [Comparison] {
        let strongest = best(
            cell, cell.bound?.name ?? "", cell.bound?.value, isLowerBound: true,
            "strongest of Welch, orthoplex, Levenshtein")
        let (name, source) = ("random directions, expected maximum", "Beta(1/2, (d-1)/2)")
        guard cell.method == .random else {
            return [strongest, best(cell, name, cell.expectedOfRandom, source)].compactMap(\.self)
        }
        // The expectation of one draw is met by a mean, that of the best of several by the best.
        let mean = cell.expectedOfRandom.map { expected in
            Comparison(
                group: cell.label, quantity: "mean_deviation", measured: cell.mean,
                low: cell.interval?.lowerBound, high: cell.interval?.upperBound, prediction: name, predicted: expected,
                source: source)
        }
        let count = cell.runs.count
        let ofSeveral =
            count > 1
            ? best(
                cell, "random directions, expected best of \(count) draws",
                try? RandomDirections.expectedMaximumAbsolute(
                    directions: cell.directions, dimension: cell.dimension, bestOf: count), source) : nil
        return [strongest, mean, ofSeveral].compactMap(\.self)
    }

    /// The formulas that speak of such packings.
    private static func published(_ cell: PackingCell) -> [Comparison] {
        CapacityFormula.published.filter { $0.basis == .proven || $0.basis == cell.method.basis }.compactMap {
            best(
                cell, "\($0.formula.name) (\($0.basis.rawValue))",
                try? $0.formula.deviation(dimension: cell.dimension, directions: Double(cell.directions)), "Guha 2026")
        }
    }

    /// Each fitted constant beside the published one that was fitted to the same kind of packing, without a verdict: constants hang on
    /// the cells they are fitted to and on how many trials the best is of.
    private static func constants(_ entry: PackingFit) -> [Comparison] {
        let form = entry.fit.formula.form
        guard
            let published = CapacityFormula.published.first(where: {
                $0.formula.form == form && $0.basis == entry.method.basis
            })?.formula
        else { return [] }
        let group =
            ([
                "method=\(entry.method.rawValue)", "cells=\(entry.cells.rawValue)",
                "statistic=\(entry.statistic.rawValue)",
            ] + entry.others).joined(separator: " ")
        return zip(entry.fit.constants, [published.C, published.a, published.b, published.c]).map { constant, value in
            Comparison(
                group: group, quantity: "\(form.rawValue)_\(constant.name)", measured: constant.value,
                prediction: publishedFit, predicted: value, source: "Guha 2026")
        }
    }
}

extension PackingMethod {
    /// The name of a formula fitted to such packings.
    fileprivate var basis: CapacityFormula.Basis { self == .random ? .randomVectors : .optimisedVectors }
}
