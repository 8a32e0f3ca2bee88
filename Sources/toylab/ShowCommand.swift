import Basics
import Experiments
import Geometry
import Kinds
import Store
import ArgumentParser
import Foundation
import Settings
import JSON
import Reporting

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print what a sweep answers, or draw one trained model, in the terminal.",
        discussion: """
            Without a run: the whole answer with its warnings, from the tables. Of a run: the groups of represented features that share dimensions, with the shapes of their directions; the norms, the Gram matrix, \
            and the directions themselves where the width is 2. \
            Of untied weights it is the decoder that is drawn, with the gains A_i · D_i beside its norms, or through a \
            nonlinear hidden layer those of a value of 1, D_i · (g(A_i + a) - g(a)). Models are read from the stored runs.
            """)

    @Argument(help: "The results folder.", completion: .directory) var results: String
    @Argument(help: ArgumentHelp("The run's name in runs.csv, or its first characters.", valueName: "run"))
    var runID: String?
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "A setting that the run has, for example model.width=12 or width=12. May be repeated.",
            valueName: "path=value"))
    var conditions: [String] = []
    @Flag(help: "Of several runs, the one with the smallest test loss.") var best = false
    @Flag(help: "Use ASCII characters only, as where the locale is not UTF-8.") var ascii = false

    func validate() throws {
        guard !results.isEmpty else { throw ValidationError("RESULTS is empty; name a results folder.") }
        guard runID?.isEmpty != true else { throw ValidationError("RUN is empty; runs.csv has the names.") }
        try ExperimentOptions.check(conditions, option: "--where")
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            let folder = FolderArgument.path(results)
            guard runID != nil || best || !conditions.isEmpty else {
                return try printResult(ResultTables(folder: folder).answerText(columns: Terminal.textColumns))
            }
            let store = RunStore(folder: folder)
            let experiment = try Experiment.load(path: try store.experimentFile())
            guard experiment.kind == .training else {
                throw Problems(folder, [Problem("kind", "is \(experiment.kind.name); show draws trained models")])
            }
            let choice = RunChoice(name: runID, conditions: conditions, isBest: best)
            let settings = try choice.run(of: experiment, in: store)
            try store.refuseIfNewer(settings.runID)
            guard let record = store.record(settings.runID) else {
                throw Problems(
                    folder,
                    [
                        Problem(
                            settings.runID,
                            "has no whole record here; it is not trained yet, damaged, or was left behind, as git leaves the "
                                + "runs of shipped results; \(store.runCommand) trains it")
                    ])
            }
            let arrays = try store.trainingArrays(settings.runID)
            let directions = (0..<arrays.directions.rows).map { arrays.directions.row($0).map(Double.init) }
            let isTied = settings.training.isTied
            let gains = arrays.gains(settings.training)
            guard directions.allSatisfy({ $0.allSatisfy(\.isFinite) }), gains.allSatisfy(\.isFinite) else {
                throw Problems(
                    folder,
                    [Problem(settings.runID, "diverged: its weights are not finite, so there is nothing to draw")])
            }
            let isUnicode = !ascii && Self.localeIsUnicode
            let portrait = ModelPortrait(
                directions: directions, symbol: isTied ? "W" : "D", gains: isTied ? nil : gains,
                gainTerm: settings.training.hiddenActivation == nil ? "A_i · D_i" : "D_i · (g(A_i + a) - g(a))",
                isUnicode: isUnicode, columns: Terminal.textColumns)
            let parts = [
                Self.title(settings, record, of: experiment, isUnicode: isUnicode),
                Self.groups(arrays.groups(settings.training)),
                portrait.text,
            ]
            try printResult(parts.joined(separator: "\n\n"))
        }
    }

    /// What prints the whole answer of a results folder.
    static func line(_ folder: String) -> String { "`toylab show \(folder.shellWord)`" }

    private static func groups(_ groups: FeatureGroups?) -> String {
        guard let groups else {
            return "Shapes are told of models that represent at most \(FeatureGroups.mostFeatures) features"
        }
        let table = groups.groups.isEmpty ? "" : "\n" + GroupsReport.make(groups).text(columns: Terminal.columns())
        return "Shapes: \(groups.sum.text)" + table
    }

    private static func title(
        _ settings: RunSettings, _ record: RunRecord, of experiment: Experiment, isUnicode: Bool
    ) -> String {
        let numbers = ["test_loss", "fraction_represented", "mean_square_overlap"].compactMap { name in
            record.measures[name].map { "\(name) \(String(format: "%.4g", $0))" }
        }
        let (features, width) = (settings.training.features, settings.training.width)
        return
            (["\(record.runID): \(features) features in \(width) dimension\(width == 1 ? "" : "s")"]
            + [RunLabels(of: experiment).label(settings, isUnicode: isUnicode)].filter { !$0.isEmpty }
            + (settings.training.isTied ? [] : ["the decoder D is drawn"])
            + (record.status == .diverged ? ["diverged"] : []) + numbers)
            .joined(separator: ", ").wrapped(columns: Terminal.textColumns)
    }

    /// Whether the locale, as its variables give it, is one of UTF-8.
    private static var localeIsUnicode: Bool {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return ["utf-8", "utf8"].contains { locale.lowercased().contains($0) } && environment["TERM"] != "dumb"
    }
}
