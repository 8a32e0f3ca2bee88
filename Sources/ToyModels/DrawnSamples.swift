package import LinearAlgebra
package import Randomness

/// Samples that are not empty, with their hidden vectors.
package struct DrawnSamples {
    /// The active features of each, rising.
    package private(set) var supports: [[Int32]] = []
    /// One row a sample, the values of all features.
    package private(set) var inputs: Matrix<Float>
    /// One row a sample.
    package private(set) var hidden: Matrix<Float>

    /// - Parameters:
    ///   - count: how many are drawn, empty ones among them.
    ///   - set: features that are active in every sample; nil for those that the law draws.
    package init(
        _ parameters: ModelParameters<Float>, _ distribution: FeatureDistribution, _ hiddenActivation: Activation?,
        count: Int, from stream: RandomStream, set: [Int32]? = nil
    ) {
        let drawn = set.map { distribution.always($0.count) } ?? distribution
        let batch = SparseBatch<Float>(featureCount: drawn.featureCount)
        var sampler = BatchSampler<Float>(drawn, sampleCount: count)
        sampler.draw(into: batch, from: stream)
        let (offsets, slots, values, order) = (batch.offsets, batch.slots, batch.values, batch.order)
        let (written, width) = (parameters.encoder ?? parameters.directions, parameters.width)
        var (inputs, hidden): ([Float], [Float]) = ([], [])
        for row in 0..<offsets.count - 1 {
            let entries = Int(offsets[row])..<Int(offsets[row + 1])
            guard !entries.isEmpty else { continue }
            var input = [Float](repeating: 0, count: parameters.features)
            var sum = [Float](repeating: 0, count: width)
            var support: [Int32] = []
            for entry in entries {
                let place = order[Int(slots[entry])]
                let feature = set.map { $0[Int(place)] } ?? place
                support.append(feature)
                input[Int(feature)] = values[entry]
                for (place, element) in written.row(Int(feature)).enumerated() { sum[place] += values[entry] * element }
            }
            supports.append(support.sorted())
            inputs += input
            hidden += sum
        }
        self.inputs = Matrix(rows: supports.count, columns: parameters.features, elements: inputs)
        self.hidden = Matrix(rows: supports.count, columns: width, elements: hidden)
        parameters.hiddenLayer(hiddenActivation)?.apply(to: &self.hidden)
    }
}
