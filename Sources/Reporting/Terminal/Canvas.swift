/// Dots on a grid of characters: 2 × 4 to a character in Unicode's Braille patterns, or one to a character in ASCII.
struct Canvas {
    let columns: Int
    let rows: Int
    let isUnicode: Bool
    private var dots: [[UInt8]]
    private var labels: [[Character?]]

    init(columns: Int, rows: Int, isUnicode: Bool) {
        (self.columns, self.rows, self.isUnicode) = (columns, rows, isUnicode)
        dots = Array(repeating: Array(repeating: 0, count: columns), count: rows)
        labels = Array(repeating: Array(repeating: nil, count: columns), count: rows)
    }

    /// The bit of a dot in its character, by column and row.
    private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

    /// - Parameters:
    ///   - x: from 0 at the left to 1 at the right.
    ///   - y: from 0 at the bottom to 1 at the top.
    mutating func dot(_ x: Double, _ y: Double) {
        let (across, down) = isUnicode ? (2, 4) : (1, 1)
        let column = Int(x * Double(columns * across))
        let row = Int((1 - y) * Double(rows * down))
        guard (0..<columns * across).contains(column), (0..<rows * down).contains(row) else { return }
        dots[row / down][column / across] |= isUnicode ? Self.bits[column % 2][row % 4] : 1
    }

    mutating func line(from a: (x: Double, y: Double), to b: (x: Double, y: Double)) {
        let steps = 4 * max(columns, rows)
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            dot(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y))
        }
    }

    /// Text over the dots, its first character at a place.
    mutating func label(_ text: String, at place: (x: Double, y: Double)) {
        let row = min(rows - 1, max(0, Int((1 - place.y) * Double(rows))))
        let first = min(columns - text.count, max(0, Int(place.x * Double(columns))))
        for (offset, character) in text.enumerated() where first >= 0 { labels[row][first + offset] = character }
    }

    var text: String {
        (0..<rows).map { row in
            String(
                (0..<columns).map { column in
                    if let label = labels[row][column] { return label }
                    let bits = dots[row][column]
                    guard bits != 0 else { return " " }
                    return isUnicode ? Character(Unicode.Scalar(0x2800 + UInt32(bits))!) : "*"
                })
        }.joined(separator: "\n")
    }
}
