import Settings
import Statistics
import Tables
import ToyModels

/// What several starts of each small model end in: the best of them, how many come near it, and what the others are.
enum StartFindings {
    /// A start has found the best loss where its own is larger by no more than this share.
    private static let near = 0.01
    /// Of more places of a sweep runs.csv tells.
    private static let mostPlaces = 100

    /// Losses below this share of what answers of zero lose are none: what is left is rounding, and steps of the training.
    private static let share = 1e-5
    /// The same where that is not known.
    private static let rounding = 1e-9

    /// What losses that are none are told as.
    static let notation = " (0: below \(Digits.setting(share)) of what answers of zero lose)"

    /// The loss below which a model of these settings loses nothing.
    static func nothing(of settings: TrainingSettings) -> Double {
        settings.lossOfNothing.map { share * $0 } ?? rounding
    }

    /// Whether a start has found what the best of its place found.
    private static func isHit(_ loss: Double, least: Double, nothing: Double) -> Bool {
        loss <= max((1 + near) * least, nothing)
    }

    /// How many of the starts at one place come near the best of them.
    static func hits(_ losses: [Double], nothing: Double) -> Int {
        losses.min().map { least in losses.count { isHit($0, least: least, nothing: nothing) } } ?? 0
    }

    /// How many replicates of a place are finished: "4", or "1 to 4" where some are missing.
    static func count(_ tables: ResultTables) throws(Problems) -> String {
        guard tables.experiment.replicates > 1 else { return "1" }
        let byRun = try RunsTable.finished(tables)
        let counts = RunGroups(of: tables.experiment).all.flatMap { group in
            group.replicates.map { _, runs in runs.count { byRun[$0.runID] != nil } }
        }.filter { $0 > 0 }
        guard let fewest = counts.min(), let most = counts.max() else { return "\(tables.experiment.replicates)" }
        return fewest == most ? "\(most)" : "\(fewest) to \(most)"
    }

    /// The models of one place whose losses lie within the 95% interval of the least one, or are none.
    static func ofEqualLoss(_ rows: [Table.Row], nothing: Double) -> [Table.Row] {
        guard let best = rows.ofLeastLoss, let least = best.number("test_loss") else { return [] }
        let error = best.number("test_loss_stderr") ?? 0
        let most = max(least + SampleMean.standardErrorsOfMany * error, nothing)
        return rows.filter { $0.number("test_loss").map { $0 <= most } ?? false }
    }

    /// One row a width of a group. None without shapes, or where each model has one start.
    static func table(_ tables: ResultTables) throws(Problems) -> DisplayTable {
        var table = DisplayTable(
            "starts", caption: "What the starts of each model end in",
            columns: ["group", "m", "starts", "smallest_loss", "within 1%", "shapes of the best", "the others"])
        let groups = RunGroups(of: tables.experiment)
        let places = groups.all.flatMap { group in
            group.replicates.sorted { $0.width < $1.width }.map { (group: group, width: $0.width, runs: $0.runs) }
        }
        guard tables.experiment.replicates > 1, places.count <= mostPlaces else { return table }
        let byRun = try RunsTable.finished(tables)
        for (group, width, runs) in places {
            let starts = runs.compactMap { byRun[$0.runID] }
                .compactMap { row in row.number("test_loss").map { (loss: $0, shapes: row["shapes"]) } }
                .sorted { $0.loss < $1.loss }
            guard let best = starts.first, !best.shapes.isEmpty else { continue }
            let nothing = nothing(of: runs[0].training)
            let others = starts.filter { !isHit($0.loss, least: best.loss, nothing: nothing) }
            table.append([
                .group(group.label, coordinates: groups.coordinates(of: group)), .count(width), .count(starts.count),
                .number(best.loss), .count(starts.count - others.count), .text(best.shapes),
                .text(words(others, best.loss)),
            ])
        }
        return table
    }

    /// "2 × 1 pentagon at 1.018 times the loss or more", the smallest loss first.
    private static func words(_ others: [(loss: Double, shapes: String)], _ least: Double) -> String {
        grouped(others) { [$0.shapes] }.map { shapes, starts in
            "\(starts.count) × \(shapes[0].isEmpty ? "not grouped" : shapes[0]) at \(Digits.short(starts[0].loss / least)) times the loss"
                + (starts.count > 1 ? " or more" : "")
        }.joined(separator: "; ")
    }
}

extension TrainingSettings {
    /// Σ_i I_i E[v²] p_i, what answers of zero lose, or of samples of norm 1 the share that is not empty, 1 - Π_i (1 - p_i) where features are
    /// independent and count alike; nil where it is not known, or losses are no squared errors.
    var lossOfNothing: Double? {
        guard loss != .crossEntropy, let distribution = try? distribution(), let moments = distribution.targetMoments
        else { return nil }
        if isNormalized {
            guard distribution.dependence == nil, importance == nil, target == nil else { return nil }
            return 1 - distribution.probabilities.reduce(1) { $0 * (1 - $1) }
        }
        let factors = importance ?? Array(repeating: 1, count: features)
        return zip(factors, moments.second).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

extension Experiment {
    /// What the replicates of one place differ in: each has a training set of its own, where that is fixed.
    var nounOfReplicates: String {
        runs.contains { $0.training.samples != nil } ? "training sets and starts" : "starts"
    }
}
