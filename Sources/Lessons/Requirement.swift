import JSON
import Settings
import Tables

/// What every run of an experiment is to have in one setting, or in one column of its table of runs.
public struct Requirement: Sendable {
    enum Subject: Sendable {
        case setting(String)
        case column(String)
    }

    enum Condition: Sendable {
        /// The same number or text in every run.
        case equal(JSONValue)
        /// Numbers from the one to the other in every run.
        case between(Double, Double)
        /// At least so many different values over the runs.
        case several(Int)
    }

    let subject: Subject
    let condition: Condition
    /// The way to meet it.
    let hint: String

    /// - Parameter rows: of the table of runs; none where only settings are asked for.
    func isMet(by experiment: Experiment, rows: [Table.Row]) -> Bool {
        let values: [JSONValue?] =
            switch subject {
            case .setting(let path): experiment.runs.map { $0.values[path] }
            case .column(let name):
                rows.map { row in row.number(name).map(JSONValue.number) ?? .string(row[name]) }
            }
        guard !values.isEmpty else { return false }
        return switch condition {
        case .equal(let wanted): values.allSatisfy { Self.areEqual($0, wanted) }
        case .between(let low, let high): values.allSatisfy { $0?.number.map { $0 >= low && $0 <= high } ?? false }
        case .several(let count): Set(values).count >= count
        }
    }

    /// Numbers are equal where they differ by rounding alone.
    private static func areEqual(_ value: JSONValue?, _ wanted: JSONValue) -> Bool {
        guard let number = value?.number, let other = wanted.number else { return value == wanted }
        return abs(number - other) <= 1e-9 * max(1, abs(other))
    }
}
