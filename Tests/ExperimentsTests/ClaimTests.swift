import Foundation
import JSON
import Kinds
import Randomness
import Settings
import Tables
import Testing

@testable import Experiments

/// A folder with an experiment of two widths and two replicates, claims about it, and results.
private final class Lab {
    static let experiment = """
        {"name": "tiny", "replicates": 2, "data": {"features": 20}, "training": {"steps": 10},
         "sweep": {"model.width": [4, 5]}}
        """
    let folder: TemporaryFolder
    var results: String { folder.path + "/results" }
    var claims: String { folder.path + "/experiments/claims" }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: claims, withIntermediateDirectories: true)
        _ = try folder.file("experiments/tiny.json", Self.experiment)
    }

    /// A group about `column`, of one row of cells for width 4: value, ends and noise.
    func claim(_ members: String, cells: String = "[[4, 1, 0.9, 1.1, 0.1]]") throws -> [Claim] {
        let columns = #"["width", "published", "published_low", "published_high", "noise"]"#
        let text = """
            {"source": "S", "claims": [{"name": "g", "place": "P", "quantity": "Q", "experiment": "tiny",
              \(members), "columns": \(columns), "cells": \(cells)}]}
            """
        _ = try folder.file("experiments/claims/f.json", text)
        return try ClaimsFolder.read(claims)
    }

    /// A results folder in which the runs have these test losses, in the order of the experiment; nil: not finished, NaN:
    /// diverged.
    func write(_ name: String, _ losses: [Double?], replicates: Int = 2) throws {
        let place = "results/\(name)"
        try FileManager.default.createDirectory(
            atPath: folder.path + "/" + place, withIntermediateDirectories: true)
        let text = Self.experiment.replacing("\"replicates\": 2", with: "\"replicates\": \(replicates)")
        let path = try folder.file("\(place)/experiment.json", text)
        let runs = try Experiment.load(path: path).runs
        var table = CSV(["run_id", "width", "status", "steps", "test_loss", "fraction_represented"])
        for (run, loss) in zip(runs, losses) {
            guard let loss else { continue }
            let width = CSV.text(run.values["model.width"])
            let status = loss.isNaN ? "diverged" : "finished"
            table.append([
                run.runID, width, status, "10", loss.isNaN ? "" : CSV.text(loss), CSV.text(loss < 1 ? 0.5 : 0.25),
            ])
        }
        _ = try folder.file("\(place)/runs.csv", table.text)
    }

    func check(_ claim: Claim) throws -> CheckedClaim { try ClaimResults(folder: results).check(claim) }
}

@Suite struct ClaimVerdictTests {
    private func verdict(_ published: [Double], _ measured: [Double]) -> ClaimVerdict {
        func interval(_ numbers: [Double]) -> Claim.Interval {
            Claim.Interval(value: numbers[0], low: numbers[1], high: numbers[2])
        }
        return ClaimVerdict(published: interval(published), measured: interval(measured))
    }

    /// 0.3 and 0.4 make 0.5 together; of unequal ends those count that face each other.
    @Test func theJointIntervalDecides() {
        #expect(verdict([1, 0.7, 1.3], [1.499, 1.099, 1.899]) == .pass)
        #expect(verdict([1, 0.7, 1.3], [1.501, 1.101, 1.901]) == .miss)
        #expect(verdict([1, 1, 1.3], [0.599, 0.5, 0.999]) == .miss)
        #expect(verdict([1, 1, 1.3], [0.601, 0.5, 1.001]) == .pass)
        #expect(verdict([1, 0, 1.3], [1.35, 1.35, 2]) == .miss)
        #expect(verdict([0.4, 0.4, 0.4], [0.4 + 1e-11, 0.4 + 1e-11, 0.4 + 1e-11]) == .pass)
        #expect(verdict([0.4, 0.4, 0.4], [0.4001, 0.4001, 0.4001]) == .miss)
    }

    /// Both numbers normal about the same one, with their own 95% intervals: 5% miss, three standard errors of 20,000 trials
    /// allowed. Apart by twice the joint interval nearly all do.
    @Test func fiveInAHundredMissByChance() {
        var stream = RandomStream(seed: 1, run: 1, purpose: .runOrder)
        func share(apart: Double) -> Double {
            let misses = (0..<20_000).count { _ in
                let (x, y) = (stream.normal(), apart + 2 * stream.normal())
                return verdict([x, x - 1.96, x + 1.96], [y, y - 3.92, y + 3.92]) == .miss
            }
            return Double(misses) / 20_000
        }
        #expect(abs(share(apart: 0) - 0.05) < 3 * (0.05 * 0.95 / 20_000).squareRoot())
        #expect(share(apart: 2 * 1.96 * 5.0.squareRoot()) > 0.97)
    }
}

