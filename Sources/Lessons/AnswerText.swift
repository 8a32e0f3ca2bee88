import Foundation

/// Answers as people type them.
enum AnswerText {
    /// The number that a text says: a decimal with a point or a comma, a fraction, a percentage or a small number in words; nil where it says
    /// none.
    ///
    ///     "0.4", "0,4", "2/5", "40%", "-2", "−2", "four", "a half"
    static func number(_ text: String) -> Double? {
        if let number = inWords[plain(text).replacing(/^one (?=half|third|quarter)/, with: "")] { return number }
        var text = text.filter { !$0.isWhitespace }.replacingOccurrences(of: "−", with: "-")
        let isPercentage = text.hasSuffix("%")
        if isPercentage { text.removeLast() }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(decimal)
        guard parts.count <= 2, let first = parts[0] else { return nil }
        guard let second = parts.count == 2 ? parts[1] : 1, second != 0 else { return nil }
        return first / second / (isPercentage ? 100 : 1)
    }

    private static let inWords: [String: Double] = {
        let whole = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        let numbers = Dictionary(uniqueKeysWithValues: whole.enumerated().map { ($1, Double($0)) })
        return numbers.merging(["half": 1.0 / 2, "third": 1.0 / 3, "quarter": 1.0 / 4]) { $1 }
    }()

    private static func decimal(_ text: Substring) -> Double? {
        guard text.wholeMatch(of: /[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]+)?/) != nil else { return nil }
        return Double(text.replacingOccurrences(of: ",", with: ".")).flatMap { $0.isFinite ? $0 : nil }
    }

    /// Words without case, punctuation and an article before them: "A pentagon." is "pentagon".
    static func plain(_ text: String) -> String {
        var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        if let first = words.first, words.count > 1, ["a", "an", "the"].contains(first) { words.removeFirst() }
        return words.joined(separator: " ")
    }
}
