import Foundation
import Geometry
import Measures
import Settings
import Tables

/// The answer of an experiment that trains models.
///
/// Whether what the experiment expects holds stands first; what the setting that "along" names does to the loss, where no measures are asked
/// for; then, of a model that is not swept, whether its loss falls in steps, what training on prefixes costs, which learning rates are best, how ranks go
/// with the width, how far features move, what is read from the hidden layer, the measures that the experiment's "answer" names, how many
/// features theory says are kept, and then predicted exponents alone. Where it names none, what theory predicts stands first: the
/// exponents of the loss where half of the groups have a predicted one, otherwise the losses that are predicted for half of the models.
/// Where the loss of many groups is least and what the swept settings do comes next, then the cause of the loss where a measure shows it.
enum TrainingAnswer {
    private static let mostOfSettings = 3

    static func answer(_ tables: ResultTables) throws(Problems) -> Answer {
        let predicted = try PredictedLossSentences(tables)
        let found = try BestModelSentences(tables)
        let areBest = MeasureLines.areBest(tables.experiment)
        let exponents = try ExponentSentences(tables, areBest: areBest)
        let (along, settings) = try SettingSentences.all(tables, areBest: areBest)
        let rates = try RateSentences.all(tables)
        let areRatesAsked = tables.experiment.compare.contains(TrainingComparisons.rates)
        let asked =
            try PrefixSentences.all(tables) + (areRatesAsked ? rates : []) + RankSentences.all(tables)
            + MovementSentences.all(tables)
            + ReadOutSentences.all(tables) + DimensionSentences.all(tables) + SteeringSentences.all(tables)
            + CombinationSentences.all(tables)
            + DimensionShares.sentences(tables) + MeasureSentences.all(tables, areBest: areBest)
        // Along the setting that the experiment names measures are told where it asks for some, and otherwise the loss.
        let leads = asked.isEmpty ? along : []
        let plateaus = try PlateauSentences.all(tables)
        let isSwept = Set(tables.experiment.runs.map(\.replicate)).count < tables.experiment.runs.count
        var first =
            try HypothesisSentences.all(tables, areBest: areBest) + leads + (isSwept ? [] : plateaus) + asked
            + PredictedShareSentences.all(tables)
        // Where no exponent tells what models lose.
        if exponents.isEmpty, asked.isEmpty { first.append(try LossSentences.text(tables, areBest: areBest)) }
        let unfitted = try UnfittedSentences.all(tables)
        var more: [String] = []
        if exponents.arePredicted { first.append(exponents.lead) }
        if predicted.areOfMost, !exponents.arePredicted { first += predicted.all } else { more += predicted.all }
        if !exponents.arePredicted, asked.isEmpty { first.append(exponents.lead) }
        if exponents.isEmpty {
            let isFirst = found.areSingle && !predicted.areOfMost && asked.isEmpty
            if isFirst { first.append(found.text) } else { more.append(found.text) }
        }
        var others = found.areSingle ? [] : [try LeastLossSentence.text(tables)]
        let rest = (asked.isEmpty ? [] : along) + settings
        others += rest.prefix(mostOfSettings) + [try CauseSentences.silence(tables, areBest: areBest)]
        if isSwept { first += plateaus }
        if asked.isEmpty { first += others } else { more += others }
        first = first.filter { !$0.isEmpty }
        if first.isEmpty {
            first = [found.text]
            more.removeAll { $0 == found.text }
        }
        if exponents.isEmpty { first += unfitted } else { more.insert(contentsOf: unfitted, at: 0) }
        return Answer(
            first: first,
            more: [asked.isEmpty || exponents.arePredicted ? "" : exponents.lead, exponents.details] + more
                + rest.dropFirst(mostOfSettings) + (areRatesAsked ? [] : rates)
                + [try CauseSentences.randomDirections(tables)] + (try TrainingFindings.chances(tables)),
            warnings: try TrainingWarnings.all(tables, areBest: areBest),
            symbols: symbols(of: tables.experiment) + shapes(in: first + more))
    }

    /// Those that are counted, as in "2 digons (square)" or "1 rectified 4-simplex".
    private static func shapes(in sentences: [String]) -> [Answer.Symbol] {
        let text = sentences.joined(separator: " ")
        return IdealShape.meanings.filter { name, _ in
            text.range(of: "[0-9(][- ]?([a-z]+ )?" + name, options: .regularExpression) != nil
        }.map { Answer.Symbol(text: $0.name, meaning: $0.meaning) }
    }

    /// The width, what is swept, and the measures that are asked for.
    private static func symbols(of experiment: Experiment) -> [Answer.Symbol] {
        let columns = [Coordinates.width] + RunGroups(of: experiment).varying
        let settings = columns.filter { $0.label != $0.name }.map { (name: $0.label, meaning: $0.meaning) }
        let asked = Measures.all.flatMap(\.columns).filter { experiment.measures.contains($0.name) }
        let measures = asked.map { (name: $0.name.replacing("_", with: " "), meaning: $0.meaning) }
        return (settings + measures).map {
            Answer.Symbol(text: $0.name, meaning: String($0.meaning.prefix { $0 != ";" }))
        }
    }
}
