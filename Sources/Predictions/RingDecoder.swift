import Basics
import LinearAlgebra
import Measures
import Randomness
import Statistics
import ToyModels
public import Training

#if canImport(Glibc)
    import Glibc
#endif

/// The best model of a ring of features in two dimensions whose directions are the ring.
///
///     W_i = r (cos θ_i, sin θ_i),   x̂_i = max(0, r² Σ_j x_j cos(θ_i - θ_j) + b)
///
/// One norm and one bias, for all of the data that a model was trained on: r² and b of the least loss over fresh samples. Its mean
/// outputs at a hidden vector of size |h| at φ are max(0, r |h| cos(θ_i - φ) + b); half way along the chord between centres D apart |h| is
/// smaller by cos(D/2), and nothing answers where
///
///     cos(D/2) ≤ -b / (r² g),   g = E[v] |Σ_j P(j | φ) e^(i(θ_j - φ))|
///
/// - Source: after "Manifold Steering Reveals the Shared Geometry of Neural Network Representation and Behavior"; worked out here.
public struct RingDecoder: Sendable {
    /// Its squared error per sample.
    public let loss: Double
    /// r²
    public let squareNorm: Double
    /// b
    public let bias: Double
    /// The separation D, in degrees, from which on nothing answers half way along a chord: 0 where nothing ever does, nil where something
    /// answers up to 180 degrees.
    public let silentFrom: Double?

    /// Entries of the samples, n of each, that the loss is a mean over; samples, at least.
    private static let (entries, leastSamples) = (1 << 20, 1 << 10)

    /// A sweep asks the same of many models.
    private static let known = Locked<[UInt64: RingDecoder]>([:])

    /// - Parameter dataKey: names the data law: models that share it share the answer.
    /// - Returns: nil but for tied models of two dimensions, plain in all but that their features are on a ring of even frequencies.
    public static func best(for recipe: Recipe, dataKey: UInt64) -> RingDecoder? {
        guard recipe.width == 2, recipe.isTied, recipe.hasBias, recipe.isReconstruction, recipe.hiddenActivation == nil,
            recipe.activation == .relu, recipe.importance == nil,
            let law = recipe.distribution.dependence as? CircleLaw, RingSteering.speaks(of: recipe),
            let least = recipe.distribution.probabilities.min(),
            recipe.distribution.probabilities.max()! - least < 1e-9 * least
        else { return nil }
        return known.withLock { known in
            let key = dataKey ^ recipe.seed &* 0x9E37_79B9_7F4A_7C15
            if let decoder = known[key] { return decoder }
            let stream = RandomStream(seed: recipe.seed, run: dataKey, purpose: .evaluation, step: 1 << 43)
            let decoder = RingDecoder(recipe.distribution, law, from: stream)
            known[key] = decoder
            return decoder
        }
    }

    /// - Complexity: some hundred passes over 2²⁰ entries.
    init(_ data: FeatureDistribution, _ law: CircleLaw, from stream: RandomStream) {
        let n = data.featureCount
        let batch = SparseBatch<Float>(featureCount: n)
        var sampler = BatchSampler<Float>(data, sampleCount: max(Self.leastSamples, Self.entries / n))
        sampler.draw(into: batch, from: stream)
        let x = Matrix<Double>(batch.dense())
        var circle = Matrix<Double>(rows: n, columns: 2)
        for i in 0..<n {
            let angle = CircleLaw.angle(i, of: n)
            (circle[i, 0], circle[i, 1]) = (cos(angle), sin(angle))
        }
        let sums = x.times(circle).times(circle, transposeOther: true)
        func loss(_ place: [Double]) -> (value: Double, slopes: [Double]) {
            var (value, slopes) = (0.0, [0.0, 0.0])
            for (target, sum) in zip(x.elements, sums.elements) {
                let output = max(0, place[0] * sum + place[1])
                value += (target - output) * (target - output)
                guard output > 0 else { continue }
                slopes[0] -= 2 * (target - output) * sum
                slopes[1] -= 2 * (target - output)
            }
            return (value / Double(x.rows), slopes.map { $0 / Double(x.rows) })
        }
        let around = law.probabilities(data.probabilities, centre: 0)
        let gain = data.values.mean * zip(around, 0..<n).reduce(0) { $0 + $1.0 * circle[$1.1, 0] }
        // A peak of size 1 from ever narrower parts of the ring.
        let starts = [0, 0.5, 1, 2, 4].map { [(1 + $0) / max(gain, 1e-9), -$0] }
        let minima = starts.map { start in
            LimitedMemoryBFGS.minimum(from: start, scales: [start[0], 1], tolerance: 1e-12, steps: 200, of: loss)
        }
        let best = minima.min { $0.value < $1.value }!
        (self.loss, squareNorm, bias) = (best.value, best.place[0], best.place[1])
        let cosine = -bias / (squareNorm * gain)
        silentFrom = cosine <= 0 ? nil : cosine >= 1 ? 0 : 360 / Double.pi * acos(cosine)
    }
}
