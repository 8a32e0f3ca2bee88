import Settings
import Store

extension ResultTables {
    /// The tables of a results folder.
    ///
    /// - Throws: `FileFailure` where the folder cannot be read, `Problems` where it holds no tables.
    public convenience init(folder: String) throws {
        let experiment = try Experiment.load(path: try RunStore(folder: folder).experimentFile())
        // Of the tables that are written only where they are asked for, others are not toylab's, nor are another kind's.
        let optional = experiment.kind.optionalTables.filter { !experiment.tables.contains($0) }.map { $0 + ".csv" }
        let descriptions = experiment.kind.kind.tables(of: experiment).filter { !optional.contains($0.file) }
        let names = Set(descriptions.map(\.file) + Self.companions)
        self.init(experiment, in: folder, files: names.intersection(Files.names(in: folder)), descriptions)
        guard holds(runsFile) else {
            throw Problems(
                folder,
                [
                    Problem(
                        runsFile,
                        "is not there; `toylab collect` makes it of the finished runs, where they are here, and "
                            + "`toylab run` trains what it needs")
                ])
        }
    }
}
