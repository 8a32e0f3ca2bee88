import Basics
import Foundation
import Testing

@testable import Experiments

@Suite struct ShellWordTests {
    @Test(arguments: ["a/b-1.json", "", "it's", "a b", "$x `y` \"z\" \\n", "*", "~", "line\nbreak", "ü", "'"])
    func aShellReadsTheSameWord(text: String) throws {
        let result = try ChildProgram.run("/bin/sh", ["-c", "printf %s \(text.shellWord)"])
        #expect(String(decoding: result.output, as: UTF8.self) == text)
    }

    @Test func plainWordsStayAsTheyAre() {
        #expect("results/a-b_1.2".shellWord == "results/a-b_1.2")
        #expect("a b".shellWord == "'a b'")
    }
}
