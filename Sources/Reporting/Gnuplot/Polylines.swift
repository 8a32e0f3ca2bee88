/// The polylines of a path of SVG, without the points that lie on the line between others.
struct Polylines {
    /// The farthest that a point left out may lie from the line drawn, in pixels; gnuplot rounds to 0.01.
    static let tolerance = 0.03

    private struct Point {
        let x, y: Double
        /// "12.30,4.56"
        let text: Substring

        init?(_ text: Substring) {
            let numbers = text.split(separator: ",").compactMap { Double($0) }
            guard numbers.count == 2 else { return nil }
            (x, y, self.text) = (numbers[0], numbers[1], text)
        }
    }

    private var lines: [[Point]] = []

    /// - Parameter path: of absolute moves and lines, "M1,2 L3,4 L5,6 M7,8 L9,10"; nil for any other.
    init?(_ path: Substring) {
        for word in path.split(whereSeparator: \.isWhitespace) {
            guard let point = Point(word.dropFirst()) else { return nil }
            switch word.first {
            case "M": lines.append([point])
            case "L" where !lines.isEmpty: lines[lines.count - 1].append(point)
            default: return nil
            }
        }
    }

    /// "M1,2 3,4 5,6 M7,8 9,10": points after that of a move are lines.
    var text: String {
        lines.map { "M" + Self.needed($0).map(\.text).joined(separator: " ") }.joined(separator: " ")
    }

    /// The ends, and the points without which another would lie farther than the tolerance from the line: from each point kept the
    /// line goes on as far as it may.
    ///
    /// - Complexity: O(points x the most that one line replaces).
    private static func needed(_ line: [Point]) -> [Point] {
        var kept = [line[0]]
        var start = 0
        for end in line.indices.dropFirst(2)
        where (start + 1..<end).contains(where: { distance(line[$0], line[start], line[end]) > tolerance }) {
            start = end - 1
            kept.append(line[start])
        }
        return line.count > 1 ? kept + [line[line.count - 1]] : kept
    }

    /// Of a point from the piece of a line between two others.
    private static func distance(_ point: Point, _ start: Point, _ end: Point) -> Double {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let square = dx * dx + dy * dy
        let along = square == 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / square
        let share = min(max(along, 0), 1)
        let (x, y) = (point.x - start.x - share * dx, point.y - start.y - share * dy)
        return (x * x + y * y).squareRoot()
    }
}
