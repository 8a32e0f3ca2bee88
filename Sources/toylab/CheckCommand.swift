import ArgumentParser
import Experiments
import Foundation
import Kinds
import Settings
import Store
import Tables

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Set published numbers beside measured ones.",
        discussion: """
            The claims are files in experiments/claims. Each is measured in the tables of the results folder that holds its \
            runs; without them it is NOT RUN. Claims agree (PASS) where they differ by no more than their joint 95% interval. \
            All of them are written to RESULTS/claims.csv, those of another folder of claims to a table of its name. The exit code is 1 where a verdict departs from what the \
            claim's file expects.
            """)

    @Argument(
        help: ArgumentHelp(
            "Claims, or beginnings of their names, as liu-2025/fig5a; all by default.", valueName: "claim"))
    var names: [String] = []
    @Flag(name: .customLong("run"), help: "Train what the claims lack, in RESULTS/checked.") var trains = false
    @Flag(help: "Train what the cheapest of the claims lack: a minute of a core in all.") var quick = false
    @Option(name: .customLong("jobs"), help: "How many runs to train at once; one a core by default.")
    var jobsGiven: Int?
    @Option(
        name: .customLong("results"),
        help: ArgumentHelp("The folder of results folders; results by default.", valueName: "dir"))
    var resultsGiven: String?
    @Option(
        help: ArgumentHelp(
            "The folder of claim files, with the experiments in the folder above it; experiments/claims by default.",
            valueName: "dir"))
    var claims: String?

    private var jobs: Int { jobsGiven ?? Machine.cores }
    private var results: String { resultsGiven ?? "results" }
    private var place: String {
        claims.map(FolderArgument.path) ?? (ShippedExperiments.folder() ?? "experiments") + "/claims"
    }

    func validate() throws {
        if trains, quick { throw ValidationError("--quick trains a part of what --run does; leave one of them away.") }
        try ExperimentOptions.check(jobs: jobs)
    }

    func run() throws {
        try reporting {
            try prepareFiles(jobs: jobs)
            let folder = FolderArgument.path(results)
            let all = try ClaimsFolder.read(place, isAsked: claims != nil)
            let chosen = Set(try choose(from: all).map(\.name))
            guard resultsGiven == nil || trains || quick || FileManager.default.fileExists(atPath: folder) else {
                throw FileFailure(
                    path: folder, action: "read", reason: "there is no such folder",
                    remedy: "Name the folder of results folders with --results, or train with --run.")
            }
            var (checked, remarks) = try Self.check(all, in: folder)
            var isWhole = true
            if trains || quick {
                let asked = checked.filter { chosen.contains($0.claim.name) }
                isWhole = try train(quick ? ClaimWork.quick(asked, within: 60) : asked, in: folder)
                (checked, remarks) = try Self.check(all, in: folder)
            }
            let notes = try ClaimTable.write(checked, to: ClaimTable.file(ofFolder: place), in: folder)
            for note in remarks + notes { printError(note) }
            try print(checked.filter { chosen.contains($0.claim.name) })
            if !isWhole {
                printError("Runs are missing; the same command goes on.")
                throw Exit.interrupted
            }
            if checked.contains(where: { chosen.contains($0.claim.name) && !$0.isAsExpected }) { throw Exit.departs }
        }
    }

    private func choose(from claims: [Claim]) throws -> [Claim] {
        do { return try ClaimsFolder.choose(names, from: claims) } catch {
            throw ValidationError(error.description)
        }
    }

    /// - Returns: the claims, and remarks on the tables behind them.
    private static func check(_ claims: [Claim], in folder: String) throws -> ([CheckedClaim], remarks: [String]) {
        let results = try ClaimResults(folder: folder)
        let checked = try claims.map { claim throws(Problems) in try results.check(claim) }
        return (checked, results.remarks(on: checked))
    }

    /// - Returns: whether every run was finished.
    private func train(_ claims: [CheckedClaim], in folder: String) throws -> Bool {
        let work = ClaimWork.left(of: claims, in: folder)
        guard !work.isEmpty else { return true }
        try prepareProducts(jobs: jobs)
        let stop = StopFlag()
        Signals.whileTraining { stop.raise() }
        defer { Signals.ignore() }
        for part in work where !stop.isRaised {
            let display = ProgressDisplay(part.experiment)
            let outcome = try part.train(
                jobs: jobs, stop: stop, started: { display.start($0, shard: nil, folder: part.store.folder) },
                observe: { display.show($0) })
            display.end()
            for note in outcome.findings?.kept ?? [] { printError(note) }
            for error in outcome.errors.dropFirst() { printError("\(error)") }
            if let failure = outcome.errors.first { throw failure }
            if outcome.missing > 0 { return false }
        }
        return !stop.isRaised
    }

    private func print(_ claims: [CheckedClaim]) throws {
        let rows = Table(try ClaimTable.csv(claims)).rows
        if names.isEmpty {
            try printResult(ClaimTable.summary(rows).text(columns: Terminal.columns()))
        } else {
            try printResult(ClaimTable.display(claims).text(columns: Terminal.columns()))
            for claim in claims where claim.verdict == .miss {
                if let reason = claim.claim.reasonToMiss {
                    try printText("\(claim.claim.name) misses as expected: \(reason)")
                }
            }
        }
        for claim in claims where !claim.isAsExpected {
            try printText(
                "\(claim.claim.name) departs: \(claim.verdict.rawValue), and its file expects \(claim.expected.rawValue). "
                    + "`\(claim.command)` shows it.")
        }
        let notRun = claims.filter { $0.verdict == .notRun }
        guard !notRun.isEmpty else { return }
        let seconds = try ClaimWork.left(of: notRun, in: results).reduce(0) { try $0 + $1.seconds() }
        try printText(
            "\(notRun.count) NOT RUN: \(duration(seconds)) of one core in all; "
                + "\(results)/\(ClaimTable.file(ofFolder: place)) has the command and the seconds of each.")
    }
}
