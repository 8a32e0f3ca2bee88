public import Settings

/// Concepts that each have one of several values in every sample: of each group of `values` features exactly one is active.
///
///     n = concepts · values,   E = concepts,   Σ p_i = 1 over the values of a concept: 1 / values where they are equally frequent
///     P(i and j) = 0 for values of one concept, p_i p_j otherwise
public struct ConceptsLaw: DependenceLaw {
    public static let name = "concepts"
    static let concepts = Setting.integer(
        "concepts", 1...1_000_000, "groups of features, each with exactly one active feature in every sample: E")
    static let values = Setting.integer("values", 2...1_000_000, "features in a group: the values of a concept")
    public static let fields = [concepts.field, values.field]
    public static let activationDensity: Setting<Int>? = concepts
    public let concepts, values: Int

    public init(_ values: Values) { self.init(concepts: values[Self.concepts], values: values[Self.values]) }

    init(concepts: Int, values: Int) { (self.concepts, self.values) = (concepts, values) }

    public var setSize: Int? { values }

    public func problems(features n: Int) -> [Problem] {
        guard concepts * values != n else { return [] }
        return [
            Problem(
                "",
                "\(concepts) concepts of \(values) values are \(concepts * values) features, and data.features is \(n); set that to "
                    + "\(concepts * values), or change concepts and values")
        ]
    }

    public func problems(_ probabilities: [Double]) -> [Problem] {
        let sums = GroupSize.groups(probabilities, values).map { $0.reduce(0, +) }
        guard let wrong = sums.firstIndex(where: { abs($0 - 1) > DependenceLaws.rounding }) else { return [] }
        return [
            Problem(
                "",
                "exactly one value of a concept is there, and the probabilities of concept \(wrong + 1)'s add up to "
                    + "\(Problem.rounded(sums[wrong])); allowed: 1, as by a data.frequency of even frequencies: \"power\" with exponent 0"
            )
        ]
    }

    public func jointProbability(_ i: Int, _ j: Int, _ p: [Double]) -> Double {
        i / values == j / values ? 0 : p[i] * p[j]
    }

    public func emptyProbability(_ p: [Double]) -> Double { 0 }

    public func activity(_ p: [Double]) -> any Activity {
        IntervalActivity(GroupSize.groups(p, values).flatMap(ExclusiveGroupsLaw.intervals), size: values)
    }
}
