public import LinearAlgebra
import Randomness

/// What a model does with each feature, whatever the length of its direction.
///
///     R_i = 1 - Σ (t_i - x̂_i)² / Σ t_i²        over samples drawn given that feature i is active
///
/// The target t is the sample x, unless the data law has another. R_i is 1 where the target comes back whole, 0 where the
/// output stays at 0, and below 0 where answering is worse than that. The other features of a sample are active by the data law
/// given that i is: of independent features the same samples for every i, of dependent ones samples of its own.
///
/// Of a model trained on cross-entropy, which names the one active feature, R_i is the share of those samples in which it names i.
public struct Recovery: Sendable, Equatable {
    /// R_i, n values; 0 where every target of the feature is 0.
    public let recovery: [Double]
    /// For every feature whether its output is 0 for every value it can take when it alone is active. Where values are bounded,
    /// f is monotonic and the hidden layer linear, both ends of their range decide; in general the values drawn do. A dependent
    /// feature may never be active alone: it is silent where its output is 0 in all the samples drawn.
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
    ///   - hiddenActivation: g; nil where the hidden layer is linear.
    ///   - trainingLoss: what the model was trained on.
    ///   - key: names the data law: models that share it meet the same samples.
    ///   - poll: called before every block of features; what it throws ends the work.
    /// - Complexity: 2 · 1024 n m floating-point operations, n · 1024 values drawn; of dependent features n · 1024 samples. Through a
    ///   nonlinear hidden layer 1024 n m of its activations too. Of cross-entropy 2 · 1024 n² m operations.
    public init<Failure: Error>(
        _ parameters: ModelParameters<Float>, distribution: FeatureDistribution, activation: Activation,
        hiddenActivation: Activation? = nil, trainingLoss: TrainingLoss = .squared, seed: UInt64, key: UInt64,
        poll: () throws(Failure) -> Void
    ) throws(Failure) {
        let n = parameters.features
        let layer = parameters.hiddenLayer(hiddenActivation)
        let others = OtherSamples(
            parameters, layer, distribution, RandomStream(seed: seed, run: key, purpose: .recovery))
        var (recovery, silent) = ([Double](), [Bool]())
        var on = 0
        var outputs = Outputs(activation)
        var source = UniformSource()
        var conditional = distribution.dependence.map { _ in ConditionalSamples(parameters, layer, distribution) }
        let ends = [distribution.values.support.lowerBound, distribution.values.support.upperBound].filter(\.isFinite)
        for first in stride(from: 0, to: n, by: max(1, Self.block / Self.samples)) {
            try poll()
            let chosen = first..<min(first + Self.block / Self.samples, n)
            var noise = Matrix<Float>(rows: 0, columns: 0)
            noise.setProduct(parameters.directions.rows(chosen), others.active, transposeB: true)
            for (place, feature) in chosen.enumerated() {
                let stream = RandomStream(seed: seed, run: key, purpose: .recovery, step: UInt64(feature) + 1)
                let bias = parameters.bias.elements[feature]
                let z = noise.row(place).map { $0 + bias }
                on += outputs.of(z).prefix(others.stored).count { $0 > 0 }
                let samples: FeatureSamples
                if conditional != nil {
                    samples = conditional!.samples(given: feature, stream)
                } else {
                    source.start(stream)
                    let values = (0..<Self.samples).map { _ in Float(distribution.values.draw(from: &source)) }
                    samples = others.samples(of: feature, values, ends: ends.map { Float($0) }, z)
                }
                silent.append(outputs.of(samples.alone).allSatisfy { $0 == 0 })
                if trainingLoss == .crossEntropy {
                    recovery.append(parameters.share(naming: feature, by: samples.values, layer))
                    continue
                }
                var targets = samples.values
                targets.withUnsafeMutableBufferPointer { distribution.target?.apply(to: $0) }
                let errors = zip(targets, outputs.of(samples.z)).map { Double($0) - Double($1) }
                let square = targets.reduce(0.0) { $0 + Double($1) * Double($1) }
                recovery.append(square > 0 ? 1 - errors.reduce(0) { $0 + $1 * $1 } / square : 0)
            }
        }
        (self.recovery, self.silent) = (recovery, silent)
        outputsOn = others.stored > 0 ? Double(on) / (Double(others.stored) * Double(n)) : nil
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

extension ModelParameters<Float> {
    /// The share of samples, feature i alone with each of some values, in which its output is larger than every other.
    fileprivate func share(naming i: Int, by values: [Float], _ layer: HiddenLayer<Float>?) -> Double {
        var hidden = Matrix(rows: values.count, columns: 1, elements: values)
            .times((encoder ?? directions).rows(i..<i + 1))
        layer?.apply(to: &hidden)
        var outputs = hidden.times(directions, transposeOther: true)
        outputs.addToEachRow(bias)
        let named = (0..<outputs.rows).count { sample in
            let row = outputs.row(sample)
            let own = row[row.startIndex + i]
            return row.indices.allSatisfy { $0 == row.startIndex + i || row[$0] < own }
        }
        return Double(named) / Double(values.count)
    }
}
