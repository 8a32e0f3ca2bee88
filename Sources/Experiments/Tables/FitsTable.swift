import Randomness
import Statistics
import Theory

/// A quantity of a group fitted as a power of the width, beside what theory expects of the exponent.
struct GroupFit: Sendable {
    let group: Group
    let quantity: String
    let widths: [Int]
    let fit: PowerLawFit
    let prediction: Prediction?

    struct Prediction: Sendable {
        let exponent: Double
        let name: String
        let source: String
    }

    /// Whether the predicted exponent lies inside the measured 95% interval; nil without a prediction.
    var agrees: Bool? {
        prediction.map { (fit.exponentLow...fit.exponentHigh).contains($0.exponent) }
    }
}

/// fits.csv: the exponents.
enum FitsTable {
    static let quantities = ["test_loss", "train_loss", "mean_square_overlap"]

    /// Every fit that has an interval: `PowerLawFit.fewestPositions` widths or more with finite positive values.
    static func fits(_ results: Results) -> [GroupFit] {
        results.groups.enumerated().flatMap { place, group in
            quantities.enumerated().compactMap { index, quantity in
                let points = group.runs.compactMap { run in
                    run.record.status == .finished
                        ? run.measure(quantity).map { (x: Double(run.settings.width), y: $0) } : nil
                }
                var stream = RandomStream(
                    seed: results.experiment.seed, run: UInt64(place), purpose: .bootstrap, step: UInt64(index))
                guard let fit = PowerLawFit(points: points, using: &stream) else { return nil }
                return GroupFit(
                    group: group, quantity: quantity, widths: Set(points.map { Int($0.x) }).sorted(), fit: fit,
                    prediction: prediction(for: quantity, of: group))
            }
        }
    }

    static func prediction(for quantity: String, of group: Group) -> GroupFit.Prediction? {
        let paper = "Liu, Liu & Gore 2025"
        if quantity == "mean_square_overlap" {
            guard group.regime == .strong else { return nil }
            return GroupFit.Prediction(exponent: 1, name: "random directions 1/m", source: "Beta(1/2, (m-1)/2)")
        }
        switch group.regime {
        case .strong:
            let exponent = group.powerExponent.map(StrongSuperposition.exponent) ?? 1
            return GroupFit.Prediction(
                exponent: exponent,
                name: exponent > 1 ? "strong superposition 2(alpha-1)" : "strong superposition 1/m", source: paper)
        case .weak:
            guard let alpha = group.powerExponent,
                let exponent = try? WeakSuperposition.exponent(frequencyExponent: alpha)
            else { return nil }
            return GroupFit.Prediction(exponent: exponent, name: "weak superposition alpha-1", source: paper)
        case .neither: return nil
        }
    }

    static func make(_ results: Results, _ fits: [GroupFit]) -> CSV {
        var table = CSV(
            Coordinates.columns.map(\.0) + results.otherPaths + [
                "quantity", "widths", "exponent", "exponent_stderr", "exponent_low", "exponent_high", "prefactor",
                "r_squared", "predicted_exponent", "prediction",
            ])
        for entry in fits {
            table.append(
                entry.group.cells + [
                    entry.quantity, entry.widths.map(String.init).joined(separator: " "), CSV.text(entry.fit.exponent),
                    CSV.text(entry.fit.exponentStandardError), CSV.text(entry.fit.exponentLow),
                    CSV.text(entry.fit.exponentHigh), CSV.text(entry.fit.prefactor), CSV.text(entry.fit.rSquared),
                    CSV.text(entry.prediction?.exponent), entry.prediction?.name ?? "",
                ])
        }
        return table
    }
}
