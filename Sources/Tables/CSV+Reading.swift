extension CSV {
    /// Reads RFC 4180 text, lines ending in a line feed or a carriage return and a line feed.
    ///
    /// - Parameter isForeign: the table is from elsewhere: blank lines are read over, and columns without a name are
    ///   called by their place, "column 1" the first.
    /// - Throws: `Malformed` where a row has another number of cells than the header, or a quoted cell does not end.
    public init(parsing text: String, isForeign: Bool = false) throws(Malformed) {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        let bytes = Array(text.utf8)
        var place = 0
        func next(_ byte: Character) -> Bool { place + 1 < bytes.count && bytes[place + 1] == byte.asciiValue }
        func endCell() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell.removeAll(keepingCapacity: true)
        }
        while place < bytes.count {
            let byte = bytes[place]
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if next("\"") {
                    cell.append(byte)
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if byte == UInt8(ascii: "\""), cell.isEmpty {
                isQuoted = true
            } else if byte == UInt8(ascii: ",") {
                endCell()
            } else if byte == UInt8(ascii: "\n") {
                endCell()
                rows.append(row)
                row.removeAll(keepingCapacity: true)
            } else if byte != UInt8(ascii: "\r") || !next("\n") {
                cell.append(byte)
            }
            place += 1
        }
        if !cell.isEmpty || !row.isEmpty {
            endCell()
            rows.append(row)
        }
        guard !isQuoted else { throw Malformed(row: rows.count, reason: "a quoted cell does not end") }
        // In a table of one column such a line is an empty cell, but at the end.
        if isForeign {
            while rows.last == [""] { rows.removeLast() }
            if rows.first?.count != 1 { rows.removeAll { $0 == [""] } }
        }
        guard var header = rows.first else { throw Malformed(row: 1, reason: "the file is empty") }
        if isForeign { header = header.enumerated().map { $1.isEmpty ? "column \($0 + 1)" : $1 } }
        guard Set(header).count == header.count else { throw Malformed(row: 1, reason: "two columns have one name") }
        for (index, row) in rows.enumerated() where row.count != header.count {
            throw Malformed(row: index + 1, reason: "\(row.count) cells under \(header.count) columns")
        }
        self.init(header)
        for row in rows.dropFirst() { append(row) }
    }

    /// The reason why a text is no table, and the row, the header being row 1.
    public struct Malformed: Error {
        public let row: Int
        public let reason: String
    }
}
