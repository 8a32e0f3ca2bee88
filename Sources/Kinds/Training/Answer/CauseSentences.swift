import Settings
import Tables

/// The causes of the loss that measures show, in a sentence each.
enum CauseSentences {
    /// Silent features are spoken of from this share of the loss of some model on.
    private static let leastShare = 0.1

    /// More groups than this are told of together.
    private static let mostNamed = 4

    /// "Features that never answer, whatever their value, carry 54% to 73% of the loss for α = 0; 51% to 80% for α = 1."
    /// Where there is one group or many, their share of the features too.
    static func silence(_ tables: ResultTables) throws(Problems) -> String {
        let shares = try tables.table(RunsTable.file).rows.reduce(into: [String: SilentShare]()) {
            $0[$1["run_id"]] = SilentShare($1)
        }
        guard shares.values.contains(where: { $0.loss >= leastShare }) else { return "" }
        let subject = "Features that never answer, whatever their value, carry "
        let groups = RunGroups(of: tables.experiment)
        guard (2...mostNamed).contains(groups.all.count) else {
            let (loss, features) = (shares.values.map(\.loss), shares.values.map(\.features))
            // From next to nothing to all of it says nothing.
            guard loss.max()! - loss.min()! < 0.9 else { return "" }
            return subject + "\(range(loss)) of the loss, and are \(range(features)) of all."
        }
        let told = groups.all.compactMap { group -> String? in
            let own = group.runs.compactMap { shares[$0.runID]?.loss }
            return own.isEmpty ? nil : "\(range(own)) for \(RunGroup.label(groups.coordinates(of: group)))"
        }
        return subject + "this share of the loss: " + told.joined(separator: "; ") + "."
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
        let (low, high) = (Digits.percent(shares.min()!), Digits.percent(shares.max()!))
        return low == high ? low : "\(low) to \(high)"
    }
}
