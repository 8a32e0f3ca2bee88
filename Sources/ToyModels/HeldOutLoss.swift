public import LinearAlgebra
import Randomness

#if canImport(Glibc)
    import Glibc
#endif

/// The loss of a trained model on fresh samples, split by which squared errors it sums.
///
///     loss = missing + interference + reconstruction
///
/// All are squared errors (x̂_i - t_i)², summed over features and averaged over samples; importance weights them as in training.
/// The target t is the sample x itself, or the data law's own.
///
/// Of a model trained on cross-entropy the loss is that: -weight_a ln softmax(x̂)_a of the active feature a, which is its share; what is
/// inactive has none.
public struct HeldOutLoss: Sendable, Equatable {
    public let samples: Int
    public let loss: Double
    /// The standard error of `loss` over samples.
    public let standardError: Double
    /// Feature active and not represented.
    public let missing: Double
    /// Feature inactive: what shows there came from other features or from the bias.
    public let interference: Double
    /// Feature active and represented: shrinkage, and noise from the others.
    public let reconstruction: Double
    /// Feature i's share of the loss; n of them, adding up to it.
    public let byFeature: [Double]
    /// The share of samples whose active feature has the largest output; nil where the loss is no cross-entropy.
    public let accuracy: Double?

    /// Samples are drawn in chunks of this size, whatever batches the model was trained on, so that models of the same
    /// data law meet the same samples in the same order.
    public static let chunk = 1024

    /// A chunk whose Gram matrix would have more elements goes through the hidden layer, some rows at a time: 64 MiB.
    public static let largestGram = 1 << 24

    /// - Parameters:
    ///   - hiddenActivation: g; nil where the hidden layer is linear.
    ///   - represented: for every feature whether the model represents it: see Geometry's `Representation`.
    ///   - trainingLoss: what the model was trained on; of all but cross-entropy it is judged by squared errors.
    ///   - samples: how many to draw at least; rounded up to whole chunks.
    ///   - key: names the data law.
    ///   - largestGram: elements of a chunk's Gram matrix, or of a block of its outputs.
    ///   - poll: called before every chunk; what it throws ends the work.
    /// - Complexity: O(chunks · (U n m + non-zeros · n)), U features active in a chunk; where U n exceeds `largestGram`
    ///   O(chunks · chunk · n m). Memory for `largestGram` elements beside a copy of the weights, whatever U is.
    public init<Failure: Error>(
        _ parameters: ModelParameters<Float>, distribution: FeatureDistribution, activation: Activation,
        hiddenActivation: Activation? = nil, represented: [Bool], importance: [Double]? = nil,
        trainingLoss: TrainingLoss = .squared, samples: Int, seed: UInt64, key: UInt64,
        largestGram: Int = HeldOutLoss.largestGram, poll: () throws(Failure) -> Void
    ) throws(Failure) {
        let n = parameters.features
        let weights = importance?.map { Float($0) }
        var sampler = BatchSampler<Float>(distribution, sampleCount: Self.chunk)
        let chunks = (samples + Self.chunk - 1) / Self.chunk
        let batch = SparseBatch<Float>(featureCount: n)
        let isCrossEntropy = trainingLoss == .crossEntropy
        var tally = Tally(
            parameters, hiddenActivation, isCrossEntropy: isCrossEntropy, largestGram: largestGram)
        for index in 0..<chunks {
            try poll()
            let stream = RandomStream(seed: seed, run: key, purpose: .evaluation, step: UInt64(index))
            sampler.draw(into: batch, from: stream)
            tally.add(batch, parameters, activation, weights)
        }
        self.samples = chunks * Self.chunk
        let count = Double(self.samples)
        loss = tally.sum / count
        let variance = max(0, tally.sumOfSquares / count - loss * loss) * count / max(1, count - 1)
        standardError = (variance / count).squareRoot()
        var (missing, reconstruction) = (0.0, 0.0)
        for (feature, active) in tally.active.enumerated() {
            if represented[feature] { reconstruction += active } else { missing += active }
        }
        self.missing = missing / count
        self.reconstruction = reconstruction / count
        interference = tally.inactive.reduce(0, +) / count
        byFeature = zip(tally.active, tally.inactive).map { ($0 + $1) / count }
        accuracy = isCrossEntropy ? Double(tally.largest) / count : nil
    }
}

/// Sums over samples, kept in Double.
private struct Tally {
    /// Σ and Σ² of a sample's loss.
    var sum = 0.0
    var sumOfSquares = 0.0
    /// Squared errors by feature, where it was active and where it was not.
    var active: [Double]
    var inactive: [Double]
    /// Samples whose active feature has the largest output.
    var largest = 0
    private var directions = Matrix<Float>(rows: 0, columns: 0)
    /// nil for tied weights.
    private var encoder: Matrix<Float>?
    private var bias = Matrix<Float>(rows: 0, columns: 0)
    private var gram = Matrix<Float>(rows: 0, columns: 0)
    private var estimates = Matrix<Float>(rows: 0, columns: 0)
    private var derivatives = Matrix<Float>(rows: 0, columns: 0)

