import Basics
import Foundation

/// A model's directions in a terminal: norms, Gram matrix, and in two dimensions the arrows themselves.
public struct ModelPortrait: Sendable {
    /// Row i is W_i.
    private let directions: [[Double]]
    private let symbol: String
    /// Of untied weights.
    private let gains: [Double]?
    private let gainTerm: String
    private let isUnicode: Bool
    /// Characters in a line.
    private let columns: Int

    /// More features than this are summed up, or the first of them shown.
    private static let most = 40

    /// - Parameters:
    ///   - directions: n rows of m numbers; row i is feature i's direction W_i.
    ///   - symbol: the matrix's letter.
    ///   - gains: of untied weights, to stand beside the norms.
    ///   - gainTerm: their formula.
    ///   - isUnicode: whether the terminal shows more than ASCII.
    ///   - columns: characters in a line; fewer than 48 are taken for 48.
    public init(
        directions: [[Double]], symbol: String = "W", gains: [Double]? = nil, gainTerm: String = "A_i · D_i",
        isUnicode: Bool, columns: Int = 80
    ) {
        precondition(!directions.isEmpty && directions.allSatisfy { $0.count == directions[0].count })
        precondition(gains.map { $0.count == directions.count } ?? true)
        (self.directions, self.symbol, self.gains, self.isUnicode) = (directions, symbol, gains, isUnicode)
        self.columns = max(48, columns)
        self.gainTerm = isUnicode ? gainTerm : gainTerm.replacing("·", with: ".")
    }

    public var text: String {
        [norms, gram, directions[0].count == 2 ? arrows : nil].compactMap(\.self).joined(separator: "\n\n")
    }

    // MARK: Norms

    private var lengths: [Double] { directions.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() } }

    private var norms: String {
        let lengths = lengths
        let title = "Norms |\(symbol)_i|"
        guard lengths.count <= Self.most else {
            let spread = gains.map { "\n\n" + histogram(of: $0, "Gains \(gainTerm)") } ?? ""
            return histogram(of: lengths, title) + spread
        }
        let longest = max(lengths.max() ?? 1, 1e-9)
        return title + (gains == nil ? "" : ", gains \(gainTerm)") + "\n"
            + lengths.enumerated().map { index, norm in
                let gain = gains.map { Self.padded(String(format: "%.3f", $0[index]), 7) + "  " } ?? ""
                return Self.padded("\(index + 1)", 6) + String(format: "  %.3f  ", norm) + gain + bar(norm / longest)
            }.joined(separator: "\n")
    }

    /// Of many features, how many have a value in each of 20 bins; those reach from 0 on, or from the least below it.
    private func histogram(of values: [Double], _ title: String) -> String {
        let bins = 20
        let least = min(0, values.min() ?? 0)
        let reach = max((values.max() ?? 1) - least, 1e-9)
        let counts = values.reduce(into: [Int](repeating: 0, count: bins)) {
            $0[min(bins - 1, Int(($1 - least) / reach * Double(bins)))] += 1
        }
        return "\(title) of \(values.count) features\n"
            + counts.enumerated().map { bin, count in
                let low = least + reach * Double(bin) / Double(bins)
                return String(format: least < 0 ? "  %5.2f to %5.2f " : "  %.2f-%.2f ", low, low + reach / Double(bins))
                    + Self.padded("\(count)", 7)
                    + "  "
                    + bar(Double(count) / Double(max(1, counts.max()!)))
            }.joined(separator: "\n")
    }

    /// A bar of up to 40 characters beside what stands before it, in eighths of a character where Unicode is shown.
    private func bar(_ share: Double) -> String {
        let eighths = Int((share * Double(8 * min(40, columns - 30))).rounded())
        guard isUnicode else { return String(repeating: "#", count: (eighths + 4) / 8) }
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }

    // MARK: Gram matrix

    private var gram: String {
        // Two characters to a cell, behind the feature's number.
        let shown = directions.prefix(min(Self.most, (columns - 8) / 2))
        let title =
            "Gram matrix \(symbol)_i · \(symbol)_j"
            + (directions.count > shown.count ? ", the first \(shown.count) features" : "")
        let rows = shown.enumerated().map { index, one in
            Self.padded("\(index + 1)", 6) + "  "
                + shown.map { two in shade(zip(one, two).reduce(0) { $0 + $1.0 * $1.1 }) }.joined()
        }
        let heading = isUnicode ? title : title.replacingOccurrences(of: "·", with: ".")
        return ([heading, legend.wrapped(columns: columns)] + rows).joined(separator: "\n")
    }

    /// Two characters, so that cells are nearly square.
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
