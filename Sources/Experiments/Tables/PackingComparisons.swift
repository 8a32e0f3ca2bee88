import Packing
import Theory

/// What packings are compared with.
enum PackingComparisons {
    /// What an experiment's "compare" can name, in the order of the rows.
    static let kinds: [(name: String, rows: @Sendable ([PackingCell], [PackingFit]) -> [Comparison])] = [
        ("bounds", { cells, _ in cells.flatMap(bounds) }),
        ("capacity", { cells, fits in cells.flatMap(published) + fits.flatMap(constants) }),
    ]

    static func rows(_ results: Results, _ fits: [PackingFit]) -> [Comparison] {
        let cells = PackingCell.all(results)
        return kinds.filter { results.experiment.compare.contains($0.name) }.flatMap { $0.rows(cells, fits) }
    }

    private static func row(
        _ cell: PackingCell, _ prediction: String, _ predicted: Double?, isLowerBound: Bool = false, _ source: String
    ) -> Comparison? {
        predicted.map {
            Comparison(
                runID: cell.best.record.runID, group: cell.label, quantity: "deviation", measured: cell.deviation,
                prediction: prediction, predicted: $0, isLowerBound: isLowerBound, source: source)
        }
    }

    private static func bounds(_ cell: PackingCell) -> [Comparison] {
        let (k, d) = (cell.directions, cell.dimension)
        let strongest = try? OverlapBounds.strongest(directions: k, dimension: d)
        return [
            row(
                cell, strongest?.name ?? "", strongest?.value, isLowerBound: true,
                "strongest of Welch, orthoplex, Levenshtein"),
            row(
                cell, "random directions, expected maximum",
                try? RandomDirections.expectedMaximumAbsolute(directions: k, dimension: d), "Beta(1/2, (m-1)/2)"),
        ].compactMap(\.self)
    }

    private static func published(_ cell: PackingCell) -> [Comparison] {
        CapacityFormula.published.compactMap { formula, name, standing in
            row(
                cell, "\(name) (\(standing))",
                try? formula.deviation(dimension: cell.dimension, directions: Double(cell.directions)), "Guha 2026")
        }
    }

    /// Each fitted constant beside the published one that was fitted to the same kind of packing.
    private static func constants(_ entry: PackingFit) -> [Comparison] {
        let standing = entry.method == .random ? "random" : "optimised"
        guard
            let published = CapacityFormula.published.first(where: {
                $0.formula.form == entry.fit.formula.form && $0.standing.contains(standing)
            })?.formula
        else { return [] }
        let values = [published.C, published.a, published.b, published.c]
        return zip(entry.fit.constants, values).map { constant, value in
            Comparison(
                group: "method=\(entry.method.rawValue) cells=\(entry.cells.rawValue)",
                quantity: "\(entry.fit.formula.form.rawValue)_\(constant.name)", measured: constant.value,
                low: constant.low, high: constant.high, prediction: "published fit", predicted: value,
                source: "Guha 2026")
        }
    }
}

extension PackingCell {
    var label: String { "method=\(method.rawValue) dimension=\(dimension) directions=\(directions)" }
}