    private let largestGram: Int
    private let isCrossEntropy: Bool
    /// nil where the hidden layer is linear.
    private let layer: HiddenLayer<Float>?

    init(
        _ parameters: ModelParameters<Float>, _ hiddenActivation: Activation?, isCrossEntropy: Bool, largestGram: Int
    ) {
        self.isCrossEntropy = isCrossEntropy
        layer = parameters.hiddenLayer(hiddenActivation)
        self.largestGram = largestGram
        encoder = parameters.encoder
        active = Array(repeating: 0, count: parameters.features)
        inactive = active
    }

    mutating func add(
        _ batch: SparseBatch<Float>, _ parameters: ModelParameters<Float>, _ activation: Activation,
        _ weights: [Float]?
    ) {
        let order = batch.order.map(Int.init)
        directions.setReordered(parameters.directions, by: batch.order)
        if let weights = parameters.encoder { encoder?.setReordered(weights, by: batch.order) }
        bias.setReordered(parameters.bias, by: batch.order)
        let ordered = weights.map { weights in order.map { weights[$0] } }
        var squares = [Double](repeating: 0, count: order.count)
        let (offsets, slots, targets) = (batch.offsets, batch.slots, batch.targets)
        let tally = { (row: Int, output: UnsafeBufferPointer<Float>, sumOfSquares: Double) in
            let entries = Int(offsets[row])..<Int(offsets[row + 1])
            if isCrossEntropy {
                let logarithms = LogSoftmax(output)
                for k in entries {
                    let slot = Int(slots[k])
                    let loss = -Double(ordered?[slot] ?? 1) * logarithms[slot]
                    active[order[slot]] += loss
                    sum += loss
                    self.sumOfSquares += loss * loss
                    if logarithms.isLargest(slot) { largest += 1 }
                }
                return
            }
            var loss = sumOfSquares
            for k in entries {
                let slot = Int(slots[k])
                let weight = Double(ordered?[slot] ?? 1)
                let estimate = Double(output[slot])
                let error = estimate - Double(targets[k])
                active[order[slot]] += weight * error * error
                inactive[order[slot]] -= weight * estimate * estimate  // counted in `squares` as if inactive
                loss += weight * (error * error - estimate * estimate)
            }
            sum += loss
            self.sumOfSquares += loss * loss
        }
        if layer == nil, batch.activeCount * order.count <= largestGram {
            gram.setGram(of: directions, from: encoder, rows: 0..<batch.activeCount)
            batch.forEachReconstruction(
                gram: gram, bias: bias, activation: activation, weights: ordered, squares: &squares, tally)
        } else {
            batch.forEachReconstruction(
                directions: directions, encoder: encoder, layer: layer, bias: bias, activation: activation,
                weights: ordered, squares: &squares, elements: largestGram, tally)
        }
        // Of cross-entropy, neither what is inactive nor an empty sample has a loss.
        guard !isCrossEntropy else { return }
        for (slot, square) in squares.enumerated() { inactive[order[slot]] += square }
        addEmptyRows(Double(batch.emptyRows), parameters.preactivationsOfNothing(layer), activation, weights)
    }

    private mutating func addEmptyRows(
        _ rows: Double, _ bias: Matrix<Float>, _ activation: Activation, _ weights: [Float]?
    ) {
        var loss = 0.0
        estimates.setActivation(activation, of: bias, derivative: &derivatives)
        for (feature, x) in estimates.elements.enumerated() {
            let estimate = Double(x)
            let square = Double(weights?[feature] ?? 1) * estimate * estimate
            inactive[feature] += rows * square
            loss += square
        }
        sum += rows * loss
        sumOfSquares += rows * loss * loss
    }
}

/// ln softmax(u) of the logits of a sample, the largest taken off all, so that no power overflows.
private struct LogSoftmax {
    private let logits: UnsafeBufferPointer<Float>
    private let top: Float
    private let normalizer: Double

    /// - Complexity: O(n).
    init(_ logits: UnsafeBufferPointer<Float>) {
        let top = logits.max() ?? 0
        (self.logits, self.top) = (logits, top)
        normalizer = log(logits.reduce(0.0) { $0 + exp(Double($1 - top)) })
    }

    subscript(feature: Int) -> Double { Double(logits[feature]) - Double(top) - normalizer }

    /// Of several that are equal none is.
    func isLargest(_ feature: Int) -> Bool { logits[feature] == top && logits.count { $0 == top } == 1 }
}