@Suite struct ClaimResultsTests {
    @Test func statisticsOverReplicates() throws {
        let lab = try Lab()
        try lab.write("tiny", [1.2, 0.8, 3, 4])
        for (statistic, value, noise) in [
            ("mean", 1, 0.1 / 2.0.squareRoot()), ("least", 0.8, 0.1), ("largest", 1.2, 0.1),
        ] {
            let claim = try lab.claim(#""table": "runs.csv", "column": "test_loss", "statistic": "\#(statistic)""#)[0]
            let measured = try #require(try lab.check(claim).measured)
            #expect(abs(measured.value - value) < 1e-12 && abs(measured.high - measured.value - noise) < 1e-12)
        }
        let kept = #""table": "runs.csv", "column": "fraction_represented", "statistic": "of least loss""#
        let checked = try lab.check(try lab.claim(kept, cells: "[[4, 0.5, 0.5, 0.5, 0]]")[0])
        #expect(checked.measured?.value == 0.5 && checked.folder == "tiny")
        #expect(checked.verdict == .pass && checked.command == "toylab check f/g/4")
    }

    @Test func whatIsMissingIsNotRun() throws {
        let lab = try Lab()
        let claim = try lab.claim(#""table": "runs.csv", "column": "test_loss""#)[0]
        #expect(try lab.check(claim).verdict == .notRun)
        // A replicate is missing, of this width and not of the other.
        try lab.write("tiny", [1.2, nil, 3, 4])
        let checked = try lab.check(claim)
        #expect(checked.verdict == .notRun && checked.isAsExpected && checked.command == "toylab check f/g/4 --run")
        #expect(
            try lab.check(lab.claim(#""table": "runs.csv", "column": "test_loss""#, cells: "[[5, 3.5, 3, 4, 0]]")[0])
                .verdict == .pass)
        let work = ClaimWork.left(of: [checked, checked], in: lab.results)
        #expect(work.map(\.runs.count) == [2] && work[0].store.folder == lab.results + "/checked/tiny")
        // The same runs in another folder, with more replicates.
        try lab.write("other", [1, 1, 1, 4, 4, 4], replicates: 3)
        let elsewhere = try lab.check(claim)
        #expect(elsewhere.folder == "other" && elsewhere.verdict == .pass)
    }

    /// There is nothing left to run, and no number to agree with.
    @Test func aRunThatDivergedMisses() throws {
        let lab = try Lab()
        try lab.write("tiny", [1, .nan, 1, 1])
        let claims = try lab.claim(
            #""table": "runs.csv", "column": "test_loss""#, cells: "[[4, 1, 0, 2, 9], [5, 1, 1, 1, 0]]"
        ).map(lab.check)
        #expect(claims.map(\.verdict) == [.miss, .pass] && claims[0].measured?.value.isNaN == true)
        #expect(ClaimWork.left(of: claims, in: lab.results).isEmpty)
        #expect(Table(try ClaimTable.csv(claims)).rows[0]["measured"] == "NaN")
    }

    @Test func expectedVerdicts() throws {
        let lab = try Lab()
        try lab.write("tiny", [1, 1, 2, 2])
        let misses = #""table": "runs.csv", "column": "test_loss", "misses": [{"where": {"width": 5}, "reason": "R"}]"#
        let claims = try lab.claim(misses, cells: "[[4, 1, 1, 1, 0], [5, 1, 1, 1, 0]]").map(lab.check)
        #expect(claims.map(\.verdict) == [.pass, .miss] && claims.allSatisfy(\.isAsExpected))
        // What passes though it should miss departs, and the reverse.
        let others = try lab.claim(misses, cells: "[[4, 2, 2, 2, 0], [5, 2, 2, 2, 0]]").map(lab.check)
        #expect(others.map(\.verdict) == [.miss, .pass] && others.allSatisfy { !$0.isAsExpected })
        let rows = Table(try ClaimTable.csv(claims + others)).rows
        let summary = ClaimTable.summary(rows).csv.rows
        #expect(summary == [["S", "P", "Q", "2", "2", "0", "2"]])
    }

    /// The cheapest first, within the time of all, whether they were run or not.
    @Test func quickOnes() throws {
        let lab = try Lab()
        let claims = try lab.claim(
            #""table": "runs.csv", "column": "test_loss""#, cells: "[[5, 1, 1, 1, 0], [4, 1, 1, 1, 0]]"
        ).map(lab.check)
        let seconds = try claims.map { try $0.seconds() }
        #expect(seconds[1] < seconds[0])
        #expect(try ClaimWork.quick(claims, within: seconds[0]).map(\.claim.name) == ["f/g/4"])
        #expect(try ClaimWork.quick(claims, within: seconds[0] + seconds[1]).count == 2)
        #expect(try ClaimWork.quick(claims, within: 0).isEmpty)
    }
}

@Suite struct ClaimFileTests {
    private func problems(_ text: String) throws -> [String] {
        let lab = try Lab()
        _ = try lab.folder.file("experiments/claims/f.json", text)
        do { _ = try ClaimsFolder.read(lab.claims) } catch { return error.list.map(\.description) }
        return []
    }

    @Test func everyProblemAtOnce() throws {
        let numbers = #""width", "published", "published_low", "published_high", "noise""#
        let found = try problems(
            """
            {"source": "S", "claim": 1, "claims": [
              {"name": "a b", "place": "P", "quantity": "Q", "experiment": "tiny", "table": "run.csv", "column": "test_loss",
               "statistic": "mea", "columns": [\(numbers)], "cells": [[4, 1, 1.1, 1.2, 0], [4, 1]]},
              {"name": "b", "place": "P", "experiment": "tiny", "table": "runs.csv", "column": "test_los", "columns": ["width"],
               "cells": [[4]], "misses": [{"where": {"width": 9}, "reason": "R"}]},
              {"name": "c", "place": "P", "quantity": "Q", "experiment": "none", "table": "runs.csv", "column": "test_loss",
               "columns": [\(numbers)], "cells": [["x", "y", 1, 1, 0]]},
              {"name": "d", "place": "P", "quantity": "Q", "experiment": "tiny", "table": "runs.csv", "column": "test_loss",
               "where": {"wide": 1}, "columns": [\(numbers)], "cells": [[6, 1, 1, 1, 0]]}]}
            """)
        let expected = [
            #"f.json, claim: unknown key; did you mean "claims"?"#,
            #"f.json, claims[0].name: "a b" cannot be typed easily; allowed: letters, digits, "-" and ".""#,
            "f.json, claims[0].cells[0]: published 1 from 1.1 to 1.2, noise 0; allowed: published_low <= published <= "
                + "published_high, noise >= 0",
            "f.json, claims[0].cells[1]: found a list, [4,1]; allowed: 5 numbers or texts",
            #"f.json, claims[0].statistic: unknown statistic "mea"; did you mean "mean"?"#,
            #"f.json, claims[0].table: unknown table "run.csv"; did you mean "runs.csv"?"#,
            "f.json, claims[1].quantity: is missing; it is what was published, in a clause",
            "f.json, claims[1].columns: lacks published, published_low, published_high, noise; every claim has these numbers",
            "f.json, claims[1].misses[0].where: means none of the group's cells; its columns are width",
            #"f.json, claims[1].column: runs.csv has no column of numbers "test_los"; did you mean "test_loss"?"#,
            "f.json, claims[2].cells[0]: published, published_low, published_high, noise have to be numbers",
            #"f.json, claims[3].where: "wide" is no column of runs.csv and no setting; did you mean "width"?"#,
            "f.json, claims[3].cells[0]: means no run of tiny: there is none of model.width 6",
        ]
        for message in expected { #expect(found.contains(message), "\(message)\n\(found.joined(separator: "\n"))") }
        #expect(
            found.contains { $0.hasPrefix("f.json, claims[2].experiment: ") && $0.contains("there is no such file") })
        #expect(found.count == expected.count + 1, "\(found.joined(separator: "\n"))")
        #expect(try problems("{").count == 1)
        #expect(try problems(#"{"source": "S", "source": "T", "claims": []}"#).count == 2)
    }

    @Test func namesOfClaims() throws {
        let lab = try Lab()
        let claims = try lab.claim(
            #""table": "runs.csv", "column": "test_loss""#, cells: "[[4, 1, 1, 1, 0], [5, 1, 1, 1, 0]]")
        #expect(claims.map(\.name) == ["f/g/4", "f/g/5"])
        #expect(try ClaimsFolder.choose([], from: claims).count == 2)
        #expect(try ClaimsFolder.choose(["f"], from: claims).count == 2)
        #expect(try ClaimsFolder.choose(["f/g/5"], from: claims).map(\.name) == ["f/g/5"])
        #expect(try ClaimsFolder.choose(["f/"], from: claims).count == 2)
        #expect {
            _ = try ClaimsFolder.choose(["f/g/6", "nothing like it"], from: claims)
        } throws: {
            ($0 as? Problems)?.list.map(\.description) == [
                #"f/g/6: is no claim; did you mean "f/g/4"?"#,
                "nothing like it: is no claim; there are claims of f",
            ]
        }
    }
}

/// The claims and results of the repository.
@Suite struct ShippedClaimTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// claims.csv is what `toylab check` makes of the tables beside it now, and nothing departs.
    @Test func theTableIsOfTheResultsBesideIt() throws {
        let results = try ClaimResults(folder: Self.repository + "/results")
        let checked = try ClaimsFolder.read(Self.repository + "/experiments/claims").map(results.check)
        #expect(checked.count > 500)
        #expect(checked.count { $0.verdict == .pass } > 50)
        #expect(checked.filter { !$0.isAsExpected }.map(\.claim.name) == [])
        let shipped = try String(contentsOfFile: Self.repository + "/results/claims.csv", encoding: .utf8)
        #expect(try ClaimTable.csv(checked).text == shipped, "`toylab check` writes results/claims.csv anew")
    }
}
