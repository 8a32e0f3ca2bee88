import Basics
import Settings
import Tables

/// What outputs do along the arc and along the chord between places on a ring of features.
enum SteeringSentences {
    /// "In two dimensions 5 of 5 models lay the ring out as a ring (circularity above 0.9) for sharpness = 4, ... . Half way along the chords of these nothing
    /// answers from 120 or 150 degrees on, as of the best ring (118 and 141), in 9 of 9. With more dimensions something answers half way along most of
    /// the longest chords in 59 of 60 models. Along chords of 180 degrees outputs are 0.29 to 0.73 of their norm off those that samples of any place
    /// have, along the arc 0.08 to 0.25."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try SteeringLines(tables).lines
        let ends = lines.compactMap(\.distances.last)
        guard let separation = ends.map(\.separation).max() else { return [] }
        let (chords, arcs) = (ends.map(\.chord), ends.map(\.arc))
        return rings(lines) + silence(lines) + [
            "Along chords of \(Digits.significant(separation)) degrees outputs are \(range(chords)) of their norm off those that samples of any "
                + "place have, along the arc \(range(arcs))."
        ]
    }

    /// Which starts of two dimensions find the ring.
    private static func rings(_ lines: [SteeringLines.Line]) -> [String] {
        let narrow = lines.filter { $0.width == 2 }
        guard !narrow.isEmpty else { return [] }
        let counts = narrow.map { line in
            "\(line.models.count(where: \.isRing)) of \(line.models.count)"
                + (line.label.isEmpty ? "" : " for \(line.label)")
        }
        return ["In two dimensions directions are the ring (circularity above 0.9) in \(counts.listed)."]
    }

    /// Where nothing answers half way, beside the best ring.
    private static func silence(_ lines: [SteeringLines.Line]) -> [String] {
        let rings = lines.flatMap(\.models).filter { $0.isRing && $0.predictedSilentFrom != nil }
        var sentences: [String] = []
        if !rings.isEmpty {
            let places = Set(
                rings.map { model in
                    model.silentFrom.map { "from \(Digits.significant($0)) degrees on" } ?? "at no separation"
                }
            ).sorted()
            let predicted = Set(rings.compactMap(\.predictedSilentFrom)).sorted().map { from in
                from > 180 ? "never" : Digits.significant(Digits.rounded(from, digits: 3))
            }
            let met = rings.count { $0.isAsPredicted == true }
            sentences.append(
                "Half way along the chords of such models nothing answers \(places.joined(separator: " or ")), where the best ring of the data falls silent "
                    + "(from \(predicted.listed)), in \(met) of \(rings.count).")
        }
        let others = lines.filter { $0.width > 2 }.flatMap(\.models)
        if !others.isEmpty {
            let answering = others.count { $0.silentFrom == nil }
            sentences.append(
                "With more dimensions something answers half way along most of the longest chords in \(answering) of \(others.count) models."
            )
        }
        return sentences
    }

    private static func range(_ values: [Double]) -> String {
        let (low, high) = (
            Digits.significant(Digits.rounded(values.min()!, digits: 2)),
            Digits.significant(Digits.rounded(values.max()!, digits: 2))
        )
        return low == high ? low : "\(low) to \(high)"
    }
}
