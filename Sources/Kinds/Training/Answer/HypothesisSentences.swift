import Basics
import JSON
public import Settings
import Statistics
import Tables

/// Whether what an experiment expects of its measures holds, a sentence each.
enum HypothesisSentences {
    /// Of more lines and positions some are told, evenly spaced.
    private static let mostLines = 5

    /// "Yes: mean overlap within is at most -0.99 in 5 of 5 places."; "No: mean overlap within is not at most -0.99." of one.
    ///
    /// Of the mean over replicates the 95% interval must be as expected, and of a loss that of its held-out samples; where the interval holds a
    /// bound that cannot be told. Of starts the best decides, and how many of all models are as expected is told beside it.
    ///
    /// - Parameter areBest: of the replicates of a place the one of the least loss decides, and not their mean.
    static func all(_ tables: ResultTables, areBest: Bool) throws(Problems) -> [String] {
        let expected = tables.experiment.hypotheses
        guard !expected.isEmpty else { return [] }
        let models = try MeasureLines(tables)
        return expected.compactMap { hypothesis in
            let lines = models.lines.map { line in
                let judged = line.places.compactMap { place in
                    judgement(hypothesis, place, areBest: areBest).map { (position: place.position ?? "", verdict: $0) }
                }
                return (name: line.name, places: judged)
            }.filter { !$0.places.isEmpty }
            guard !lines.isEmpty else { return nil }
            let values = models.lines.flatMap(\.places).flatMap(\.rows).compactMap { $0.number(hypothesis.measure) }
            let single =
                areBest ? "; of all models \(values.count(where: hypothesis.holds)) of \(values.count)" : ""
            return sentence(hypothesis, lines, models.axis?.symbol)
                + MeasureSentences.basis(tables.experiment, areBest: areBest) + single + "."
        }
    }

    private enum Verdict { case holds, fails, open }

    /// - Returns: nil where the models have no such measure.
    private static func judgement(_ hypothesis: Hypothesis, _ place: MeasureLines.Place, areBest: Bool) -> Verdict? {
        guard let value = place.value(hypothesis.measure, areBest: areBest) else { return nil }
        let mean = areBest ? nil : SampleMean(place.rows.compactMap { $0.number(hypothesis.measure) })
        let error = place.value("\(hypothesis.measure)_stderr", areBest: areBest).map { 1.96 * $0 }
        guard let interval = mean?.interval ?? error.map({ value - $0...value + $0 }) else {
            return hypothesis.holds(of: value) ? .holds : .fails
        }
        return hypothesis.holds(of: interval).map { $0 ? .holds : .fails } ?? .open
    }

    private typealias Line = (name: String, places: [(position: String, verdict: Verdict)])

    private static func sentence(_ hypothesis: Hypothesis, _ lines: [Line], _ symbol: String?) -> String {
        let all = lines.flatMap { $0.places.map(\.verdict) }
        let (held, open) = (all.count { $0 == .holds }, all.count { $0 == .open })
        let measure = hypothesis.measure.replacing("_", with: " ")
        let statement =
            "\(measure) is \(hypothesis.words)" + (all.count > 1 ? " in \(held) of \(all.count) places" : "")
        let doubt =
            open > 0 ? "; \(all.count > 1 ? "in \(open) " : "")the 95% interval holds the bound" : ""
        switch (held, open) {
        case (all.count, _): return "Yes: \(statement)"
        case (0, 0): return "No: \(all.count > 1 ? statement : "\(measure) is not \(hypothesis.words)")"
        case (0, _): return "Cannot tell: \(statement)\(doubt)"
        default: return "In part: \(statement), \(places(lines, symbol))\(doubt)"
        }
    }

    /// Where it holds: "along density from 0.05 to 0.01 for m = 4 to m = 8; at 0.01 for m = 12".
    private static func places(_ lines: [Line], _ symbol: String?) -> String {
        let told = lines.map { line in (name: line.name, text: symbol == nil ? nil : stretches(line)) }
        let alike = neighbours(told.filter { line in symbol != nil || holds(line.name, lines) }) { $0.text ?? $0.name }
        let parts = evenly(alike, most: mostLines).map { text, members in
            let (first, last) = (members[0].name, members[members.count - 1].name)
            let names = first.isEmpty ? "" : "for \(first)\(first == last ? "" : " to \(last)")"
            return [symbol == nil ? nil : text, names].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        }
        let omitted = alike.count > parts.count ? " (\(parts.count) of \(alike.count); runs.csv has all)" : ""
        return (symbol.map { "along \($0) " } ?? "") + parts.joined(separator: "; ") + omitted
    }

    private static func holds(_ name: String, _ lines: [Line]) -> Bool {
        lines.contains { $0.name == name && $0.places.contains { $0.verdict == .holds } }
    }

    /// "from 0.05 to 0.01 and at 0.001"; "nowhere"; "throughout".
    private static func stretches(_ line: Line) -> String {
        guard line.places.contains(where: { $0.verdict == .holds }) else { return "nowhere" }
        guard line.places.contains(where: { $0.verdict != .holds }) else { return "throughout" }
        let parts = neighbours(line.places) { $0.verdict == .holds ? "holds" : "" }.filter { !$0.0.isEmpty }.map {
            _, places in
            let ends = [places[0], places[places.count - 1]].map { place in
                Double(place.position).map { Digits.setting($0) } ?? place.position
            }
            return places.count > 1 ? "from \(ends[0]) to \(ends[1])" : "at \(ends[0])"
        }
        return parts.joined(separator: " and ")
    }
}

extension Hypothesis {
    /// "at most 0.01", "at least 0.99 and at most 1.01", to the last digit of the file.
    public var words: String {
        func text(_ bound: Double) -> String { JSONValue.number(bound).canonical.replacing("-", with: "−") }
        return [atLeast.map { "at least \(text($0))" }, atMost.map { "at most \(text($0))" }]
            .compactMap(\.self).joined(separator: " and ")
    }
}
