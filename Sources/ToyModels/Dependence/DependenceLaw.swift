public import Settings

/// Which features are active together. Every law keeps each feature's own probability p_i, and values are independent of one
/// another wherever features are active.
///
///     P(i and j) = jointProbability(i, j, p)       Cov[x_i, x_j] = E[v]² (P(i and j) - p_i p_j),   i ≠ j
///
/// A new law is a file beside this one and a place in `DependenceLaws.all`. Absent, features are active independently.
public protocol DependenceLaw: Component {
    /// The field that is E, the expected number of active features, where the law decides it; nil where any E will do.
    static var activationDensity: Setting<Int>? { get }
    /// The number of features in each of the sets that the law divides them into, in order; nil where it makes none.
    var setSize: Int? { get }
    /// Every reason why the law cannot be of n features; places are relative to the slot.
    func problems(features n: Int) -> [Problem]
    /// Every reason why features cannot have these probabilities, some of which may exceed 1, under the law.
    ///
    /// - Parameter probabilities: p_i, of a number of features that the law can be of.
    func problems(_ probabilities: [Double]) -> [Problem]
    /// P(i and j), exactly, i ≠ j.
    func jointProbability(_ i: Int, _ j: Int, _ probabilities: [Double]) -> Double
    /// P(no feature is active).
    func emptyProbability(_ probabilities: [Double]) -> Double
    /// Decides which features are active.
    func activity(_ probabilities: [Double]) -> any Activity
}

extension DependenceLaw {
    public static var activationDensity: Setting<Int>? { nil }
    public var setSize: Int? { nil }
    public func problems(features n: Int) -> [Problem] { [] }
    public func problems(_ probabilities: [Double]) -> [Problem] { [] }

    /// The problems with the number of features or, where there are none, with their probabilities.
    public func everyProblem(_ probabilities: [Double]) -> [Problem] {
        let problems = problems(features: probabilities.count)
        return problems.isEmpty ? self.problems(probabilities) : problems
    }
}

/// The laws an experiment file can name.
public enum DependenceLaws {
    public static let all: [any DependenceLaw.Type] = [
        CorrelatedGroupsLaw.self, ExclusiveGroupsLaw.self, ExactlyLaw.self, TreeLaw.self, CircleLaw.self,
        ConceptsLaw.self, CombinationsLaw.self,
    ]

    public static let slot = Slot<any DependenceLaw>(
        "data.dependence", key: .law, absent: "independent",
        "which features are active together; absent, each independently of the others",
        all.map { law in (law, { values throws(Problem) in try law.init(values) }) })

    /// Probabilities that add up to this much more than they may do so by rounding.
    static let rounding = 1e-9
}
