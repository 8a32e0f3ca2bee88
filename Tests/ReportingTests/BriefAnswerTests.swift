import Foundation
import Testing

@testable import Kinds

/// What `run` ends with: a dozen lines, and no symbol that is not told in words.
@Suite struct BriefAnswerTests {
    private static let folder =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/results"
    private static let shipped = try! FileManager.default.contentsOfDirectory(atPath: folder).filter {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)/report.html")
    }.sorted()

    @Test(arguments: shipped) func everyShippedAnswerHasADozenLines(name: String) throws {
        let tables = try ResultTables(folder: "\(Self.folder)/\(name)")
        let answer = try tables.answer()
        let brief = BriefAnswer(
            title: tables.experiment.title(runs: tables.experiment.runs.count), answer: answer,
            command: "`toylab show results/\(name)`")
        for columns in [60, 80] {
            let text = brief.text(columns: columns)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 12 * 80 / columns && lines.allSatisfy { $0.count <= columns }, "\(text)")
            // The sentence that the page begins with, but for the words of its symbols.
            let first = try #require(answer.first.first).prefix { $0 != " " }
            let gap = try #require(lines.firstIndex(of: ""))
            #expect(lines[gap + 1].hasPrefix(first), "\(text)")
            // The README shows that of its first command.
            if name == "strong-superposition", columns == 80 {
                let readme = try String(contentsOfFile: "\(Self.folder)/../README.md", encoding: .utf8)
                #expect(readme.contains("```\n\(text)\n```"))
            }
        }
    }

    private func brief(_ answer: Answer) -> String {
        BriefAnswer(title: "e (1 of 1 runs): Why?", answer: answer, command: "`toylab show e`").text(columns: 80)
    }

    @Test func symbolsAreToldWhereTheyFirstStand() {
        let symbols = [
            Answer.Symbol(text: "m", meaning: "hidden dimensions"),
            Answer.Symbol(text: "E", meaning: "active features"),
            Answer.Symbol(text: "density", meaning: "a probability"), Answer.Symbol(text: "α", meaning: "an exponent"),
        ]
        let text = brief(
            Answer(first: ["As m^(−α_m) from m = 2 on at E = 1, density = 1. At m = 3 no E."], symbols: symbols))
        #expect(
            text == """
                e (1 of 1 runs): Why?

                As m^(−α_m) from m (hidden dimensions) = 2 on at E (active features) = 1,
                density = 1. At m = 3 no E.
                """)
    }

    /// Whole sentences, and of the first one whole parts; what is left out is told.
    @Test func whatIsLeftOutIsTold() {
        let part = "a part of this sentence that fills about one line of the terminal and goes on"
        let long = "At first " + Array(repeating: part, count: 14).joined(separator: "; ") + "."
        let warning = "All of it is doubtful (see (1) and 2): look again."
        let cut = brief(Answer(first: [long, "The second."], warnings: [warning]))
        let lines = cut.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 12 && cut.contains("; …\n") && !cut.contains("The second"))
        #expect(cut.hasSuffix("\n1 more warning and the rest: `toylab show e`"))
        let short = brief(
            Answer(first: ["One is 1.5 of t. Two is so.", long, "Three."], warnings: [warning, warning]))
        // The next sentence is shown as far as there is room.
        #expect(short.hasPrefix("e (1 of 1 runs): Why?\n\nOne is 1.5 of t. Two is so. At first a part of"))
        #expect(short.contains("; …\nBeware: All of it is doubtful.\n") && !short.contains("Three"))
        #expect(short.split(separator: "\n", omittingEmptySubsequences: false).count <= 12)
        // Nothing is left out.
        #expect(brief(Answer(first: ["One.", "Two."])).hasSuffix("\n\nOne. Two."))
        #expect(brief(Answer(first: ["One."], more: ["Two."])).hasSuffix("\nOne.\nThe rest: `toylab show e`"))
    }
}
