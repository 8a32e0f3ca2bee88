import Basics
import JSON
public import Settings
import Statistics
import Tables

/// Whether what an experiment expects of its measures holds, a sentence each.
enum HypothesisSentences {
    /// Of more lines some are told, evenly spaced.
    private static let mostLines = 5

    /// "Yes: mean overlap within is at most -0.99 in 5 of 5 places; of 10 starts the one of the least loss; of all 50 models 12 are
    /// as expected."
    ///
    /// Of the mean over replicates the 95% interval must be as expected, and of a loss that of its held-out samples; where the interval holds a
    /// bound that cannot be told. Of starts the best decides, and all whose losses its held-out samples cannot tell from its own: where these
    /// disagree, that is open as well. How many of all models are as expected is told beside it.
    ///
    /// - Parameter areBest: of the replicates of a place the one of the least loss decides, and not their mean.
    static func all(_ tables: ResultTables, areBest: Bool) throws(Problems) -> [String] {
        let (expected, answer) = (tables.experiment.hypotheses, tables.experiment.answer)
        guard !expected.isEmpty else { return [] }
        let models = try MeasureLines(tables)
        let told = tables.experiment.measures.compactMap { name in expected.first { $0.measure == name } }
        let basis = try MeasureSentences.basis(tables, areBest: areBest)
        let sentences = told.map { hypothesis -> (verdict: Overall, text: String, single: String) in
            let lines = models.lines.map { line in
                Line(name: line.name, places: line.places.map { Judged($0, hypothesis, areBest: areBest) })
            }
            let values = models.lines.flatMap(\.places).flatMap(\.rows).compactMap { $0.number(hypothesis.measure) }
            let holding = values.count(where: hypothesis.holds)
            // Of a loss the models' own intervals decide.
            let hasError = models.lines.flatMap(\.places).contains {
                $0.heldOutInterval(hypothesis.measure, areBest: areBest) != nil
            }
            let single =
                areBest && !hasError
                ? "; of all \(values.count) models \(holding) \(holding == 1 ? "is" : "are") as expected" : ""
            let (verdict, text) = sentence(
                hypothesis, lines, models.axis?.symbol, isToldElsewhere: answer.contains(hypothesis.measure))
            return (verdict, text, single)
        }
        // What does not hold, or not everywhere, stands first.
        let ordered = Overall.allCases.flatMap { verdict in sentences.filter { $0.verdict == verdict } }
        return ordered.enumerated().map { $1.text + ($0 == 0 ? basis : "") + $1.single + "." }
    }

    /// Of all places together, the worst first.
    private enum Overall: CaseIterable { case no, inPart, cannotTell, asFarAsCanBeTold, yes }

    /// Open where an interval holds a bound, divided where starts of equal loss disagree.
    private enum Verdict { case holds, fails, open, divided, missing }

    /// What is expected of one place, and its measure.
    private struct Judged {
        let position: String
        let verdict: Verdict
        let value: Double?
        let interval: ClosedRange<Double>?

        init(_ place: MeasureLines.Place, _ hypothesis: Hypothesis, areBest: Bool) {
            position = place.position ?? ""
            value = place.value(hypothesis.measure, areBest: areBest)
            let mean = areBest ? nil : SampleMean(place.rows.compactMap { $0.number(hypothesis.measure) })
            interval = mean?.interval ?? place.heldOutInterval(hypothesis.measure, areBest: areBest)
            guard let value else {
                verdict = .missing
                return
            }
            let holds = interval.map { hypothesis.holds(of: $0) } ?? hypothesis.holds(of: value)
            // Of a loss the interval says already what equal ones are.
            let equals = areBest && interval == nil ? place.ofEqualLoss : []
            let isDivided = equals.contains { $0.number(hypothesis.measure).map(hypothesis.holds) != holds }
            verdict = isDivided ? .divided : holds.map { $0 ? .holds : .fails } ?? .open
        }
    }

    /// The places of a line, by rising position where positions are numbers in no order.
    private struct Line {
        let name: String
        let places: [Judged]

        init(name: String, places: [Judged]) {
            self.name = name
            let numbers = places.compactMap { Double($0.position) }
            let isOrdered = numbers == numbers.sorted() || numbers == numbers.sorted(by: >)
            self.places =
                numbers.count < places.count || isOrdered
                ? places : places.sorted { Double($0.position)! < Double($1.position)! }
        }
    }

