/// What an experiment found, in sentences made from its tables.
public struct Answer: Sendable, Equatable {
    /// The sentences that answer the question, the weightiest first: what a terminal has room for.
    public var first: [String]
    /// What else was found.
    public var more: [String]
    /// What could mislead a reader of the results, a sentence each.
    public var warnings: [String]
    /// The symbols in the sentences, in words; empty where there are none.
    public var legend: String

    init(first: [String], more: [String] = [], warnings: [String] = [], legend: String = "") {
        self.first = first.filter { !$0.isEmpty }
        self.more = more.filter { !$0.isEmpty }
        self.warnings = warnings
        self.legend = legend
    }

    /// All of it as one text.
    public var text: String {
        (first + more + warnings + (legend.isEmpty ? [] : [legend])).joined(separator: " ")
    }
}
