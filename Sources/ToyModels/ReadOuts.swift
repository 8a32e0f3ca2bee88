public import LinearAlgebra
import Randomness

/// The active features of fresh samples, read from the hidden layer h in several ways.
///
///     outputs         those whose pre-activation D_i · h + b_i is above 0: the sample's code
///     full            the k largest D_i · h, k the features that are active
///     signs           the k largest Σ_j sign(D_ij) sign(h_j)
///     rotated signs   the same of D Q and Qᵀ h, mean over random rotations Q: what signs find in a basis that means nothing
///
/// Equal scores are drawn between them: each counts by its chance of being among the k.
/// - Source: codes after "Neural networks behave as hash encoders" (arXiv 2101.05490); signs after "Bag of Dims".
public struct ReadOuts: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case outputs, full, signs
        case rotatedSigns = "rotated signs"
    }

    public struct Result: Sendable {
        public let kind: Kind
        /// The share of active features that are found.
        public let found: Double
        /// The share of samples of which all active features, and no other, are. Of equal scores it is drawn which are the largest: both
        /// shares are means over such draws.
        public let exact: Double
    }

    /// In the order of the kinds.
    public let results: [Result]
    /// The different sets of active features among the samples, and how many of these share their code with another.
    public let supports, collisions: Int

    /// Samples that are read, empty ones among them.
    public static let samples = 1024
    /// Random rotations.
    public static let rotations = 10
    /// Scores held at once: 16 MiB.
    private static let block = 1 << 22

    /// - Parameters:
    ///   - hiddenActivation: g; nil where the hidden layer is linear.
    ///   - key: names the data law: models that share it meet the same samples, the first held-out ones.
    /// - Returns: nil where every sample is empty.
    /// - Complexity: 12 · 2 · 1024 n m floating-point operations, and sorting of 1024 n scores as often.
    public init?(
        _ parameters: ModelParameters<Float>, distribution: FeatureDistribution, hiddenActivation: Activation? = nil,
        seed: UInt64, key: UInt64
    ) {
        let drawn = DrawnSamples(
            parameters, distribution, hiddenActivation, count: Self.samples,
            from: RandomStream(seed: seed, run: key, purpose: .evaluation))
        guard !drawn.supports.isEmpty else { return nil }
        let decoder = parameters.directions
        var codes: [[Int32]] = []
        var outputs = Tally()
        var full = Tally()
        drawn.forEachScore(decoder, drawn.hidden, block: Self.block) { sample, scores in
            let support = drawn.supports[sample]
            let code = scores.indices.filter { scores[$0] + parameters.bias.elements[$0] > 0 }.map(Int32.init)
            let isOn = Set(code)
            outputs.add(support.map { isOn.contains($0) ? 1 : 0 }, exact: code == support ? 1 : 0)
            full.add(support, in: scores)
            codes.append(code)
        }
        var (signs, rotated) = (Tally(), Tally())
        func readSigns(_ decoder: Matrix<Float>, _ hidden: Matrix<Float>, into tally: inout Tally) {
            drawn.forEachScore(decoder.signs(), hidden.signs(), block: Self.block) { sample, scores in
                tally.add(drawn.supports[sample], in: scores)
            }
        }
        readSigns(decoder, drawn.hidden, into: &signs)
        for rotation in 0..<Self.rotations {
            let q = Self.rotation(parameters.width, seed: seed, key: key, number: rotation)
            readSigns(decoder.times(q), drawn.hidden.times(q), into: &rotated)
        }
        results = zip(Kind.allCases, [outputs, full, signs, rotated]).map { kind, tally in
            Result(
                kind: kind, found: tally.found / Double(tally.features),
                exact: tally.exact / Double(tally.samples))
        }
        let different = Dictionary(zip(drawn.supports, codes)) { first, _ in first }
        let sharing = Dictionary(grouping: different.keys) { different[$0]! }.values.filter { $0.count > 1 }
        (supports, collisions) = (different.count, sharing.reduce(0) { $0 + $1.count })
    }

    private static func rotation(_ width: Int, seed: UInt64, key: UInt64, number: Int) -> Matrix<Float> {
        var stream = RandomStream(seed: seed, run: key, purpose: .evaluation, step: (1 << 40) + UInt64(number))
        var q = Matrix<Float>(
            rows: width, columns: width, elements: (0..<width * width).map { _ in Float(stream.normal()) })
        q.orthonormalizeColumns()
        return q
    }
}

private struct Tally {
    var (features, samples) = (0, 0)
    var (found, exact) = (0.0, 0.0)

    /// - Parameters:
    ///   - chances: for each feature of a set that it is found.
    ///   - exact: that the set is.
    mutating func add(_ chances: [Double], exact: Double) {
        samples += 1
        features += chances.count
        found += chances.reduce(0, +)
        self.exact += exact
    }

    /// Finds as many features as a set has, those of the largest scores: equal ones are drawn between.
    mutating func add(_ support: [Int32], in scores: [Float]) {
        let sorted = scores.sorted(by: >)
        let last = sorted[support.count - 1]
        let above = sorted.firstIndex(of: last)!
        let equal = sorted[above...].prefix { $0 == last }.count
        let places = support.count - above
        let share = Double(places) / Double(equal)
        let chances = support.map { feature in
            let score = scores[Int(feature)]
            return score > last ? 1 : score == last ? share : 0
        }
        // One draw of `places` among `equal` is right, if any is.
        let draws = (0..<places).reduce(1.0) { $0 * Double(equal - $1) / Double($1 + 1) }
        add(chances, exact: chances.allSatisfy { $0 > 0 } ? 1 / draws : 0)
    }
}

extension DrawnSamples {
    /// D h of each sample, some samples at a time.
    fileprivate func forEachScore(
        _ decoder: Matrix<Float>, _ hidden: Matrix<Float>, block: Int, _ body: (Int, [Float]) -> Void
    ) {
        let step = max(1, block / decoder.rows)
        var scores = Matrix<Float>(rows: 0, columns: 0)
        for first in stride(from: 0, to: hidden.rows, by: step) {
            let chosen = first..<min(first + step, hidden.rows)
            scores.setProduct(hidden.rows(chosen), decoder, transposeB: true)
            for (place, sample) in chosen.enumerated() { body(sample, Array(scores.row(place))) }
        }
    }
}

extension Matrix<Float> {
    fileprivate func times(_ other: Matrix) -> Matrix {
        var product = Matrix(rows: 0, columns: 0)
        product.setProduct(self, other)
        return product
    }

    /// -1, 0 or 1 in the place of every element.
    fileprivate func signs() -> Matrix {
        Matrix(rows: rows, columns: columns, elements: elements.map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 })
    }
}
