import Randomness
public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// A tree of features, in breadth-first order: a feature is active only with its parent, then with probability p_i / p_parent,
/// independently of its siblings or, in exclusive trees, at most one of them.
///
///     n = 1 + branching + ... + branching^depth
///     P(i and j) = p_j                    where i is an ancestor of j
///                = p_i p_j / p_a          otherwise, a being the nearest ancestor of both; 0 in exclusive trees
public struct TreeLaw: DependenceLaw {
    public static let name = "tree"
    static let branching = Setting.integer("branching", 1...1_000_000, "children of a feature")
    static let depth = Setting.integer("depth", 1...1_000_000, "generations below the root")
    static let exclusive = Setting.boolean("exclusive", default: false, "whether at most one child is active at a time")
    public static let fields = [branching.field, depth.field, exclusive.field]
    private let branching, depth: Int
    private let isExclusive: Bool

    public init(_ values: Values) {
        (branching, depth) = (values[Self.branching], values[Self.depth])
        isExclusive = values[Self.exclusive]
    }

    public func problems(features n: Int) -> [Problem] {
        let nodes =
            branching == 1 ? Double(depth + 1) : (pow(Double(branching), Double(depth + 1)) - 1) / Double(branching - 1)
        guard nodes != Double(n) else { return [] }
        let whole = nodes <= 1_000_000
        return [
            Problem(
                "",
                "a tree of branching \(branching) and depth \(depth) has \(whole ? String(Int(nodes)) : "more than a million") "
                    + "features, and data.features is \(n); " + (whole ? "set that to \(Int(nodes)), or " : "")
                    + "change branching and depth")
        ]
    }

    public func problems(_ p: [Double]) -> [Problem] {
        var problems: [Problem] = []
        let often = (1..<p.count).first { p[$0] > p[parent(of: $0)] * (1 + DependenceLaws.rounding) }
        if let often {
            problems.append(
                Problem(
                    "",
                    "feature \(often + 1) is active only with its parent, feature \(parent(of: often) + 1), and its probability of "
                        + "\(Problem.text(p[often])) is above the parent's, \(Problem.text(p[parent(of: often)])); allowed: frequencies "
                        + "that do not rise from parent to child"))
        }
        guard isExclusive else { return problems }
        let sums = stride(from: 1, to: p.count, by: branching).map { p[$0..<($0 + branching)].reduce(0, +) }
        if let first = sums.indices.first(where: { sums[$0] > p[$0] * (1 + DependenceLaws.rounding) }) {
            problems.append(
                Problem(
                    "",
                    "at most one child of feature \(first + 1) is active, and their probabilities add up to "
                        + "\(Problem.rounded(sums[first])), above its own, \(Problem.rounded(p[first])); allowed: up to that, as by a "
                        + "data.frequency that falls faster, or exclusive false"))
        }
        return problems
    }

    /// The parent of node i > 0; the children of node i are branching · i + 1 and the next.
    func parent(of i: Int) -> Int { (i - 1) / branching }

    public func jointProbability(_ i: Int, _ j: Int, _ p: [Double]) -> Double {
        // An ancestor comes before its descendants.
        var (a, b) = (min(i, j), max(i, j))
        let rarer = b
        while a != b { if a < b { b = parent(of: b) } else { a = parent(of: a) } }
        if a == min(i, j) { return p[rarer] }
        return isExclusive || p[a] == 0 ? 0 : p[i] * p[j] / p[a]
    }

    public func emptyProbability(_ p: [Double]) -> Double { 1 - p[0] }

    public func activity(_ p: [Double]) -> any Activity {
        TreeActivity(p, branching: branching, isExclusive: isExclusive)
    }
}

/// Parents before children: each node by a number of its own, or siblings by the interval that one number falls into.
private final class TreeActivity: Activity {
    let blocks: [ActivityBlock]
    private let branching: Int
    private let isExclusive: Bool
    /// Of each node's number, given that its parent is active.
    private let intervals: [Range<Double>]
    /// Where each node that has children is active.
    private var parents: [WordRow]
    private var number = WordRow()
    /// The given feature and its ancestors.
    private var path: Set<Int> = []

    init(_ p: [Double], branching: Int, isExclusive: Bool) {
        (self.branching, self.isExclusive) = (branching, isExclusive)
        blocks = [ActivityBlock(features: 0..<p.count, probability: p[0])]
        parents = Array(repeating: WordRow(), count: (p.count - 1) / branching)
        intervals =
            [0..<p[0]]
            + parents.indices.flatMap { parent -> [Range<Double>] in
                let shares = (1...branching).map { child in
                    p[parent] > 0 ? min(1, p[branching * parent + child] / p[parent]) : 0
                }
                return isExclusive ? ExclusiveGroupsLaw.intervals(shares[...]) : shares.map { 0..<$0 }
            }
    }

    func start(samples: Int, given: Int?, _ words: inout WordSource, _ uniforms: inout UniformSource) {
        path = []
        guard var node = given else { return }
        path.insert(node)
        while node > 0 {
            node = (node - 1) / branching
            path.insert(node)
        }
    }

    func decide(_ feature: Int, among samples: BlockSamples, _ words: inout WordSource, into active: inout WordRow) {
        let parent = (feature - 1) / branching
        if !isExclusive || feature == 0 || feature % branching == 1 % branching {
            number.draw(samples.count, from: &words)
        }
        if path.contains(feature) || feature == 0 && samples.occurring != nil {
            active.mark(true, samples.count)
        } else if feature == 0 {
            active.mark(where: number, isWithin: intervals[0])
        } else if isExclusive, path.contains(parent), path.contains(where: { $0 > 0 && ($0 - 1) / branching == parent })
        {
            active.mark(false, samples.count)  // a sibling is
        } else {
            active.mark(where: number, isWithin: intervals[feature], and: parents[parent])
        }
        if feature < parents.count { parents[feature].set(active) }
    }
}
