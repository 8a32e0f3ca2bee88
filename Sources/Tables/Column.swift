import Basics

/// A column of a table: what it is called, and what stands in it.
public struct Column: Sendable, Equatable {
    /// In the header of the CSV.
    public let name: String
    /// As formulas and figures write it: "α", "L"; empty where it has none.
    public private(set) var symbol: String
    /// One clause.
    public let meaning: String
    /// "1" for a number without one; empty for text.
    public let unit: String
    /// The setting that it holds, by its dotted path.
    public let setting: String?
    /// The column with the standard error of this one.
    public let standardError: String?
    /// Whether nothing measured can lie below it.
    public let isLowerBound: Bool
    /// The words that it may hold; nil for any.
    public let words: [String]?

    public init(
        _ name: String, _ symbol: String = "", _ meaning: String, unit: String = "1", setting: String? = nil,
        standardError: String? = nil, isLowerBound: Bool = false, words: [String]? = nil
    ) {
        self.name = name
        self.symbol = symbol
        self.meaning = meaning
        self.unit = unit
        self.setting = setting
        self.standardError = standardError
        self.isLowerBound = isLowerBound
        self.words = words
    }

    public var isNumber: Bool { !unit.isEmpty }

    /// Its symbol or, where it has none, its name, of a path the end in words: "learning rate", "bias deviation".
    public var label: String {
        guard symbol.isEmpty else { return symbol }
        let parts = name.split(separator: ".")
        return parts.suffix(parts.count > 2 ? 2 : 1).map(\.inWords).joined(separator: " ")
    }

    /// The same under another name, with a remark on what it is taken over.
    public func named(_ name: String, _ remark: String) -> Column {
        Column(
            name, symbol, meaning + remark, unit: unit, setting: setting, standardError: standardError,
            isLowerBound: isLowerBound, words: words)
    }

    /// The same with another symbol.
    public func with(symbol: String) -> Column {
        var column = self
        column.symbol = symbol
        return column
    }

    /// A column of text.
    public static func text(
        _ name: String, _ meaning: String, setting: String? = nil, words: [String]? = nil
    ) -> Column {
        Column(name, "", meaning, unit: "", setting: setting, words: words)
    }

    /// The name of the run that a row belongs to.
    public static let runID = text("run_id", "name of the run: the first 16 digits of the SHA-256 of its settings")
}
