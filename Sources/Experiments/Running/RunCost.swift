import Foundation
import JSON
import LinearAlgebra
public import Packing
import Settings
public import ToyModels
import Training

/// The cost of a training step, from the shapes it works on.
///
///     seconds = steps · (flops · secondsPerFlop + products · secondsPerProduct + elements · secondsPerElement
///                        + features · secondsPerFeature + fixed) + what is done once + perRun
///     flops = 2 m products                  the Gram matrix and its pullback
///     products = U (3n - U)                 inner products of length m, U features active in a batch: what each costs
///                                           however short it is
///     elements = n (2 non-zeros + rows)     the row pass, over rows with an active feature
public struct RunCost: Sendable, Equatable {
    public var steps: Double
    public var flops: Double
    public var products: Double
    public var elements: Double
    /// n
    public var features = 0.0
    /// The work that is done once, before and after the steps.
    public var once = OnceCost()
    /// The memory of a run in training: W, its gradient, two moments and copies in the batch's order; the gradient of
    /// G, in storage that grows by a quarter at a time, with the one before it; a panel of G; the samples; the arrays
    /// of a checkpoint as a file.
    public var bytes: Double

    public init(_ batch: BatchShape, width: Int, steps: Int) {
        self.steps = Double(steps)
        features = batch.features
        flops = Self.matrixFlops(active: batch.active, features: batch.features, width: Double(width))
        products = flops / 2 / Double(width)
        bytes =
            4 * batch.features * (10 * Double(width) + 2.25 * batch.active) + 4 * batch.active * 64
            + 60 * batch.nonZeros
        elements = batch.features * (2 * batch.nonZeros + batch.rows)
    }

    /// A training run: its steps, and then what is measured of the model.
    ///
    /// - Parameters:
    ///   - batch: of training.
    ///   - chunk: of held-out samples.
    public init(_ batch: BatchShape, chunk: BatchShape, batchSize: Int, width: Int, steps: Int) {
        self.init(batch, width: width, steps: steps)
        once = OnceCost(chunk, samples: Double(MeasuredModel.evaluationBatches * batchSize), width: Double(width))
        bytes = max(bytes, once.bytes)
    }

    /// The average batch of a data law.
    public struct BatchShape: Sendable {
        /// n
        public let features: Double
        /// U, the features active somewhere in it.
        public let active: Double
        public let nonZeros: Double
        /// Samples with an active feature.
        public let rows: Double

        /// - Complexity: O(n).
        public init(_ distribution: FeatureDistribution, batchSize: Int) {
            let batch = Double(batchSize)
            // ln of the probability that each feature stays silent in a sample.
            let silences = distribution.probabilities.map { log1p(-min($0, 1 - 1e-12)) }
            features = Double(distribution.featureCount)
            active = silences.reduce(0) { $0 - expm1(batch * $1) }
            nonZeros = batch * distribution.activationDensity
            rows = -batch * expm1(silences.reduce(0, +))
        }
    }

    /// A packing: 3 k² d operations a step and a pass over k² / 2 overlaps, as many again in double precision to
    /// measure it.
    public init(packing k: Int, dimension d: Int, method: PackingMethod, steps: Int) {
        let pairs = Double(k) * Double(k) / 2
        self.steps = Double(steps)
        (flops, products, elements) = method == .optimised ? (6 * pairs * Double(d), 3 * pairs, pairs) : (0, 0, 0)
        bytes = Double(k) * Double(d) * 56 + 64e6
        once.pairs = pairs
        once.flops = 2 * pairs * Double(d) * OnceCost.doubleFactor
        once.draws = Double(k) * Double(d)
    }

    /// Floating-point operations of a step's matrix products.
    static func matrixFlops(active: Double, features: Double, width: Double) -> Double {
        2 * active * width * (3 * features - active)
    }

    /// The memory traffic of a training step beside its products, in bytes of single precision: rows of G read and of dG
    /// read and written for every non-zero; G and dG written; H + Hᵀ; W in the batch's order and back, and AdamW.
    static func movedBytes(_ batch: BatchShape, width: Double) -> Double {
        let (n, active) = (batch.features, batch.active)
        return 4 * (n * (3 * batch.nonZeros + 2 * active) + 2 * active * active + 11 * n * width)
    }

    /// Seconds for each unit of work, on the machine it was measured on.
    public struct Rates: Sendable, Equatable {
        public var secondsPerFlop: Double
        public var secondsPerProduct: Double
        public var secondsPerElement: Double
        /// Sampling, optimiser and bookkeeping, a step and feature.
        public var secondsPerFeature = 1.4e-7
        /// The rest of a step, whatever its size.
        public var fixed = 1e-5
        /// An overlap that has been formed and is counted.
        public var secondsPerPair = 2.1e-9
        /// A normal random number.
        public var secondsPerDraw = 2.5e-8
        /// A run's files, flushed to the disk, and its rows in the tables.
        public var perRun = 3e-3

