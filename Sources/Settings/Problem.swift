import Foundation
package import JSON

/// One thing wrong with what a user asked for: where, what was found, and what to do.
public struct Problem: Error, Equatable, CustomStringConvertible {
    /// The JSON path, or the file or option, it concerns.
    public let place: String
    public let message: String

    public init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }

    /// A file that is no JSON.
    package init(_ mistake: JSONText.Mistake) {
        self.init(
            "line \(mistake.line), column \(mistake.column)", "cannot be parsed: \(mistake.message)")
    }

    public var description: String { "\(place): \(message)" }

    /// A number that was worked out, in six digits at most.
    public static func rounded(_ number: Double) -> String { text(Double(String(format: "%.6g", number)) ?? number) }

    /// A number in a message, in as few digits as it has: 1000, 0.5, 1e15.
    public static func text(_ number: Double) -> String {
        let text = JSONValue.text(number)
        guard abs(number) >= 1e15, text.hasSuffix(".0") else { return text.replacing("e+", with: "e") }
        let digits = text.dropLast(2).drop { $0 == "-" }
        let rest = String(digits.dropFirst().reversed().drop { $0 == "0" }.reversed())
        return (number < 0 ? "-" : "") + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(digits.count - 1)"
    }
}

/// Everything wrong with a file, at once.
public struct Problems: Error, Equatable, CustomStringConvertible {
    /// The subject of the problems, for example the experiment file's path.
    public let subject: String
    public let list: [Problem]

    public init(_ subject: String, _ list: [Problem]) {
        self.subject = subject
        self.list = list
    }

    public var description: String {
        let count = list.count == 1 ? "1 problem" : "\(list.count) problems"
        let shown = list.prefix(Self.mostShown)
        let more = list.count > shown.count ? ["  ... and \(list.count - shown.count) more"] : []
        return "\(subject): \(count)\n" + (shown.map { "  \($0)" } + more).joined(separator: "\n")
    }

    /// More problems than this are counted.
    static let mostShown = 100
}

extension [Problem] {
    /// Adds a problem with a hint, which is worked out only where it will be seen.
    mutating func append(_ place: String, _ message: String, hint: @autoclosure () -> String) {
        append(Problem(place, message + (count < Problems.mostShown ? hint() : "")))
    }
}
