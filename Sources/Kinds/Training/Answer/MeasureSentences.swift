import Basics
import Settings
import Tables

/// The measures that an experiment asks for, a sentence each.
enum MeasureSentences {
    /// Of more different courses some are told, evenly spaced.
    private static let mostCourses = 5

    /// "Features per dimension along density: from 1 at 1 to 7.48 at 0.05 for n = 400, m = 30; ... ."
    ///
    /// Test losses that are rounding are 0: "0.439 at 3, 0 from 4 to 9 (0: below 1e−05 of what answers of zero lose)".
    ///
    /// - Parameter areBest: of the replicates of a place the one of the least loss is told, and not their mean.
    static func all(_ tables: ResultTables, areBest: Bool) throws(Problems) -> [String] {
        let asked = tables.experiment.answer
        guard !asked.isEmpty else { return [] }
        let models = try MeasureLines(tables)
        return asked.compactMap { column in
            var isRounded = false
            func told(_ value: Double, at place: MeasureLines.Place) -> Double {
                guard column == "test_loss", value < place.nothing else { return value }
                isRounded = true
                return 0
            }
            let all = models.lines.compactMap { line -> (name: String, course: String)? in
                let known = line.places.compactMap { place in
                    place.value(column, areBest: areBest).map { (position: place.position, value: told($0, at: place)) }
                }
                guard let first = known.first else { return nil }
                guard models.axis != nil else {
                    return (line.name, Digits.significant(first.value) + count(first.value, column, line.places))
                }
                return (line.name, Course(known.map { Course.Point(position: $0.position!, value: $0.value) }).text)
            }
            guard !all.isEmpty else { return nil }
            let stretches = neighbours(all) { $0.course }
            let shown = evenly(stretches, most: mostCourses)
            let courses = shown.map { course, lines in
                let (first, last) = (lines[0].name, lines[lines.count - 1].name)
                return course + (first.isEmpty ? "" : " for \(first)") + (first == last ? "" : " to \(last)")
            }
            let along = models.axis.map { " along \($0.symbol)" } ?? ""
            let omitted =
                shown.count < stretches.count ? " (\(shown.count) of \(stretches.count) courses; runs.csv has all)" : ""
            return
                "\(column.replacing("_", with: " ").atSentenceStart)\(along): \(courses.joined(separator: "; "))\(omitted)\(isRounded ? StartFindings.notation : "")\(basis(tables.experiment, areBest: areBest))."
        }
    }

    /// What a share of all features is in features: " (59 of 100 features)"; empty of other measures.
    private static func count(_ share: Double, _ column: String, _ places: [MeasureLines.Place]) -> String {
        guard column.hasPrefix("fraction_"), let n = places.first?.rows.first?.number(Coordinates.features.name) else {
            return ""
        }
        return " (\(Int((share * n).rounded())) of \(Int(n)) features)"
    }

    /// Which of the replicates of a place a number is of: "; means of 5 replicates".
    static func basis(_ experiment: Experiment, areBest: Bool) -> String {
        guard experiment.replicates > 1 else { return "" }
        return areBest
            ? "; of \(experiment.replicates) starts the one of the least loss"
            : "; means of \(experiment.replicates) replicates"
    }
}
