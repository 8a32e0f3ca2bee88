import Autodiff
import LinearAlgebra
import ToyModels
import Training

/// Times a training step on this machine, phase by phase.
public enum StepBenchmark {
    /// The phases in the order of a step; `gram` and `pullback` are the matrix products.
    public static let phaseNames = ["sampling", "gram", "rows", "pullback", "update"]

    public struct Cell: Sendable {
        public let width: Int
        public let exponent: Double
        /// Median over the measured steps.
        public let milliseconds: Double
        /// Floating-point operations of the matrix products over the time spent in them.
        public let gigaflops: Double
        /// Milliseconds of the median step's phases, each a median of its own.
        public let phases: [String: Double]
    }

    /// Median times over `steps` steps after ten that are not counted; strong superposition, density 1.
    public static func measure(features: Int, width: Int, exponent: Double, batchSize: Int, steps: Int) -> Cell {
        let law = PowerLaw(["exponent": [exponent]])
        guard
            let distribution = try? FeatureDistribution(
                weights: law.weights(count: features), activationDensity: 1, values: ValueDistribution())
        else { preconditionFailure("a density of 1 fits any number of features") }
        let trainer = Trainer(
            Recipe(
                distribution: distribution, width: width, batchSize: batchSize, weightDecay: -1,
                schedule: Schedule(steps: 20_000, warmupSteps: 2000, finalFraction: 0.05), seed: 0, run: 0))
        for _ in 0..<10 { _ = trainer.advance() }
        var times: [String: [Double]] = [:]
        var totals: [Double] = []
        var rates: [Double] = []
        var gram = Matrix<Float>(rows: 0, columns: 0)
        for _ in 0..<steps {
            let phases = timeStep(trainer, gram: &gram)
            for (name, seconds) in phases { times[name, default: []].append(seconds) }
            totals.append(phases.values.reduce(0, +))
            let flops = RunCost.matrixFlops(
                active: Double(trainer.activeFeatures), features: Double(features), width: Double(width))
            rates.append(flops / (phases["gram"]! + phases["pullback"]!))
        }
        return Cell(
            width: width, exponent: exponent, milliseconds: 1e3 * median(totals), gigaflops: 1e-9 * median(rates),
            phases: times.mapValues { 1e3 * median($0) })
    }

    private static func timeStep(_ trainer: Trainer, gram: inout Matrix<Float>) -> [String: Double] {
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
        // The row pass forms G panel by panel; the same products alone tell how much of it they are.
        let (directions, active) = (trainer.objective.directions.value, trainer.activeFeatures)
        time("gram") {
            for panel in 0..<Matrix<Float>.panelCount(directions.rows) {
                gram.setGramPanel(panel, of: directions, rows: active)
            }
        }
        phases["rows"]! -= phases["gram"]!
        time("update") { trainer.update() }
        return phases
    }

    /// The fastest this core was seen to multiply and add single-precision numbers, in 10⁹ operations a second.
    public static func peakGigaflops() -> Double { BLASRuntime.peakFlops() * 1e-9 }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
