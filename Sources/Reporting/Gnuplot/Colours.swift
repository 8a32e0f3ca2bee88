/// Colours that people with any colour vision tell apart, in print too.
enum Colours {
    /// For series. Okabe and Ito 2008, "Color universal design".
    static let series = ["#0072B2", "#D55E00", "#009E73", "#E69F00", "#CC79A7", "#56B4E9", "#000000"]

    /// gnuplot's point types that go with them, so that colour is not the only mark.
    static let points = [7, 5, 9, 11, 13, 6, 4]

    static func series(_ index: Int) -> String { series[index % series.count] }

    static func point(_ index: Int) -> Int { points[index % points.count] }

    /// Lines differ in their dashes too.
    static func line(_ index: Int) -> String { "linecolor '\(series(index))' dashtype \(index % 5 + 1)" }

    /// Dark to bright, for fractions and exponents: viridis (Smith and van der Walt 2015).
    static let viridis = palette([
        "#440154", "#482878", "#3E4989", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6DCD59", "#B4DE2C", "#FDE725",
    ])

    /// Blue through white to red, for what may be negative, on a range about 0.
    static let diverging = palette(["#2166AC", "#67A9CF", "#D1E5F0", "#F7F7F7", "#FDDBC7", "#EF8A62", "#B2182B"])

    private static func palette(_ colours: [String]) -> String {
        "set palette defined ("
            + colours.enumerated().map { "\($0) '\($1)'" }.joined(separator: ", ") + ")"
    }
}
