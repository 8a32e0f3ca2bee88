import Foundation

/// A model's directions in a terminal: norms, Gram matrix, and in two dimensions the arrows themselves.
public struct ModelPortrait: Sendable {
    /// Row i is W_i.
    private let directions: [[Double]]
    private let symbol: String
    private let isUnicode: Bool

    /// More features than this are summed up, or the first of them shown.
    private static let most = 40

    /// - Parameters:
    ///   - directions: n rows of m numbers; row i is feature i's direction W_i.
    ///   - symbol: the matrix's letter.
    ///   - isUnicode: whether the terminal shows more than ASCII.
    public init(directions: [[Double]], symbol: String = "W", isUnicode: Bool) {
        precondition(!directions.isEmpty && directions.allSatisfy { $0.count == directions[0].count })
        (self.directions, self.symbol, self.isUnicode) = (directions, symbol, isUnicode)
    }

    public var text: String {
        [norms, gram, directions[0].count == 2 ? arrows : nil].compactMap(\.self).joined(separator: "\n\n")
    }

    // MARK: Norms

    private var lengths: [Double] { directions.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() } }

    private var norms: String {
        let lengths = lengths
        let longest = max(lengths.max() ?? 1, 1e-9)
        if lengths.count <= Self.most {
            return "Norms |\(symbol)_i|\n"
                + lengths.enumerated().map { index, norm in
                    Self.padded("\(index + 1)", 6) + String(format: "  %.3f  ", norm) + bar(norm / longest)
                }.joined(separator: "\n")
        }
        let bins = 20
        let counts = lengths.reduce(into: [Int](repeating: 0, count: bins)) {
            $0[min(bins - 1, Int($1 / longest * Double(bins)))] += 1
        }
        return "Norms |\(symbol)_i| of \(lengths.count) features\n"
            + counts.enumerated().map { bin, count in
                let low = longest * Double(bin) / Double(bins)
                return String(format: "  %.2f-%.2f ", low, low + longest / Double(bins)) + Self.padded("\(count)", 7)
                    + "  "
                    + bar(Double(count) / Double(max(1, counts.max()!)))
            }.joined(separator: "\n")
    }

    /// A bar of up to 40 characters, in eighths of a character where Unicode is shown.
    private func bar(_ share: Double) -> String {
        let eighths = Int((share * 320).rounded())
        guard isUnicode else { return String(repeating: "#", count: (eighths + 4) / 8) }
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }

    // MARK: Gram matrix

    private var gram: String {
        let shown = directions.prefix(Self.most)
        let title =
            "Gram matrix \(symbol)_i · \(symbol)_j"
            + (directions.count > shown.count ? ", the first \(shown.count) features" : "")
        let rows = shown.enumerated().map { index, one in
            Self.padded("\(index + 1)", 6) + "  "
                + shown.map { two in shade(zip(one, two).reduce(0) { $0 + $1.0 * $1.1 }) }.joined()
        }
        return "\(isUnicode ? title : title.replacingOccurrences(of: "·", with: "."))   \(legend)\n"
            + rows.joined(separator: "\n")
    }

    /// Two characters to a cell, so that cells are nearly square.
    private func shade(_ value: Double) -> String {
        let strengths = [0.1, 0.35, 0.6, 0.85]
        let level = strengths.count { abs(value) >= $0 }
        return value >= 0 ? positive[level] : negative[level]
    }

    private var positive: [String] { isUnicode ? ["· ", "░░", "▒▒", "▓▓", "██"] : [". ", "::", "**", "%%", "##"] }
    private var negative: [String] { isUnicode ? ["· ", "╌╌", "──", "══", "━━"] : [". ", "--", "~~", "==", "__"] }

    private var legend: String {
        "from 0.1, 0.35, 0.6, 0.85: \(positive.dropFirst().joined(separator: " ")), below 0: "
            + negative.dropFirst().joined(separator: " ")
    }

    // MARK: Two dimensions

    private var arrows: String {
        let rows = 24
        // A character is about twice as high as wide.
        var canvas = Canvas(columns: 2 * rows, rows: rows, isUnicode: isUnicode)
        let reach = 1.15 * max(1, lengths.max() ?? 1)
        func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) { ((x / reach + 1) / 2, (y / reach + 1) / 2) }
        for step in 0..<120 {
            let angle = 2 * Double.pi * Double(step) / 120
            if step.isMultiple(of: 3) {
                let point = place(cos(angle), sin(angle))
                canvas.dot(point.x, point.y)
            }
        }
        for direction in directions { canvas.line(from: place(0, 0), to: place(direction[0], direction[1])) }
        for (index, direction) in directions.prefix(Self.most).enumerated() {
            canvas.label("\(index + 1)", at: place(1.08 * direction[0], 1.08 * direction[1]))
        }
        return "Directions \(symbol)_i; the dotted circle has radius 1\n" + canvas.text
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
