import Statistics

/// Lines through means over replicates, with their 95% intervals as bars.
extension Plot {
    /// How such a line looks.
    struct MeanStyle {
        let colour: String
        /// gnuplot's point type; nil for a line without marks.
        let mark: Int?
        let isDashed: Bool

        init(series index: Int, isDashed: Bool = false, hasMarks: Bool = true) {
            self.init(
                colour: Colours.series(index), mark: hasMarks ? Colours.point(index) : nil, isDashed: isDashed)
        }

        init(colour: String, mark: Int?, isDashed: Bool = false) {
            (self.colour, self.mark, self.isDashed) = (colour, mark, isDashed)
        }

        var line: String { "linewidth 1.5 linecolor '\(colour)'" }
    }

    /// The data of a line, and what draws it.
    ///
    /// - Parameters:
    ///   - block: the name of its data.
    ///   - least: where bars end below, on a logarithmic axis.
    ///   - title: in the key; nil for none.
    /// - Returns: parts of `plot`.
    mutating func means(
        _ block: String, _ points: [(x: Double, mean: SampleMean)], _ style: MeanStyle,
        least: Double = -.infinity, title: String?
    ) -> [String] {
        data(
            block,
            points.map { x, mean in
                let interval = mean.interval ?? mean.value...mean.value
                return [x, mean.value, max(min(least, mean.value), interval.lowerBound), interval.upperBound]
            })
        let marks = style.mark.map { "linespoints pointtype \($0) pointsize 0.7" } ?? "lines"
        let name = title.map { "title \(Self.quoted($0))" } ?? "notitle"
        let line = "$\(block) using 1:2 with \(marks) \(style.isDashed ? "dashtype 2 " : "")\(style.line) \(name)"
        guard points.contains(where: { $0.mean.interval != nil }) else { return [line] }
        return ["$\(block) using 1:3:(0):($4-$3) with vectors nohead linecolor '\(style.colour)' notitle", line]
    }
}
