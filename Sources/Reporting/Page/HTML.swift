import Foundation
import Tables

/// Pieces of a page. Everything that comes from a file goes through `escaped`.
enum HTML {
    /// Text as it may stand in an element or a quoted attribute.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            // No page may hold them, not even escaped.
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    static func paragraph(_ text: String) -> String { "<p>\(escaped(text))</p>" }

    static func code(_ text: String) -> String { "<code>\(escaped(text))</code>" }

    /// Paragraphs as the items of a list; nothing where there are none.
    static func list(_ items: some Collection<String>) -> String {
        items.isEmpty ? "" : "<ul>\(items.map { "<li>\(escaped($0))</li>" }.joined())</ul>\n"
    }

    /// A picture inside the page, as the value of an attribute: percent-encoded where the address or the attribute would end,
    /// a quarter shorter than in base64. Browsers take line ends out of addresses, so they become spaces.
    static func address(ofSVG svg: Data) -> String {
        var text = String(decoding: svg, as: UTF8.self)
        for (character, code) in [("%", "%25"), ("#", "%23"), ("\"", "%22"), ("&", "&amp;"), ("\n", " ")] {
            text = text.replacingOccurrences(of: character, with: code)
        }
        return "data:image/svg+xml," + text
    }

    /// What is shown once the reader asks for it.
    static func folded(_ summary: String, _ content: String) -> String {
        "<details><summary>\(escaped(summary))</summary>\n\(content)\n</details>"
    }

    /// A whole page, which needs nothing else and asks nobody for anything.
    ///
    /// - Parameters:
    ///   - style: CSS.
    ///   - script: JavaScript that runs once the body is there; empty for a page without.
    ///   - body: elements.
    static func page(title: String, style: String, script: String = "", body: String) -> String {
        let policy =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
            + (script.isEmpty ? "" : "; script-src 'unsafe-inline'")
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="color-scheme" content="light dark">
            <title>\(escaped(title))</title>
            <link rel="icon" href="data:,">
            <style>
            \(style)
            </style>
            </head>
            <body>
            \(body)
            \(script.isEmpty ? "" : "<script>\n\(script)\n</script>\n")</body>
            </html>

            """
    }

    static func section(_ id: String, _ title: String, _ content: String) -> String {
        """
        <section aria-labelledby="\(id)">
        <h2 id="\(id)">\(escaped(title))</h2>
        \(content)
        </section>

        """
    }
}

/// A table with columns that sort when their header is pressed.
extension DisplayTable {
    var html: String {
        // A group has a column for each setting that tells groups apart.
        let symbols = rows.first?.first.map(Self.symbols) ?? nil
        let names = (symbols ?? Array(columns.prefix(1))) + columns.dropFirst()
        let header = names.map {
            "<th scope=\"col\" aria-sort=\"none\"><button type=\"button\">\(HTML.escaped(Self.spaced($0)))</button></th>"
        }.joined()
        let body = rows.map { row in
            "<tr>\(row.enumerated().map { Self.html($1, isName: columns[$0] == "quantity") }.joined())</tr>"
        }.joined(separator: "\n")
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="\(HTML.escaped(caption))">
            <table class="sortable"><caption>\(HTML.escaped(caption))</caption>
            <thead><tr>\(header)</tr></thead>
            <tbody>
            \(body)
            </tbody></table></div>

            """
    }

    private static func symbols(_ cell: Cell) -> [String]? {
        if case .group(_, let coordinates) = cell { coordinates.map(\.symbol) } else { nil }
    }

    private static func spaced(_ name: String) -> String { name.replacingOccurrences(of: "_", with: " ") }

    /// - Parameter isName: whether a text is the name of a column of a table.
    private static func html(_ cell: Cell, isName: Bool) -> String {
        switch cell {
        case .text(let text): "<td>\(HTML.escaped(isName ? spaced(text) : text))</td>"
        case .group(_, let coordinates): coordinates.map { html(setting: $0.cell) }.joined()
        case .number(let value), .digits(let value):
            "<td class=\"number\" data-value=\"\(value)\">\(Digits.three(value))</td>"
        case .count(let count): "<td class=\"number\" data-value=\"\(count)\">\(count)</td>"
        case .range(let low, let high):
            "<td class=\"number\" data-value=\"\(low)\">\(Digits.three(low)) to \(Digits.three(high))</td>"
        case .numbers(let numbers):
            "<td class=\"number\">\(numbers.map { String(format: "%.2f", $0) }.joined(separator: " "))</td>"
        case .none: "<td><span aria-label=\"none\">–</span></td>"
        }
    }

    /// A setting, in as few digits as it has.
    private static func html(setting cell: String) -> String {
        guard let value = Double(cell) else { return html(cell.isEmpty ? .none : .text(cell), isName: false) }
        return "<td class=\"number\" data-value=\"\(value)\">\(Digits.setting(value))</td>"
    }
}
