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
struct HTMLTable {
    enum Cell {
        case text(String)
        case number(Double)
        case count(Int)
        /// A setting, in as few digits as it has.
        case setting(Double)
        case interval(Double, Double)
        case none
    }

    let caption: String
    let columns: [String]
    var rows: [[Cell]] = []

    init(_ caption: String, columns: [String]) { (self.caption, self.columns) = (caption, columns) }

    var html: String {
        let header = columns.map {
            "<th scope=\"col\" aria-sort=\"none\"><button type=\"button\">\(HTML.escaped($0))</button></th>"
        }.joined()
        let body = rows.map { "<tr>\($0.map(Self.html).joined())</tr>" }.joined(separator: "\n")
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="\(HTML.escaped(caption))">
            <table class="sortable"><caption>\(HTML.escaped(caption))</caption>
            <thead><tr>\(header)</tr></thead>
            <tbody>
            \(body)
            </tbody></table></div>

            """
    }

    private static func html(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): "<td>\(HTML.escaped(text))</td>"
        case .number(let value): "<td class=\"number\" data-value=\"\(value)\">\(Plot.three(value))</td>"
        case .setting(let value): "<td class=\"number\" data-value=\"\(value)\">\(Plot.short(value))</td>"
        case .count(let count): "<td class=\"number\" data-value=\"\(count)\">\(count)</td>"
        case .interval(let low, let high):
            "<td class=\"number\" data-value=\"\(low)\">\(Plot.three(low)) to \(Plot.three(high))</td>"
        case .none: "<td><span aria-label=\"none\">–</span></td>"
        }
    }
}
