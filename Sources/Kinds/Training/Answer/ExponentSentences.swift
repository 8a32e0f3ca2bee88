import Predictions
import Settings
import Statistics
import Tables

/// How the loss falls with the width, in sentences.
struct ExponentSentences {
    private let all: [GroupExponent]
    private let widths: ClosedRange<Int>
    /// The columns in which groups differ.
    private let varying: [Column]
    /// The mean share of features that a group's models represent, by its place.
    private let represented: [Int: Double]
    /// What exponents are of, where the other numbers are of something else.
    private let ofMeans: String

    /// More groups than this are summed up.
    private static let mostNamed = 4
    /// Fewer groups than this tell no correlation.
    private static let fewestCorrelated = 30
    /// The same of those that have one value of a setting.
    private static let fewestHeld = 5

    /// - Parameter areBest: of the replicates of a place other sentences tell the best; these are of their means.
    init(_ tables: ResultTables, areBest: Bool) throws(Problems) {
        ofMeans =
            areBest
            ? "; here of the geometric means of \(try StartFindings.count(tables)) \(tables.experiment.nounOfReplicates)"
            : ""
        let groups = RunGroups(of: tables.experiment)
        let fits = try FitsTable.testLossPowers(tables)
        let widths = fits.flatMap { $0["widths"].split(separator: " ").compactMap { Int($0) } }
        all = fits.compactMap { GroupExponent($0, groups) }
        self.widths = (widths.min() ?? 0)...(widths.max() ?? 0)
        varying = groups.varying
        let byRun = try RunsTable.finished(tables)
        represented = groups.all.reduce(into: [:]) { shares, group in
            let all = group.runs.compactMap { byRun[$0.runID]?.number("fraction_represented") }
            if !all.isEmpty { shares[group.place] = all.reduce(0, +) / Double(all.count) }
        }
    }

    var isEmpty: Bool { all.isEmpty }

    /// Whether replicates test the lines.
    private var isTested: Bool { all.contains(where: \.isTested) }

    /// Whether theory has an exponent for half of the groups.
    var arePredicted: Bool { !isEmpty && 2 * all.count { $0.comparison != nil } >= all.count }

    private var over: String { "from m = \(widths.lowerBound) to \(widths.upperBound)" }

    /// Whether one power describes the loss, and which; where nothing tests it, the exponents between neighbouring widths.
    /// Empty where there is none.
    var lead: String {
        guard !isEmpty else { return "" }
        guard all.count <= Self.mostNamed else { return summary }
        func slopes(_ groups: [GroupExponent]) -> String {
            let each = groups.map { "\($0.spread)\($0.ofGroup)\(theory(of: $0))" }
            return "where α_m between neighbouring widths \(over) is \(each.joined(separator: "; "))"
        }
        let bent = all.filter(\.bends)
        guard isTested else {
            // Of one model a width only a clear bend is told from the scatter of their random numbers.
            let doubt =
                bent.count == all.count
                ? "" : " Without replicates no \(bent.isEmpty ? "" : "other ")bend is told from scatter."
            let isBent = bent.isEmpty ? "The loss goes" : "Not as one power of the width\(share(bent)): the loss goes"
            return "\(isBent) as m^(−α_m), \(slopes(all))\(commonTheory).\(doubt)"
        }
        let straight = all.filter { !$0.bends }.map { "\($0.measured)\($0.ofGroup)\(theory(of: $0))" }
        guard bent.isEmpty else {
            let others =
                straight.isEmpty
                ? "" : "; elsewhere replicates do not refuse one: α_m = \(straight.joined(separator: "; "))"
            return
                "No one power of the width describes the loss\(share(bent)): it goes as m^(−α_m), \(slopes(bent))\(others)\(commonTheory)\(ofMeans)."
        }
        return
            "Replicates do not refuse one power of the width \(over): the loss goes as m^(−α_m), α_m = "
            + "\(straight.joined(separator: "; "))\(commonTheory)\(ofMeans)."
    }

    /// " in 2 of 4 groups"; empty of all.
    private func share(_ bent: [GroupExponent]) -> String {
        bent.count == all.count ? "" : " in \(bent.count) of \(all.count) groups"
    }

    /// The predicted exponent where groups have different ones.
    private func theory(of group: GroupExponent) -> String {
        guard commonTheory.isEmpty, let predicted = group.comparison?.predicted else { return "" }
        return " (theory: \(Digits.setting(predicted)))"
    }

    private var commonTheory: String {
        guard let predicted = all.first?.comparison?.predicted,
            all.allSatisfy({ $0.comparison?.predicted == predicted })
        else { return "" }
        return "; theory has α_m = \(Digits.setting(predicted))"
    }

