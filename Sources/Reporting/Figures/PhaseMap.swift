import Basics
import Kinds
import Tables

#if canImport(Glibc)
    import Glibc
#endif

/// A map over two swept settings, a cell for each pair of values.
enum PhaseMap {
    /// Fewer values make no map.
    private static let fewest = 3

    struct Axis {
        let column: Column
        let values: [Double]

        /// nil where a setting has too few values, or other things than numbers.
        init?(_ column: Column, _ cells: [String]) {
            let numbers = Set(cells).map { Double($0) }
            guard numbers.allSatisfy({ $0 != nil }), numbers.count >= fewest else { return nil }
            self.column = column
            values = numbers.compactMap(\.self).sorted()
        }

        /// "weight decay γ"
        var label: String {
            guard !column.symbol.isEmpty else { return column.label }
            let name = column.name.split(separator: ".").suffix(2).joined(separator: " ")
            return "\(name.replacing("_", with: " ")) \(column.symbol)"
        }

        /// The same at the start of a sentence.
        var words: String { label.atSentenceStart }

        var isLogarithmic: Bool { values.spanDecade }

        /// Each value's cell reaches half-way to its neighbours.
        var edges: [(low: Double, high: Double)] {
            let places = isLogarithmic ? values.map { log($0) } : values
            return places.indices.map { index in
                let below = index > 0 ? places[index] - places[index - 1] : places[1] - places[0]
                let above = index + 1 < places.count ? places[index + 1] - places[index] : below
                let ends = (places[index] - below / 2, places[index] + above / 2)
                return isLogarithmic ? (exp(ends.0), exp(ends.1)) : ends
            }
        }

        func value(_ row: Table.Row) -> Double? { row.number(column.name) }

        fileprivate func setup(_ name: String) -> [String] {
            ["set \(name)range [\(edges[0].low):\(edges[values.count - 1].high)]", "set \(name)tics out nomirror"]
                + (isLogarithmic
                    ? ["set logscale \(name)", "set format \(name) '%g'", "set m\(name)tics 10"]
                    : ["set m\(name)tics 2"])
        }
    }

    /// Where a prediction changes between neighbouring cells.
    struct Border {
        let prediction: String
        /// x and y of one end, then of the other.
        let segments: [[Double]]
    }

    struct Axes {
        let x, y: Axis
        /// The groups of one combination of the other swept settings: each has maps of its own.
        let groups: [ModelGroup]
        /// "γ = 0.1": that combination; empty where nothing else is swept.
        let combination: String
        /// Of the names of this combination's figures; empty where there is one.
        let suffix: String

        /// What the axes are, in a caption.
        var caption: String { "\(x.words) is on the horizontal axis, \(y.words) on the vertical one." }

        /// The width in the middle, where the width is on no axis and there are several.
        private func middle(_ models: ModelGroups) -> Double? {
            let widths = models.widths
            return hold("width") || widths.count < 2 ? nil : widths[widths.count / 2]
        }

        /// The finished models that a map shows.
        func rows(_ models: ModelGroups) -> [Table.Row] {
            let middle = middle(models)
            return groups.flatMap(\.runs).filter { middle == nil || $0.number("width") == middle }
        }

        /// ", m = 25" behind what a colour means, where the width is on no axis and there are several.
        func width(_ models: ModelGroups) -> String {
            middle(models).map { ", m = \(Digits.setting($0))" } ?? ""
        }

        /// Which models a map shows, in its caption: " At γ = 0.1 and the middle one of 6 widths, m = 25."; empty where it shows all.
        func remarks(_ models: ModelGroups) -> String {
            let width = middle(models).map {
                "the middle one of \(models.widths.count) widths, m = \(Digits.setting($0))"
            }
            let places = [combination, width ?? ""].filter { !$0.isEmpty }
            return places.isEmpty ? "" : " At \(places.joined(separator: " and "))."
        }

        func hold(_ column: String) -> Bool { [x, y].contains { $0.column.name == column } }

        /// - Parameters:
        ///   - borders: as `borders` has them, from wide and white to thin.
        ///   - value: of a row; means are taken over rows of one cell.
        /// - Returns: nil where there is nothing in any cell.
        func map(
            _ name: String, _ title: String, _ rows: [Table.Row], range: ClosedRange<Double>,
            borders: [Border] = [], _ value: (Table.Row) -> Double?
        ) -> Plot? {
            let cells = cells(rows.compactMap { row in value(row).map { (row, $0) } })
            guard !cells.isEmpty else { return nil }
            var plot = empty(name)
            plot.add(Colours.viridis)
            plot.add("set cbrange [\(range.lowerBound):\(range.upperBound)]")
            plot.add("set cblabel \(Plot.quoted(title)) noenhanced")
            plot.add("set rmargin 16")
            plot.data("cells", boxes(cells))
            plot.plot(
                ["$cells using 1:2:3:4:5:6:7 with boxxyerror linecolor palette notitle"]
                    + lines(borders, ["#FFFFFF", "#D55E00"], in: &plot))
            return plot
        }

