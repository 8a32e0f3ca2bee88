import Foundation

/// gnuplot's SVG in fewer bytes, and the same picture: of what it writes, a good third opens groups that draw nothing, or
/// says again what is so already.
enum CompactSVG {
    /// What nearly every group of gnuplot says. One group around what is drawn says it for all of them.
    private static let usual = #"fill="none" color="black" stroke="currentColor" stroke-width="1.00""#
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
        // Names of the parts of a plot, which no page refers to and which browsers show as tooltips: "x_plot_1".
        text = replaced(#"<g id="\w+_plot_\w+" ><title>[^<]*</title>"#, "<g>", in: text)
        text = replaced(#"rgb\( *(\d+), *(\d+), *(\d+)\)"#, "rgb($1,$2,$3)", in: text)
        text = replaced(#"\s*\n\s*"#, "\n", in: text)
        // A group within an empty one is gone before that one is looked at.
        var length = Int.max
        while text.utf8.count < length {
            length = text.utf8.count
            text = replaced(#"<g[^>]*>\s*</g>\n?"#, "", in: text)
        }
        return Data(text.utf8)
    }

    private static func replaced(_ pattern: String, _ replacement: String, in text: String) -> String {
        text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    }
}
