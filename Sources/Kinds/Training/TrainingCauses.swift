import Settings
import Tables

/// The causes of the loss that measures show, in a sentence each.
enum TrainingCauses {
    /// Silent features are spoken of from this share of the loss of some model on.
    private static let leastShare = 0.1

    /// "Features that never answer, whatever their value, are 10% to 48% of all and carry 54% to 73% of the loss."
    static func silence(_ tables: ResultTables) throws(Problems) -> String {
        let shares = try tables.table(RunsTable.file).rows.compactMap { SilentShare($0) }
        guard shares.contains(where: { $0.loss >= leastShare }) else { return "" }
        let (features, loss) = (range(shares.map(\.features)), range(shares.map(\.loss)))
        return "Features that never answer, whatever their value, are \(features) of all and carry \(loss) of the loss."
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
