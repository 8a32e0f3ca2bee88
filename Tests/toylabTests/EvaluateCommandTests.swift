import Foundation
import Testing

/// A model that was trained elsewhere, judged as our own are.
@Suite struct EvaluateCommandTests {
    private static let experiment = """
        {"name": "law", "question": "How good is it?", "seed": 5,
         "data": {"features": 12, "frequency": {"law": "power", "exponent": 1}, "activationDensity": 1.5},
         "model": {"width": 4, "tied": false}, "training": {"steps": 10, "batchSize": 4096}}
        """
    private static let reference = Program.repository + "/Tests/Reference/elsewhere"
    private static let names = ["--decoder", "up.weight", "--encoder", "down.weight", "--bias", "up.bias"]

    private func evaluate(_ arguments: [String], _ experiment: String = experiment) throws -> Program.Result {
        let folder = try Folder()
        try folder.write("law.json", experiment)
        return try Program.run(
            ["evaluate", Self.reference + ".safetensors", "--experiment", "law.json", "--format", "csv"] + arguments,
            in: folder.path)
    }

    private func values(_ result: Program.Result) -> [String: Double] {
        result.output.split(separator: "\n").dropFirst().reduce(into: [:]) { values, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            values[String(cells[0])] = Double(cells[1])
        }
    }

    /// The loss and the overlaps that NumPy has for it, its encoder turned as PyTorch has it. Decoder and encoder exchanged
    /// are another model.
    @Test func agreesWithNumPy() throws {
        let known = try JSONDecoder().decode(
            [String: Double].self, from: Data(contentsOf: URL(fileURLWithPath: Self.reference + ".json")))
        let result = try evaluate(Self.names)
        #expect(result.status == 0, "\(result.errors)")
        let values = values(result)
        let loss = try #require(values["test_loss"]), error = try #require(values["test_loss_stderr"])
        #expect(abs(error / (known["standard_deviation"]! / 409_600.0.squareRoot()) - 1) < 0.02)
        #expect(abs(loss - known["test_loss"]!) < 4 * hypot(error, known["standard_error"]!))
        for name in ["mean_square_overlap", "max_abs_overlap"] {
            #expect(abs(try #require(values[name]) - known[name]!) < 1e-6)
        }
        let exchanged = try evaluate(["--decoder", "down.weight", "--encoder", "up.weight", "--bias", "up.bias"])
        #expect(abs(try #require(self.values(exchanged)["test_loss"]) - known["test_loss"]!) > 20 * error)
    }

