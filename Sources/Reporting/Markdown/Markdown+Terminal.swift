import Basics
import Tables

extension Markdown {
    /// The text for a terminal: paragraphs wrapped, lists hanging, tables aligned, code as it stands, two characters in.
    ///
    /// - Parameters:
    ///   - columns: characters in a line of sentences; code and tables may be `wide` characters long.
    ///   - isStyled: whether the reader's terminal shows bold and faint letters; otherwise headings are underlined with
    ///     characters.
    public func terminal(columns: Int, wide: Int, isStyled: Bool) -> String {
        blocks.map { block in
            switch block {
            case .heading(let level, let spans): Self.heading(level, spans, columns, isStyled)
            case .paragraph(let spans): Self.lines(spans, columns, isStyled).joined(separator: "\n")
            case .list(let isOrdered, let items):
                items.enumerated().map { index, spans in
                    Self.item(isOrdered ? "\(index + 1). " : "- ", spans, columns, isStyled)
                }.joined(separator: "\n")
            case .code(let code):
                Self.code(code.split(separator: "\n", omittingEmptySubsequences: false), wide)
            case .table(let header, let rows): Self.table(header, rows, wide)
            }
        }.joined(separator: "\n\n")
    }

    private static func heading(_ level: Int, _ spans: [Span], _ columns: Int, _ isStyled: Bool) -> String {
        let lines = lines([.strong(spans)], columns, isStyled)
        guard !isStyled, level <= 2 else { return lines.joined(separator: "\n") }
        let length = lines.map(\.count).max() ?? 0
        return (lines + [String(repeating: level == 1 ? "=" : "-", count: length)]).joined(separator: "\n")
    }

    private static func item(_ mark: String, _ spans: [Span], _ columns: Int, _ isStyled: Bool) -> String {
        let indent = String(repeating: " ", count: mark.count)
        return lines(spans, columns - mark.count, isStyled).enumerated()
            .map { ($0 == 0 ? mark : indent) + $1 }.joined(separator: "\n")
    }

    /// Two characters in where the longest line has room for that.
    private static func code(_ lines: [Substring], _ columns: Int) -> String {
        let indent = (lines.map(\.count).max() ?? 0) + 2 <= columns ? "  " : ""
        return lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
    }

    private static func table(_ header: [[Span]], _ rows: [[[Span]]], _ columns: Int) -> String {
        var table = DisplayTable("", columns: header.map(plain))
        for row in rows { table.append(row.map { .text(plain($0)) }) }
        return table.text(columns: columns)
    }

    // MARK: Lines of words

    private enum Style: String {
        case plain = ""
        case strong = "\u{1B}[1m"
        case emphasis = "\u{1B}[3m"
        case code = "\u{1B}[36m"
        static let end = "\u{1B}[0m"
    }

    private struct Letter {
        let character: Character
        let style: Style
    }

    /// Spaces inside code keep its words together, where a line has room for them.
    private static let tie: Character = "\u{A0}"

    private static func lines(_ spans: [Span], _ columns: Int, _ isStyled: Bool) -> [String] {
        var lines: [[Letter]] = [[]]
        for word in words(letters(spans, .plain, isStyled), columns) {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = word
            } else if last.count + 1 + word.count <= columns {
                // The space between two words of one style has it too.
                let style = last.last?.style == word[0].style ? word[0].style : .plain
                lines[lines.count - 1] += [Letter(character: " ", style: style)] + word
            } else {
                lines.append(word)
            }
        }
        return lines.map { isStyled ? styled($0) : String($0.map(\.character)) }
    }

    private static func styled(_ line: [Letter]) -> String {
        var text = ""
        var style = Style.plain
        func change(to other: Style) {
            guard other != style else { return }
            text += (style == .plain ? "" : Style.end) + other.rawValue
            style = other
        }
        for letter in line {
            change(to: letter.style)
            text.append(letter.character)
        }
        change(to: .plain)
        return text
    }

    private static func letters(_ spans: [Span], _ style: Style, _ isStyled: Bool) -> [Letter] {
        spans.flatMap { span -> [Letter] in
            switch span {
            case .text(let text): return text.map { Letter(character: $0, style: style) }
            case .code(let code):
                let shown = isStyled ? code : "`\(code)`"
                return shown.map { Letter(character: $0 == " " ? tie : $0, style: .code) }
            case .strong(let spans): return letters(spans, .strong, isStyled)
            case .emphasis(let spans): return letters(spans, style == .strong ? .strong : .emphasis, isStyled)
            case .link(let spans, let target):
                return letters(spans + [.text(" (\(target))")], style, isStyled)
            }
        }
    }

    /// What stands between spaces; code that is longer than a line is broken at its own.
    private static func words(_ letters: [Letter], _ columns: Int) -> [[Letter]] {
        letters.split { $0.character == " " }.flatMap { word -> [[Letter]] in
            let parts = word.count <= columns ? [Array(word)] : word.split { $0.character == tie }.map(Array.init)
            return parts.map { $0.map { Letter(character: $0.character == tie ? " " : $0.character, style: $0.style) } }
        }
    }
}
