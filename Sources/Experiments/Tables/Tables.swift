/// The tables of a results folder, made from its store.
public enum Tables {
    /// Writes runs.csv, curves.csv, fits.csv and comparison.csv.
    ///
    /// The same finished runs always give the same bytes.
    @discardableResult
    public static func write(_ results: Results, to store: RunStore) throws(FileFailure) -> Findings {
        let fits = FitsTable.fits(results)
        try store.write(RunsTable.make(results), to: "runs.csv")
        try store.write(try CurvesTable.make(results, in: store), to: "curves.csv")
        try store.write(FitsTable.make(results, fits), to: "fits.csv")
        try store.write(ComparisonTable.make(results, fits), to: "comparison.csv")
        return Findings(results, fits)
    }
}
