public import Settings

/// Groups of features of which at most one is active: one uniform number a group and sample, which falls into the interval of
/// one feature, of length p_i, or of none.
///
///     P(i and j) = 0 within a group, p_i p_j between groups
public struct ExclusiveGroupsLaw: DependenceLaw {
    public static let name = "exclusive-groups"
    static let size = GroupSize.setting("features in a group, of which at most one is active")
    public static let fields = [size.field]
    private let size: Int

    public init(_ values: Values) { size = values[Self.size] }

    public var setSize: Int? { size }

    public func problems(features n: Int) -> [Problem] { GroupSize.problems(size, features: n) }

    public func problems(_ probabilities: [Double]) -> [Problem] {
        let sums = GroupSize.groups(probabilities, size).map { $0.reduce(0, +) }
        guard let largest = sums.max(), largest > 1 + DependenceLaws.rounding else { return [] }
        let first = sums.firstIndex(of: largest)! * size
        return [
            Problem(
                "",
                "at most one of features \(first + 1) to \(first + size) is active, and their probabilities add up to "
                    + "\(Problem.rounded(largest)); allowed: up to 1, as with at most \(Problem.rounded(1 / largest)) times the density"
            )
        ]
    }

    public func jointProbability(_ i: Int, _ j: Int, _ p: [Double]) -> Double {
        i / size == j / size ? 0 : p[i] * p[j]
    }

    public func emptyProbability(_ p: [Double]) -> Double {
        GroupSize.groups(p, size).reduce(1) { $0 * max(0, 1 - $1.reduce(0, +)) }
    }

    public func activity(_ p: [Double]) -> any Activity {
        IntervalActivity(GroupSize.groups(p, size).flatMap(Self.intervals), size: size)
    }

    /// Side by side from 0, each as long as a probability is; sums that are next to 1 are 1.
    static func intervals(_ group: ArraySlice<Double>) -> [Range<Double>] {
        var end = 0.0
        let intervals = group.map { p in
            defer { end += p }
            return end..<(end + p)
        }
        let scale = abs(end - 1) < DependenceLaws.rounding ? 1 / end : 1
        return intervals.map { min(1, $0.lowerBound * scale)..<min(1, $0.upperBound * scale) }
    }
}
