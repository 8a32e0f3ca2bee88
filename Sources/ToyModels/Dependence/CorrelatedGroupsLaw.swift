public import Settings

/// Groups of features that are active together: one uniform number u a group and sample, feature i active where u < p_i.
///
///     P(i and j) = min(p_i, p_j) within a group, p_i p_j between groups
///
/// Where the features of a group are equally frequent, that is one coin a group; otherwise a rarer feature is active only with
/// a more frequent one. No other dependence makes features of these frequencies coincide more often (Fréchet's upper bound).
public struct CorrelatedGroupsLaw: DependenceLaw {
    public static let name = "correlated-groups"
    static let size = GroupSize.setting("features in a group, which are active together")
    public static let fields = [size.field]
    private let size: Int

    public init(_ values: Values) { size = values[Self.size] }

    public var setSize: Int? { size }

    public func problems(features n: Int) -> [Problem] { GroupSize.problems(size, features: n) }

    public func jointProbability(_ i: Int, _ j: Int, _ p: [Double]) -> Double {
        i / size == j / size ? min(p[i], p[j]) : p[i] * p[j]
    }

    public func emptyProbability(_ p: [Double]) -> Double {
        GroupSize.groups(p, size).reduce(1) { $0 * (1 - $1.max()!) }
    }

    public func activity(_ p: [Double]) -> any Activity { IntervalActivity(p.map { 0..<$0 }, size: size) }
}

/// The field of laws that divide features into groups of one size, in order.
enum GroupSize {
    static func setting(_ summary: String) -> Setting<Int> { .integer("size", 2...1_000_000, summary) }

    static func groups(_ p: [Double], _ size: Int) -> [ArraySlice<Double>] {
        stride(from: 0, to: p.count, by: size).map { p[$0..<($0 + size)] }
    }

    static func problems(_ size: Int, features n: Int) -> [Problem] {
        guard n % size != 0 else { return [] }
        return [
            Problem(
                "size",
                "\(n) features do not make whole groups of \(size); allowed: a divisor of data.features, or set that to a "
                    + "multiple, such as \((n / size + 1) * size)")
        ]
    }
}
