public import Settings
import Tables

/// Runs of an experiment that differ in width and replicate only: a series over which quantities are fitted against the
/// width.
///
/// Settings that move on one axis with the width, such as a learning rate zipped to it, differ within a group too.
public struct RunGroup: Sendable {
    /// Among all groups of the experiment, finished or not, from 0.
    public let place: Int
    /// "frequency_exponent=0.0 weight_decay=-1.0": the coordinates in one cell. Only those that are swept, or all where
    /// none is.
    public let label: String
    /// A cell for each of the columns of `RunGroups`.
    public let cells: [String]
    /// What stands for the group before people, by the name of each column of `RunGroups.shown`.
    public let values: [String: String]
    public let runs: [RunSettings]

    /// The replicates at each width, in the order of the runs.
    var replicates: [(width: Int, runs: [RunSettings])] {
        grouped(runs) { ["\($0.training.width)"] }.map { _, runs in (runs[0].training.width, runs) }
    }

    /// "n = 9, m = 4 to 8" of the labels of both ends; "n = 9, m = 4 to n = 8, m = 8" where they differ in more than their last value.
    static func span(_ first: String, _ last: String) -> String {
        func parts(_ label: String) -> (before: Substring, value: Substring)? {
            label.ranges(of: " = ").last.map { (label[..<$0.lowerBound], label[$0.upperBound...]) }
        }
        guard let one = parts(first), let other = parts(last), one.before == other.before,
            ![one.value, other.value].contains(where: { $0.contains(", ") })
        else {
            return "\(first) to \(last)"
        }
        return "\(first) to \(other.value)"
    }

    /// "α = 1, γ = −0.33", "not tied" of a choice between yes and no, without what a group does not have, such as an exponent where the law is none.
    public static func label(_ coordinates: [(symbol: String, cell: String)]) -> String {
        coordinates.filter { !$0.cell.isEmpty }.map { symbol, cell in
            switch cell {
            case "true": symbol
            case "false": "not \(symbol)"
            default: "\(symbol) = \(Double(cell).map { Digits.setting($0) } ?? cell)"
            }
        }.joined(separator: ", ")
    }
}
