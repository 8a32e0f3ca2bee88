import Kinds
import ToyModels
import Training

/// Times whole training steps of features that are all active with one probability: small models, and dense data, whose steps have no
/// phases to tell apart.
public enum WholeStepBenchmark {
    /// A model and its batch.
    public struct Cell: Sendable, Equatable {
        /// n, m and B.
        public let features, width, batchSize: Int
        /// p, the probability that a feature is active.
        public let density: Double

        public init(features: Int, width: Int, batchSize: Int, density: Double) {
            (self.features, self.width, self.batchSize, self.density) = (features, width, batchSize, density)
        }
    }

    public struct Times: Sendable {
        /// Medians over the rounds, in microseconds: of a step, and of drawing its samples.
        public let step, sampling: Double
    }

    /// Small models of the field, each at four densities.
    public static let tiny: [Cell] = [(2, 1), (5, 2), (20, 5), (80, 20)].flatMap { n, m in
        [1, 0.3, 0.1, 0.01].map { Cell(features: n, width: m, batchSize: 1024, density: $0) }
    }

    private static let rounds = 5

    private static func distribution(_ cell: Cell) -> FeatureDistribution {
        guard
            let distribution = try? FeatureDistribution(
                weights: Array(repeating: 1, count: cell.features),
                activationDensity: cell.density * Double(cell.features), values: UniformValues(low: 0, high: 1))
        else { preconditionFailure("a probability up to 1 fits") }
        return distribution
    }

    /// The bytes that a cell needs.
    public static func memory(_ cell: Cell) -> Double {
        RunCost(
            RunCost.BatchShape(distribution(cell), batchSize: cell.batchSize), width: cell.width, steps: 1
        ).bytes
    }

    /// - Parameter seconds: of each round, about; at least two steps.
    public static func measure(_ cell: Cell, seconds: Double) -> Times {
        let trainer = Trainer(
            Recipe(
                distribution: distribution(cell), width: cell.width, batchSize: cell.batchSize,
                weightDecay: 0,
                schedule: LearningRateSchedule(steps: 1_000_000, warmupSteps: 1, finalFraction: 1), seed: 0, run: 0))
        let clock = ContinuousClock()
        func time(_ count: Int, _ body: () -> Void) -> Double {
            clock.measure { for _ in 0..<count { body() } } / .seconds(1) / Double(count)
        }
        let first = time(10) { _ = trainer.advance() }
        let count = Int(max(2, min(1e5, seconds / max(first, 1e-7))))
        var (steps, draws): ([Double], [Double]) = ([], [])
        for _ in 0..<rounds {
            steps.append(time(count) { _ = trainer.advance() })
            draws.append(time(count) { trainer.drawBatch() })
        }
        return Times(step: 1e6 * StepBenchmark.median(steps), sampling: 1e6 * StepBenchmark.median(draws))
    }
}
