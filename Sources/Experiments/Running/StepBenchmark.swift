public import Autodiff
import Kinds
import LinearAlgebra
import Randomness
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

    /// What a model has come to when its step is timed.
    public enum State: String, Sendable, CaseIterable {
        /// After ten steps: half of all outputs are above 0.
        case start
        /// After a short training: most of a run is spent in such a state.
        case trained
    }

    /// A model's step.
    public struct Cell: Sendable {
        public let state: State
        public let width: Int
        public let exponent: Double
        /// Median over the measured steps.
        public let milliseconds: Double
        /// Floating-point operations of the matrix products, or what the outputs above 0 take in their place.
        public let flops: Double
        /// The same over the time spent in them, in 10⁹ a second.
        public let gigaflops: Double
        /// The bytes that the rest of a step reads and writes: see `RunCost.movedBytes`.
        public let bytes: Double
        /// The share of outputs above 0, over the rows with an active feature.
        public let shareOn: Double
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

    /// Median times over `steps` steps in a state; strong superposition, density 1.
    ///
    /// - Parameters:
    ///   - training: the steps of the short training.
    ///   - route: of the steps that are timed, and of those before.
    public static func measure(
        features: Int, width: Int, exponent: Double, batchSize: Int, steps: Int, state: State, training: Int,
        route: SparseReconstructionRoute = .cheapest
    ) -> Cell {
        let before = state == .start ? 10 : training
        let distribution = distribution(features: features, exponent: exponent)
        let schedule =
            state == .start
            ? LearningRateSchedule(steps: 20_000, warmupSteps: 2000, finalFraction: 0.05)
            : LearningRateSchedule(steps: before + steps, warmupSteps: before / 10, finalFraction: 0.05)
        let trainer = Trainer(
            Recipe(
                distribution: distribution, width: width, batchSize: batchSize, weightDecay: -1, schedule: schedule,
                seed: 0, run: 0), route: route)
        for _ in 0..<before { _ = trainer.advance() }
        let batch = RunCost.BatchShape(distribution, batchSize: batchSize)
        let share = shareOn(trainer, distribution)
        let work = StepWork(batch, width: Double(width), shareOn: share, route)
        var times: [String: [Double]] = [:]
        var totals: [Double] = []
        let gram = GramPanels<Float>()
        for _ in 0..<steps {
            let phases = timeStep(trainer, gram: work.isByPanels ? gram : nil)
            for (name, seconds) in phases { times[name, default: []].append(seconds) }
            totals.append(phases.values.reduce(0, +))
        }
        let medians = times.mapValues(median)
        let products = work.isByPanels ? medians["gram"]! + medians["pullback"]! : medians["rows"]!
        return Cell(
            state: state, width: width, exponent: exponent, milliseconds: 1e3 * median(totals), flops: work.flops,
            gigaflops: 1e-9 * work.flops / products, bytes: work.bytes, shareOn: share,
            phases: medians.mapValues { 1e3 * $0 })
    }

    /// Of a batch of its own.
    private static func shareOn(_ trainer: Trainer, _ distribution: FeatureDistribution) -> Double {
        var sampler = BatchSampler<Float>(distribution, sampleCount: 1024)
        let batch = SparseBatch<Float>(featureCount: distribution.featureCount)
        sampler.draw(into: batch, from: RandomStream(seed: 0, run: 0, purpose: .evaluation))
        let (w, b) = (trainer.parameters.directions, trainer.parameters.bias)
        var z = batch.dense().times(w).times(w, transposeOther: true)
        z.addToEachRow(b)
        let on = z.elements.prefix(batch.storedRows * batch.featureCount).count { $0 > 0 }
        return Double(on) / Double(max(1, batch.storedRows * batch.featureCount))
    }

    /// - Parameter gram: nil where the step forms no Gram matrix.
    private static func timeStep(_ trainer: Trainer, gram: GramPanels<Float>?) -> [String: Double] {
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
        guard let gram else {
            phases["gram"] = 0
            return phases
        }
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

    static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

/// What a step has to do, by the route that it takes.
private struct StepWork {
    let isByPanels: Bool
    let flops: Double
    let bytes: Double

    init(_ batch: RunCost.BatchShape, width m: Double, shareOn: Double, _ route: SparseReconstructionRoute) {
        let n = batch.features
        let on = shareOn * batch.rows * n
        let arePanelsCheaper =
            RouteCost.panels(
                active: batch.active, features: n, width: m, nonZeros: batch.nonZeros, rows: batch.rows, isTied: true)
            < RouteCost.outputs(on: on, features: n, width: m, rows: batch.rows)
        isByPanels = route == .panels || route == .cheapest && arePanelsCheaper
        if isByPanels {
            flops = RunCost.matrixFlops(active: batch.active, features: n, width: m)
            bytes = RunCost.movedBytes(batch, width: m)
        } else {
            // Products of bytes, four in the time of one in single precision; an output that is on is multiplied out and pulled
            // back to both sides, a non-zero goes into the hidden layer and back.
            flops = batch.rows * n * m / 2 + 6 * m * on + 4 * m * batch.nonZeros
            bytes = 4 * m * (3 * on + 11 * n)
        }
    }
}