        /// Cells that go by names, each name in the colour of its place in `order`.
        func map(
            _ name: String, _ rows: [(row: Table.Row, name: String)], order: [String], borders: [Border] = []
        ) -> Plot? {
            let names = grouped(rows) { [$0.name] }.compactMap { named in
                order.firstIndex(of: named.key[0]).map { (place: $0, name: named.key[0], members: named.members) }
            }.sorted { $0.place < $1.place }
            guard !names.isEmpty else { return nil }
            var plot = empty(name)
            for named in names { plot.data("name\(named.place)", boxes(cells(named.members.map { ($0.row, 1) }))) }
            plot.plot(
                names.map { named in
                    "$name\(named.place) using 1:2:3:4:5:6 with boxxyerror linecolor '\(Colours.series(named.place))' "
                        + "title \(Plot.quoted(named.name))"
                } + lines(borders, ["#FFFFFF", "#000000"], in: &plot))
            return plot
        }

        /// Borders over a map, each thinner than the one below it.
        private func lines(_ borders: [Border], _ colours: [String], in plot: inout Plot) -> [String] {
            for (place, border) in borders.enumerated() { plot.data("border\(place)", border.segments) }
            return borders.indices.map {
                "$border\($0) using 1:2:($3-$1):($4-$2) with vectors nohead linewidth \(3 - $0) linecolor "
                    + "'\(colours[$0 % 2])' notitle"
            }
        }

        private func empty(_ name: String) -> Plot {
            var plot = Plot(name + suffix, width: 560, height: 420)
            plot.title(combination)
            plot.axisLabels(x: x.label, y: y.label)
            plot.add(x.setup("x") + y.setup("y"))
            plot.add("set style fill solid 1.0 noborder")
            return plot
        }

        /// For each cell its place, its sides and its number.
        private func boxes(_ cells: [Cell: Double]) -> [[Double]] {
            let (across, up) = (x.edges, y.edges)
            return cells.sorted { ($0.key.column, $0.key.row) < ($1.key.column, $1.key.row) }.map { cell, mean in
                [
                    x.values[cell.column], y.values[cell.row], across[cell.column].low, across[cell.column].high,
                    up[cell.row].low, up[cell.row].high, mean,
                ]
            }
        }

        /// Where predictions of the fraction of features represented have it change.
        func borders(_ comparisons: [Table.Row], among runs: [Table.Row]) -> [Border] {
            let byRun = Dictionary(runs.map { ($0["run_id"], $0) }) { first, _ in first }
            return grouped(comparisons.filter { $0["quantity"] == "fraction_represented" }) { [$0["prediction"]] }.map {
                Border(
                    prediction: $0.key[0],
                    segments: border(
                        $0.members.compactMap { row in
                            byRun[row["run_id"]].flatMap { run in row.number("predicted").map { (run, $0) } }
                        }))
            }.filter { !$0.segments.isEmpty }
        }

        /// The sides between neighbouring cells of different numbers.
        private func border(_ values: [(row: Table.Row, value: Double)]) -> [[Double]] {
            let cells = cells(values)
            let (across, up) = (x.edges, y.edges)
            var segments: [[Double]] = []
            for (cell, value) in cells.sorted(by: { ($0.key.column, $0.key.row) < ($1.key.column, $1.key.row) }) {
                let (column, row) = (cell.column, cell.row)
                if let right = cells[Cell(column: column + 1, row: row)], right != value {
                    segments.append([across[column].high, up[row].low, across[column].high, up[row].high])
                }
                if let above = cells[Cell(column: column, row: row + 1)], above != value {
                    segments.append([across[column].low, up[row].high, across[column].high, up[row].high])
                }
            }
            return segments
        }

        private struct Cell: Hashable { let column, row: Int }

        private func cells(_ values: [(row: Table.Row, value: Double)]) -> [Cell: Double] {
            let all = values.reduce(into: [Cell: [Double]]()) { all, entry in
                guard let column = x.value(entry.row).flatMap(x.values.firstIndex),
                    let row = y.value(entry.row).flatMap(y.values.firstIndex)
                else { return }
                all[Cell(column: column, row: row), default: []].append(entry.value)
            }
            return all.mapValues { $0.reduce(0, +) / Double($0.count) }
        }
    }
}
