import Foundation

/// The blocks of a Markdown text, line by line.
struct MarkdownBlocks {
    private let lines: [Substring]
    private var position = 0

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.hasSuffix("\r") ? $0.dropLast() : $0
        }
    }

    mutating func blocks() -> [Markdown.Block] {
        var blocks: [Markdown.Block] = []
        while position < lines.count {
            let line = lines[position]
            if line.allSatisfy(\.isWhitespace) {
                position += 1
            } else if line.hasPrefix("```") {
                blocks.append(code())
            } else if let heading = Self.heading(line) {
                blocks.append(heading)
                position += 1
            } else if isTable {
                blocks.append(table())
            } else if Self.item(line) != nil {
                blocks.append(list())
            } else {
                blocks.append(.paragraph(MarkdownSpans.read(running { Self.item($0)?.isOrdered == false })))
            }
        }
        return blocks
    }

    /// # to ######, a space, a title.
    private static func heading(_ line: Substring) -> Markdown.Block? {
        guard let match = line.wholeMatch(of: /(#{1,6}) +(.*?) */) else { return nil }
        return .heading(level: match.1.count, MarkdownSpans.read(String(match.2)))
    }

    /// The lines between two fences, or to the end of the text.
    private mutating func code() -> Markdown.Block {
        position += 1
        let end = lines[position...].firstIndex { $0.hasPrefix("```") } ?? lines.count
        defer { position = min(end + 1, lines.count) }
        return .code(lines[position..<end].joined(separator: "\n"))
    }

    /// The text of an item of a list, and whether the list has numbers.
    private static func item(_ line: Substring) -> (isOrdered: Bool, text: Substring)? {
        if line.hasPrefix("- ") || line.hasPrefix("* ") { return (false, line.dropFirst(2)) }
        guard let match = line.prefixMatch(of: /[0-9]{1,9}\.[ ]/) else { return nil }
        return (true, line[match.range.upperBound...])
    }

    private mutating func list() -> Markdown.Block {
        var items: [[Markdown.Span]] = []
        let isOrdered = Self.item(lines[position])?.isOrdered ?? false
        while position < lines.count, Self.item(lines[position])?.isOrdered == isOrdered {
            items.append(MarkdownSpans.read(running { Self.item($0) != nil }))
            // Items may stand apart.
            let next = lines[position...].firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? lines.count
            if next < lines.count, Self.item(lines[next])?.isOrdered == isOrdered { position = next }
        }
        return .list(isOrdered: isOrdered, items: items)
    }

    /// The lines from here to the next block, as one; the mark of an item is left out.
    ///
    /// - Parameter endsAlso: of further lines that end it.
    private mutating func running(_ endsAlso: (Substring) -> Bool) -> String {
        var parts = [String(Self.item(lines[position])?.text ?? lines[position])]
        position += 1
        while position < lines.count {
            let line = lines[position]
            let isEnd = line.allSatisfy(\.isWhitespace) || line.hasPrefix("```") || Self.heading(line) != nil || isTable
            if isEnd || endsAlso(line) { break }
            parts.append(String(line))
            position += 1
        }
        return parts.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    }

    // MARK: Tables

    /// Whether a head and the line below it begin here.
    private var isTable: Bool {
        guard lines[position].hasPrefix("|"), position + 1 < lines.count else { return false }
        return lines[position + 1].wholeMatch(of: /\|( *:?-+:? *\|)+ */) != nil
    }

    private mutating func table() -> Markdown.Block {
        let header = Self.cells(lines[position])
        let body = lines[(position + 2)...].prefix { $0.hasPrefix("|") }
        position += 2 + body.count
        let rows = body.map { line in
            let cells = Self.cells(line).prefix(header.count)
            return cells + Array(repeating: [], count: header.count - cells.count)
        }
        return .table(header: header, rows: rows.map(Array.init))
    }

    private static func cells(_ line: Substring) -> [[Markdown.Span]] {
        var inside = line.trimmingCharacters(in: .whitespaces).dropFirst()
        if inside.hasSuffix("|") { inside = inside.dropLast() }
        return inside.split(separator: "|", omittingEmptySubsequences: false).map {
            MarkdownSpans.read($0.trimmingCharacters(in: .whitespaces))
        }
    }
}
