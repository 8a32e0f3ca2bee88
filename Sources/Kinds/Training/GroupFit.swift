import Basics
import Predictions
import Settings
import Statistics

/// A quantity of a group fitted as a power of the width, beside what theory expects of the exponent.
struct GroupFit: Sendable {
    enum Form: String, Sendable {
        /// C m^-exponent
        case power
        /// C m^-exponent + offset
        case offset
    }

    let group: FinishedGroup
    let quantity: String
    let widths: [Int]
    let form: Form
    let exponent: Double
    let exponentLow: Double
    let exponentHigh: Double
    let prefactor: Double
    let rSquared: Double
    let lackOfFit: Double?
    /// Of the power law alone.
    var power: PowerLawFit?
    /// Of the offset form alone, with the ends of its 95% interval.
    var offset: (value: Double, low: Double, high: Double)?

    /// The first prediction that speaks of the quantity for such models.
    var prediction: (exponent: Double, by: any ExponentPrediction)? {
        Predictions.exponent(of: quantity, group.models)
    }

    /// The exponent's name in comparison.csv.
    static func name(_ quantity: String, _ form: Form) -> String {
        quantity + (form == .power ? "_exponent" : "_exponent_above_offset")
    }

    /// Without replicates, a power law that its own points refuse.
    private var isOfBentLaw: Bool {
        guard let power, power.intervalSource == .positions else { return false }
        let chance = PowerLawFit.chanceOfBend(positions: widths.map(Double.init), localSlopes: power.localSlopes)
        return chance.map { $0 < PowerLawFit.rejection } ?? false
    }

    /// The exponent beside the predicted one, where there is one, and beside its rivals.
    var comparisons: [Comparison] {
        let candidates = Predictions.candidates(of: quantity, group.models)
        let predicted = prediction.map { [($0.by, $0.exponent)] } ?? []
        let rivals = candidates.filter { $0.by.name != prediction?.by.name }.map { ($0.by, $0.exponent) }
        return (predicted + rivals).map { by, exponent in
            Comparison(
                group: group.group.label, quantity: Self.name(quantity, form), measured: self.exponent,
                low: exponentLow, high: exponentHigh, prediction: by.name, predicted: exponent, source: by.source,
                rivals: candidates.map(\.exponent), isOfBentLaw: isOfBentLaw,
                deviation: power?.deviation(exponent: exponent))
        }
    }
}

/// The fits of an experiment.
enum GroupFits {
    private static let losses = ["test_loss", "train_loss"]

    /// Those that exponents are predicted of.
    static func quantities(_ predictions: [any ExponentPrediction] = Predictions.exponents) -> [String] {
        predictions.flatMap(\.quantities).reduce(into: losses + ["mean_square_overlap"]) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    /// Every fit that has an interval: `PowerLawFit.fewestPositions` widths or more with finite positive values.
    static func all(_ groups: [FinishedGroup], of experiment: Experiment) -> [GroupFit] {
        groups.concurrentMap { fits(of: $0, experiment) }.flatMap { $0 }
    }

    /// The settings of the data that differ between the widths of a group, and whether they are names of laws: what a quantity owes to
    /// them is not the width's doing.
    static func movingData(of runs: [RunSettings]) -> [(path: String, isLaw: Bool)] {
        let paths = Set(runs.flatMap { $0.values.keys.filter { $0.hasPrefix("data.") } })
        return paths.sorted().compactMap { path in
            let values = Set(runs.map { $0.values[path] })
            let isLaw = values.contains { if case .string? = $0 { true } else { false } }
            return values.count > 1 ? (path, isLaw) : nil
        }
    }

    private static func fits(of group: FinishedGroup, _ experiment: Experiment) -> [GroupFit] {
        // Models of other laws at other widths are not one series. Too few widths have no fit anyway.
        guard Set(group.group.runs.map(\.training.width)).count >= PowerLawFit.fewestPositions,
            !movingData(of: group.group.runs).contains(where: \.isLaw)
        else { return [] }
        let asked = TrainingComparisons.otherExponents.filter { experiment.compare.contains($0.name) }
        // What is next to nothing at some width is rounding and steps of the training, and follows no law.
        let areNone = group.runs.contains { run in
            run.measure("test_loss").map { $0 < StartFindings.nothing(of: run.settings.training) } ?? false
        }
        return quantities(Predictions.exponents + asked.flatMap(\.predictions)).flatMap { quantity in
            guard !areNone || !losses.contains(quantity) else { return [GroupFit]() }
            let points = group.runs.compactMap { run in
                run.record.status == .finished
                    ? run.measure(quantity).map { (x: Double(run.settings.training.width), y: $0) } : nil
            }
            let asksForOffset =
                experiment.compare.contains(TrainingComparisons.offset) && losses.contains(quantity)
            return [power(points, group, quantity), asksForOffset ? offset(points, group, quantity) : nil]
                .compactMap(\.self)
        }
    }

    private static func power(
        _ points: [(x: Double, y: Double)], _ group: FinishedGroup, _ quantity: String
    ) -> GroupFit? {
        guard let fit = PowerLawFit(points: points) else { return nil }
        return GroupFit(
            group: group, quantity: quantity, widths: widths(points), form: .power, exponent: fit.exponent,
            exponentLow: fit.exponentLow, exponentHigh: fit.exponentHigh, prefactor: fit.prefactor,
            rSquared: fit.rSquared, lackOfFit: fit.lackOfFit, power: fit)
    }

    private static func offset(
        _ points: [(x: Double, y: Double)], _ group: FinishedGroup, _ quantity: String
    ) -> GroupFit? {
        guard let fit = OffsetPowerLawFit(groups: [points]) else { return nil }
        let offset = fit.offsets[0]
        return GroupFit(
            group: group, quantity: quantity, widths: widths(points), form: .offset, exponent: fit.exponent,
            exponentLow: fit.exponentLow, exponentHigh: fit.exponentHigh, prefactor: fit.prefactors[0],
            rSquared: fit.rSquared, lackOfFit: fit.lackOfFit, offset: (offset.value, offset.low, offset.high))
    }

    private static func widths(_ points: [(x: Double, y: Double)]) -> [Int] { Set(points.map { Int($0.x) }).sorted() }
}
