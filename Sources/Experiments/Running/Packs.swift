import Kinds
import Settings

/// The packs of an experiment: which of its runs are stored together, in runs/pack-1, pack-2, …
///
/// Short runs share packs where there are many, as a pair of files for each would fill a folder and cost as much as the
/// training. The experiment alone decides, so that its results are the same files whatever the machine, the jobs, the shards
/// and the interruptions.
struct Packs {
    /// The longest short run, in seconds of a typical core.
    static let longest = 0.25
    /// A sweep of as many short runs has them packed.
    static let fewest = 256
    /// The least a pack holds, so that two files flushed to the disk are little beside its runs.
    static let smallest = 64
    /// About how many packs there are where that makes them larger.
    static let usual = 256

    /// The runs of each pack, as indices into the experiment's, in the order of training: its workers are at few packs at a
    /// time.
    let members: [[Int]]
    private let experiment: Experiment

    init(of experiment: Experiment) { self.init(of: experiment, costs: RunCost.typicalSeconds(of: experiment)) }

    /// - Parameter costs: of each run, as `RunCost.typicalSeconds` gives them.
    init(of experiment: Experiment, costs: [Double]) {
        self.experiment = experiment
        let count = costs.count { $0 <= Self.longest }
        guard count >= Self.fewest else {
            members = []
            return
        }
        let short = experiment.trainingOrder.filter { costs[$0] <= Self.longest }
        let size = max(Self.smallest, (count + Self.usual - 1) / Self.usual)
        members = stride(from: 0, to: count, by: size).map { Array(short[$0..<min($0 + size, count)]) }
    }

    /// Whether a run of this cost is in one.
    func hold(_ cost: RunCost) -> Bool { !members.isEmpty && cost.typicalSeconds <= Self.longest }

    /// The pack of each run that has one, from 1.
    var numbers: [String: Int] {
        Dictionary(
            uniqueKeysWithValues: zip(1..., members).flatMap { number, runs in
                runs.map { (experiment.runs[$0].runID, number) }
            })
    }
}
