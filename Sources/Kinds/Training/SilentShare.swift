public import Tables

/// The silent features of a model: their share of all features, and that of the loss they cost.
public struct SilentShare: Sendable {
    public let features, loss: Double

    /// - Parameter run: a row of runs.csv.
    /// - Returns: nil where it has no loss, or is older than the measure.
    public init?(_ run: Table.Row) {
        guard let loss = run.number("test_loss"), loss > 0, let silent = run.number("silent_loss"),
            let share = run.number("fraction_silent")
        else { return nil }
        (features, self.loss) = (share, silent / loss)
    }
}
