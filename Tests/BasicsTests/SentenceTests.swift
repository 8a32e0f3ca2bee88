import Basics
import Testing

@Suite struct SentenceTests {
    @Test(
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
        ] as [([String], String)])
    func lists(words: [String], text: String) { #expect(words.listed == text) }
}
