import Foundation
import Testing

/// What a user names is found, and what is nearly a name gets the right one.
@Suite struct NameTests {
    @Test(arguments: [
        (["rum", "x.json"], 64, "There is no command 'rum'; did you mean `toylab run`?"),
        (["frobnicate"], 64, "There is no command 'frobnicate'; there are bench, capacity, check"),
        (["--hlep"], 64, "Unknown option '--hlep'; did you mean '--help'?"),
        (["run", "--hlep"], 64, "did you mean '--help'?"), (["show", "x", "--bset"], 64, "did you mean '--best'?"),
        (["run", "--quiet"], 64, "Missing expected argument"),
        (["plan", "smok"], 65, "smok: 1 problem\n  file: there is no such file; did you mean smoke?"),
        (["plan", "frobnicate"], 65, "there is no such file; check the path, or name a shipped experiment"),
        (["plan", "smoke", "--set", "width=3"], 65, "--set width: is no setting; did you mean model.width?"),
        (["plan", "smoke", "--set", "low=3"], 65, "--set low: is no setting; did you mean data.value.low?"),
        (["plan", "smoke", "--set", "lr=3"], 65, "--set lr: is no setting; did you mean training.learningRate?"),
        (["plan", "smoke", "--set", "gamma=3"], 65, "--set gamma: is no setting; did you mean training.weightDecay?"),
        (["plan", "smoke", "--set", "α=3"], 65, "--set α: is no setting; did you mean data.frequency.exponent?"),
        (["plan", "smoke", "--set", "seeed=3"], 65, "--set seeed: is no setting; did you mean seed?"),
        (["plan", "smoke", "--set", "batch=3"], 65, "--set batch: is no setting; did you mean training.batchSize?"),
        (
            ["plan", "smoke", "--set", "data.exponent=1"], 65,
            "--set data.exponent: is no setting; did you mean data.frequency.exponent or data.importance.exponent?"
        ),
        (
            ["plan", "smoke", "--set", "training.rate=1"], 65,
            "--set training.rate: is no setting; did you mean training.learningRate?"
        ),
        (["plan", "smoke", "--set", "model.bais=1"], 65, "model.bais: unknown key; did you mean \"bias\"?"),
        (["plan", "smoke", "--set", "widht=3"], 65, "--set widht: is no setting; did you mean model.width?"),
        (
            ["plan", "smoke", "--set", "modle.width=3"], 65,
            "--set modle.width: is no setting; did you mean model.width?"
        ),
        (["table", "x.csv", "--latex"], 64, "Unknown option '--latex'; did you mean '--format latex'?"),
        (["plan", "smoke", "--set", "breadth=3"], 65, "breadth: unknown key"),
    ])
    func nearlyRight(arguments: [String], status: Int32, message: String) throws {
        let folder = try Folder()
        let result = try Program.run(arguments, in: folder.path)
        #expect(result.status == status && result.errors.contains(message), "\(result.errors)")
    }

    /// Settings that no sweep takes are none the less settings.
    @Test(arguments: ["training.track=[1,2]", "model.start.bias.value=0.1", "data.density=0.1"])
    func aPathThatIsOneIsTaken(override: String) throws {
        let folder = try Folder()
        let result = try Program.run(["plan", "smoke", "--set", override], in: folder.path)
        #expect(!result.errors.contains("is no setting"), "\(result.errors)")
    }

    /// A file, a file without its ending, a shipped experiment; what is here comes first.
    @Test func experimentsByName() throws {
        let folder = try Folder()
        let shipped = try Program.run(["plan", "smoke"], in: folder.path)
        #expect(shipped.status == 0 && shipped.output.contains("smoke: 10 runs into results/smoke"))
        let new = try Program.run(["new", "smoke"], in: folder.path)
        #expect(new.status == 0 && new.errors.contains("There is a shipped experiment of that name"))
        #expect(try Program.run(["new", "first"], in: folder.path).errors.isEmpty)
        let own = try Program.run(["plan", "smoke"], in: folder.path)
        #expect(own.status == 0 && own.output.contains("smoke: 20 runs into results/smoke"))
        #expect(try Program.run(["plan", "smoke.json"], in: folder.path).output.contains("smoke: 20 runs"))
    }

    @Test func runsBySettings() throws {
        let folder = try Folder()
        try folder.write(
            "e.json",
            """
            {"name": "e", "data": {"features": 5}, "replicates": 2, "training": {"steps": 10, "batchSize": 16},
             "sweep": {"model.width": [2, 3], "data.activationDensity": [0.5, 1]}}
            """)
        #expect(try Program.run(["run", "e", "--quiet", "--no-report"], in: folder.path).status == 0)
        let rows = try folder.read("results/e/runs.csv").split(separator: "\n").map { $0.split(separator: ",") }
        let loss = try #require(rows[0].firstIndex(of: "test_loss"))
        let width = try #require(rows[0].firstIndex(of: "width"))
        let best = try #require(
            rows.dropFirst().filter { $0[width] == "3" }.min { Double($0[loss])! < Double($1[loss])! })
        for path in ["width", "model.width"] {
            let shown = try Program.run(["show", "results/e", "--where", "\(path)=3", "--best"], in: folder.path)
            #expect(shown.status == 0 && shown.output.hasPrefix("\(best[0]): "))
            #expect(shown.output.contains(" in 3 dimensions"))
        }
        let several = try Program.run(["show", "results/e", "--where", "width=3"], in: folder.path)
        #expect(
            several.status == 65
                && several.errors.contains("--where width=3: names 4 runs, of which --best takes the one"))
        #expect(several.errors.contains("(data.activationDensity=0.5 model.width=3 replicate=1)"))
        let none = try Program.run(["show", "results/e", "--where", "width=7", "--best"], in: folder.path)
        #expect(none.status == 65 && none.errors.contains("--where model.width: no run has 7; allowed here: 2, 3"))
        let unknown = try Program.run(
            ["show", "results/e", "--where", "widht=3", "--where", "activationDensity=1"], in: folder.path)
        #expect(
            unknown.status == 65
                && unknown.errors.contains("--where widht: is no setting of these runs; did you mean model.width?"))
        // By the symbol and the name of a column.
        for (path, name) in [("model.width", "m"), ("data.activationDensity", "E")] {
            let none = try Program.run(["show", "results/e", "--where", "\(name)=7"], in: folder.path)
            #expect(none.errors.contains("--where \(path): no run has 7"), "\(none.errors)")
        }
        for name in ["E", "activation_density"] {
            let none = try Program.run(["show", "results/e", "--where", "\(name)=7"], in: folder.path)
            #expect(
                none.status == 65 && none.errors.contains("data.activationDensity: no run has 7; allowed here: 0.5, 1"))
        }
        let folderName = try Program.run(["show", "results/f"], in: folder.path)
        #expect(
            folderName.status == 74 && folderName.errors.contains("no such results folder. Did you mean results/e?"))
        let table = try Program.run(["table", "results/e/run.csv"], in: folder.path)
        #expect(table.status == 65 && table.errors.contains("there is no such file; did you mean results/e/runs.csv?"))
    }
}
