import Predictions
import Settings
import ToyModels
import Training

/// A group with what is finished of it, and what may be predicted of its models.
struct FinishedGroup: Sendable {
    let group: RunGroup
    let runs: [FinishedRun]
    let models: ModelClass

    /// Those of which any run is finished.
    static func all(_ results: Results) -> [FinishedGroup] {
        let finished = Dictionary(uniqueKeysWithValues: results.runs.map { ($0.record.runID, $0) })
        return RunGroups(of: results.experiment).all.compactMap { group in
            let runs = group.runs.compactMap { finished[$0.runID] }
            return runs.isEmpty ? nil : FinishedGroup(group, runs)
        }
    }

    private init(_ group: RunGroup, _ runs: [FinishedRun]) {
        (self.group, self.runs) = (group, runs)
        models = ModelClass(
            of: runs.map(\.settings), shares: runs.compactMap { $0.measure("fraction_represented") })
    }
}

extension ModelClass {
    /// - Parameters:
    ///   - runs: of one group, at least one.
    ///   - shares: the fraction represented of every model, none where it does not matter.
    init(of runs: [RunSettings], shares: [Double] = []) {
        let laws = Set(runs.map { run in run.values.filter { $0.key.hasPrefix("data.frequency.") } })
        let own = runs.flatMap(\.training.differences)
        let differences = (laws.count == 1 ? [] : ["frequencies that move with the width"]) + own
        self.init(
            differences: differences.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            powerExponent: laws.count == 1 ? runs[0].training.frequency.powerExponent : nil, shares: shares,
            recipes: { runs.compactMap { try? $0.recipe() } })
    }
}

extension TrainingSettings {
    /// In what the model differs from the published kind: tied weights, ReLU with a bias and values it can give, fewer
    /// dimensions than features, independent features, no importance, fresh samples x as they are drawn, x itself as the target, and
    /// frequencies given by one of the published laws.
    fileprivate var differences: [String] {
        let law = type(of: frequency)
        let all = [
            (!isTied, "untied weights"), (hiddenActivation != nil, "a nonlinear hidden layer"),
            (activation != .relu, "activation \(activation.name)"),
            (loss != .squared, "another loss than squared errors"),
            ((prefixDimensions ?? [width]) != [width], "training on prefixes"), (!hasBias, "no bias"),
            (width >= features, "no fewer dimensions than features"),
            (values.support.lowerBound < 0, "values below 0"), (importanceLaw != nil, "an importance"),
            (dependence != nil, "dependent features"), (target != nil, "another target than x"),
            (isNormalized, "samples of norm 1"), (samples != nil, "a fixed training set"),
            (!law.isPublished, "frequencies by the law \"\(law.name)\""),
        ]
        return all.filter(\.0).map(\.1)
    }
}
