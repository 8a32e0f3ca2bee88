import Randomness

/// Groups of features that share one uniform number: feature i is active where it lies in the interval of i.
///
/// Intervals that begin at 0 make features that are active together, disjoint ones features that exclude one another.
final class IntervalActivity: Activity {
    let blocks: [ActivityBlock]
    private let size: Int
    /// Of each feature, within 0...1.
    private let intervals: [Range<Double>]
    private var number = WordRow()
    private var given: Int?

    /// - Parameter size: of a group, features in order.
    init(_ intervals: [Range<Double>], size: Int) {
        (self.intervals, self.size) = (intervals, size)
        blocks = stride(from: 0, to: intervals.count, by: size).map { first in
            let group = first..<(first + size)
            return ActivityBlock(features: group, probability: intervals[group].map(\.upperBound).max()!)
        }
    }

    func start(samples: Int, given: Int?, _ words: inout WordSource, _ uniforms: inout UniformSource) {
        self.given = given
    }

    func decide(_ feature: Int, among samples: BlockSamples, _ words: inout WordSource, into active: inout WordRow) {
        let block = feature / size
        if feature % size == 0 { number.draw(samples.count, from: &words) }
        // The number is known to lie in the interval of a feature that is given, or in that of the group where it occurs.
        let known: Range<Double> =
            if let given, given / size == block {
                intervals[given]
            } else {
                0..<(samples.occurring == nil ? 1 : blocks[block].probability)
            }
        let length = known.upperBound - known.lowerBound
        guard length > 0 else { return active.mark(feature == given, samples.count) }  // given what never happens
        func place(_ x: Double) -> Double { min(1, max(0, (x - known.lowerBound) / length)) }
        let interval = intervals[feature]
        active.mark(where: number, isWithin: place(interval.lowerBound)..<place(interval.upperBound))
    }
}
