import Experiments
import Foundation

extension Markdown {
    /// Elements of a page. Everything that the text says is escaped.
    var html: String { blocks.map(Self.html).joined(separator: "\n") }

    private static func html(_ block: Block) -> String {
        switch block {
        case .heading(let level, let spans): return "<h\(level)>\(html(spans))</h\(level)>"
        case .paragraph(let spans): return "<p>\(html(spans))</p>"
        case .list(let isOrdered, let items):
            let name = isOrdered ? "ol" : "ul"
            return "<\(name)>\n\(items.map { "<li>\(html($0))</li>\n" }.joined())</\(name)>"
        case .code(let code): return "<pre tabindex=\"0\"><code>\(HTML.escaped(code))</code></pre>"
        case .table(let header, let rows):
            let head = header.map { "<th scope=\"col\">\(html($0))</th>" }.joined()
            let body = rows.map { "<tr>\($0.map { "<td>\(html($0))</td>" }.joined())</tr>\n" }.joined()
            let label = HTML.escaped(header.map(plain).joined(separator: ", "))
            return """
                <div class="scroll" role="region" tabindex="0" aria-label="\(label)">
                <table><thead><tr>\(head)</tr></thead>
                <tbody>
                \(body)</tbody></table></div>
                """
        }
    }

    private static func html(_ spans: [Span]) -> String {
        spans.map { span in
            switch span {
            case .text(let text): HTML.escaped(text)
            case .code(let code): HTML.code(code)
            case .strong(let spans): "<strong>\(html(spans))</strong>"
            case .emphasis(let spans): "<em>\(html(spans))</em>"
            case .link(let spans, let target): "<a href=\"\(HTML.escaped(target))\">\(html(spans))</a>"
            }
        }.joined()
    }
}

/// Texts as one page that needs nothing else.
public enum TextPage {
    /// - Parameter texts: each begins with its heading.
    public static func html(title: String, _ texts: [Markdown]) -> String {
        HTML.page(
            title: title, style: PageStyle.css + "\n" + PageStyle.text,
            body: """
                <main>
                \(texts.map { "<article>\n\($0.html)\n</article>" }.joined(separator: "\n"))
                </main>
                <footer><p>Part of toylab \(HTML.escaped(Provenance.version)).</p></footer>
                """)
    }
}
