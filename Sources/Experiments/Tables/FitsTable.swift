import Basics
import Randomness
import Settings
import Statistics
import Theory

/// A quantity of a group fitted as a power of the width, beside what theory expects of the exponent.
struct GroupFit: Sendable {
    enum Form: String, Sendable {
        /// C m^-exponent
        case power
        /// C m^-exponent + offset
        case offset
    }

    let group: Group
    let quantity: String
    let widths: [Int]
    let form: Form
    let exponent: Double
    let exponentLow: Double
    let exponentHigh: Double
    let prefactor: Double
    let rSquared: Double
    /// Of the power law alone.
    var standardError: Double?
    var withoutSmallest: Double?
    var withoutLargest: Double?
    /// Of the offset form alone, with the ends of its 95% interval.
    var offset: (value: Double, low: Double, high: Double)?
    let prediction: Prediction?

    struct Prediction: Sendable {
        let exponent: Double
        let name: String
        let source: String
    }

    /// The exponent beside the predicted one, where there is one.
    func comparison(group label: String) -> Comparison? {
        prediction.map {
            Comparison(
                group: label, quantity: quantity + (form == .power ? "_exponent" : "_exponent_above_offset"),
                measured: exponent, low: exponentLow, high: exponentHigh, prediction: $0.name,
                predicted: $0.exponent, source: $0.source)
        }
    }
}

/// fits.csv: the exponents.
enum FitsTable {
    static let quantities = ["test_loss", "train_loss", "mean_square_overlap"]

    /// Every fit that has an interval: `PowerLawFit.fewestPositions` widths or more with finite positive values.
    static func fits(_ results: Results) -> [GroupFit] {
        // Each group has a stream of its own, so that the order they are fitted in does not matter.
        Array(results.groups.enumerated()).concurrentMap { place, group in
            fits(of: group, place, results.experiment)
        }.flatMap { $0 }
    }

    private static func fits(of group: Group, _ place: Int, _ experiment: Experiment) -> [GroupFit] {
        quantities.enumerated().flatMap { index, quantity in
            let points = group.runs.compactMap { run in
                run.record.status == .finished
                    ? run.measure(quantity).map { (x: Double(run.settings.training.width), y: $0) } : nil
            }
            let stream = RandomStream(
                seed: experiment.seed, run: UInt64(place), purpose: .bootstrap, step: UInt64(index))
            let asksForOffset =
                experiment.compare.contains(TrainingComparisons.offset) && quantity != "mean_square_overlap"
            return [power(points, stream, group, quantity), asksForOffset ? offset(points, group, quantity) : nil]
                .compactMap(\.self)
        }
    }

    private static func power(
        _ points: [(x: Double, y: Double)], _ stream: RandomStream, _ group: Group, _ quantity: String
    ) -> GroupFit? {
        var stream = stream
        guard let fit = PowerLawFit(points: points, using: &stream) else { return nil }
        return GroupFit(
            group: group, quantity: quantity, widths: widths(points), form: .power, exponent: fit.exponent,
            exponentLow: fit.exponentLow, exponentHigh: fit.exponentHigh, prefactor: fit.prefactor,
            rSquared: fit.rSquared, standardError: fit.exponentStandardError,
            withoutSmallest: fit.exponentWithoutSmallest, withoutLargest: fit.exponentWithoutLargest,
            prediction: ExponentPrediction.of(quantity, group))
    }

    private static func offset(
        _ points: [(x: Double, y: Double)], _ group: Group, _ quantity: String
    ) -> GroupFit? {
        guard let fit = OffsetPowerLawFit(points: points) else { return nil }
        return GroupFit(
            group: group, quantity: quantity, widths: widths(points), form: .offset, exponent: fit.exponent,
            exponentLow: fit.exponentLow, exponentHigh: fit.exponentHigh, prefactor: fit.prefactor,
            rSquared: fit.rSquared, offset: (fit.offset, fit.offsetLow, fit.offsetHigh),
            prediction: ExponentPrediction.of(quantity, group))
    }

    private static func widths(_ points: [(x: Double, y: Double)]) -> [Int] { Set(points.map { Int($0.x) }).sorted() }

    static func make(_ results: Results, _ fits: [GroupFit]) -> CSV {
        var table = CSV(
            Coordinates.columns.map(\.0) + results.otherPaths + [
                "quantity", "widths", "exponent", "exponent_stderr", "exponent_low", "exponent_high", "prefactor",
                "r_squared", "predicted_exponent", "prediction", "form", "exponent_without_smallest",
                "exponent_without_largest", "offset", "offset_low", "offset_high",
            ])
        for entry in fits {
            table.append(
                entry.group.cells + [
                    entry.quantity, entry.widths.map(String.init).joined(separator: " "), CSV.text(entry.exponent),
                    CSV.text(entry.standardError), CSV.text(entry.exponentLow), CSV.text(entry.exponentHigh),
                    CSV.text(entry.prefactor), CSV.text(entry.rSquared), CSV.text(entry.prediction?.exponent),
                    entry.prediction?.name ?? "", entry.form.rawValue, CSV.text(entry.withoutSmallest),
                    CSV.text(entry.withoutLargest), CSV.text(entry.offset?.value), CSV.text(entry.offset?.low),
                    CSV.text(entry.offset?.high),
                ])
        }
        return table
    }
}
