import Autodiff
import Kinds
import LinearAlgebra
import ToyModels
import Training

/// Times a training step on this machine, phase by phase.
public enum StepBenchmark {
    /// The phases in the order of a step; `gram` and `pullback` are the matrix products.
    public static let phaseNames = ["sampling", "gram", "rows", "pullback", "update"]

    /// The peak of a core: operations and bytes a second.
    public struct Limits: Sendable {
        public let flops = BLASRuntime.peakFlops()
        public let bandwidth = BLASRuntime.cacheBandwidth()
        public init() {}
    }

    /// A model's step.
    public struct Cell: Sendable {
        public let width: Int
        public let exponent: Double
        /// Median over the measured steps.
        public let milliseconds: Double
        /// Floating-point operations of the matrix products.
        public let flops: Double
        /// The same over the time spent in them, in 10⁹ a second.
        public let gigaflops: Double
        /// The bytes that the rest of a step reads and writes: see `RunCost.movedBytes`.
        public let bytes: Double
        /// Milliseconds of the median step's phases, each a median of its own.
        public let phases: [String: Double]

        /// The least time a step could take if its operations ran at the core's peak and its bytes then moved at the
        /// bandwidth of the L2 cache.
        public func boundMilliseconds(_ limits: Limits) -> Double {
            1e3 * (flops / limits.flops + bytes / limits.bandwidth)
        }
    }

    private static func distribution(features: Int, exponent: Double) -> FeatureDistribution {
        let law = PowerLaw(exponent: exponent)
        guard
            let distribution = try? FeatureDistribution(
                weights: law.weights(count: features), activationDensity: 1)
        else { preconditionFailure("a density of 1 fits any number of features") }
        return distribution
    }

    /// The bytes that `measure` needs.
    public static func memory(features: Int, width: Int, exponent: Double, batchSize: Int) -> Double {
        let batch = RunCost.BatchShape(distribution(features: features, exponent: exponent), batchSize: batchSize)
        return RunCost(batch, width: width, steps: 1).bytes
    }

    /// Median times over `steps` steps after ten that are not counted; strong superposition, density 1.
    public static func measure(features: Int, width: Int, exponent: Double, batchSize: Int, steps: Int) -> Cell {
        let distribution = distribution(features: features, exponent: exponent)
        let trainer = Trainer(
            Recipe(
                distribution: distribution, width: width, batchSize: batchSize, weightDecay: -1,
                schedule: LearningRateSchedule(steps: 20_000, warmupSteps: 2000, finalFraction: 0.05), seed: 0, run: 0))
        for _ in 0..<10 { _ = trainer.advance() }
        var times: [String: [Double]] = [:]
        var totals: [Double] = []
        var rates: [Double] = []
        let gram = GramPanels<Float>()
        for _ in 0..<steps {
            let phases = timeStep(trainer, gram: gram)
            for (name, seconds) in phases { times[name, default: []].append(seconds) }
            totals.append(phases.values.reduce(0, +))
            let flops = RunCost.matrixFlops(
                active: Double(trainer.activeFeatures), features: Double(features), width: Double(width))
            rates.append(flops / (phases["gram"]! + phases["pullback"]!))
        }
        let batch = RunCost.BatchShape(distribution, batchSize: batchSize)
        return Cell(
            width: width, exponent: exponent, milliseconds: 1e3 * median(totals),
            flops: RunCost.matrixFlops(active: batch.active, features: batch.features, width: Double(width)),
            gigaflops: 1e-9 * median(rates), bytes: RunCost.movedBytes(batch, width: Double(width)),
            phases: times.mapValues { 1e3 * median($0) })
    }

    private static func timeStep(_ trainer: Trainer, gram: GramPanels<Float>) -> [String: Double] {
        let clock = ContinuousClock()
        var phases: [String: Double] = [:]
        func time(_ phase: String, _ body: () -> Void) {
            phases[phase, default: 0] += clock.measure(body) / .seconds(1)
        }
        let (tape, loss) = (trainer.objective.tape, trainer.objective.loss)
        time("sampling") { trainer.drawBatch() }
        tape.startForward()
        time("rows") { for operation in tape.operations { operation.forward() } }
        tape.startBackward(from: loss)
        time("pullback") { for operation in tape.operations.reversed() { operation.pullback() } }
        time("update") { trainer.update() }
        // The row pass forms G panel by panel. The same products alone tell how much of it they are: the second time, as
        // they find the caches then.
        let parameters = trainer.objective.directions.value
        let order = (0..<parameters.rows).map(Int32.init)
        var directions = Matrix<Float>(rows: 0, columns: 0)
        directions.setReordered(parameters, by: order, columns: Matrix<Float>.wholeColumns(parameters.columns))
        gram.start(rows: trainer.activeFeatures, features: directions.rows)
        let form = {
            for panel in 0..<gram.count { gram.form(panel: panel, of: directions, columns: parameters.columns) }
        }
        form()
        time("gram", form)
        phases["rows"]! -= phases["gram"]!
        return phases
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
