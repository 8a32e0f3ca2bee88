public import LinearAlgebra

/// What a model makes of the samples that it was trained on.
extension TrainingSet<Float> {
    /// h_j = A x_j, or g(A x_j + a): T × m.
    ///
    /// - Parameter hiddenActivation: g; nil where the hidden layer is linear.
    /// - Complexity: O(non-zeros · m).
    public func hidden(of parameters: ModelParameters<Float>, _ hiddenActivation: Activation? = nil) -> Matrix<Float> {
        hidden(0..<rows.sampleCount, parameters, parameters.hiddenLayer(hiddenActivation))
    }

    private func hidden(
        _ chosen: Range<Int>, _ parameters: ModelParameters<Float>, _ layer: HiddenLayer<Float>?
    ) -> Matrix<Float> {
        var hidden = rows.times(parameters.encoder ?? parameters.directions, rows: chosen)
        layer?.apply(to: &hidden)
        return hidden
    }

    /// Σ_i I_i (x̂_i - t_i)² of each sample.
    ///
    /// - Parameters:
    ///   - hiddenActivation: g; nil where the hidden layer is linear.
    ///   - importance: I, or nil for ones.
    /// - Returns: T values.
    /// - Complexity: O(T n m); memory for 256 samples' outputs.
    public func losses(
        of parameters: ModelParameters<Float>, activation: Activation, hiddenActivation: Activation? = nil,
        importance: [Double]? = nil
    ) -> [Double] {
        let (n, layer) = (parameters.features, parameters.hiddenLayer(hiddenActivation))
        var losses: [Double] = []
        var sums = Matrix<Float>(rows: 0, columns: 0)
        var (estimates, derivatives) = (sums, sums)
        for first in stride(from: 0, to: rows.sampleCount, by: 256) {
            let chosen = first..<min(first + 256, rows.sampleCount)
            sums.setProduct(hidden(chosen, parameters, layer), parameters.directions, transposeB: true)
            sums.addToEachRow(parameters.bias)
            estimates.setActivation(activation, of: sums, derivative: &derivatives)
            for (place, sample) in chosen.enumerated() {
                var errors = Array(estimates.row(place))
                for (feature, target) in targets(of: sample) { errors[feature] -= target }
                losses.append(
                    (0..<n).reduce(0) { $0 + (importance?[$1] ?? 1) * Double(errors[$1]) * Double(errors[$1]) })
            }
        }
        return losses
    }

    /// The features of a sample that are not 0, with their targets.
    private func targets(of sample: Int) -> [(feature: Int, target: Float)] {
        let entries = Array(rows.entries(of: sample))
        var targets = entries.map(\.value)
        targets.withUnsafeMutableBufferPointer { target?.apply(to: $0) }
        return zip(entries, targets).map { ($0.feature, $1) }
    }
}
