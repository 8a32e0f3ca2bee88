import ArgumentParser
import Kinds
import Settings

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a model that was trained elsewhere, and hold it against every prediction.",
        discussion: """
            Reads the decoder D, the encoder A of untied weights and the bias b of y = f(D A x + b), and the hidden bias a of \
            y = f(D g(A x + a) + b), from a .safetensors file (or D alone from a .npy file); a matrix may have its features as \
            rows or as columns. The experiment says how data are made and which activations f and g are: its models of the \
            same shape must agree in all settings, which --set brings about.
            """)

    @Argument(help: "The weights.", completion: .file(extensions: ["safetensors", "npy"])) var weights: String
    @Option(
        help: "The experiment whose data law the model is judged by (JSON).", completion: .file(extensions: ["json"]))
    var experiment: String
    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Change a setting, for example model.width=20. May be repeated.", valueName: "path=value"))
    var overrides: [String] = []
    @Option(help: ArgumentHelp("The decoder's tensor; \"directions\", or the only matrix.", valueName: "name"))
    var decoder: String?
    @Option(help: ArgumentHelp("The encoder's tensor; \"encoder\" where there is one.", valueName: "name"))
    var encoder: String?
    @Option(help: ArgumentHelp("The bias's tensor; \"bias\" where there is one.", valueName: "name"))
    var bias: String?
    @Option(
        help: ArgumentHelp(
            "The bias of a nonlinear hidden layer; \"hidden_bias\" where there is one.", valueName: "name"))
    var hiddenBias: String?
    @Option(
        help: ArgumentHelp("A square matrix whose columns are the features. May be repeated.", valueName: "name"))
    var columns: [String] = []
    @Option(help: ArgumentHelp("A square matrix whose rows are the features. May be repeated.", valueName: "name"))
    var rows: [String] = []
    @Option(help: TableFormat.help) var format = TableFormat.text

    func validate() throws {
        guard !weights.isEmpty else { throw ValidationError("WEIGHTS is empty; name a .safetensors or .npy file.") }
        try ExperimentOptions.check(overrides)
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            try prepareProducts()
            let law = try Experiment.load(path: try ExperimentArgument.path(experiment), overrides: overrides)
            guard law.kind == .training else {
                throw Problems(experiment, [Problem("kind", "is \(law.kind.name); evaluate judges trained models")])
            }
            let model = try Weights(
                path: weights, decoder: decoder, encoder: encoder, bias: bias, hiddenBias: hiddenBias,
                columns: columns, rows: rows)
            try format.print(try Evaluation.table(model, by: law))
        }
    }
}
