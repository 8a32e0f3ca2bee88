public import LinearAlgebra
import Randomness

/// What a model does with each feature, whatever the length of its direction.
///
///     R_i = 1 - Σ (t_i - x̂_i)² / Σ t_i²        over samples drawn given that feature i is active
///
/// The target t is the sample x, unless the data law has another. R_i is 1 where the target comes back whole, 0 where the
/// output stays at 0, and below 0 where answering is worse than that. The other features of a sample are active by the data law
/// given that i is: of independent features the same samples for every i, of dependent ones samples of its own.
public struct Recovery: Sendable, Equatable {
    /// R_i, n values; 0 where every target of the feature is 0.
    public let recovery: [Double]
    /// For every feature whether its output is 0 for every value it can take when it alone is active. Where values are bounded
    /// and f is monotonic, both ends of their range decide; in general the values drawn do. A dependent feature may never be
    /// active alone: it is silent where its output is 0 in all the samples drawn.
    public let silent: [Bool]
    /// The share of all outputs that are above 0, over samples that are not empty; nil where all are empty.
    public let outputsOn: Double?

    /// For every feature whether R_i is above 1/2.
    public var recovered: [Bool] { recovery.map { $0 > 0.5 } }

    /// How many samples each feature is active in.
    public static let samples = 1024
    /// Outputs held at once: 16 MiB.
    private static let block = 1 << 22

    /// - Parameters:
    ///   - key: names the data law: models that share it meet the same samples.
    ///   - poll: called before every block of features; what it throws ends the work.
    /// - Complexity: 2 · 1024 n m floating-point operations, n · 1024 values drawn; of dependent features n · 1024 samples.
    public init<Failure: Error>(
        _ parameters: ModelParameters<Float>, distribution: FeatureDistribution, activation: Activation, seed: UInt64,
        key: UInt64, poll: () throws(Failure) -> Void
    ) throws(Failure) {
        let n = parameters.features
        let others = Others(parameters, distribution, RandomStream(seed: seed, run: key, purpose: .recovery))
        var (recovery, silent) = ([Double](), [Bool]())
        var on = 0
        var outputs = Outputs(activation)
        var source = UniformSource()
        var conditional = distribution.dependence.map { _ in Conditional(parameters, distribution) }
        let ends = [distribution.values.support.lowerBound, distribution.values.support.upperBound].filter(\.isFinite)
        for first in stride(from: 0, to: n, by: max(1, Self.block / Self.samples)) {
            try poll()
            let chosen = first..<min(first + Self.block / Self.samples, n)
            var noise = Matrix<Float>(rows: 0, columns: 0)
            noise.setProduct(parameters.directions.rows(chosen), others.hidden, transposeB: true)
            for (place, feature) in chosen.enumerated() {
                let stream = RandomStream(seed: seed, run: key, purpose: .recovery, step: UInt64(feature) + 1)
                let bias = parameters.bias.elements[feature]
                var z = noise.row(place).map { $0 + bias }
                on += outputs.of(z).prefix(others.stored).count { $0 > 0 }
                let values: [Float]
                let alone: [Float]
                if conditional != nil {
                    (z, values) = conditional!.samples(given: feature, bias: bias, stream)
                    alone = z
                } else {
                    source.start(stream)
                    values = (0..<Self.samples).map { _ in Float(distribution.values.draw(from: &source)) }
                    let gain = parameters.gain(feature)
                    for (sample, value) in values.enumerated() { z[sample] += gain * value }
                    others.forEachValue(of: feature) { z[$0] -= gain * $1 }  // it is active once, not twice
                    alone = (ends.map { Float($0) } + values).map { gain * $0 + bias }
                }
                var targets = values
                targets.withUnsafeMutableBufferPointer { distribution.target?.apply(to: $0) }
                let errors = zip(targets, outputs.of(z)).map { Double($0) - Double($1) }
                let square = targets.reduce(0.0) { $0 + Double($1) * Double($1) }
                recovery.append(square > 0 ? 1 - errors.reduce(0) { $0 + $1 * $1 } / square : 0)
                silent.append(outputs.of(alone).allSatisfy { $0 == 0 })
            }
        }
        (self.recovery, self.silent) = (recovery, silent)
        outputsOn = others.stored > 0 ? Double(on) / (Double(others.stored) * Double(n)) : nil
    }
}

