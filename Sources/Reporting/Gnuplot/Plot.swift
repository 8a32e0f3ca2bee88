import Tables
import Foundation

/// A gnuplot script, built line by line.
///
/// Text goes through `quoted`: in single quotes gnuplot expands nothing. Numbers of tables are written with seven digits, a hundredth
/// of what the eye tells.
struct Plot {
    /// Letters, digits and hyphens; the names of its files.
    let name: String
    let width: Int
    let height: Int
    private var lines: [String] = []
    private static let digits = 7

    /// - Parameters:
    ///   - width: in pixels of the SVG, 72 to an inch of the PDF.
    init(_ name: String, width: Int = 600, height: Int = 400) {
        (self.name, self.width, self.height) = (name, width, height)
    }

    /// The whole script.
    var script: String {
        let identifier = name.replacingOccurrences(of: "-", with: "_")
        let inches = String(format: "%.3f", Double(width) / 72)
        return """
            \(Self.heading(name))
            # To restyle the figure, change a copy of this file, then: gnuplot COPY.gp
            # or gnuplot -e "format='pdf'" COPY.gp for a PDF, 'png' for a PNG; -e "format='pdf'; inches=3.35" for one column of a paper.
            if (!exists('format')) format = 'svg'
            if (format eq 'svg') { set terminal svg size \(width),\(height) dynamic standalone name '\(identifier)' font 'Arial,14' background '#ffffff' }
            if (!exists('inches')) { inches = \(inches) }
            part = inches / \(inches)
            if (format eq 'pdf') { set terminal pdfcairo size inches*1in,inches*\(height)/\(width).*1in font 'Arial,14' fontscale part linewidth part pointscale part background '#ffffff' }
            if (format eq 'png') { set terminal pngcairo size \(3 * width),\(3 * height) font 'Arial,14' fontscale 2.25 linewidth 2.5 pointscale 4 background '#ffffff' }
            if (!exists('to_standard_output')) { set output '\(name).'.format }
            set encoding utf8
            set border 3 linecolor '#444444'
            set tics nomirror textcolor '#000000'
            set key noenhanced bmargin center horizontal Left reverse samplen 2 maxcols 4 height 0.7

            """ + lines.joined(separator: "\n") + "\n"
    }

    mutating func add(_ line: String) { lines.append(line) }

    mutating func add(_ several: [String]) { lines += several }

    /// A table of numbers under a name, `$name` in the script.
    mutating func data(_ name: String, _ rows: [[Double]]) {
        lines.append("$\(name) << END")
        lines += rows.map { $0.map { CSV.text(Digits.rounded($0, digits: Self.digits)) }.joined(separator: " ") }
        lines.append("END")
    }

    /// `plot` with all its parts. A range belongs to the part it stands before; before the first one gnuplot would take it
    /// for that of the axis, were it not for `sample`.
    mutating func plot(_ parts: [String], with command: String = "plot") {
        let sample = parts.first?.hasPrefix("[") ?? false ? " sample" : ""
        lines.append(command + sample + " " + parts.joined(separator: ", \\\n  "))
    }

    /// A text that is shown as it is: in single quotes, where only the quote itself means something.
    static func quoted(_ text: String) -> String {
        let plain = String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        return "'" + plain.replacingOccurrences(of: "'", with: "''") + "'"
    }

    /// The first line of a script, which tells toylab's own from a user's.
    static func heading(_ name: String) -> String {
        "# Figure \(name), made by toylab from the CSV tables; it makes it again."
    }

    mutating func title(_ text: String) {
        guard !text.isEmpty else { return }
        // About what fits over a figure of 600 pixels.
        let short = text.count > 85 ? text.prefix(84) + "…" : text[...]
        add("set title \(Self.quoted(String(short))) noenhanced\(text.count > 50 ? " font ',11'" : "")")
    }

    /// As many columns as labels of that length leave room for.
    mutating func key(for labels: [String]) {
        let longest = labels.map(\.count).max() ?? 0
        add("set key maxcols \(longest > 32 ? 1 : longest > 18 ? 2 : longest > 12 ? 3 : 4)")
        if longest > 60 { add("set key font ',11'") }
    }

    mutating func axisLabels(x: String, y: String) {
        add("set xlabel \(Self.quoted(x)) noenhanced offset 0,0.4")
        add("set ylabel \(Self.quoted(y)) noenhanced")
    }
}
