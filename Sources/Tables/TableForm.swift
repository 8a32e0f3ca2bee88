public import JSON

/// The description of a table: its file, what a row of it is, and its columns.
public struct TableDescription: Sendable {
    /// "runs.csv"
    public let file: String
    /// Its contents, in a clause.
    public let about: String
    public let columns: [Column]
    /// The columns without which the table means nothing.
    public let needed: [Column]

    public init(_ file: String, _ about: String, _ columns: [Column], needed: [String] = []) {
        (self.file, self.about, self.columns) = (file, about, columns)
        self.needed = columns.filter { needed.contains($0.name) }
    }

    /// The columns that hold settings.
    public var settings: [Column] { columns.filter { $0.setting != nil } }

    /// The part of columns.json that describes it: by the name of a column its symbol, meaning and unit.
    public var json: JSONValue {
        let members = columns.map { column in
            var members: [String: JSONValue] = [
                "symbol": .string(column.symbol), "meaning": .string(column.meaning), "unit": .string(column.unit),
            ]
            if column.isLowerBound { members["bound"] = .string("lower") }
            if let setting = column.setting { members["setting"] = .string(setting) }
            return (column.name, JSONValue.object(members))
        }
        return .object(Dictionary(uniqueKeysWithValues: members))
    }

    /// The text of the columns.json that describes some tables: a line for each column.
    public static func text(_ descriptions: [TableDescription]) -> String {
        JSONValue.object(Dictionary(uniqueKeysWithValues: descriptions.map { ($0.file, $0.json) })).pretty(levels: 2)
            + "\n"
    }
}

/// A table to be made of rows of one type: each column is declared with what fills it.
///
///     TableForm("curves.csv", "training loss along the steps", [
///         .cell(.runID) { $0.runID }, .number(Column("train_loss", "L", "…")) { $0.loss },
///     ]).csv(points)
public struct TableForm<Row>: Sendable {
    public struct Cell: Sendable {
        let column: Column
        let text: @Sendable (Row) -> String
    }

    public let description: TableDescription
    private let cells: [Cell]

    /// - Parameter needed: names of the columns without which the table means nothing.
    public init(_ file: String, _ about: String, _ cells: [Cell], needed: [String] = []) {
        description = TableDescription(file, about, cells.map(\.column), needed: needed)
        self.cells = cells
    }

    public func csv(_ rows: some Sequence<Row>) -> CSV {
        var table = CSV(cells.map(\.column.name))
        for row in rows { table.append(cells.map { $0.text(row) }) }
        return table
    }

    /// The same of rows that come with each of several sources, so that they need not all be there at once.
    public func csv<Source, Failure: Error>(
        of sources: [Source], rows: (Source) throws(Failure) -> [Row]
    ) throws(Failure) -> CSV {
        var table = CSV(cells.map(\.column.name))
        for source in sources {
            for row in try rows(source) { table.append(cells.map { $0.text(row) }) }
        }
        return table
    }
}

extension TableForm.Cell {
    public static func cell(_ column: Column, _ text: @escaping @Sendable (Row) -> String) -> Self {
        Self(column: column, text: text)
    }

    public static func number(_ column: Column, _ value: @escaping @Sendable (Row) -> Double?) -> Self {
        Self(column: column) { CSV.text(value($0)) }
    }

    /// - Parameter digits: of many rows that are worked out of single-precision numbers, as many as those have and two or three more.
    public static func number(_ column: Column, digits: Int, _ value: @escaping @Sendable (Row) -> Double?) -> Self {
        .number(column) { value($0).map { Digits.rounded($0, digits: digits) } }
    }

    public static func count(_ column: Column, _ value: @escaping @Sendable (Row) -> Int?) -> Self {
        Self(column: column) { value($0).map { CSV.text($0) } ?? "" }
    }
}