    /// Every measure of runs.csv and every row of comparison.csv, to the last digit, for a model of our own.
    @Test(arguments: [false, true]) func ourOwnModelsMeasureTheSame(hasHiddenLayer: Bool) throws {
        let folder = try Folder()
        try folder.write(
            "law.json",
            hasHiddenLayer
                ? Self.experiment.replacingOccurrences(
                    of: #""tied": false"#, with: #""tied": false, "architecture": "hidden-layer""#)
                : Self.experiment)
        // Every comparison, asked for or not; ranks are of linear hidden layers.
        let ranks = hasHiddenLayer ? "" : #", "ranks""#
        let compare = #"compare=["scaling", "interference", "capacity"\#(ranks)]"#
        let run = try Program.run(["run", "law.json", "--set", compare, "--out", "out", "--quiet"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let weights = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/runs").first {
                $0.hasSuffix(".safetensors")
            })
        let result = try Program.run(
            ["evaluate", "out/runs/" + weights, "--experiment", "out/experiment.json", "--format", "csv"],
            in: folder.path)
        #expect(result.status == 0, "\(result.errors)")
        let runs = try folder.read("out/runs.csv").split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let kept = Dictionary(uniqueKeysWithValues: zip(runs[0].map(String.init), runs[1].map(String.init)))
        let values = values(result)
        for name in [
            "test_loss", "missing_loss", "fraction_recovered", "silent_loss", "mean_square_overlap", "outputs_on",
        ] {
            #expect(values[name] == Double(try #require(kept[name])), "\(name)")
        }
        let comparisons =
            try folder.read("out/comparison.csv").split(separator: "\n").filter { !$0.hasPrefix(",") }.count - 1
        let predicted = result.output.split(separator: "\n").dropFirst().filter {
            !$0.split(separator: ",", omittingEmptySubsequences: false)[2].isEmpty
        }
        #expect(comparisons > 5 && predicted.count == comparisons, "\(comparisons), \(predicted.count)")
    }

    /// Square matrices: PyTorch's own layout in half precision, and a bias of the hidden layer.
    @Test func squareMatricesAndOtherTensors() throws {
        let folder = try Folder()
        try folder.write(
            "law.json",
            #"{"name": "law", "data": {"features": 6}, "model": {"width": 6, "tied": false}, "training": {"batchSize": 4096}}"#
        )
        let files = Program.repository + "/Tests/Reference/square"
        let known = try JSONDecoder().decode(
            [String: Double].self, from: Data(contentsOf: URL(fileURLWithPath: files + ".json")))
        func judge(_ file: String, _ more: [String]) throws -> Program.Result {
            try Program.run(
                ["evaluate", files + file, "--experiment", "law.json", "--format", "csv"] + Self.names + more,
                in: folder.path)
        }
        let untold = try judge(".safetensors", [])
        #expect(untold.status == 65 && untold.errors.contains("2 problems"), "\(untold.errors)")
        #expect(untold.errors.contains("is square: the features are its rows (--rows up.weight)"))
        let told = ["--rows", "up.weight", "--columns", "down.weight"]
        let values = values(try judge(".safetensors", told))
        let loss = try #require(values["test_loss"]), error = try #require(values["test_loss_stderr"])
        #expect(abs(loss - known["test_loss"]!) < 4 * hypot(error, known["standard_error"]!), "\(loss)")
        let turned = self.values(try judge(".safetensors", ["--rows", "up.weight", "--rows", "down.weight"]))
        #expect(abs(try #require(turned["test_loss"]) - known["test_loss"]!) > 20 * error)
        let biased = try judge("-hidden-bias.safetensors", told)
        #expect(biased.status == 65 && biased.errors.contains("down.bias") && biased.errors.contains("add D c to b"))
        #expect(biased.errors.contains("--hidden-bias down.bias --set model.architecture=hidden-layer"))
    }

    /// A nonlinear hidden layer as PyTorch would save it. Its linear model is another one.
    @Test func aNonlinearHiddenLayer() throws {
        let folder = try Folder()
        try folder.write("law.json", Self.experiment)
        let file = Self.reference + "-hidden"
        let known = try JSONDecoder().decode(
            [String: Double].self, from: Data(contentsOf: URL(fileURLWithPath: file + ".json")))
        func judge(_ more: [String]) throws -> Program.Result {
            try Program.run(
                ["evaluate", file + ".safetensors", "--experiment", "law.json", "--format", "csv"] + Self.names + more,
                in: folder.path)
        }
        let named = ["--hidden-bias", "down.bias"]
        let layer = ["--set", "model.architecture=hidden-layer", "--set", "model.hiddenActivation=tanh"]
        let result = try judge(named + layer)
        #expect(result.status == 0, "\(result.errors)")
        let values = values(result)
        let loss = try #require(values["test_loss"]), error = try #require(values["test_loss_stderr"])
        #expect(abs(loss - known["test_loss"]!) < 4 * hypot(error, known["standard_error"]!), "\(loss)")
        #expect(abs(known["linear"]! - known["test_loss"]!) > 20 * error)
        #expect(values["mean_square_overlap"] != nil && values["random_directions_loss"] == nil)
        for (arguments, messages) in [
            (
                named,
                ["model.architecture: is an autoencoder, and there is a hidden bias", "=hidden-layer", "add D c to b"]
            ),
            (layer, ["is \"hidden-layer\", and the file has no tensor \"hidden_bias\": --hidden-bias NAME"]),
            (
                ["--hidden-bias", "up.bias"] + layer,
                ["hidden bias \"up.bias\": has the shape [12]; one number for each of the 4 hidden dimensions"]
            ),
            (["--hidden-bias", "a"] + layer, ["--hidden-bias \"a\": names no tensor"]),
            (
                named + layer + ["--set", "model.tied=true"],
                ["model.architecture: \"hidden-layer\" has an encoder", "set that to false"]
            ),
        ] {
            let result = try judge(arguments)
            #expect(result.status == 65 && result.output.isEmpty)
            for message in messages { #expect(result.errors.contains(message), "\(result.errors)") }
        }
    }

    @Test(arguments: [
        ([], 65, ["decoder: is none of the tensors", "\"down.weight\" [4, 12]", "--decoder NAME"]),
        (
            ["--decoder", "up", "--bias", "no"], 65,
            ["2 problems", "--decoder \"up\": names no tensor", "--bias \"no\""]
        ),
        (["--decoder", "up.weight"], 65, ["2 problems", "model.tied: is false", "model.bias: is true"]),
        (
            names + ["--set", "model.tied=true", "--set", "model.bias=false"], 65,
            ["2 problems", "--set model.tied=false"]
        ),
        (
            names + ["--set", "model.width=5"], 65,
            ["is 12 × 4", "models of 12 × 5 features × dimensions", "--set data.features=N"]
        ),
        (["--decoder", "up.bias"], 65, ["has the shape [12]; a matrix is needed"]),
        (
            names + ["--set", "sweep.data.activationDensity=[1,2]"], 65,
            ["data.activationDensity: has several values", "--set data.activationDensity=VALUE"]
        ),
        (names + ["--set", "model.widht=4"], 65, ["did you mean \"width\"?"]),
        (names + ["--set", "model.width"], 64, ["needs the form path=value"]),
    ])
    func mistakesAreNamed(arguments: [String], status: Int, messages: [String]) throws {
        let result = try evaluate(arguments)
        #expect(result.status == status && result.output.isEmpty, "\(result)")
        for message in messages { #expect(result.errors.contains(message), "\(result.errors)") }
    }
}
