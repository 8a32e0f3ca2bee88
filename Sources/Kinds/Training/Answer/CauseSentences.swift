import Settings
import Tables

/// The causes of the loss that measures show, in a sentence each.
enum CauseSentences {
    /// Silent features are spoken of from this share of the loss of some model on.
    private static let leastShare = 0.1
    /// Between the ends of the widths a share is told that lies beyond both by this much.
    private static let leastBeyond = 0.01

    /// More groups than this are told of together.
    private static let mostNamed = 4

    /// "Features that never answer, whatever their value, carry 54% to 73% of the loss for α = 0; 51% to 80% for α = 1."
    /// Of one group at the ends of its widths, of many those with the fewest and the most at the largest width.
    ///
    /// - Parameter areBest: of the replicates of a place only that of the least loss is spoken of.
    static func silence(_ tables: ResultTables, areBest: Bool) throws(Problems) -> String {
        let rows = try tables.table(RunsTable.file).rows
        let shares = (areBest ? rows.bestOfRestarts : rows).reduce(into: [String: SilentShare]()) {
            $0[$1["run_id"]] = SilentShare($1)
        }
        guard shares.values.contains(where: { $0.loss >= leastShare }) else { return "" }
        // Beside numbers of all replicates.
        let which = areBest && tables.experiment.replicates > 1 ? " (of the start with the least loss)" : ""
        let subject = "Features that never answer, whatever their value\(which), carry "
        let groups = RunGroups(of: tables.experiment)
        let widths = Set(groups.all.flatMap { $0.runs.filter { shares[$0.runID] != nil }.map(\.training.width) })
            .sorted()
        func own(_ group: RunGroup, _ width: Int? = nil) -> [SilentShare] {
            group.runs.filter { $0.training.width == width ?? $0.training.width }.compactMap { shares[$0.runID] }
        }
        let told = groups.all.map { ($0, own($0)) }.filter { !$0.1.isEmpty }
        guard told.count > 1 else { return subject + ofOne(widths.map { ($0, own(told[0].0, $0)) }) + "." }
        guard told.count > mostNamed else {
            return subject + "this share of the loss: "
                + told.map { group, own in
                    "\(range(own.map(\.loss))) for \(RunGroup.label(groups.coordinates(of: group)))"
                }
                .joined(separator: "; ") + "."
        }
        let widest = widths[widths.count - 1]
        let ordered = told.compactMap { group, _ -> (name: String, own: [SilentShare], mean: Double)? in
            let own = own(group, widest)
            guard !own.isEmpty else { return nil }
            let mean = own.map(\.features).reduce(0, +) / Double(own.count)
            return (RunGroup.label(groups.coordinates(of: group)), own, mean)
        }
        guard let fewest = ordered.min(by: { $0.mean < $1.mean }), let most = ordered.max(by: { $0.mean < $1.mean }),
            fewest.mean < most.mean
        else { return "" }
        let ends = [fewest, most].map { "\(range($0.own.map(\.features))) of all for \($0.name)" }
        let losses = [fewest, most].map { range($0.own.map(\.loss)) }
        return
            "At m = \(widest) the features that never answer, whatever their value\(which), are from \(ends[0]) to \(ends[1]), "
            + "and carry \(losses[0]) and \(losses[1]) of the loss."
    }

    /// "80% of the loss at m = 10, where they are 71% of all, and 5% of the loss at m = 100, where they are 0.2% of all", and of a width
    /// between that carries more than both ends, or less.
    private static func ofOne(_ widths: [(width: Int, shares: [SilentShare])]) -> String {
        let means = widths.map { $0.shares.map(\.loss).reduce(0, +) / Double(max(1, $0.shares.count)) }
        let last = widths.count - 1
        let (least, most) = (min(means[0], means[last]), max(means[0], means[last]))
        func beyond(_ place: Int) -> Double { max(least - means[place], means[place] - most) }
        let between = means.indices.max { beyond($0) < beyond($1) }.flatMap {
            beyond($0) < leastBeyond ? nil : $0
        }
        let places = (last == 0 ? [0] : [0, last]) + [between].compactMap(\.self)
        return places.map { place in
            let (width, shares) = widths[place]
            return
                "\(range(shares.map(\.loss))) of the loss at m = \(width), where they are \(range(shares.map(\.features))) of all"
        }.joined(separator: ", and ")
    }

    /// "The test loss is 0.551 to 1.44 times what random directions with the best norms and biases would lose, and 0.433 to
    /// 0.984 times what they would lose with the features that answer."
    static func randomDirections(_ tables: ResultTables) throws(Problems) -> String {
        let runs = try tables.table(RunsTable.file).rows
        func times(_ column: String) -> String? {
            let ratios = runs.compactMap { run in
                run.number("test_loss").flatMap { loss in run.number(column).map { loss / $0 } }
            }.filter(\.isFinite)
            return ratios.min().map { "\(Digits.three($0)) to \(Digits.three(ratios.max()!)) times what" }
        }
        guard let best = times("random_directions_loss"), let same = times("random_directions_loss_at_use") else {
            return ""
        }
        return "The test loss is \(best) random directions with the best norms and biases would lose, and \(same) they "
            + "would lose with the features that answer."
    }

    /// "10% to 48%"
    private static func range(_ shares: [Double]) -> String {
        Digits.range(shares.min()!, shares.max()!, Digits.percent)
    }
}
