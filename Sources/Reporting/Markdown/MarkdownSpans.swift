import Foundation

/// The marks inside a line of Markdown.
enum MarkdownSpans {
    static func read(_ text: String) -> [Markdown.Span] {
        var spans: [Markdown.Span] = []
        var plain = ""
        var rest = text[...]
        func settle() {
            if !plain.isEmpty { spans.append(.text(plain)) }
            plain = ""
        }
        while let character = rest.first {
            if let (span, after) = span(at: rest) {
                settle()
                spans.append(span)
                rest = after
            } else {
                plain.append(character)
                rest = rest.dropFirst()
            }
        }
        settle()
        return spans
    }

    /// The span that begins here, and what follows it; nil for a character that is only itself.
    private static func span(at text: Substring) -> (Markdown.Span, after: Substring)? {
        if text.hasPrefix("`"), let (inside, after) = between("`", "`", in: text) {
            return (.code(String(inside)), after)
        }
        if text.hasPrefix("**"), let (inside, after) = between("**", "**", in: text), isTight(inside) {
            return (.strong(read(String(inside))), after)
        }
        if text.hasPrefix("*"), let (inside, after) = between("*", "*", in: text), isTight(inside) {
            return (.emphasis(read(String(inside))), after)
        }
        if text.hasPrefix("["), let (inside, after) = between("[", "](", in: text),
            let end = after.firstIndex(of: ")")
        {
            return (.link(read(String(inside)), to: String(after[..<end])), after[after.index(after: end)...])
        }
        return nil
    }

    /// What stands between an opening mark, with which the text begins, and the next closing one.
    private static func between(
        _ opening: String, _ closing: String, in text: Substring
    ) -> (inside: Substring, after: Substring)? {
        let start = text.dropFirst(opening.count)
        guard let end = start.range(of: closing), end.lowerBound > start.startIndex else { return nil }
        return (start[..<end.lowerBound], start[end.upperBound...])
    }

    /// Stars with a space inside are products, not marks.
    private static func isTight(_ text: Substring) -> Bool {
        text.first?.isWhitespace == false && text.last?.isWhitespace == false
    }
}
