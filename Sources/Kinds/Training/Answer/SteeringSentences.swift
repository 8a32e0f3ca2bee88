import Basics
import Settings
import Tables

/// What outputs do along the arc and along the chord between places on a ring of features.
enum SteeringSentences {
    /// "In two dimensions features lie on one circle, in the order of the ring, in 5 of 5 models for sharpness = 4, ... . Half way between places 150 degrees
    /// apart and more ... no output of these is above 0, ... . All along chords of 180 degrees outputs are 0.29 to 0.75 of their norm off what samples of any
    /// place have at m = 2 (along the arc 0.06 to 0.1), ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try SteeringLines(tables).lines
        let ends = lines.compactMap { line in line.distances.last.map { (width: line.width, distance: $0) } }
        guard let separation = ends.map(\.distance.separation).max() else { return [] }
        let byWidth = Dictionary(grouping: ends, by: \.width).sorted { $0.key < $1.key }
        let distances = byWidth.map { width, members in
            let (chords, arcs) = (members.map(\.distance.chord.value), members.map(\.distance.arc.value))
            return "\(range(chords)) at m = \(width) (along the arc \(range(arcs)))"
        }
        return rings(lines) + silence(lines) + [
            "All along chords of \(Digits.significant(separation)) degrees outputs are off what samples of any place on the ring have by this share of its norm: "
                + "\(distances.joined(separator: ", ")); means of \(lines[0].models.count) models."
        ]
    }

    /// Which starts of two dimensions find the ring.
    private static func rings(_ lines: [SteeringLines.Line]) -> [String] {
        let narrow = lines.filter { $0.width == 2 }
        guard !narrow.isEmpty else { return [] }
        let counts = narrow.map { line in
            "\(line.models.count(where: \.isRing)) of \(line.models.count) models"
                + (line.label.isEmpty ? "" : " for \(line.label)")
        }
        let wide = lines.filter { $0.width > 2 }
        let none = wide.allSatisfy { $0.models.allSatisfy { !$0.isRing } } && !wide.isEmpty
        return ["In two dimensions features lie on one circle, in the order of the ring, in \(counts.listed)."]
            + (none ? ["With more dimensions in none."] : [])
    }

    /// Where nothing answers half way, beside the best ring.
    private static func silence(_ lines: [SteeringLines.Line]) -> [String] {
        let rings = lines.flatMap(\.models).filter(\.isRing).compactMap { model in
            model.predictedSilentFrom.map { (found: model.silentFrom, predicted: $0) }
        }
        var sentences: [String] = []
        let alike = grouped(rings.sorted { $0.found ?? 360 < $1.found ?? 360 }) { found, predicted in
            [
                found.map { "from \(Digits.significant($0)) degrees on" } ?? "at no separation",
                predicted > 180 ? "at none" : "from \(Digits.significant(predicted, digits: 3))",
            ]
        }
        if !alike.isEmpty {
            let places = alike.map { key, members in
                "\(key[0]) in \(members.count) (the best circle for their data: \(key[1]))"
            }
            sentences.append("Half way along most chords of these models no output is above 0 \(places.listed).")
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
        Digits.range(values.min()!, values.max()!) { Digits.significant($0, digits: 2) }
    }
}
