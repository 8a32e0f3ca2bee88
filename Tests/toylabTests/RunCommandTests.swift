import Foundation
import Testing

/// `toylab run`, from a file to tables.
@Suite struct RunCommandTests {
    static let smoke = Program.repository + "/experiments/smoke.json"
    static let tables = ["experiment.json", "runs.csv", "curves.csv", "fits.csv", "comparison.csv"]

    @Test func smokeFromEndToEnd() throws {
        let folder = try Folder()
        let result = try Program.run(["run", Self.smoke], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("smoke (10 of 10 runs): Does the whole path work: "))
        // The question and its answer, in lines that any terminal has room for.
        #expect(
            result.output.contains(
                "The loss goes as m^(−α_m), where α_m between neighbouring widths from m (hidden\ndimensions) = 4")
        )
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 80 } && lines.count <= 13, "and the end of the last one")
        #expect(result.output.hasSuffix("\nThe rest: `toylab show results/smoke`\n"))
        let whole = try Program.run(["show", "results/smoke"], in: folder.path)
        #expect(whole.status == 0 && whole.output.contains("\n\n(m: hidden dimensions; α: exponent of the frequencies"))
        #expect(whole.output.contains("\n\nBeware: 2 of 2 exponents of the loss have intervals wider than 1"))
        let rows = try folder.read("results/smoke/runs.csv").split(separator: "\n")
        #expect(rows.count == 11)
        #expect(rows.dropFirst().allSatisfy { $0.contains(",finished,") })
        for table in Self.tables + ["provenance.json", "timing.csv"] {
            #expect(try !folder.read("results/smoke/" + table).isEmpty)
        }
    }

    @Test func theSameBytesWithOneJobOrTwo() throws {
        let folder = try Folder()
        #expect(
            try Program.run(["run", Self.smoke, "--out", "one", "--jobs", "1", "--quiet"], in: folder.path).status == 0)
        let two = try Program.run(["run", Self.smoke, "--out", "two", "--jobs", "2", "--quiet"], in: folder.path)
        #expect(two.status == 0)
        #expect(two.errors.isEmpty)
        for table in Self.tables { #expect(try folder.read("one/" + table) == folder.read("two/" + table)) }
        let runs = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/one/runs").sorted()
        #expect(runs.count == 20)
        for name in runs {
            let one = FileManager.default.contents(atPath: folder.path + "/one/runs/" + name)
            #expect(one == FileManager.default.contents(atPath: folder.path + "/two/runs/" + name))
        }
    }

    /// The comparison above can fail.
    @Test func anotherSeedGivesOtherBytes() throws {
        let folder = try Folder()
        _ = try Program.run(["run", Self.smoke, "--out", "one", "--quiet"], in: folder.path)
        _ = try Program.run(["run", Self.smoke, "--out", "two", "--quiet", "--set", "seed=8"], in: folder.path)
        #expect(try folder.read("one/runs.csv") != folder.read("two/runs.csv"))
    }

    @Test func anInterruptedSweepIsContinued() throws {
        let folder = try Folder()
        let arguments = ["run", Self.smoke, "--jobs", "1", "--set", "training.steps=3000"]
        let first = try Program.run(arguments, in: folder.path, interruptOnce: { $0.contains("[1/10]") })
        #expect(first.status == 75)
        #expect(first.errors.contains("runs are missing; the same command goes on."))
        let rows = try folder.read("results/smoke/runs.csv").split(separator: "\n").count - 1
        #expect(rows >= 1 && rows < 10)
        let second = try Program.run(arguments, in: folder.path)
        #expect(second.status == 0)
        #expect(second.errors.contains("\(rows) are there already"))
        let undisturbed = try Program.run(arguments + ["--out", "undisturbed"], in: folder.path)
        #expect(undisturbed.status == 0)
        for table in Self.tables {
            #expect(try folder.read("results/smoke/" + table) == folder.read("undisturbed/" + table))
        }
    }

    @Test func dryRunWritesNothing() throws {
        let folder = try Folder()
        let result = try Program.run(["run", Self.smoke, "--dry-run"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("to train: 10 runs"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results"))
    }

    @Test func restartSetsOldResultsAside() throws {
        let folder = try Folder()
        let arguments = ["run", Self.smoke, "--set", "training.steps=10"]
        _ = try Program.run(arguments, in: folder.path)
        let result = try Program.run(arguments + ["--restart"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.errors.contains("Earlier results are now in results/smoke.set-aside-1"))
        #expect(try folder.read("results/smoke/runs.csv") == folder.read("results/smoke.set-aside-1/runs.csv"))
    }

    /// One event a line, the findings last.
    @Test func eventsAsJSON() throws {
        let folder = try Folder()
        let result = try Program.run(
            ["run", Self.smoke, "--set", "training.steps=20", "--json", "--quiet"], in: folder.path)
        #expect(result.status == 0)
        let events = try result.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(
            events.map { $0["event"] as? String ?? "" }
                == ["started"] + Array(repeating: "finished", count: 10) + ["report", "findings"])
        #expect(events[0]["missing"] as? Int == 10)
        #expect(events[1].keys.sorted() == ["event", "measures", "run_id", "seconds", "settings", "status"])
        let findings = try #require(events[12]["findings"] as? [String: Any])
        #expect((findings["exponents"] as? [Any])?.isEmpty == false)
    }
}
