import LinearAlgebra
import Randomness

/// What recovery is judged by: samples that one feature is active in.
struct FeatureSamples {
    /// The feature's value in each.
    let values: [Float]
    /// The pre-activation of its output in each.
    let z: [Float]
    /// The pre-activations where it alone is active, those at the ends of its range first; of a dependent feature `z`. Of samples
    /// scaled to norm 1 its value is ±1 there.
    let alone: [Float]
}

/// Samples by the data law, each with what it leaves in the hidden layer.
struct OtherSamples {
    /// Samples × m, before they are scaled to norm 1 and before a nonlinear hidden layer's function; the empty ones, whose h is 0,
    /// are the last.
    private let hidden: Matrix<Float>
    /// Σ_i x_i² of each sample before it is scaled; nil where none is.
    private let squares: [Double]?
    /// Samples × m, what the outputs are read from: `hidden`, or g(h + a).
    let active: Matrix<Float>
    /// Samples that are not empty.
    let stored: Int
    private let parameters: ModelParameters<Float>
    private let layer: HiddenLayer<Float>?
    /// Where each feature stands in the batch's order.
    private let slots: [Int]
    private let activeCount: Int
    /// The batch's entries, slot by slot.
    private let offsets, rows: [Int32]
    private let entries: [Float]

    /// - Parameter layer: nil where the hidden layer is linear.
    init(
        _ parameters: ModelParameters<Float>, _ layer: HiddenLayer<Float>?, _ distribution: FeatureDistribution,
        _ stream: RandomStream
    ) {
        let n = parameters.features
        let batch = SparseBatch<Float>(featureCount: n)
        var sampler = BatchSampler<Float>(distribution.unscaled, sampleCount: Recovery.samples)
        sampler.draw(into: batch, from: stream)
        stored = batch.storedRows
        let some = batch.hidden(of: parameters)
        let zeros = [Float](repeating: 0, count: (Recovery.samples - stored) * parameters.width)
        hidden = Matrix(rows: Recovery.samples, columns: parameters.width, elements: some.elements + zeros)
        squares =
            distribution.isNormalized
            ? batch.rowSquares + Array(repeating: 0, count: Recovery.samples - batch.storedRows) : nil
        var active = hidden
        if let squares { active.scaleRows(by: squares.map { Float(UnitNorm.factor($0)) }) }
        layer?.apply(to: &active)
        self.active = active
        var slots = [Int](repeating: 0, count: n)
        for (slot, feature) in batch.order.enumerated() { slots[Int(feature)] = slot }
        (self.slots, activeCount) = (slots, batch.activeCount)
        (offsets, rows, entries) = (batch.columnOffsets, batch.columnRows, batch.columnValues)
        (self.parameters, self.layer) = (parameters, layer)
    }

    /// The same samples with other values of a feature, each in place of what it has there.
    ///
    /// - Parameters:
    ///   - values: one a sample.
    ///   - z: the pre-activations of the feature's output in the samples as they are.
    func samples(of feature: Int, _ values: [Float], ends: [Float], _ z: [Float]) -> FeatureSamples {
        if let squares { return scaledSamples(of: feature, values, ends: ends, z, squares) }
        guard let layer else {
            let (gain, bias) = (parameters.gain(of: feature, to: feature), parameters.bias.elements[feature])
            var z = z
            for (sample, value) in values.enumerated() { z[sample] += gain * value }
            forEachValue(of: feature) { z[$0] -= gain * $1 }  // it is active once, not twice
            return FeatureSamples(values: values, z: z, alone: (ends + values).map { gain * $0 + bias })
        }
        var changes = values
        forEachValue(of: feature) { changes[$0] -= $1 }
        return FeatureSamples(
            values: values, z: parameters.preactivations(of: feature, written(changes, of: feature, to: hidden), layer),
            alone: alone(ends + values, feature, layer))
    }

    /// The same scaled to norm 1, which the feature's value decides too.
    ///
    ///     z = ((z_before - b) / s_before + G_ii (v - v_before)) s + b       s = 1 / sqrt(Σ_j x_j²), with v in the sum
    private func scaledSamples(
        of feature: Int, _ values: [Float], ends: [Float], _ z: [Float], _ squares: [Double]
    ) -> FeatureSamples {
        var changes = values
        var after = zip(squares, values).map { $0 + Double($1) * Double($1) }
        forEachValue(of: feature) { sample, value in
            changes[sample] -= value
            after[sample] -= Double(value) * Double(value)
        }
        let scales = after.map { Float(UnitNorm.factor($0)) }
        let signs = (ends + values).compactMap { value -> Float? in value > 0 ? 1 : value < 0 ? -1 : nil }
        let own = zip(values, scales).map(*)
        if let layer {
            var sums = written(changes, of: feature, to: hidden)
            sums.scaleRows(by: scales)
            return FeatureSamples(
                values: own, z: parameters.preactivations(of: feature, sums, layer), alone: alone(signs, feature, layer)
            )
        }
        let (gain, bias) = (parameters.gain(of: feature, to: feature), parameters.bias.elements[feature])
        let moved = z.indices.map { sample in
            let before = (z[sample] - bias) / Float(UnitNorm.factor(squares[sample]))
            return (before + gain * changes[sample]) * scales[sample] + bias
        }
        return FeatureSamples(values: own, z: moved, alone: signs.map { gain * $0 + bias })
    }

