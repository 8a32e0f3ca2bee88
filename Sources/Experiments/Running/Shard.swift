import Foundation
import Kinds
public import Settings

/// One of several parts of a sweep, for programs that work on it side by side: `--shard 2/3`.
///
/// The parts are the same for everyone who divides the same experiment by the same number, and cost about the same: the
/// most expensive run first, each goes to the part that has the least to do.
public struct Shard: Sendable, Equatable {
    /// 1 ... count
    public let number: Int
    public let count: Int

    /// - Returns: nil where the number is not one of 1 ... count.
    public init?(number: Int, of count: Int) {
        guard count >= 1, count <= 100_000, number >= 1, number <= count else { return nil }
        self.number = number
        self.count = count
    }

    /// From "2/3".
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else { return nil }
        self.init(number: number, of: count)
    }

    /// The names of its runs.
    func runs(of experiment: Experiment) -> Set<String> {
        Set(Self.parts(of: experiment, count)[number - 1])
    }

    /// The names of the runs of every part.
    public static func parts(of experiment: Experiment, _ count: Int) -> [[String]] {
        // Costs are those of a typical machine, to four digits, so that every machine divides alike.
        let costs =
            (try? experiment.kind.kind.costs(of: experiment.runs).map { Self.rounded($0.seconds(.typical)) })
            ?? experiment.runs.map { _ in 1 }
        let order = experiment.runs.indices.sorted { (costs[$1], $0) < (costs[$0], $1) }
        var parts = [[String]](repeating: [], count: count)
        var queue = PartQueue(count)
        for run in order { parts[queue.takeCheapest(adding: costs[run])].append(experiment.runs[run].runID) }
        return parts
    }

    private static func rounded(_ cost: Double) -> Double {
        guard cost > 0, cost.isFinite else { return 0 }
        let unit = pow(10, (log10(cost) - 3).rounded(.down))
        return (cost / unit).rounded() * unit
    }
}

/// Parts ordered by what they cost so far, then by number: a binary heap.
private struct PartQueue {
    private var heap: [(cost: Double, part: Int)]

    init(_ count: Int) { heap = (0..<count).map { (0, $0) } }

    /// The part that costs least; `cost` is added to it.
    mutating func takeCheapest(adding cost: Double) -> Int {
        let part = heap[0].part
        heap[0].cost += cost
        var place = 0
        while true {
            let below = [2 * place + 1, 2 * place + 2].filter { $0 < heap.count }
            guard let least = below.min(by: { heap[$0] < heap[$1] }), heap[least] < heap[place] else { return part }
            heap.swapAt(place, least)
            place = least
        }
    }
}
