import ArgumentParser
import Kinds
import Settings

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of experiment files.",
        discussion: "Editors that know JSON Schema complete and check an experiment file with it.")

    func run() throws { try reporting { try printResult(ExperimentSchema.json(Kinds.forms).pretty()) } }
}
