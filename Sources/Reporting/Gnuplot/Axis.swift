import Tables
import Foundation

/// The range and ticks of an axis, chosen here so that labels can be placed against them.
struct Axis {
    let low: Double
    let high: Double
    let isLogarithmic: Bool

    /// - Parameter values: what has to fit in; for a logarithmic axis all above 0.
    static func logarithmic(_ values: [Double], margin: Double = 0.06) -> Axis? {
        let values = values.filter { $0 > 0 && $0.isFinite }
        guard let low = values.min(), let high = values.max() else { return nil }
        // One value alone has room too: an axis without a length has no ticks.
        let room = max(log(high / low), 0.4) * (low == high ? max(margin, 0.06) : margin)
        return Axis(low: low * exp(-room), high: high * exp(room), isLogarithmic: true)
    }

    static func linear(_ values: [Double], margin: Double = 0.06) -> Axis? {
        let values = values.filter(\.isFinite)
        guard let low = values.min(), let high = values.max() else { return nil }
        let room = max(high - low, 1e-9) * margin
        return Axis(low: low - room, high: high + room, isLogarithmic: false)
    }

    /// Where a value lies, as a share of the axis.
    func share(_ value: Double) -> Double {
        isLogarithmic ? log(value / low) / log(high / low) : (value - low) / (high - low)
    }

    /// The lines of a script that set up the axis "x" or "y".
    func setup(_ name: String) -> [String] {
        let range = "set \(name)range [\(low):\(high)]"
        guard isLogarithmic else { return [range, "set m\(name)tics 2"] }
        let decades = log10(high / low)
        if decades > 2 {
            return [
                range, "set logscale \(name)", "set format \(name) '10^{%L}'", "set m\(name)tics 10",
                "set grid \(name)tics linecolor '#e6e6e6'",
            ]
        }
        // Within two decades powers of ten alone would leave the axis all but empty.
        let steps: [Double] = decades > 1.2 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 7]
        let first = Int(log10(low).rounded(.down))
        var (major, minor): ([Double], [Double]) = ([], [])
        for power in first...Int(log10(high).rounded(.up)) {
            let unit = pow(10, Double(power))
            major += steps.map { $0 * unit }
            for digit in 2...9 where !steps.contains(Double(digit)) { minor.append(Double(digit) * unit) }
        }
        major = major.filter { $0 >= low && $0 <= high }
        minor = minor.filter { $0 >= low && $0 <= high }
        if major.count < 2 {
            // Less than one of those steps: evenly spaced ticks.
            let unit = pow(10, log10((high - low) / 3).rounded(.down))
            let step = unit * ([1, 2, 5].first { (high - low) / (unit * $0) < 6 } ?? 10)
            (major, minor) = (stride(from: (low / step).rounded(.up) * step, through: high, by: step).map { $0 }, [])
        }
        let list = major.map { "'\(Digits.setting($0))' \($0) 0" } + minor.map { "'' \($0) 1" }
        return [
            range, "set logscale \(name)", "set \(name)tics (\(list.joined(separator: ", ")))",
            "set grid \(name)tics linecolor '#e6e6e6'",
        ]
    }

    /// A logarithmic axis of base 2 with ticks at the values that were used, or at some of them.
    static func used(_ values: [Double], as name: String) -> [String] {
        let values = Set(values).sorted()
        guard let low = values.first, let high = values.last else { return [] }
        // Labels nearer than this share of the axis would run together.
        var labelled: [Double] = []
        for value in values where labelled.last.map({ log(value / $0) >= 0.08 * log(high / low) }) ?? true {
            labelled.append(value)
        }
        let ticks = values.map { value in
            labelled.contains(value) ? "'\(Digits.setting(value))' \(value) 0" : "'' \(value) 1"
        }
        let room = max(pow(high / low, 0.05), 1.08)
        return [
            "set logscale \(name) 2", "set \(name)range [\(low / room):\(high * room)]",
            "set \(name)tics (\(ticks.joined(separator: ", "))) nomirror",
        ]
    }

    /// Places for labels beside their values, pushed apart where they would cover one another.
    ///
    /// - Parameters:
    ///   - values: where each label should stand.
    ///   - spacing: the least distance between two, as a share of the axis.
    /// - Returns: shares of the axis, in the order of `values`.
    func places(_ values: [Double], spacing: Double) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var places = values.map(share)
        for (lower, upper) in zip(order, order.dropFirst()) {
            places[upper] = max(places[upper], places[lower] + spacing)
        }
        // Labels pushed out at the top push the others down again.
        var ceiling = 1.0
        for index in order.reversed() {
            places[index] = min(places[index], ceiling)
            ceiling = places[index] - spacing
        }
        return places
    }
}

extension [Double] {
    /// Whether they are above 0 and span a decade, and so belong on a logarithmic axis.
    var spanDecade: Bool {
        guard let low = self.min(), let high = self.max() else { return false }
        return low > 0 && high >= 10 * low
    }
}
