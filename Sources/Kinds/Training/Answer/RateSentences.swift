import Basics
import Settings
import Tables
import Training

#if canImport(Glibc)
    import Glibc
#endif

/// The learning rates that are best, and whether one suits every width, a sentence for each line of the sweep.
enum RateSentences {
    private static let mostLines = 4

    /// "For optimizer = adamw the best learning rate of W falls with the width, from 0.0161 at m = 64 to 0.00317 at m = 1024, as
    /// m^-0.57 (-0.631 to -0.51), where theory has m^-0.5, outside that interval. Of the rates tried, the best one at m = 64 gives 12.1 times the least
    /// loss at m = 1024."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try RateLines(tables).lines
        var sentences = lines.prefix(mostLines).compactMap(sentence)
        if lines.count > mostLines {
            sentences.append("(So for \(mostLines) of \(lines.count) choices of other settings.)")
        }
        return [verdict(Array(lines.prefix(mostLines)))].compactMap(\.self) + sentences
            + [resolution(lines)].compactMap(\.self)
    }

    /// A rate suits a width where it costs no more than this many times the least loss.
    private static let suiting = 1.1

    /// "One rate of those tried suits the widths from m = 128 to 2048 for optimizer = sgd; for optimizer = adamw each gives 1.4 times the least loss or
    /// more at some width."; nil where no rate was tried at every width of some line.
    static func verdict(_ lines: [RateLines.Line]) -> String? {
        let ends = lines.compactMap { line -> (name: String, first: Int, last: Int, cost: Double)? in
            let known = line.curves.filter { $0.least != nil }
            guard let first = known.first, let last = known.last, first.width < last.width else { return nil }
            // What a rate costs where it costs most.
            let costs = first.points.map(\.setting).compactMap { setting -> Double? in
                let each = known.compactMap { cost(of: setting, at: $0) }
                return each.count == known.count ? each.max() : nil
            }
            return costs.min().map { (line.name, first.width, last.width, $0) }
        }
        guard let first = ends.first, ends.count == lines.count,
            ends.allSatisfy({ $0.first == first.first && $0.last == first.last })
        else { return nil }
        let suited = ends.filter { $0.cost <= suiting }
        let others = ends.filter { $0.cost > suiting }.map { end in
            "\(end.name.isEmpty ? "" : "for \(end.name) ")each \(effect(end.cost))\(end.cost.isFinite ? " or more" : "") at some width"
        }
        let names = suited.map(\.name).filter { !$0.isEmpty }
        let places = names.isEmpty ? "" : " for \(names.listed)"
        let widths = "the widths from m = \(first.first) to \(first.last)"
        let lead =
            suited.isEmpty
            ? "No one rate of those tried suits \(widths)" : "One rate of those tried suits \(widths)\(places)"
        return ([lead] + others).joined(separator: "; ") + "."
    }

    /// What the best rate of one width gives at another, in the least loss there; infinite where it diverges, nil where it was not tried there.
    private static func cost(from narrow: RateLines.Curve, to wide: RateLines.Curve) -> Double? {
        narrow.least.flatMap { cost(of: $0.setting, at: wide) }
    }

    /// What a rate gives at a width, in the least loss there.
    private static func cost(of setting: LearningRate, at curve: RateLines.Curve) -> Double? {
        guard let least = curve.least?.loss, let point = curve.points.first(where: { $0.setting == setting }) else {
            return nil
        }
        return point.loss.map { $0 / least } ?? .infinity
    }

    /// What rates so far apart leave open at most: half a step at each end of the widths, one up and one down. "Rates are a factor of 2 apart: by
    /// that alone an exponent may be off by up to 0.25."; nil where no exponent is told.
    private static func resolution(_ lines: [RateLines.Line]) -> String? {
        guard let curves = lines.prefix(mostLines).first(where: { $0.law != nil })?.curves, let first = curves.first,
            let last = curves.last, last.width > first.width,
            let factor = zip(first.points, first.points.dropFirst()).map({ $1.rate / $0.rate }).max(), factor > 1
        else { return nil }
        let off = log(factor) / log(Double(last.width) / Double(first.width))
        return
            "Rates are a factor of \(Digits.significant(factor, digits: 3)) apart: by that alone an exponent may be off by up to \(Digits.significant(off, digits: 2))."
    }

    private static func sentence(_ line: RateLines.Line) -> String? {
        let known = line.curves.filter { $0.least != nil }
        guard let first = known.first, let last = known.last else { return nil }
        let place = line.name.isEmpty ? "" : "For \(line.name) "
        let subject = place + (place.isEmpty ? "The" : "the") + " best learning rate of W"
        guard first.width != last.width else { return "\(subject) is \(rate(first)) at m = \(first.width)." }
        let ends = "\(rate(first)) at m = \(first.width), \(rate(last)) at m = \(last.width) (between those tried)"
        guard let law = line.law else { return "\(subject) is \(ends).\(transfer(from: first, to: last))" }
        let goes =
            law.exponentLow > 0
            ? "falls with the width"
            : law.exponentHigh < 0 ? "rises with the width" : "is not seen to go with the width"
        let theory = line.predicted.map { predicted in
            (predicted == 0 ? ", where theory has no change" : ", where theory has m^\(number(-predicted))")
                + (law.exponentLow...law.exponentHigh ~= predicted ? "" : ", outside that interval")
        }
        return "\(subject) \(goes): \(ends), as m^\(number(-law.exponent)) (\(number(-law.exponentHigh)) to "
            + "\(number(-law.exponentLow)))\(theory ?? "").\(unbounded(line))\(transfer(from: first, to: last))"
    }

    /// Replicates that the exponent leaves out; empty where there is none.
    private static func unbounded(_ line: RateLines.Line) -> String {
        let curves = line.curves.filter { $0.best.count < $0.replicates }
        guard !curves.isEmpty else { return "" }
        let left = curves.reduce(0) { $0 + $1.replicates - $1.best.count }
        let all = line.curves.reduce(0) { $0 + $1.replicates }
        let are = left == 1 ? "has its best rate" : "have their best rates"
        return
            " \(left) of \(all) \(all == 1 ? "model" : "replicates") \(are) at an end of those tried (m = \(curves.map { "\($0.width)" }.listed)); "
            + "the exponent leaves \(left == 1 ? "it" : "them") out."
    }

    /// "0.0132", "0.003 (b: 0.03)", "0.001 or less".
    private static func rate(_ curve: RateLines.Curve) -> String {
        guard let least = curve.least else { return "none" }
        let bias = least.biasRate.map { " (b: \(Digits.setting($0)))" } ?? ""
        guard curve.isAtAnEnd else { return Digits.significant(curve.meanOfBest ?? least.rate) + bias }
        let isLowest = least.rate == curve.points.first?.rate
        return "\(Digits.setting(least.rate)) or \(isLowest ? "less" : "more")\(bias)"
    }

    /// What the best rate of one width costs at another, beside the best one there; empty where it was not tried there.
    private static func transfer(from narrow: RateLines.Curve, to wide: RateLines.Curve) -> String {
        guard let cost = cost(from: narrow, to: wide) else { return "" }
        return " Of the rates tried, the best one at m = \(narrow.width) \(effect(cost)) at m = \(wide.width)."
    }

    private static func effect(_ cost: Double) -> String {
        guard cost != 1 else { return "is the best one" }
        return cost.isFinite ? "gives \(Digits.significant(cost, digits: 3)) times the least loss" : "diverges"
    }

    private static func number(_ value: Double) -> String { Digits.significant(value == 0 ? 0 : value) }
}
