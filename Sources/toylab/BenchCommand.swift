import Tables
public import ArgumentParser
public import Autodiff
public import Experiments
import Foundation
import JSON
import LinearAlgebra

struct BenchCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv }

    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Time a training step on one core, phase by phase.",
        discussion: """
            Medians over the measured steps, in milliseconds, at the start of training and in a trained state, where a run \
            spends most of its time; the phases are sampling, the Gram matrix, the pass over rows, the pullback and the \
            optimiser. Where few outputs are above 0 ("on"), there is no Gram matrix. The bound is the time of the products at \
            the core's peak plus that of all other bytes (MB) at the bandwidth of its L2 cache; GFLOP/s are those of the \
            products. With --tiny or --density whole steps alone are timed, in microseconds, from the start of training: of \
            four small models at four densities, or of features that are all active with the given probability. For honest figures \
            the machine should be idle.
            """)

    private static let preset = (features: 1000, batchSize: 2048, steps: 60, trainingSteps: 8000)

    @Option(help: "n, the number of features.") var features = preset.features
    @Option(help: "B, samples a step.") var batchSize = preset.batchSize
    @Option(name: .customLong("width"), help: "A width m. May be repeated; 10, 46 and 100 by default.")
    var widths: [Int] = []
    @Option(name: .customLong("exponent"), help: "A frequency exponent. May be repeated; 0, 1 and 2 by default.")
    var exponents: [Double] = []
    @Option(help: "Steps to measure in each cell.") var steps = preset.steps
    @Option(name: .customLong("state"), help: "start or trained. May be repeated; both by default.")
    var states: [StepBenchmark.State] = []
    @Option(help: "cheapest, panels or outputs: the way through the loss.") var route = SparseReconstructionRoute
        .cheapest
    @Option(help: "Steps of the short training that leads to the trained state.") var trainingSteps = preset
        .trainingSteps
    @Flag(help: "Small models, n = 2 to 80, at four densities with batches of 1024.") var tiny = false
    @Option(
        name: .customLong("density"),
        help: "The probability p that a feature is active, the same for all. May be repeated.")
    var densities: [Double] = []
    @Option(help: "text or csv.") var format = Format.text

    func validate() throws {
        func check(_ option: String, _ value: Int, _ range: ClosedRange<Int>) throws {
            guard range.contains(value) else {
                throw ValidationError(
                    "\(option) \(value) is out of range; allowed: \(range.lowerBound) to \(range.upperBound).")
            }
        }
        try check("--features", features, 2...100_000)
        try check("--batch-size", batchSize, 1...1_000_000)
        try check("--steps", steps, 1...100_000)
        try check("--training-steps", trainingSteps, 10...1_000_000)
        for width in widths { try check("--width", width, 1...10_000) }
        for exponent in exponents where !(0...10).contains(exponent) {
            throw ValidationError("--exponent \(exponent) is out of range; allowed: 0 to 10.")
        }
        for density in densities where !(density > 0 && density <= 1) {
            throw ValidationError("--density \(density) is out of range; allowed: above 0, up to 1.")
        }
        guard
            !tiny
                || densities.isEmpty && widths.isEmpty && features == Self.preset.features
                    && batchSize == Self.preset.batchSize
        else {
            throw ValidationError(
                "--tiny has sizes and densities of its own; leave out --features, --batch-size, --width and --density, or --tiny."
            )
        }
        guard wholeSteps == nil || steps == Self.preset.steps && trainingSteps == Self.preset.trainingSteps else {
            throw ValidationError(
                "--steps and --training-steps are of steps told by phases; leave them out, or --tiny and --density.")
        }
        guard !(tiny || !densities.isEmpty) || exponents.isEmpty && states.isEmpty && route == .cheapest else {
            throw ValidationError(
                "--exponent, --state and --route are of steps told by phases; leave them out, or --tiny and --density.")
        }
        let bytes =
            wholeSteps.map { $0.map(WholeStepBenchmark.memory).max()! }
            ?? StepBenchmark.memory(
                features: features, width: widths.max() ?? 100, exponent: exponents.min() ?? 0, batchSize: batchSize)
        guard bytes < Double(Machine.memoryBytes) else {
            throw ValidationError(
                String(
                    format: "These sizes need about %.1f GiB, and this machine has %.1f; lower --features, --width or "
                        + "--batch-size.", bytes / 1_073_741_824, Double(Machine.memoryBytes) / 1_073_741_824))
        }
    }

    func run() throws {
        try reporting { try prepareProducts() }
        if let wholeSteps { return try printWholeSteps(wholeSteps) }
        let limits = StepBenchmark.Limits()
        let cells = (states.isEmpty ? StepBenchmark.State.allCases : states).flatMap { state in
            (exponents.isEmpty ? [0, 1, 2] : exponents).flatMap { exponent in
                (widths.isEmpty ? [10, 46, 100] : widths).map { width in
                    StepBenchmark.measure(
                        features: features, width: width, exponent: exponent, batchSize: batchSize, steps: steps,
                        state: state, training: trainingSteps,
                        route: route)
                }
            }
        }
        if format == .csv {
            var table = CSV(
                [
                    "features", "width", "frequency_exponent", "batch_size", "milliseconds_per_step", "gflops",
                    "share_of_peak", "megabytes", "bound_ms",
                ] + StepBenchmark.phaseNames.map { $0 + "_ms" } + ["state", "share_on"])
            for cell in cells {
                table.append(
                    [
                        CSV.text(features), CSV.text(cell.width), CSV.text(cell.exponent), CSV.text(batchSize),
                        CSV.text(cell.milliseconds), CSV.text(cell.gigaflops),
                        CSV.text(1e9 * cell.gigaflops / limits.flops),
                        CSV.text(1e-6 * cell.bytes), CSV.text(cell.boundMilliseconds(limits)),
                    ] + StepBenchmark.phaseNames.map { CSV.text(cell.phases[$0]) }
                        + [cell.state.rawValue, CSV.text(cell.shareOn)])
            }
            try reporting { try printResult(table.text, terminator: "") }
        } else {
            try reporting { try printResult(text(cells, limits)) }
        }
    }

    private func text(_ cells: [StepBenchmark.Cell], _ limits: StepBenchmark.Limits) -> String {
        var lines = [
            "n = \(features), B = \(batchSize), one core, BLAS kernel \(BLASRuntime.kernel), "
                + String(
                    format: "measured peak %.0f GFLOP/s, L2 cache %.0f GB/s", 1e-9 * limits.flops,
                    1e-9 * limits.bandwidth)
        ]
        let header =
            ["state", "alpha", "m", "on", "ms/step", "bound ms", "times", "MB", "GFLOP/s", "of peak"]
            + StepBenchmark.phaseNames
        lines.append(header.map { $0.leftPadded(10) }.joined())
        for cell in cells {
            let numbers = [
                cell.state.rawValue, JSONValue.number(cell.exponent).canonical, "\(cell.width)",
                String(format: "%.2f%%", 100 * cell.shareOn), String(format: "%.3f", cell.milliseconds),
                String(format: "%.3f", cell.boundMilliseconds(limits)),
                String(format: "%.2f", cell.milliseconds / cell.boundMilliseconds(limits)),
                String(format: "%.0f", 1e-6 * cell.bytes), String(format: "%.0f", cell.gigaflops),
                String(format: "%.0f%%", 1e11 * cell.gigaflops / limits.flops),
            ]
            let phases = StepBenchmark.phaseNames.map { String(format: "%.3f", cell.phases[$0] ?? 0) }
            lines.append((numbers + phases).map { $0.leftPadded(10) }.joined())
        }
        return lines.joined(separator: "\n")
    }
}

extension StepBenchmark.State: ExpressibleByArgument {}
extension SparseReconstructionRoute: ExpressibleByArgument {}

extension String {
    func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(1, width - count)) + self }
}
