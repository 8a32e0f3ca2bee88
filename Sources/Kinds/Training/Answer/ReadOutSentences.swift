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
            "Of the k active features of a sample \(courses.joined(separator: "; ")).",
            bases.isEmpty
                ? ""
                : "In the model's own basis signs find \(bases.joined(separator: ", ")) percentage points more than in random bases.",
        ].filter { !$0.isEmpty }
    }

    private static func of(_ line: ReadOutLines.Line) -> String { line.label.isEmpty ? "" : " for \(line.label)" }

    private static func ends(_ course: [(width: Int, found: SampleMean)]) -> String? {
        guard let first = course.first, let last = course.last else { return nil }
        let start = "\(Digits.percent(first.found.value)) at m = \(first.width)"
        return course.count > 1 ? "\(start) to \(Digits.percent(last.found.value)) at m = \(last.width)" : start
    }

    private static func points(_ value: Double) -> String { Digits.significant(value, digits: 2) }
}
