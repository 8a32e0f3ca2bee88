import Basics
import Settings
import Tables

/// What outputs do along the arc and along the chord between places on a ring of features.
enum SteeringSentences {
    /// "In two dimensions features lie on one circle, in the order of the ring, in 5 of 5 models for sharpness = 4, ... . Half way between places 150 degrees
    /// apart and more ... no output of these is above 0, ... . All along chords of 180 degrees outputs are 0.63 to 0.85 of their norm off what samples of any
    /// place have in 9 models on one circle (along the arc 0.06 to 0.1), ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try SteeringLines(tables).lines
        let models = lines.flatMap { line in line.models.map { (width: line.width, model: $0) } }
        guard let separation = models.flatMap(\.model.places).map(\.separation).max() else { return [] }
        let ends = models.compactMap { width, model in
            model.places.last.flatMap { $0.separation == separation ? (kind: Kind(width, model), place: $0) : nil }
        }
        let kinds = Dictionary(grouping: ends, by: \.kind).sorted { $0.key < $1.key }
        let distances = kinds.map { kind, members in
            "\(range(members.map(\.place.chordDistance))) in \(members.count) \(members.count == 1 ? "model" : "models") \(kind.words) (along the arc "
                + "\(range(members.map(\.place.arcDistance))))"
        }
        return rings(lines) + silence(lines) + [
            "All along chords of \(Digits.significant(separation)) degrees outputs are off what samples of any place on the ring have by this share of its norm: "
                + "\(distances.joined(separator: ", "))."
        ]
    }

    /// Models that are told of together: those on one circle, and the others of each width.
    private struct Kind: Hashable, Comparable {
        let width: Int
        let isRing: Bool

        init(_ width: Int, _ model: SteeringLines.Model) { (self.width, isRing) = (width, model.isRing) }

        var words: String { isRing ? "on one circle at m = \(width)" : "on none at m = \(width)" }

        static func < (one: Self, other: Self) -> Bool {
            (one.width, other.isRing ? 1 : 0) < (other.width, one.isRing ? 1 : 0)
        }
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
