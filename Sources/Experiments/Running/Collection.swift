/// `toylab collect`: the tables of a results folder, made again from its runs.
public enum Collection {
    /// - Returns: the findings, and how many runs of the experiment are not there.
    /// - Throws: `Problems` where there is no run to make tables from: those that are there stay.
    public static func run(_ experiment: Experiment, store: RunStore) throws -> (findings: Findings, missing: Int) {
        try store.check(experiment)
        let results = try Results(experiment, in: store)
        guard !results.runs.isEmpty else {
            throw Problems(
                store.folder,
                [
                    Problem(
                        "runs",
                        "holds no finished run, so the tables are left as they are; `toylab run` trains them "
                            + "(git does not carry the weights of the shipped results)")
                ])
        }
        return (try Tables.write(results, to: store), experiment.runs.count - results.runs.count)
    }
}