        /// One core of a 2022 server. Good enough to share out a progress bar.
        public static let typical = Rates(secondsPerFlop: 1e-11, secondsPerProduct: 2.5e-10, secondsPerElement: 8e-11)

        /// Measures this machine: a few dozen steps of three models, about a quarter of a second.
        public static func measured() -> Rates {
            // The second differs from the first in the length of its products, the third in their number.
            let narrow = time(width: 8, exponent: 0)
            let wide = time(width: 96, exponent: 0)
            let skewed = time(width: 8, exponent: 2)
            var rates = typical
            let perFlop = (wide.seconds - narrow.seconds) / (wide.cost.flops - narrow.cost.flops)
            let products = narrow.seconds - skewed.seconds - (narrow.cost.flops - skewed.cost.flops) * perFlop
            let perProduct = products / (narrow.cost.products - skewed.cost.products)
            guard perFlop > 0, perProduct > 0 else { return rates }
            rates.secondsPerFlop = perFlop
            rates.secondsPerProduct = perProduct
            let rest =
                skewed.seconds - rates.fixed - 1000 * rates.secondsPerFeature - skewed.cost.flops * perFlop - skewed
                .cost.products * perProduct
            rates.secondsPerElement = max(1e-12, rest / skewed.cost.elements)
            return rates
        }

        private static func time(width: Int, exponent: Double) -> (seconds: Double, cost: RunCost) {
            let law = PowerLaw(exponent: exponent)
            guard
                let distribution = try? FeatureDistribution(
                    weights: law.weights(count: 1000), activationDensity: 1)
            else { preconditionFailure("a density of 1 fits 1000 features") }
            let trainer = Trainer(
                Recipe(
                    distribution: distribution, width: width, weightDecay: 0,
                    schedule: LearningRateSchedule(steps: 1000, warmupSteps: 100, finalFraction: 1), seed: 0, run: 0))
            for _ in 0..<5 { _ = trainer.advance() }
            let clock = ContinuousClock()
            var samples: [Double] = []
            for _ in 0..<25 { samples.append(clock.measure { _ = trainer.advance() } / .seconds(1)) }
            let cost = RunCost(BatchShape(distribution, batchSize: 2048), width: width, steps: 1)
            return (samples.sorted()[samples.count / 2], cost)
        }
    }

    public func seconds(_ rates: Rates) -> Double {
        steps
            * (flops * rates.secondsPerFlop + products * rates.secondsPerProduct + elements * rates.secondsPerElement
                + features * rates.secondsPerFeature + rates.fixed) + once.seconds(rates) + rates.perRun
    }
}

/// The costs of many runs, each data law being worked out once.
struct RunCosts {
    /// Of a batch of training, and of a chunk of held-out samples.
    private typealias Shapes = (batch: RunCost.BatchShape, chunk: RunCost.BatchShape)
    private var known: [[JSONValue?]: Shapes] = [:]
    private static let shapePaths =
        ExperimentKind.training.catalogue.fields.map(\.path).filter { $0.hasPrefix("data.") } + ["training.batchSize"]

    mutating func cost(of run: RunSettings) throws -> RunCost {
        guard run.kind != .packing else {
            let packing = run.packing
            return RunCost(
                packing: packing.directions, dimension: packing.dimension, method: packing.method, steps: packing.steps)
        }
        return try training(run)
    }

    private mutating func training(_ run: RunSettings) throws -> RunCost {
        let shapes = try shapes(of: run)
        return RunCost(
            shapes.batch, chunk: shapes.chunk, batchSize: run.training.batchSize, width: run.training.width,
            steps: run.steps)
    }

    private mutating func shapes(of run: RunSettings) throws -> Shapes {
        let key = Self.shapePaths.map { run.values[$0] }
        if let shapes = known[key] { return shapes }
        let distribution = try run.training.distribution()
        let shapes = (
            RunCost.BatchShape(distribution, batchSize: run.training.batchSize),
            RunCost.BatchShape(distribution, batchSize: HeldOutLoss.chunk)
        )
        known[key] = shapes
        return shapes
    }

    /// In the order of `runs`.
    static func of(_ runs: [RunSettings]) throws -> [RunCost] {
        var costs = RunCosts()
        return try runs.map { try costs.cost(of: $0) }
    }
}
