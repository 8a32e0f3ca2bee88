import Tables
import Testing

/// Tables for people, in lines of a given length.
@Suite struct DisplayTableTests {
    private let table: DisplayTable = {
        var table = DisplayTable("t", columns: ["formula", "value", "standing"])
        table.append([.text("adjusted, C = 1.293"), .count(463), .text("fitted, optimised vectors")])
        table.append([.text("orthogonal"), .count(64), .text("exact")])
        return table
    }()

    @Test func aTableThatFitsIsNotBroken() {
        let whole = """
            formula              value  standing
            adjusted, C = 1.293  463    fitted, optimised vectors
            orthogonal           64     exact
            """
        #expect(table.text == whole && table.text(columns: 200) == whole && table.text(columns: 54) == whole)
    }

    @Test func theWidestColumnIsBrokenFirst() {
        #expect(
            table.text(columns: 46) == """
                formula              value  standing
                adjusted, C = 1.293  463    fitted, optimised
                                            vectors
                orthogonal           64     exact
                """)
    }

    @Test func rowsBecomeBlocksWhereNoBreakIsLeft() {
        #expect(
            table.text(columns: 24) == """
                formula   adjusted, C =
                          1.293
                value     463
                standing  fitted,
                          optimised
                          vectors

                formula   orthogonal
                value     64
                standing  exact
                """)
    }

    @Test(arguments: 24..<60) func noLineIsLonger(columns: Int) {
        let lines = table.text(columns: columns).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= columns })
        let words = lines.joined(separator: " ").split(separator: " ")
        for word in ["adjusted,", "1.293", "463", "optimised", "exact"] { #expect(words.contains { $0 == word }) }
    }

    /// Signs that LaTeX reads as commands are written out; numbers stand to the right.
    @Test func latex() {
        var table = DisplayTable("t", columns: ["α", "test_loss", "‖W‖²", "law"])
        table.append([.count(0), .digits(1.25e-7), .range(0.5, -2), .text("50% & more")])
        table.append([.none, .digits(-3.5), .numbers([1, 2]), .text("{x}\\~^#$")])
        #expect(
            table.latex == ##"""
                \begin{tabular}{rrrl}
                \toprule
                $\alpha$ & test\_loss & $\Vert$W$\Vert^2$ & law \\
                \midrule
                0 & $1.25 \times 10^{-7}$ & 0.500 to -2.000 & 50\% \& more \\
                - & $-3.5$ & 1.00 2.00 & \{x\}\textbackslash{}\textasciitilde{}\textasciicircum{}\#\textdollar{} \\
                \bottomrule
                \end{tabular}
                """##)
    }
}
