import Settings
import Tables

/// Where in a sweep over many settings the loss is least, in a sentence.
enum LeastLossSentence {
    /// Fewer groups are all told of elsewhere.
    private static let fewestGroups = 5

    /// "Of 40 groups the least loss is 0.0585 at m = 100, for b₀ = 0, and 1.17 at m = 10, for b₀ = ..."; of
    /// replicates the mean.
    static func text(_ tables: ResultTables) throws(Problems) -> String {
        let losses = try RunsTable.testLosses(tables)
        let groups = RunGroups(of: tables.experiment)
        // Losses on other data are not to be compared.
        let areOfTheSameData = groups.varying.allSatisfy { $0.setting?.hasPrefix("data.") != true }
        guard groups.all.count >= fewestGroups, areOfTheSameData else { return "" }
        let means = groups.all.flatMap { group in
            group.replicates.compactMap { width, runs in
                let known = runs.compactMap { losses[$0.runID] }
                return known.isEmpty ? nil : (group, width, mean: known.reduce(0, +) / Double(known.count))
            }
        }
        guard let narrowest = means.map(\.1).min(), let widest = means.map(\.1).max() else { return "" }
        let told = (narrowest == widest ? [widest] : [widest, narrowest]).compactMap { width -> String? in
            guard let least = means.filter({ $0.1 == width }).min(by: { $0.mean < $1.mean }) else { return nil }
            let name = RunGroup.label(groups.coordinates(of: least.0))
            return "\(Digits.setting(least.mean)) at m = \(width), for \(name)"
        }
        return
            "Of \(groups.all.count) groups the least loss is \(told.joined(separator: ", and ")); the least of so many is "
            + "partly luck."
    }
}