    /// What samples leave in the hidden layer with so much more of a feature in each.
    private func written(_ values: [Float], of feature: Int, to hidden: Matrix<Float>) -> Matrix<Float> {
        var hidden = hidden
        hidden.setProduct(
            Matrix(rows: values.count, columns: 1, elements: values),
            (parameters.encoder ?? parameters.directions).rows(feature..<feature + 1), accumulate: true)
        return hidden
    }

    /// The pre-activations of a feature's output where it alone has these values.
    private func alone(_ values: [Float], _ feature: Int, _ layer: HiddenLayer<Float>) -> [Float] {
        let nothing = Matrix<Float>(rows: values.count, columns: parameters.width)
        return parameters.preactivations(of: feature, written(values, of: feature, to: nothing), layer)
    }

    /// Passes over the samples in which a feature is active already.
    private func forEachValue(of feature: Int, _ body: (_ sample: Int, _ value: Float) -> Void) {
        let slot = slots[feature]
        guard slot < activeCount else { return }
        for place in Int(offsets[slot])..<Int(offsets[slot + 1]) { body(Int(rows[place]), entries[place]) }
    }
}

/// Samples of dependent features, drawn given that one of them is active.
struct ConditionalSamples {
    private let parameters: ModelParameters<Float>
    private let layer: HiddenLayer<Float>?
    private let batch: SparseBatch<Float>
    private var sampler: BatchSampler<Float>

    /// - Parameter layer: nil where the hidden layer is linear.
    init(
        _ parameters: ModelParameters<Float>, _ layer: HiddenLayer<Float>?, _ distribution: FeatureDistribution
    ) {
        (self.parameters, self.layer) = (parameters, layer)
        batch = SparseBatch(featureCount: parameters.features)
        sampler = BatchSampler(distribution, sampleCount: Recovery.samples)
    }

    /// The feature's pre-activation is Σ_j G_ij x_j + b_i with G_ij = D_i · A_j where the hidden layer is linear.
    mutating func samples(given feature: Int, _ stream: RandomStream) -> FeatureSamples {
        sampler.draw(into: batch, given: feature, from: stream)
        var z = [Float](repeating: parameters.bias.elements[feature], count: Recovery.samples)
        var own = [Float](repeating: 0, count: Recovery.samples)
        let (offsets, rows, values) = (batch.columnOffsets, batch.columnRows, batch.columnValues)
        for slot in 0..<batch.activeCount {
            let other = Int(batch.order[slot])
            guard layer == nil || other == feature else { continue }
            let gain = parameters.gain(of: other, to: feature)
            for place in Int(offsets[slot])..<Int(offsets[slot + 1]) {
                let sample = Int(rows[place])
                z[sample] += gain * values[place]
                if other == feature { own[sample] = values[place] }
            }
        }
        if let layer { z = parameters.preactivations(of: feature, batch.hidden(of: parameters), layer) }
        return FeatureSamples(values: own, z: z, alone: z)
    }
}

extension SparseBatch<Float> {
    /// Σ_i x_i² of the stored samples.
    fileprivate var rowSquares: [Double] {
        let (offsets, values) = (offsets, values)
        return (0..<storedRows).map { row in
            values[Int(offsets[row])..<Int(offsets[row + 1])].reduce(0) { $0 + Double($1) * Double($1) }
        }
    }

    /// What the stored samples leave in the hidden layer, rows × m.
    fileprivate func hidden(of parameters: ModelParameters<Float>) -> Matrix<Float> {
        var encoder = Matrix<Float>(rows: 0, columns: 0)
        encoder.setReordered(parameters.encoder ?? parameters.directions, by: order)
        return hidden(0..<storedRows, encoder)
    }
}

extension ModelParameters<Float> {
    /// G_ij = D_i · A_j: what a value of feature j adds to the output of i.
    fileprivate func gain(of j: Int, to i: Int) -> Float {
        zip((encoder ?? directions).row(j), directions.row(i)).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// D_i · g(h + a) + b_i of every row h.
    fileprivate func preactivations(of i: Int, _ hidden: Matrix<Float>, _ layer: HiddenLayer<Float>) -> [Float] {
        var active = hidden
        layer.apply(to: &active)
        return active.times(directions.rows(i..<i + 1), transposeOther: true).elements.map { $0 + bias.elements[i] }
    }
}
