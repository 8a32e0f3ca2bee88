import Basics

/// What an experiment found, in sentences made from its tables.
public struct Answer: Sendable, Equatable {
    /// A symbol in the sentences, and what it means.
    struct Symbol: Sendable, Equatable {
        let text: String
        let meaning: String
    }

    /// The sentences that answer the question, the weightiest first: of them a terminal shows what it has room for.
    public var first: [String]
    /// What else was found.
    public var more: [String]
    /// What could mislead a reader of the results, a sentence each.
    public var warnings: [String]
    let symbols: [Symbol]

    init(first: [String], more: [String] = [], warnings: [String] = [], symbols: [Symbol] = []) {
        self.first = first.filter { !$0.isEmpty }
        self.more = more.filter { !$0.isEmpty }
        self.warnings = warnings
        self.symbols = symbols
    }

    /// "(m: hidden dimensions; n: number of features.)", or nothing where there are no symbols.
    public var legend: String {
        symbols.isEmpty ? "" : "(\(symbols.map { "\($0.text): \($0.meaning)" }.joined(separator: "; ")).)"
    }

    /// The warning of runs that diverged, nil where none did.
    static func ofDiverged(_ diverged: Int, of all: Int) -> String? {
        guard diverged > 0 else { return nil }
        let (their, they) = diverged == 1 ? ("its", "it is") : ("their", "they are")
        return "\(diverged) of \(all) \(all == 1 ? "run" : "runs") diverged: \(their) loss was not finite, and "
            + "\(they) left out."
    }

    /// All of it as one text.
    public var text: String {
        (first + more + warnings + (legend.isEmpty ? [] : [legend])).joined(separator: " ")
    }

    /// All of it in paragraphs, in lines of so many characters.
    public func text(title: String, columns: Int) -> String {
        ([title, first.joined(separator: " "), legend] + more + warnings.map { "Beware: " + $0 })
            .filter { !$0.isEmpty }.map { $0.wrapped(columns: columns) }.joined(separator: "\n\n")
    }
}