    private static let disagree = "some starts of equal loss, as far as can be told, are as expected and others not"

    private static func sentence(
        _ hypothesis: Hypothesis, _ lines: [Line], _ symbol: String?, isToldElsewhere: Bool
    ) -> (Overall, String) {
        let all = lines.flatMap(\.places)
        func count(_ verdict: Verdict) -> Int { all.count { $0.verdict == verdict } }
        let (held, failed, open, divided) = (count(.holds), count(.fails), count(.open), count(.divided))
        let missing = count(.missing)
        let measure = hypothesis.measure.replacing("_", with: " ")
        let statement =
            "\(measure) is \(hypothesis.words)" + (all.count > 1 ? " in \(held) of \(all.count) places" : "")
        let values = all.compactMap(\.value)
        let range =
            isToldElsewhere || values.isEmpty
            ? "" : " (\(Digits.range(values.min()!, values.max()!, Digits.significant)))"
        let doubts = [
            open > 0 ? "; in \(open) the 95% interval holds a bound" : "",
            divided > 0 ? "; in \(divided) \(disagree)" : "",
            missing > 0 ? "; \(missing) \(missing == 1 ? "has" : "have") no value" : "",
        ].joined()
        if held == all.count { return (.yes, "Yes: \(statement)\(range)") }
        if held > 0, failed == 0 {
            return (.asFarAsCanBeTold, "Yes as far as can be told: \(statement)\(range)\(doubts)")
        }
        if held > 0 { return (.inPart, "In part: \(statement)\(range)\(places(lines, symbol))\(doubts)") }
        guard failed == 0 else {
            let isSure = open + divided + missing == 0
            let denied = all.count > 1 ? statement : "\(measure) is not \(hypothesis.words)"
            return (.no, "No\(isSure ? "" : " as far as can be told"): \(denied)\(range)\(doubts)")
        }
        let whether = "Cannot tell whether \(measure) is \(hypothesis.words)"
        guard open > 0 else {
            let places = all.count > 1 ? "in \(divided) of \(all.count) places " : ""
            return (
                .cannotTell,
                divided > 0 ? "\(whether): \(places)\(disagree)\(range)" : "\(whether): no model has a value"
            )
        }
        guard all.count == 1, let interval = all[0].interval else {
            return (.cannotTell, "\(whether): in \(open) of \(all.count) places the 95% interval holds a bound\(range)")
        }
        let ends = Digits.range(interval.lowerBound, interval.upperBound, Digits.significant)
        return (.cannotTell, "\(whether): its 95% interval is \(ends)")
    }

    /// Where it holds: ", along density from 0.05 to 0.01 for m = 4 to m = 8; at 0.01 for m = 12".
    private static func places(_ lines: [Line], _ symbol: String?) -> String {
        let holding = lines.filter { line in line.places.contains { $0.verdict == .holds } }
        let alike = neighbours(holding) { symbol == nil ? $0.name : stretches($0) }
        let parts = evenly(alike, most: mostLines).map { text, members in
            let (first, last) = (members[0].name, members[members.count - 1].name)
            let names = first.isEmpty ? "" : "for \(first == last ? first : RunGroup.span(first, last))"
            return [symbol == nil ? "" : text, names].filter { !$0.isEmpty }.joined(separator: " ")
        }
        let omitted = alike.count > parts.count ? " (\(parts.count) of \(alike.count); runs.csv has all)" : ""
        return ", " + (symbol.map { "along \($0) " } ?? "") + parts.joined(separator: "; ") + omitted
    }

    /// "from 0.05 to 0.01 and at 0.001"; "throughout".
    private static func stretches(_ line: Line) -> String {
        guard line.places.contains(where: { $0.verdict != .holds }) else { return "throughout" }
        let stretches = neighbours(line.places) { $0.verdict == .holds ? "holds" : "" }.filter { !$0.key.isEmpty }
        return stretches.map { _, places in
            let ends = [places[0], places[places.count - 1]].map { place in
                Double(place.position).map { Digits.setting($0) } ?? place.position
            }
            return places.count > 1 ? "from \(ends[0]) to \(ends[1])" : "at \(ends[0])"
        }.joined(separator: " and ")
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
