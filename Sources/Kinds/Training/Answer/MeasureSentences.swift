import Basics
import Foundation
import Settings
import Statistics
import Tables

/// The measures that an experiment asks for, a sentence each.
enum MeasureSentences {
    /// Of more different courses some are told, evenly spaced.
    private static let mostCourses = 5
    /// Of more features shares are told.
    private static let mostCountable = 100.0

    /// "Features per dimension along density: from 1 at 1 to 7.48 at 0.05 for n = 400, m = 30; ... ."
    ///
    /// Test losses that are rounding are 0: "0.439 at 3, 0 from 4 to 9 (0: below 1e−05 of what answers of zero lose)".
    ///
    /// Which of the replicates numbers are of, the first sentence says, unless one on a hypothesis has said it.
    ///
    /// - Parameter areBest: of the replicates of a place the one of the least loss is told, and not their mean.
    static func all(_ tables: ResultTables, areBest: Bool) throws(Problems) -> [String] {
        let asked = tables.experiment.answer
        guard !asked.isEmpty else { return [] }
        let models = try MeasureLines(tables)
        var basis = tables.experiment.hypotheses.isEmpty ? try basis(tables, areBest: areBest) : ""
        return asked.flatMap { column -> [String] in
            let features = countable(column, models)
            var isRounded = false
            func told(_ value: Double, at place: MeasureLines.Place) -> Double {
                guard column == "test_loss", value < place.nothing else {
                    return features == nil ? value : value * (Self.features(place) ?? 1)
                }
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
            guard !all.isEmpty else { return [] }
            let stretches = neighbours(all) { $0.course }
            let shown = evenly(stretches, most: mostCourses)
            let courses = shown.map { course, lines in course + of(lines.map(\.name)) }
            let along = models.axis.map { " along \($0.symbol)" } ?? ""
            let omitted =
                shown.count < stretches.count ? " (\(shown.count) of \(stretches.count) courses; runs.csv has all)" : ""
            let sure = basis + (areBest ? "" : scatter(column, models.lines))
            basis = ""
            let laws = column == "test_loss" ? slopes(models, tables.experiment, areBest) : []
            return laws + [
                "\(features ?? column.replacing("_", with: " ").atSentenceStart)\(along): \(courses.joined(separator: "; "))\(omitted)\(isRounded ? StartFindings.notation : "")\(sure)."
            ]
        }
    }

    /// "Features represented, of 3,": what counts of features are, which say more than shares of few; nil of other measures, of many features, and of
    /// one place.
    private static func countable(_ column: String, _ models: MeasureLines) -> String? {
        guard column == "fraction_represented", models.axis != nil else { return nil }
        let all = Set(models.lines.flatMap(\.places).compactMap(features))
        guard let most = all.max(), most <= mostCountable else { return nil }
        return "Features represented" + (all.count == 1 ? ", of \(Int(most))," : "")
    }

    private static func features(_ place: MeasureLines.Place) -> Double? {
        place.rows.first?.number(Coordinates.features.name)
    }

    /// " for m = 2 to 8" of numbers of one setting, " for optimizer = sgd, adam and muon" of other places.
    private static func of(_ names: [String]) -> String {
        let distinct = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard distinct.count > 1 else { return distinct.first.map { $0.isEmpty ? "" : " for \($0)" } ?? "" }
        let parts = distinct.map { $0.split(separator: " = ", maxSplits: 1).map(String.init) }
        let isScale = parts.allSatisfy { $0.count == 2 && Double($0[1]) != nil } && Set(parts.map { $0[0] }).count == 1
        guard !isScale else { return " for \(RunGroup.span(distinct[0], distinct[distinct.count - 1]))" }
        let most = 4
        let more = distinct.count > most ? ["\(distinct.count - most) more"] : []
        return " for " + (distinct.prefix(most) + more).listed
    }

    /// How sure means are: ", with 95% intervals of ±2% (median) to ±15%", or "±29% (median), wider than the mean in 3 of 16 places"; empty
    /// where no place has replicates that differ.
    private static func scatter(_ column: String, _ lines: [MeasureLines.Line]) -> String {
        let shares = lines.flatMap(\.places).compactMap { place -> Double? in
            guard let mean = SampleMean(place.rows.compactMap { $0.number(column) }), let interval = mean.interval,
                mean.value != 0
            else { return nil }
            return (interval.upperBound - mean.value) / abs(mean.value)
        }.sorted()
        guard let most = shares.last, most > 0 else { return "" }
        let wide = shares.count { $0 > 1 }
        return ", with 95% intervals of ±\(Digits.percent(Median.of(sorted: shares))) (median)"
            + (wide > 0
                ? ", wider than the mean itself in \(wide) of \(shares.count) places" : " to ±\(Digits.percent(most))")
    }

    /// How the test loss goes with the setting that the experiment's "along" names, where that is a number: "The test loss goes as samples^k, with k
    /// from end to end (and between neighbouring values) of -0.16 (-0.42 to -0.01) for m = 10; ... ."
    private static func slopes(_ models: MeasureLines, _ experiment: Experiment, _ areBest: Bool) -> [String] {
        guard let axis = models.axis, axis.setting == experiment.along, axis.setting != Coordinates.width.setting else {
            return []
        }
        let told = models.lines.compactMap { line -> String? in
            let points = line.places.compactMap { place -> (x: Double, y: Double)? in
                guard let x = place.position.flatMap(Double.init), let y = place.value("test_loss", areBest: areBest),
                    x > 0, y > 0
                else { return nil }
                return (x, y)
            }
            let slopes = PowerLawFit.localSlopes(points).map { -$0 }
            // What rises here and falls there is no law.
            guard slopes.count > 1, Set(slopes.map { $0 > 0 }).count == 1 else { return nil }
            func digits(_ value: Double) -> String { Digits.significant(value, digits: 2) }
            let (first, last) = (points[0], points[points.count - 1])
            let whole = log(last.y / first.y) / log(last.x / first.x)
            return "\(digits(whole)) (\(Digits.range(slopes.min()!, slopes.max()!, digits)))"
                + (line.name.isEmpty ? "" : " for \(line.name)")
        }
        guard !told.isEmpty else { return [] }
        let shown = evenly(told, most: mostCourses)
        return [
            "The test loss goes as \(axis.symbol)^k, with k from end to end (and between neighbouring values) of \(shown.joined(separator: "; "))"
                + (shown.count < models.lines.count ? " (\(shown.count) of \(models.lines.count) lines)." : ".")
        ]
    }

    /// What a share of all features is in features: " (59 of 100 features)"; empty of other measures.
    private static func count(_ share: Double, _ column: String, _ places: [MeasureLines.Place]) -> String {
        guard column.hasPrefix("fraction_"), let n = places.first.flatMap(features) else {
            return ""
        }
        return " (\(Int((share * n).rounded())) of \(Int(n)) features)"
    }

    /// What test_loss is: the squared error where training minimised another power of it.
    private static func loss(_ experiment: Experiment) -> String {
        experiment.runs.contains { ![.squared, .crossEntropy].contains($0.training.loss) } ? "squared error" : "loss"
    }

    /// Which of the replicates of a place a number is of: "; means of 5 replicates".
    static func basis(_ tables: ResultTables, areBest: Bool) throws(Problems) -> String {
        let experiment = tables.experiment
        guard experiment.replicates > 1 else { return "" }
        let count = try StartFindings.count(tables)
        return areBest
            ? "; of \(count) \(experiment.nounOfReplicates) the one of the least \(loss(experiment))"
            : "; means of \(count) replicates"
    }
}
