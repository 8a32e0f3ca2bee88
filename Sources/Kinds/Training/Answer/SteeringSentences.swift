import Basics
import Settings
import Tables

/// What outputs do along the arc and along the chord between places on a ring of features.
enum SteeringSentences {
    /// "In two dimensions 9 of 20 models lay features on one circle, in the order of the ring: 5 of 5 for dependence sharpness = 4, ... . Half way on the straight
    /// line between two places of such a ring no output is above 0, for most pairs, from 120 degrees apart on in 4 models (the best circle for their data: from
    /// 118 degrees), ... . On the way straight between opposite places (180 degrees apart) outputs differ from everything that samples of the ring give by this
    /// share of their norm: 0.75 to 0.83 in 9 models on one circle at m = 2 (along the ring 0.064 to 0.068), ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try SteeringLines(tables).lines
        let models = lines.flatMap { line in line.models.map { (width: line.width, model: $0) } }
        guard let separation = models.flatMap(\.model.places).map(\.separation).max() else { return [] }
        let ends = models.compactMap { width, model in
            model.places.last.flatMap { $0.separation == separation ? (kind: Kind(width, model), place: $0) : nil }
        }
        let kinds = Dictionary(grouping: ends, by: \.kind).sorted { $0.key < $1.key }
        let distances = kinds.map { kind, members in
            "\(range(members.map(\.place.chordDistance))) in \(members.count) \(members.count == 1 ? "model" : "models") \(kind.words) (along the ring "
                + "\(range(members.map(\.place.arcDistance))))"
        }
        return rings(lines) + silence(lines) + [
            "On the way straight between opposite places (\(Digits.significant(separation)) degrees apart) outputs differ from everything that samples of the ring give by this share "
                + "of their norm: \(distances.joined(separator: ", "))."
        ]
    }

    /// Models that are told of together: those on one circle, and the others of each width.
    private struct Kind: Hashable, Comparable {
        let width: Int
        let isRing: Bool

        init(_ width: Int, _ model: SteeringLines.Model) { (self.width, isRing) = (width, model.isRing) }

        var words: String { "\(isRing ? "on one circle " : width == 2 ? "of other shapes " : "")at m = \(width)" }

        static func < (one: Self, other: Self) -> Bool {
            (one.width, other.isRing ? 1 : 0) < (other.width, one.isRing ? 1 : 0)
        }
    }

    /// Which starts of two dimensions find the ring.
    private static func rings(_ lines: [SteeringLines.Line]) -> [String] {
        let narrow = lines.filter { $0.width == 2 }
        guard !narrow.isEmpty else { return [] }
        let counts = narrow.map { line in
            "\(line.models.count(where: \.isRing)) of \(line.models.count)"
                + (line.label.isEmpty ? "" : " for \(line.label)")
        }
        let wide = lines.filter { $0.width > 2 }
        let none = wide.allSatisfy { $0.models.allSatisfy { !$0.isRing } } && !wide.isEmpty
        let all = narrow.flatMap(\.models)
        let others = wide.flatMap(\.models).count
        let sum = "\(all.count(where: \.isRing)) of \(all.count) models"
        return [
            "In two dimensions \(sum) lay features on one circle, in the order of the ring"
                + (narrow.count > 1 ? ": \(counts.listed)." : ".")
        ] + (none ? ["In more dimensions none of \(others) does."] : [])
    }

    /// Where nothing answers half way, beside the best ring.
    private static func silence(_ lines: [SteeringLines.Line]) -> [String] {
        let rings = lines.flatMap(\.models).filter(\.isRing).compactMap { model in
            model.predictedSilentFrom.map { (found: model.silentFrom, predicted: $0) }
        }
        var sentences: [String] = []
        let alike = grouped(rings.sorted { $0.found ?? 360 < $1.found ?? 360 }) { found, predicted in
            [
                found.map { "from \(Digits.significant($0)) degrees apart on" } ?? "at no distance",
                predicted > 180 ? "at none" : "from \(Digits.significant(predicted, digits: 3)) degrees",
            ]
        }
        if !alike.isEmpty {
            let places = alike.map { key, members in
                "\(key[0]) in \(members.count) \(members.count == 1 ? "model" : "models") (the best circle for their data: \(key[1]))"
            }
            sentences.append(
                "Half way on the straight line between two places of such a ring no output is above 0, for most pairs, \(places.listed)."
            )
        }
        let others = lines.filter { $0.width > 2 }.flatMap(\.models)
        if !others.isEmpty {
            let answering = others.count { $0.silentFrom == nil }
            sentences.append(
                "In more than two dimensions something answers half way between most opposite places in \(answering) of \(others.count) models."
            )
        }
        return sentences
    }

    private static func range(_ values: [Double]) -> String {
        Digits.range(values.min()!, values.max()!) { Digits.significant($0, digits: 2) }
    }
}
