import Basics

/// A tied ReLU model x̂ = (Wᵀ W x + b)₊ of independent features whose directions are random: its expected loss.
///
///     L = Σ_i (1 - p_i) E[z₊² | i inactive] + p_i E[(z₊ - v)² | i active],    z = r_i² x_i + b_i + r_i Σ_j r_j x_j c_ij
///
/// c² ~ Beta(1/2, (m - 1)/2): the exact law of overlaps, and of a sum over any number of active features. Within 0.3% of simulated
/// directions (Tests/Reference/random_loss.py).
public struct RandomDirectionsModel: Hashable, Sendable {
    /// p_i
    private let probabilities: [Double]
    private let values: ValueDensity
    /// m
    private let width: Int

    /// The least loss, and the features that it takes.
    public struct Best: Sendable {
        /// Squared error per sample, summed over features.
        public let loss: Double
        /// How many features have a direction. The others answer with a constant: their mean, or 0 where that is negative.
        public let used: Int
        /// The mean of r² over those.
        public let meanSquareNorm: Double

        init(_ optimum: RandomDirectionsOptimum) {
            (loss, used) = (optimum.loss, optimum.used)
            meanSquareNorm =
                optimum.groups.reduce(0) { $0 + Double($1.count) * $1.norm * $1.norm } / Double(max(1, optimum.used))
        }
    }

    /// - Throws: `OutOfRange` where m < 2, or every value is 0.
    public init(probabilities: [Double], values: ValueDensity, width: Int) throws(OutOfRange) {
        guard width >= 2 else { throw OutOfRange("needs at least 2 dimensions, not \(width)") }
        guard values.meanSquare > 0 else { throw OutOfRange("needs values other than 0") }
        (self.probabilities, self.values, self.width) = (probabilities, values, width)
    }

    private var transform: OverlapTransform { .of(values, dimension: width) }

    // MARK: Best norms and biases

    private static let known = Locked<[RandomDirectionsModel: RandomDirectionsPath]>([:])

    /// The optimum with the path that led to it, worked out once for a model.
    private var path: RandomDirectionsPath {
        if let path = Self.known.withLock({ $0[self] }) { return path }
        // Outside of the lock: two that ask for the same at once find the same.
        let path = RandomDirectionsPath(probabilities.filter { $0 > 0 }.sorted(by: >), transform)
        Self.known.withLock { $0[self] = path }
        return path
    }

    /// The best norms, biases and number of features used, the most frequent ones.
    ///
    /// - Complexity: 5 ms for equal frequencies, up to 70 ms for skewed ones; nothing when it is asked for again.
    public var best: Best { Best(path.optimum) }

    /// The best norms and biases where some features are used and no others.
    ///
    /// - Complexity: up to 30 ms beside `best`.
    public func best(using isUsed: [Bool]) -> Best {
        precondition(isUsed.count == probabilities.count, "\(isUsed.count) of \(probabilities.count) features")
        let pairs = zip(probabilities, isUsed).filter { $0.0 > 0 }
        let others = pairs.filter { !$0.1 }.reduce(0) { $0 + values.unusedLoss(probability: $1.0) }
        return Best(path.optimum(using: pairs.filter(\.1).map(\.0).sorted(by: >), others: others))
    }

    // MARK: Given norms

    /// The loss at given norms with the best biases.
    ///
    /// - Parameter norms: r_i
    /// - Complexity: O(n), some 80 ms for 1000 features.
    public func loss(norms: [Double]) -> Double {
        precondition(norms.count == probabilities.count, "\(norms.count) norms of \(probabilities.count) features")
        let groups = zip(probabilities, norms).filter { $0.0 > 0 }.map {
            FeatureGroup(count: 1, probability: $0.0, norm: $0.1, bias: 0)
        }
        return RandomDirectionsOptimum(norms: groups, transform).loss
    }

    /// The loss at given norms and biases.
    ///
    /// - Parameters: r_i and b_i.
    /// - Complexity: O(n), 25 ms for 1000 features.
    public func loss(norms: [Double], biases: [Double]) -> Double {
        precondition(
            norms.count == probabilities.count && biases.count == probabilities.count,
            "\(norms.count) norms, \(biases.count) biases of \(probabilities.count) features")
        let groups = probabilities.indices.map {
            FeatureGroup(count: 1, probability: probabilities[$0], norm: norms[$0], bias: biases[$0])
        }
        return RandomDirectionsLoss(groups, transform).loss
    }
}
