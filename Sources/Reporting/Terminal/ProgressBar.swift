/// The bar of a sweep's progress.
public enum ProgressBar {
    private static let cells = 20

    /// The bar and as many of the parts behind it, the weightiest first, as stay within one line: one that wraps would be drawn
    /// below itself again and again.
    ///
    /// - Parameters:
    ///   - share: what is done, from 0 to 1.
    ///   - columns: characters in a line, the last of which stays free.
    public static func text(_ share: Double, _ parts: [String], columns: Int) -> String {
        let full = min(cells, max(0, Int((share * Double(cells)).rounded(.down))))
        let bar = "[" + String(repeating: "#", count: full) + String(repeating: "-", count: cells - full) + "]"
        let lines = (0...parts.count).reversed().lazy.map { ([bar] + parts.prefix($0)).joined(separator: "  ") }
        return lines.first { $0.count < columns } ?? String(parts.first?.prefix(columns - 1) ?? "")
    }
}
