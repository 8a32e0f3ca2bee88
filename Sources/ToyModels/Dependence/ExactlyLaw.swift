import Randomness
public import Settings

/// The same number of active features in every sample, drawn without replacement, all equally frequent.
///
///     E = k,   p_i = k / n,   P(i and j) = k (k - 1) / (n (n - 1))
public struct ExactlyLaw: DependenceLaw {
    public static let name = "exactly"
    static let active = Setting.integer("active", 1...1_000_000, "k, the active features of every sample: E")
    public static let fields = [active.field]
    public static let activationDensity: Setting<Int>? = active
    private let active: Int

    public init(_ values: Values) { active = values[Self.active] }

    public func problems(features n: Int) -> [Problem] {
        guard active > n else { return [] }
        return [Problem("active", "\(active) of \(n) features cannot be active; allowed: up to data.features, \(n)")]
    }

    public func problems(_ probabilities: [Double]) -> [Problem] {
        let (low, high) = (probabilities.min()!, probabilities.max()!)
        guard high - low > DependenceLaws.rounding * high else { return [] }
        return [
            Problem(
                "",
                "draws all features alike, and the frequencies make probabilities from \(Problem.text(low)) to "
                    + "\(Problem.text(high)); allowed: a data.frequency of even frequencies: \"power\" with exponent 0")
        ]
    }

    public func jointProbability(_ i: Int, _ j: Int, _ p: [Double]) -> Double {
        let (k, n) = (Double(active), Double(p.count))
        return k * (k - 1) / (n * (n - 1))
    }

    public func emptyProbability(_ p: [Double]) -> Double { 0 }

    public func activity(_ p: [Double]) -> any Activity { ExactlyActivity(active, of: p.count) }
}

/// Features in order, each with probability k' / n' where k' of the n' that remain are still to be active.
private final class ExactlyActivity: Activity {
    let blocks: [ActivityBlock]
    private let active, features: Int
    /// How many features each sample still has to have.
    private var left = WordRow()
    private var number = WordRow()
    private var given: Int?

    init(_ active: Int, of features: Int) {
        (self.active, self.features) = (active, features)
        blocks = [ActivityBlock(features: 0..<features, probability: 1)]
    }

    func start(samples: Int, given: Int?, _ words: inout WordSource, _ uniforms: inout UniformSource) {
        self.given = given
        left.fill(samples, with: UInt32(given == nil ? active : active - 1))
    }

    func decide(_ feature: Int, among samples: BlockSamples, _ words: inout WordSource, into active: inout WordRow) {
        guard feature != given else { return active.mark(true, samples.count) }
        number.draw(samples.count, from: &words)
        let rest = features - feature - (given.map { $0 > feature } ?? false ? 1 : 0)
        active.mark(&left, outOf: rest, by: number)
    }
}
