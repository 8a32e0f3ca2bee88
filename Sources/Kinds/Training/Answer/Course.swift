import Tables

/// How a measure goes along a setting, told by few of its points: "from 0.25 at 1 to 0.733 at 0.001", "1 at 1, 1.96 to 2.01 from
/// 0.39 to 0.28, 7.48 at 0.05", "0.25 throughout".
///
/// Told are both ends, what lies beyond both by a twentieth of the range or more, and the longest stretches in which the measure
/// stays level, zeros at the end among them; of a few points, and of counts that take few steps, all.
struct Course {
    struct Point {
        /// A cell of the swept setting.
        let position: String
        let value: Double
    }

    private static let (mostOfFew, mostSteps) = (3, 5)
    /// A level stretch has so many points or more, which differ by at most this part of the greatest. Of many the longest are told.
    private static let (leastOfLevel, mostLevels, tolerance) = (3, 2, 0.03)
    /// Part of the range by which an inner point lies beyond both ends, and that a level stretch does not exceed.
    private static let beyond = 0.05
    /// Part of the range that is nothing: such differences are level whatever they are of.
    private static let nothing = 1e-4
    /// What is smaller everywhere is rounding, and has no course.
    private static let rounding = 1e-7

    let text: String

    /// - Parameter points: one or more, in the order of the setting.
    init(_ points: [Point]) {
        let values = points.map(\.value)
        if points.count > 1, values.contains(where: { $0 != 0 }), values.allSatisfy({ abs($0) < Self.rounding }) {
            text = "at most \(Digits.significant(values.map { abs($0) }.max()!)) throughout"
            return
        }
        if points.count > 1, Self.areLevel(values) {
            text = Self.span(values) + " throughout"
            return
        }
        let stretches =
            points.count <= Self.mostOfFew ? points.indices.map { $0...$0 } : Self.steps(values) ?? Self.told(values)
        let parts = stretches.map { stretch in
            let (first, last) = (Self.setting(points[stretch.lowerBound]), Self.setting(points[stretch.upperBound]))
            return Self.span(Array(values[stretch]))
                + (stretch.count > 1 ? " from \(first) to \(last)" : " at \(first)")
        }
        let isWay = parts.count == 2 && stretches.allSatisfy { $0.count == 1 }
        text = isWay ? "from \(parts[0]) to \(parts[1])" : parts.joined(separator: ", ")
    }

    /// Neighbours that have the same count, of counts with few such stretches.
    private static func steps(_ values: [Double]) -> [ClosedRange<Int>]? {
        guard values.allSatisfy({ abs($0 - $0.rounded()) < rounding }) else { return nil }
        let stretches = neighbours(Array(values.indices)) { Digits.significant(values[$0]) }.map {
            $0.members[0]...$0.members[$0.members.count - 1]
        }
        return stretches.count <= mostSteps ? stretches : nil
    }

    /// Ranges of points that say the most, in order, none within another.
    private static func told(_ values: [Double]) -> [ClosedRange<Int>] {
        let last = values.count - 1
        let range = values.max()! - values.min()!
        let nonzero = values.lastIndex { $0 != 0 } ?? last
        var told: [ClosedRange<Int>] = nonzero < last - 1 ? [nonzero + 1...last] : []
        func isFree(_ index: Int) -> Bool { !told.contains { $0.contains(index) } }
        for _ in 0..<mostLevels { told += [longestLevel(values, isFree)].compactMap(\.self) }
        for extreme in [values.max()!, values.min()!] {
            let ends = [values[0], values[last]]
            guard ends.allSatisfy({ abs($0 - extreme) >= beyond * range }), let index = values.firstIndex(of: extreme),
                isFree(index)
            else { continue }
            // With its neighbours that are as far out, to the digits that are shown.
            let alike = (index...last).prefix {
                isFree($0) && Digits.significant(values[$0]) == Digits.significant(extreme)
            }
            told.append(index...alike.last!)
        }
        // Ends with their neighbours that have the same digits.
        func isLike(_ end: Int, _ index: Int) -> Bool {
            isFree(index) && Digits.significant(values[index]) == Digits.significant(values[end])
        }
        if isFree(0) { told.append(0...(0...last).prefix { isLike(0, $0) }.last!) }
        if isFree(last) { told.append((0...last).reversed().prefix { isLike(last, $0) }.last!...last) }
        return told.sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func areLevel(_ values: some Collection<Double>) -> Bool {
        let (least, most) = (values.min()!, values.max()!)
        return most - least <= tolerance * max(abs(least), abs(most))
    }

    private static func longestLevel(_ values: [Double], _ isFree: (Int) -> Bool) -> ClosedRange<Int>? {
        let range = values.max()! - values.min()!
        func isLevel(_ stretch: ArraySlice<Double>) -> Bool {
            let width = stretch.max()! - stretch.min()!
            return areLevel(stretch) && width <= beyond * range || width <= nothing * range
        }
        var longest: ClosedRange<Int>?
        for start in values.indices where isFree(start) {
            var end = start
            while end + 1 < values.count, isFree(end + 1), isLevel(values[start...end + 1]) { end += 1 }
            if end - start + 1 >= max(leastOfLevel, (longest?.count ?? 0) + 1) { longest = start...end }
        }
        return longest
    }

    /// "1.96 to 2.01", or one number where its digits are the same.
    private static func span(_ values: [Double]) -> String {
        Digits.range(values.min()!, values.max()!, Digits.significant)
    }

    private static func setting(_ point: Point) -> String {
        Double(point.position).map { Digits.setting($0) } ?? point.position
    }
}
