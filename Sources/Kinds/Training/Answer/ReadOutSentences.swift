import Basics
import Settings
import Statistics
import Tables
import ToyModels

/// What is read from the hidden layer, and whether its basis means anything.
enum ReadOutSentences {
    /// "Of the active features the largest outputs find 25% at m = 4 and 100% at m = 48, signs alone 22% and 80%, for optimizer = adamw; ... .
    /// In the model's own basis signs find 0.2 (-0.2 to 0.6) percentage points more than in random bases for optimizer = adamw, ... ."
    static func all(_ tables: ResultTables) throws(Problems) -> [String] {
        let lines = try ReadOutLines(tables).lines
        guard !lines.isEmpty else { return [] }
        let courses = lines.compactMap { line -> String? in
            guard let full = ends(line.course(.full)), let signs = ends(line.course(.signs)) else { return nil }
            return "the k largest of D·h find \(full), signs alone \(signs)" + of(line)
        }
        let bases = lines.compactMap { line -> String? in
            guard let mean = SampleMean(line.specificities.map { 100 * $0 }), let interval = mean.interval else {
                return nil
            }
            return "\(points(mean.value)) (\(points(interval.lowerBound)) to \(points(interval.upperBound)))" + of(line)
        }
        return [
            difference(lines) ?? "",
            "Of the k active features of a sample \(courses.joined(separator: "; ")).",
            bases.isEmpty
                ? ""
                : "In the model's own basis signs find \(bases.joined(separator: ", ")) percentage points more than in random bases.",
        ].filter { !$0.isEmpty }
    }

    /// "Signs alone find 20% to 22% of the active features at m = 4 and 80% to 80% at m = 48; between 3 settings they differ by at most 2 percentage points
    /// (m = 4)."; nil of one setting.
    private static func difference(_ lines: [ReadOutLines.Line]) -> String? {
        let courses = lines.map { $0.course(.signs) }
        let widths = courses.first?.map(\.width) ?? []
        guard lines.count > 1, let first = widths.first, let last = widths.last, first < last,
            courses.allSatisfy({ $0.map(\.width) == widths })
        else { return nil }
        func range(_ width: Int) -> (low: Double, high: Double) {
            let found = courses.map { $0.first { $0.width == width }!.found.value }
            return (found.min()!, found.max()!)
        }
        func text(_ width: Int) -> String { Digits.range(range(width).low, range(width).high, Digits.percent) }
        let widest = widths.max { range($0).high - range($0).low < range($1).high - range($1).low }!
        let most = 100 * (range(widest).high - range(widest).low)
        return
            "Signs alone find \(text(first)) of the active features at m = \(first) and \(text(last)) at m = \(last); between \(lines.count) "
            + "settings they differ by at most \(points(most)) percentage points (m = \(widest))."
    }

    private static func of(_ line: ReadOutLines.Line) -> String { line.label.isEmpty ? "" : " for \(line.label)" }

    private static func ends(_ course: [(width: Int, found: SampleMean)]) -> String? {
        guard let first = course.first, let last = course.last else { return nil }
        let start = "\(Digits.percent(first.found.value)) at m = \(first.width)"
        return course.count > 1 ? "\(start) to \(Digits.percent(last.found.value)) at m = \(last.width)" : start
    }

    private static func points(_ value: Double) -> String { Digits.significant(value, digits: 2) }
}