/// Samples by the data law, each with what it leaves in the hidden layer.
private struct Others {
    /// Samples × m; the empty ones, whose h is 0, are the last.
    let hidden: Matrix<Float>
    /// Samples that are not empty.
    let stored: Int
    private let batch: SparseBatch<Float>
    /// Where each feature stands in the batch's order.
    private let slots: [Int]
    /// The batch's entries, slot by slot.
    private let offsets, rows: [Int32]
    private let entries: [Float]

    init(_ parameters: ModelParameters<Float>, _ distribution: FeatureDistribution, _ stream: RandomStream) {
        let n = parameters.features
        batch = SparseBatch<Float>(featureCount: n)
        var sampler = BatchSampler<Float>(distribution, sampleCount: Recovery.samples)
        sampler.draw(into: batch, from: stream)
        var encoder = Matrix<Float>(rows: 0, columns: 0)
        encoder.setReordered(parameters.encoder ?? parameters.directions, by: batch.order)
        stored = batch.storedRows
        let some = batch.hidden(0..<stored, encoder)
        let zeros = [Float](repeating: 0, count: (Recovery.samples - stored) * parameters.width)
        hidden = Matrix(rows: Recovery.samples, columns: parameters.width, elements: some.elements + zeros)
        var slots = [Int](repeating: 0, count: n)
        for (slot, feature) in batch.order.enumerated() { slots[Int(feature)] = slot }
        self.slots = slots
        (offsets, rows, entries) = (batch.columnOffsets, batch.columnRows, batch.columnValues)
    }

    /// Passes over the samples in which a feature is active already.
    func forEachValue(of feature: Int, _ body: (_ sample: Int, _ value: Float) -> Void) {
        let slot = slots[feature]
        guard slot < batch.activeCount else { return }
        for place in Int(offsets[slot])..<Int(offsets[slot + 1]) { body(Int(rows[place]), entries[place]) }
    }
}

/// Samples of dependent features, drawn given that one of them is active.
private struct Conditional {
    private let parameters: ModelParameters<Float>
    private let batch: SparseBatch<Float>
    private var sampler: BatchSampler<Float>

    init(_ parameters: ModelParameters<Float>, _ distribution: FeatureDistribution) {
        self.parameters = parameters
        batch = SparseBatch(featureCount: parameters.features)
        sampler = BatchSampler(distribution, sampleCount: Recovery.samples)
    }

    /// The feature's pre-activation in each sample, Σ_j G_ij x_j + b_i with G_ij = D_i · A_j, and its value there.
    mutating func samples(given feature: Int, bias: Float, _ stream: RandomStream) -> (z: [Float], values: [Float]) {
        sampler.draw(into: batch, given: feature, from: stream)
        var z = [Float](repeating: bias, count: Recovery.samples)
        var own = [Float](repeating: 0, count: Recovery.samples)
        let (offsets, rows, values) = (batch.columnOffsets, batch.columnRows, batch.columnValues)
        for slot in 0..<batch.activeCount {
            let other = Int(batch.order[slot])
            let gain = parameters.gain(of: other, to: feature)
            for place in Int(offsets[slot])..<Int(offsets[slot + 1]) {
                let sample = Int(rows[place])
                z[sample] += gain * values[place]
                if other == feature { own[sample] = values[place] }
            }
        }
        return (z, own)
    }
}

/// x̂ = f(z) of many numbers.
private struct Outputs {
    let activation: Activation
    private var values = Matrix<Float>(rows: 0, columns: 0)
    private var derivatives = Matrix<Float>(rows: 0, columns: 0)

    init(_ activation: Activation) { self.activation = activation }

    mutating func of(_ z: [Float]) -> [Float] {
        values.setActivation(activation, of: Matrix(rows: 1, columns: z.count, elements: z), derivative: &derivatives)
        return values.elements
    }
}

extension ModelParameters where Element == Float {
    /// G_ii, ‖W_i‖² of tied weights.
    fileprivate func gain(_ feature: Int) -> Float { gain(of: feature, to: feature) }

    /// G_ij = D_i · A_j: what a value of feature j adds to the output of i.
    fileprivate func gain(of j: Int, to i: Int) -> Float {
        zip((encoder ?? directions).row(j), directions.row(i)).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
