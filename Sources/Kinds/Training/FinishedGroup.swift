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
        return RunGroup.all(of: results.experiment).compactMap { group in
            let runs = group.runs.compactMap { finished[$0.runID] }
            return runs.isEmpty ? nil : FinishedGroup(group, runs)
        }
    }

    private init(_ group: RunGroup, _ runs: [FinishedRun]) {
        (self.group, self.runs) = (group, runs)
        let laws = Set(runs.map { run in run.settings.values.filter { $0.key.hasPrefix("data.frequency.") } })
        let isOfThePublishedKind = laws.count == 1 && runs.allSatisfy(\.settings.training.isOfThePublishedKind)
        models = ModelClass(
            isOfThePublishedKind: isOfThePublishedKind,
            powerExponent: laws.count == 1 ? runs[0].settings.training.frequency.powerExponent : nil,
            regime: isOfThePublishedKind
                ? Regime(shares: runs.compactMap { $0.measure("fraction_represented") }) : .neither)
    }
}

extension TrainingSettings {
    /// Tied weights, ReLU with a bias and values it can give, fewer dimensions than features, no importance, and
    /// frequencies given by one law.
    fileprivate var isOfThePublishedKind: Bool {
        isTied && activation == .relu && hasBias && width < features && values.support.lowerBound >= 0
            && importanceLaw == nil && !(frequency is ExplicitLaw)
    }
}
