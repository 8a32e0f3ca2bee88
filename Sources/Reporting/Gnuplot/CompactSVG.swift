import Foundation

/// gnuplot's SVG in fewer bytes, and the same picture: of what it writes, two thirds define what is not used, open groups that draw
/// nothing, say again what is so already, or give points on a straight line.
enum CompactSVG {
    /// What nearly every group of gnuplot says. One group around what is drawn says it for all of them.
    private static let usual = #"fill="none" color="black" stroke="currentColor" stroke-width="1.00""#
    /// The font of all text.
    private static let font = #" font-family="Arial""#
    /// The standard of SVG, which no group departs from.
    private static let ends = #" stroke-linecap="butt" stroke-linejoin="miter""#

    /// - Returns: the picture as it is, where it is not gnuplot's.
    static func made(of svg: Data) -> Data {
        var text = String(decoding: svg, as: UTF8.self)
        guard let start = text.range(of: "</defs>"), let end = text.range(of: "</svg>", options: .backwards) else {
            return svg
        }
        text.replaceSubrange(end, with: "</g></svg>")
        text.replaceSubrange(start, with: "</defs><g \(usual)>")
        text = text.replacingOccurrences(of: ends, with: "")
        text = replaced("(?<!</defs>)<g \(usual)>", "<g>", in: text)
        text = replaced(#"<tspan\#(font) ?>([^<]*)</tspan>"#, "$1", in: text)
        text = text.replacingOccurrences(of: font, with: "")
        text = replaced("</defs><g", "</defs><g\(font)", in: text)
        // Names of the parts of a plot, which no page refers to and which browsers show as tooltips: "x_plot_1".
        text = replaced(#"<g id="\w+_plot_\w+" ><title>[^<]*</title>"#, "<g>", in: text)
        text = text.replacingOccurrences(of: #" class="gridline""#, with: "")
        text = withHexadecimalColours(text)
        text = replaced(#"(fill|points) = '([^']*?) ?'"#, "$1='$2'", in: text)
        text = replaced(#"\s*\n\s*"#, "\n", in: text)
        text = replaced(#"<text>\s*</text>\n?"#, "", in: text)
        // A group within an empty one is gone before that one is looked at.
        var length = Int.max
        while text.utf8.count < length {
            length = text.utf8.count
            text = replaced(#"<g[^>]*>\s*</g>\n?"#, "", in: text)
        }
        return Data(withStraightLines(withoutUnused(text)).utf8)
    }

    /// "rgb(  0, 114, 178)" as "#0072b2".
    private static func withHexadecimalColours(_ text: String) -> String {
        let pieces = text.components(separatedBy: "rgb(")
        return pieces.dropFirst().reduce(into: pieces[0]) { text, piece in
            let ends = piece.firstIndex(of: ")")
            let numbers = piece[..<(ends ?? piece.startIndex)].split(separator: ",").compactMap {
                UInt8($0.filter { !$0.isWhitespace })
            }
            guard let ends, numbers.count == 3 else { return text += "rgb(" + piece }
            text += numbers.reduce("#") { $0 + String(format: "%02x", $1) } + piece[piece.index(after: ends)...]
        }
    }

    private static func replaced(_ pattern: String, _ replacement: String, in text: String) -> String {
        text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    }

    /// The text without the definitions of points and filters that neither what is drawn nor another definition refers to.
    private static func withoutUnused(_ text: String) -> String {
        var text = text
        var names = Set((0...14).map { "gpPt\($0)" } + ["gpDot", "textbox", "greybox"])
        var isSmaller = true
        while isSmaller {
            let unused = names.filter { name in !["'", "\"", ")"].contains { text.contains("#\(name)\($0)") } }
            for name in unused {
                text = replaced(#"<filter id='\#(name)'[\s\S]*?</filter>\n?"#, "", in: text)
                text = replaced(#"<(circle|path|rect|use)\b[^>]*\bid='\#(name)'[^>]*/>\n?"#, "", in: text)
            }
            names.subtract(unused)
            isSmaller = !unused.isEmpty
        }
        return text
    }

    /// The text with the open lines of its paths as polylines of few points.
    private static func withStraightLines(_ text: String) -> String {
        let pieces = text.components(separatedBy: " d='")
        return pieces.enumerated().map { place, piece in
            guard place > 0, let end = piece.firstIndex(of: "'") else { return piece }
            return Polylines(piece[..<end]).map(\.text).map { $0 + piece[end...] } ?? piece
        }.joined(separator: " d='")
    }
}
