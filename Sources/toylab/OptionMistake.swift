import ArgumentParser
import Basics

/// A word that is no option of its command and nearly one.
struct OptionMistake: Error {
    private let command: any ParsableCommand.Type
    private let message: String

    /// - Returns: nil where there is no such word.
    init?(_ arguments: [String]) {
        var command: any ParsableCommand.Type = Toylab.self
        for word in arguments.prefix(2) {
            guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word })
            else { break }
            command = next
        }
        self.command = command
        // What the command's own help names.
        let help = Toylab.helpMessage(for: command, includeHidden: true)
        let options = Set(help.matches(of: /--[a-z][a-z0-9-]*/).map { String($0.0) }).union(["--help", "--version"])
        let messages = arguments.prefix { $0 != "--" }.lazy.compactMap { Self.message(of: $0, among: options) }
        guard let first = messages.first else { return nil }
        message = first
    }

    /// What is wrong, and how the command is used.
    var text: String {
        let usage = Toylab.usageString(for: command)
        let name = usage.split(separator: " ").prefix { $0.first?.isLetter ?? false }.joined(separator: " ")
        return "Error: \(message)\nUsage: \(usage)\n  See '\(name) --help' for more information."
    }

    private static func message(of word: String, among options: Set<String>) -> String? {
        let name = String(word.prefix { $0 != "=" })
        guard word.hasPrefix("--"), word.count > 2, !options.contains(name), !name.hasPrefix("--generate"),
            !name.hasPrefix("--experimental")
        else { return nil }
        if options.contains("--format"), TableFormat(rawValue: String(name.dropFirst(2))) != nil {
            return "Unknown option '\(name)'; did you mean '--format \(name.dropFirst(2))'?"
        }
        return NearestName.to(name, among: options.sorted()).map { "Unknown option '\(name)'; did you mean '\($0)'?" }
    }
}
