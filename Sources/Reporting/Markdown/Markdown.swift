import Foundation

/// A text in the part of Markdown that the lessons are written in: headings, paragraphs, lists of one level, fenced code,
/// tables, **strong**, *emphasised*, `code` and [links](…).
///
/// Any text can be read: marks that mean nothing here stay as they are.
/// - Source: CommonMark 0.31 and GitHub's tables, of which it is a part.
public struct Markdown: Sendable {
    enum Block: Equatable, Sendable {
        case heading(level: Int, [Span])
        case paragraph([Span])
        case list(isOrdered: Bool, items: [[Span]])
        case code(String)
        case table(header: [[Span]], rows: [[[Span]]])
    }

    indirect enum Span: Equatable, Sendable {
        case text(String)
        case code(String)
        case strong([Span])
        case emphasis([Span])
        case link([Span], to: String)
    }

    let blocks: [Block]

    /// - Complexity: O(characters).
    public init(_ text: String) {
        var reader = MarkdownBlocks(text)
        blocks = reader.blocks()
    }

    /// The first heading without its marks; empty where there is none.
    public var title: String {
        for case .heading(_, let spans) in blocks { return Self.plain(spans) }
        return ""
    }

    static func plain(_ spans: [Span]) -> String {
        spans.map { span in
            switch span {
            case .text(let text), .code(let text): text
            case .strong(let spans), .emphasis(let spans), .link(let spans, _): plain(spans)
            }
        }.joined()
    }
}
