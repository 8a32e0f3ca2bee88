import Basics
import Settings
import Statistics
import Tables

/// What models that were trained on prefixes lose at each, beside models of that width and beside cut ones.
enum PrefixSentences {
    /// "Trained on its first 4, 8, 16 and 32 dimensions together, a model loses there 1.03 (1.01 to 1.05), ... times as much as models of
    /// these widths trained alone. Cut to its first 4, 8 and 16 principal axes, one trained whole loses 1.9, ... times as much."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try PrefixLines(tables)
        return lines.nested.flatMap { line -> [String] in
            let points = line.trainedPoints
            let start =
                (line.setting.isEmpty ? "" : "For \(line.setting): ")
                + "Trained on its first \(points.map { "\($0.dimensions)" }.listed) dimensions together, "
                + (line.hasOwnBiases ? "each with biases of its own, " : "") + "a model loses with these alone "
            let alone = points.compactMap { point in
                lines.whole(point.dimensions, beside: line)?.point(point.dimensions)
            }
            guard alone.count == points.count else {
                let isMean = points.contains { $0.losses.count > 1 }
                return [start + points.map { Digits.setting($0.mean.value) }.listed + (isMean ? " on average." : ".")]
            }
            let nested = zip(points.map(\.losses), alone.map(\.losses)).map(ratio).listed
            let first = "\(start)\(nested) times as much as models of these widths trained alone (95% intervals)."
            let cut = points.dropLast().compactMap { lines.whole(line.width, beside: line)?.point($0.dimensions) }
            guard !line.hasOwnBiases, !cut.isEmpty, cut.count == points.count - 1,
                cut.allSatisfy({ !$0.ofAxes.isEmpty })
            else { return [first] }
            return [
                first,
                "Cut to its first \(cut.map { "\($0.dimensions)" }.listed) principal axes, one trained whole loses "
                    + "\(zip(cut.map(\.ofAxes), alone.map(\.losses)).map(ratio).listed) times as much.",
            ]
        }
    }

    /// "1.03 (1.01 to 1.05)", over pairs of one number; without an interval where there is one pair.
    private static func ratio(
        _ one: [(replicate: Int, loss: Double)], _ other: [(replicate: Int, loss: Double)]
    ) -> String {
        let pairs = one.compactMap { replicate, loss in
            other.first { $0.replicate == replicate }.map { (x: 1.0, y: loss, other: $0.loss) }
        }
        guard let ratios = PairedRatios(pairs) else {
            let (one, other) = (one.map(\.loss).reduce(0, +), other.map(\.loss).reduce(0, +))
            return Digits.significant(one / other)
        }
        let estimate = ratios.overall
        return Digits.significant(estimate.value)
            + " (\(Digits.significant(estimate.low)) to \(Digits.significant(estimate.high)))"
    }
}
