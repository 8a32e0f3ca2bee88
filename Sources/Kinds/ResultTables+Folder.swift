import Settings
import Store

extension ResultTables {
    /// The tables of a results folder.
    ///
    /// - Throws: `FileFailure` where the folder cannot be read, `Problems` where it holds no tables.
    public convenience init(folder: String) throws {
        let experiment = try Experiment.load(path: try RunStore(folder: folder).experimentFile())
        // Of the tables that are written only where they are asked for, others are not toylab's.
        let optional = experiment.kind.optionalTables.filter { !experiment.tables.contains($0) }.map { $0 + ".csv" }
        let files = Set(Files.names(in: folder)).subtracting(optional)
        self.init(experiment, in: folder, files: files, experiment.kind.kind.tables(of: experiment))
        guard files.contains(runsFile) else {
            throw Problems(
                folder, [Problem(runsFile, "is not there; `toylab run` trains what it needs and writes it")])
        }
    }
}
