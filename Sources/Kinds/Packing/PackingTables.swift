import Settings
import Store

/// The source of the tables of an experiment that packs directions.
struct PackingMaterial: TableMaterial {
    let results: Results
    let store: RunStore
    let cells: [PackingCell]
    let fits: [PackingFit]

    init(_ results: Results, in store: RunStore) {
        (self.results, self.store) = (results, store)
        cells = PackingCell.all(results)
        fits = PackingFits.all(cells)
    }
}

/// The tables of an experiment that packs directions, in the order of the page.
enum PackingTables {
    static let all = KindTables<PackingMaterial>([
        KindTable(PackingTable.file, PackingTable.form) { PackingTable.rows($0.cells) },
        KindTable(PackingFits.file, PackingFits.form) { $0.fits },
        KindTable(ComparisonTable.form) { PackingComparisons.rows($0.cells, $0.fits, $0.results.experiment) },
    ])
}
