import Foundation
import Tables
import Testing

/// Commands that need no results: schema, plan, doctor, bench.
@Suite struct OtherCommandTests {
    @Test func schemaIsJSONThatKnowsEverySetting() throws {
        let folder = try Folder()
        let result = try Program.run(["schema"], in: folder.path)
        #expect(result.status == 0)
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(
            properties.keys.sorted() == [
                "$comment", "$schema", "allSettings", "along", "answer", "compare", "data", "hypothesis",
                "kind", "model", "name",
                "packing",
                "question", "replicates", "seed", "sweep", "tables", "training",
            ])
    }

    /// What a table costs that is asked for and takes more than a second.
    @Test func planNamesCostlyTables() throws {
        let folder = try Folder()
        let costly = try Program.run(["plan", "intrinsic-dimension"], in: folder.path)
        #expect(costly.output.contains(" of it for dimensions.csv\n"), "\(costly.output)")
        let cheap = try Program.run(["plan", "five-features"], in: folder.path)
        #expect(cheap.output.contains("to train: 240 runs") && !cheap.output.contains("of it for"))
    }

    @Test func planSaysWhatIsLeft() throws {
        let folder = try Folder()
        let result = try Program.run(["plan", RunCommandTests.smoke], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("model.width: 4 6 9 14 20 (5)"))
        #expect(result.output.contains("to train: 10 runs"))
    }

    @Test func doctorFindsTheLabSound() throws {
        let folder = try Folder()
        let result = try Program.run(["doctor"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("matrix product  ok"))
    }

    @Test func benchRefusesSizesThatDoNotFit() throws {
        let folder = try Folder()
        let result = try Program.run(["bench", "--features", "100000000000"], in: folder.path)
        #expect(result.status == 64)
        #expect(result.errors.contains("--features 100000000000 is out of range; allowed: 2 to 100000."))
    }

    /// A full disk behind stdout is an error; behind stderr it costs the chatter only.
    @Test func outputThatCannotBeWritten() throws {
        let folder = try Folder()
        func status(_ command: String) throws -> Int32 {
            let process = Program.process("/bin/sh", ["-c", command], in: folder.path)
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        let short = "'\(Program.path)' run '\(RunCommandTests.smoke)' --set training.steps=5"
        #expect(try status("'\(Program.path)' schema >/dev/full 2>/dev/null") == 74)
        #expect(try status(short + " >/dev/null 2>/dev/full") == 0)
        #expect(try status(short + " --out closed >/dev/null 2>&-") == 0)
        #expect(try folder.read("closed/runs.csv") == folder.read("results/smoke/runs.csv"))
    }

    @Test func benchPrintsTheContractsColumns() throws {
        let folder = try Folder()
        let result = try Program.run(
            ["bench", "--features", "50", "--width", "4", "--exponent", "1", "--steps", "3", "--format", "csv"]
                + ["--training-steps", "50"],
            in: folder.path)
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasSuffix(",state,share_on") && lines[1].contains(",start,") && lines[2].contains(",trained,"))
        #expect(
            lines[0].hasPrefix(
                "features,width,frequency_exponent,batch_size,milliseconds_per_step,gflops,share_of_peak,"))
    }

    /// Whole steps: a row for each cell, whose sampling is a part of its step.
    @Test func benchOfWholeSteps() throws {
        let folder = try Folder()
        let result = try Program.run(
            ["bench", "--features", "6", "--width", "2", "--batch-size", "64", "--density", "1", "--density", "0.1"]
                + ["--format", "csv"],
            in: folder.path)
        #expect(result.status == 0)
        let table = Table(try CSV(parsing: result.output))
        #expect(table.rows.map { $0["density"] } == ["1.0", "0.1"])
        for row in table.rows {
            #expect(row["features"] == "6" && row["width"] == "2" && row["batch_size"] == "64")
            let (step, sampling) = (
                try #require(row.number("microseconds_per_step")), try #require(row.number("sampling_microseconds"))
            )
            #expect(step > 0 && sampling > 0)
        }
        for (arguments, message) in [
            (["--tiny", "--density", "0.1"], "--tiny has sizes and densities of its own"),
            (["--tiny", "--exponent", "1"], "--exponent, --state and --route are of steps told by phases"),
            (["--density", "1.5"], "--density 1.5 is out of range; allowed: above 0, up to 1."),
        ] {
            let refused = try Program.run(["bench"] + arguments, in: folder.path)
            #expect(refused.status == 64 && refused.errors.contains(message))
        }
    }
}
