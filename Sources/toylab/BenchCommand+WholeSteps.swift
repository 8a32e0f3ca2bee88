import Experiments
import Foundation
import JSON
import LinearAlgebra
import Tables

/// Whole steps: of small models, or of features with given densities.
extension BenchCommand {
    /// What is timed; nil where steps are told by their phases.
    var wholeSteps: [WholeStepBenchmark.Cell]? {
        if tiny { return WholeStepBenchmark.tiny }
        guard !densities.isEmpty else { return nil }
        return (widths.isEmpty ? [10, 46, 100] : widths).flatMap { width in
            densities.map {
                WholeStepBenchmark.Cell(features: features, width: width, batchSize: batchSize, density: $0)
            }
        }
    }

    func printWholeSteps(_ cells: [WholeStepBenchmark.Cell]) throws {
        let header = ["features", "width", "batch_size", "density", "microseconds_per_step", "sampling_microseconds"]
        let rows = cells.map { cell in
            let times = WholeStepBenchmark.measure(cell, seconds: 0.1)
            return [
                CSV.text(cell.features), CSV.text(cell.width), CSV.text(cell.batchSize), CSV.text(cell.density),
                CSV.text(Digits.rounded(times.step, digits: 4)), CSV.text(Digits.rounded(times.sampling, digits: 4)),
            ]
        }
        if format == .csv {
            var table = CSV(header)
            for row in rows { table.append(row) }
            return try reporting { try printResult(table.text, terminator: "") }
        }
        let lines = [["n", "m", "B", "p", "us/step", "sampling"]] + rows
        let text = lines.map { $0.map { $0.leftPadded(10) }.joined() }
        try reporting {
            try printResult(
                (["one core, BLAS kernel \(BLASRuntime.kernel), every feature active with the probability p"] + text)
                    .joined(separator: "\n"))
        }
    }
}
