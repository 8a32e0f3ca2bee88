import Randomness
public import Settings

/// Concepts that each have one of several values, of whose combinations only some occur: those whose values c_1, ..., c_k add up to one of
/// `seen` residues.
///
///     (c_1 + ... + c_k) mod values < seen
///
/// Whatever the values of k - 1 concepts are, the last one's are equally likely under one residue after another: each k - 1
/// concepts are independent, with all their moments as if every combination occurred. What tells the law from that of `ConceptsLaw` are
/// combinations as wholes alone.
public struct CombinationsLaw: DependenceLaw {
    public static let name = "combinations"
    static let concepts = Setting.integer(
        "concepts", 3...1_000_000, "groups of features, each with exactly one active feature in every sample: E")
    static let seen = Setting.integer(
        "seen", 1...1_000_000,
        "training shows the share seen / values of all combinations; those whose values add up to 0, ..., seen - 1 modulo values"
    )
    public static let fields = [concepts.field, ConceptsLaw.values.field, seen.field]
    public static let activationDensity: Setting<Int>? = concepts
    /// The law of all combinations.
    public let grid: ConceptsLaw
    /// The residues of those that occur.
    private let residues: Range<Int>

    public init(_ values: Values) {
        grid = ConceptsLaw(concepts: values[Self.concepts], values: values[ConceptsLaw.values])
        residues = 0..<values[Self.seen]
    }

    public var setSize: Int? { grid.values }

    public func problems(features n: Int) -> [Problem] {
        grid.problems(features: n)
            + (residues.upperBound <= grid.values
                ? []
                : [
                    Problem(
                        Self.seen.field.path,
                        "\(residues.upperBound) residues of a sum modulo \(grid.values); allowed: up to \(grid.values), which are all combinations"
                    )
                ])
    }

    public func problems(_ probabilities: [Double]) -> [Problem] {
        let even = 1 / Double(grid.values)
        guard let rare = probabilities.firstIndex(where: { abs($0 - even) > DependenceLaws.rounding }) else {
            return []
        }
        return [
            Problem(
                "",
                "every value of a concept is as likely as the others, and feature \(rare + 1) has a probability of "
                    + "\(Problem.text(probabilities[rare])) in place of 1/\(grid.values); allowed: even frequencies, as by a "
                    + "data.frequency of \"power\" with exponent 0")
        ]
    }

    public func jointProbability(_ i: Int, _ j: Int, _ p: [Double]) -> Double { grid.jointProbability(i, j, p) }

    public func emptyProbability(_ p: [Double]) -> Double { 0 }

    public func activity(_ p: [Double]) -> any Activity { CombinationActivity(grid, residues) }

    /// Whether a combination occurs.
    public func occurs(_ combination: [Int]) -> Bool { residues.contains(combination.reduce(0, +) % grid.values) }
}

/// All values but one concept's are drawn, and a residue: the last value follows.
private final class CombinationActivity: Activity {
    let blocks: [ActivityBlock]
    private let grid: ConceptsLaw
    private let residues: Range<Int>
    /// Of each concept the values of all samples.
    private var values: [WordRow]

    init(_ grid: ConceptsLaw, _ residues: Range<Int>) {
        (self.grid, self.residues) = (grid, residues)
        blocks = (0..<grid.concepts).map {
            ActivityBlock(features: $0 * grid.values..<($0 + 1) * grid.values, probability: 1)
        }
        values = Array(repeating: WordRow(), count: grid.concepts)
    }

    func start(samples: Int, given: Int?, _ words: inout WordSource, _ uniforms: inout UniformSource) {
        let known = given.map { (concept: $0 / grid.values, value: UInt32($0 % grid.values)) }
        let last = grid.concepts - (known?.concept == grid.concepts - 1 ? 2 : 1)
        let modulus = UInt32(grid.values)
        values[last].draw(samples, below: UInt32(residues.count), from: &words)
        for concept in 0..<grid.concepts where concept != last {
            if let known, known.concept == concept {
                values[concept].fill(samples, with: known.value)
            } else {
                values[concept].draw(samples, below: modulus, from: &words)
            }
            values[last].subtract(values[concept], modulo: modulus)
        }
    }

    func decide(_ feature: Int, among samples: BlockSamples, _ words: inout WordSource, into active: inout WordRow) {
        active.mark(where: values[feature / grid.values], equals: UInt32(feature % grid.values))
    }
}