    /// The least and the largest exponent of many, those at the corners of the sweep, and how many are as predicted.
    private var summary: String {
        let (least, most) = (all.min { $0.value < $1.value }!, all.max { $0.value < $1.value }!)
        let verdicts = all.compactMap(\.comparison?.verdict)
        let (inside, unsure) = (verdicts.count { $0 == .inside }, verdicts.count { $0 == .cannotTell })
        let outside = verdicts.count - inside - unsure
        let predicted = all.compactMap { $0.comparison?.verdict == nil ? nil : $0.comparison?.predicted }
        let range = predicted.min().map { Digits.range($0, predicted.max()!, Digits.setting) } ?? ""
        // Of groups alone that are told from one another by what they represent.
        let judgedBy = verdicts.count < all.count ? "; \(Regime.words)" : ""
        let judged =
            verdicts.isEmpty
            ? ""
            : " Of \(verdicts.count) groups with a prediction (\(range)\(judgedBy)) "
                + "\(inside == 0 ? "none" : "\(inside)") have it in their interval"
                + (inside > 0 && outside > 0 ? ", \(outside) outside it" : "")
                + (unsure > 0
                    ? ", and \(unsure) cannot tell, as a rival is there too or a bend made it wide." : ".")
        // Of any two groups: the extreme ones may have the widest intervals.
        let areApart = all.map(\.high).min()! < all.map(\.low).max()!
        let ends =
            "\(least.measured)\(least.ofGroup) up to \(most.measured)\(most.ofGroup)"
            + (areApart ? "" : ": intervals that overlap, so that no difference between groups can be told")
        let bent = all.count(where: \.bends)
        guard 2 * bent > all.count else {
            return "The loss goes as m^(−α_m), with α_m \(over) of \(ends).\(corners)\(ofRepresented)\(judged)"
                + remark(bent)
        }
        return "No one power of the width describes the loss in \(bent) of \(all.count) groups \(refusal). "
            + "Averaged \(over), the α_m of m^(−α_m) is \(ends).\(corners)\(ofRepresented)\(judged)"
    }

    /// How exponents go with what groups represent, of many groups: over all of them, and where one setting is held, which may
    /// be the other way round.
    private var ofRepresented: String {
        func correlation(_ groups: [GroupExponent]) -> Double? {
            RankCorrelation.value(
                groups.compactMap { group in represented[group.group.place].map { (group.value, $0) } })
        }
        guard all.count >= Self.fewestCorrelated, let pooled = correlation(all) else { return "" }
        func digits(_ value: Double) -> String { Digits.significant(value, digits: 2) }
        let held = varying.compactMap { column -> String? in
            let each = grouped(all) { [$0.group.values[column.name] ?? ""] }.map(\.members)
                .filter { $0.count >= Self.fewestHeld }.compactMap(correlation)
            guard each.count > 1, let least = each.min(), let most = each.max() else { return nil }
            return "\(Digits.range(least, most, digits)) at one \(column.label)"
        }
        let parts = ["\(digits(pooled)) over all \(all.count) groups"] + held
        return " The rank correlation of α_m with the share of features that groups represent is "
            + parts.joined(separator: ", ") + "."
    }

    /// The exponents where both of two swept settings are at an end.
    private var corners: String {
        guard varying.count == 2, all.count > Self.mostNamed else { return "" }
        let ends = varying.map { column in
            all.compactMap { group in group.group.values[column.name].flatMap(Double.init) }
        }
        guard ends.allSatisfy({ $0.count == all.count }) else { return "" }
        let chosen = all.filter { group in
            zip(varying, ends).allSatisfy { column, values in
                let value = Double(group.group.values[column.name]!)!
                return value == values.min() || value == values.max()
            }
        }
        return " At the corners of the sweep α_m is "
            + chosen.map { "\(Digits.three($0.value))\($0.ofGroup)" }.joined(separator: "; ") + "."
    }

    /// "(lack of fit, p < 0.05)"
    private var refusal: String {
        "(\(isTested ? "lack of fit" : "a parabola fits better"), p < "
            + "\(Digits.setting(PowerLawFit.rejection)))"
    }

    /// How many groups have no one exponent.
    private func remark(_ bent: Int) -> String {
        let groups = isTested ? "groups with replicates" : "groups"
        let scatter = isTested ? "" : " Without replicates other bends are not told from scatter."
        guard bent > 0 else { return " In none of \(all.count) \(groups) the law is told to bend \(refusal)." }
        return
            " In \(bent) of \(all.count) \(groups) the law bends \(refusal): there α_m is an average over these widths."
            + scatter
    }

    /// The fitted exponent of each of a few groups.
    var details: String {
        guard !isEmpty, all.count <= Self.mostNamed else { return "" }
        let each = all.map { "\($0.measured)\($0.ofGroup)\($0.remarks)" }
        return "Fitted \(over), α_m is " + each.joined(separator: ". It is ") + "."
    }
}
