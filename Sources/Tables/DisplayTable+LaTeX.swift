import Foundation

extension DisplayTable {
    /// The table as a `tabular` of LaTeX, with the rules of the package booktabs: words to the left, numbers to the right.
    ///
    ///     \begin{tabular}{lr}
    ///     \toprule
    ///     law & $\alpha$ \\
    ///     \midrule
    ///     power & 0.5 \\
    ///     \bottomrule
    ///     \end{tabular}
    public var latex: String {
        let places = columns.indices.map { column in
            rows.contains { $0[column].isWords } ? "l" : "r"
        }
        let head = columns.map(\.latex).joined(separator: " & ")
        let body = rows.map { $0.map { Self.text($0).latex }.joined(separator: " & ") + " \\\\" }
        return
            (["\\begin{tabular}{\(places.joined())}", "\\toprule", head + " \\\\", "\\midrule"] + body
            + ["\\bottomrule", "\\end{tabular}"]).joined(separator: "\n")
    }
}

extension DisplayTable.Cell {
    fileprivate var isWords: Bool {
        switch self {
        case .text, .group: true
        default: false
        }
    }
}

extension String {
    /// The text with what LaTeX reads as commands written out: Greek letters and signs as mathematics, powers of ten as such.
    fileprivate var latex: String {
        if let power = wholeMatch(of: /(-?[0-9.]+)e([+-]?)0*([0-9]+)/) {
            return "$\(power.1) \\times 10^{\(power.2 == "-" ? "-" : "")\(power.3)}$"
        }
        if wholeMatch(of: /-[0-9.]+/) != nil { return "$\(self)$" }
        // Formulas that touch are one: two dollars would begin another kind.
        let text = unicodeScalars.map { Self.commands[$0] ?? String($0) }.joined().replacingOccurrences(
            of: "$$", with: "")
        // The index of a letter that is mathematics belongs to it.
        return text.replacing(/\$([^$]+)\$\\_([A-Za-z0-9]+)/) { "$\($0.1)_{\($0.2)}$" }
    }

    private static let commands: [Unicode.Scalar: String] = {
        let special = [
            "&": "\\&", "%": "\\%", "$": "\\textdollar{}", "#": "\\#", "_": "\\_", "{": "\\{", "}": "\\}",
            "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "\\": "\\textbackslash{}",
        ]
        let signs = [
            "≤": "\\leq", "≥": "\\geq", "∝": "\\propto", "×": "\\times", "−": "-", "√": "\\surd", "⟨": "\\langle",
            "⟩": "\\rangle", "∞": "\\infty", "²": "^2", "Σ": "\\Sigma", "‖": "\\Vert", "₀": "_0",
        ]
        let greek = [
            "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "varepsilon", "η": "eta", "θ": "theta",
            "κ": "kappa",
            "λ": "lambda", "μ": "mu", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "varphi", "χ": "chi", "ψ": "psi",
            "ω": "omega",
        ]
        let mathematics = signs.merging(greek.mapValues { "\\" + $0 }) { $1 }.mapValues { "$\($0)$" }
        return special.merging(mathematics) { $1 }.reduce(into: [:]) { $0[$1.key.unicodeScalars.first!] = $1.value }
    }()
}
