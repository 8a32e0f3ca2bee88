import ArgumentParser
import Experiments
import Foundation
import LinearAlgebra
import Reporting

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what toylab runs on, whether it is sound, and what is missing.")

    /// Characters before what is said of each thing.
    private static let indent = 16

    func run() throws {
        try reporting { try prepareProducts() }
        let memory = Double(Machine.memoryBytes) / 1_073_741_824
        var sound = true
        var lines: [String] = []
        func line(_ name: String, _ text: String) {
            let words = Terminal.lines(text, inset: Self.indent)
            let space = String(repeating: " ", count: Self.indent)
            lines.append(
                name.padding(toLength: Self.indent, withPad: " ", startingAt: 0)
                    + words.replacing("\n", with: "\n" + space))
        }
        func check(_ name: String, _ good: Bool, _ text: String, remedy: String) {
            line(name, (good ? "ok: " : "PROBLEM: ") + text + (good ? "" : ". " + remedy))
            sound = sound && good
        }
        line("toylab", Provenance.version)
        line(
            "system",
            "\(Machine.operatingSystem), \(Machine.cpuModel), \(Machine.cores) cores, \(String(format: "%.1f", memory)) GiB"
        )
        line("BLAS", "\(BLASRuntime.configuration)")
        let better = BLASRuntime.betterKernel
        let chosen = ProcessInfo.processInfo.environment["OPENBLAS_CORETYPE"].map {
            " (OPENBLAS_CORETYPE=\($0)\(better.map { "; \($0) is up to twice as fast" } ?? ""))"
        }
        // Whoever chose another kernel may know why.
        check(
            "BLAS kernel", better == nil || chosen != nil, BLASRuntime.kernel + (chosen ?? ""),
            remedy: "Set OPENBLAS_CORETYPE=\(better ?? "") for up to twice the speed")
        check(
            "BLAS threads", BLASRuntime.threads == 1, "\(BLASRuntime.threads) a run; runs are trained side by side",
            remedy: "Unset OPENBLAS_NUM_THREADS")
        let error = Self.productError()
        check(
            "matrix product", error < 1e-12, "agrees with its definition to \(error)",
            remedy: "Install another BLAS: apt-get install libopenblas-dev")
        let folder = FileManager.default.currentDirectoryPath
        check(
            "working folder", access(folder, W_OK) == 0, folder,
            remedy: "It cannot be written: change to a folder of yours, or use --out")
        line(
            "gnuplot",
            ChildProgram.find("gnuplot") == nil
                ? "not found: tables are complete without it, figures are not drawn; apt-get install gnuplot-nox"
                : Report.gnuplotVersion
                    ?? "does not answer to --version: figures are not drawn; install gnuplot-nox again")
        line(
            "D3",
            DrawingLibrary.version
                ?? "not found: explore needs it; apt-get install --no-install-recommends node-d3")
        line(
            "Slurm",
            ChildProgram.find("sbatch") ?? "not found: submit needs it, on a cluster; apt-get install slurm-wlm")
        try reporting { try printResult(lines.joined(separator: "\n")) }
        if !sound { throw Exit.internalError }
    }

    /// The largest difference between OpenBLAS's product and the triple sum, on small numbers with known roundings.
    private static func productError() -> Double {
        let a = Matrix<Double>(rows: 37, columns: 53, elements: (0..<37 * 53).map { Double($0 % 19) / 16 - 0.5 })
        let b = Matrix<Double>(rows: 53, columns: 29, elements: (0..<53 * 29).map { Double($0 % 23) / 16 - 0.7 })
        return zip(a.times(b).elements, Naive.product(a, b).elements).map { abs($0 - $1) }.max()!
    }
}
