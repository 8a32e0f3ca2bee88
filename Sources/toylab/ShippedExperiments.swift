import Basics
import Kinds
import Store
import Experiments
import Foundation
import LinearAlgebra
import Settings

/// `toylab run` without a file: what there is to run.
enum ShippedExperiments {
    /// Prints each experiment of the folder with its question and the time it would take here.
    ///
    /// - Throws: `Problems` where there is no folder of experiments.
    static func list(jobs: Int) throws {
        guard let folder = folder() else {
            throw Problems(
                "experiments",
                [Problem("folder", "is not here; name an experiment file, or write one with `toylab new NAME`")])
        }
        try prepareProducts()
        let rates = RunCost.Rates.measured()
        try printText("Experiments in \(folder), with the time each takes here with --jobs \(jobs):\n")
        for name in names(in: folder) {
            guard let experiment = try? Experiment.load(path: "\(folder)/\(name).json") else {
                try printText("\(name)\n    cannot be read; `toylab plan \(name.shellWord)` says why\n")
                continue
            }
            let plan = try Plan(
                experiment, store: RunStore(folder: "results/\(experiment.name)"), jobs: jobs, rates: rates,
                fromNothing: true)
            try printText(
                "\(name): \(plan.missing) runs, about \(duration(plan.seconds))\n    \(experiment.question)\n",
                hanging: 0)
        }
        try printText("`toylab run NAME` trains one; what is finished is kept, and the same command goes on.")
    }

    /// Where one is: beside the working folder's files, or in the repository that the program was built in.
    static func folder() -> String? {
        var candidates = ["experiments"]
        var place = URL(fileURLWithPath: ThisProgram.path).deletingLastPathComponent()
        while place.path != "/" {
            candidates.append(place.path + "/experiments")
            place.deleteLastPathComponent()
        }
        return candidates.first { !names(in: $0).isEmpty }
    }

    /// Those of its files, without their ending.
    static func names(in folder: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".json") }.sorted().map { String($0.dropLast(5)) }
    }
}
