import Basics
import Kinds
import Store
import ArgumentParser
import Foundation
import Settings

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a first experiment file, with comments, to be changed.",
        discussion: "It trains in seconds as it is. An existing file is left alone.")

    @Argument(help: ArgumentHelp("The experiment's name; the file is called NAME.json.", valueName: "name")) var given:
        String

    func run() throws {
        try reporting {
            let name = given.hasSuffix(".json") ? String(given.dropLast(5)) : given
            let path = name + ".json"
            let text = ExperimentTemplate.text(named: name)
            // A name that is none is refused before anything is written.
            _ = try Experiment.read(Data(text.utf8), of: path)
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard descriptor >= 0 else {
                let reason = errno == EEXIST ? "there is a file of that name" : String(cString: strerror(errno))
                throw FileFailure(path: path, action: "write", reason: reason, remedy: "Choose another name.")
            }
            let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            do { try file.write(contentsOf: Data(text.utf8)) } catch {
                throw FileFailure(path: path, action: "write", reason: "\(error)", remedy: "Is there room?")
            }
            if let shipped = ShippedExperiments.folder(), ShippedExperiments.names(in: shipped).contains(name) {
                printError(
                    "There is a shipped experiment of that name: here `toylab run \(name)` means the new file, and "
                        + "`toylab run \((shipped + "/" + path).shellWord)` the shipped one.")
            }
            try printText(
                "\(path) is written. `toylab plan \(path.shellWord)` says what it costs, `toylab run \(path.shellWord)` runs it."
            )
        }
    }
}
