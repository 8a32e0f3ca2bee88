import Foundation
import Kinds
public import Settings

/// One of several parts of a sweep, for programs that work on it side by side: `--shard 2/3`.
///
/// The parts are the same for everyone who divides the same experiment by the same number, and cost about the same: the
/// most expensive run or pack first, each goes to the part that has the least to do.
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

    /// The names of the runs of every part. The runs of a pack are in the same one.
    public static func parts(of experiment: Experiment, _ count: Int) -> [[String]] {
        let costs = RunCost.typicalSeconds(of: experiment)
        let packs = Packs(of: experiment, costs: costs).members
        let packed = Set(packs.joined())
        let units =
            (packs + experiment.runs.indices.filter { !packed.contains($0) }.map { [$0] })
            .map { (cost: $0.reduce(0) { $0 + costs[$1] }, runs: $0) }
            .sorted { ($1.cost, $0.runs[0]) < ($0.cost, $1.runs[0]) }
        var parts = [[String]](repeating: [], count: count)
        var queue = PartQueue(count)
        for unit in units {
            parts[queue.takeCheapest(adding: unit.cost)] += unit.runs.map { experiment.runs[$0].runID }
        }
        return parts
    }
}

extension RunCost {
    /// The seconds of each run of an experiment on a typical core.
    static func typicalSeconds(of experiment: Experiment) -> [Double] {
        (try? experiment.kind.kind.costs(of: experiment.runs).map(\.typicalSeconds)) ?? experiment.runs.map { _ in 1 }
    }

    /// The seconds on a typical core, to four digits, so that every machine divides runs alike.
    var typicalSeconds: Double {
        let cost = seconds(.typical)
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
