import Basics
import Testing

@Suite struct WrappingTests {
    @Test(arguments: [
        ("one two three", 7, "one two\nthree"), ("one two three", 13, "one two three"), ("", 5, ""),
        ("extraordinary a b", 4, "extraordinary\na b"), ("a\n\nb c", 2, "a\n\nb\nc"), ("α = −1 x", 6, "α = −1\nx"),
    ])
    func linesBreakAtSpaces(text: String, columns: Int, expected: String) {
        #expect(text.wrapped(columns: columns) == expected)
    }

    @Test(arguments: [
        ("  a b", 4, 0, "  a\n  b"), ("  a b", 4, 2, "  a\n    b"), ("go `a b` on", 6, 0, "go\n`a b`\non"),
        ("go `a b` on", 4, 0, "go\n`a\nb`\non"), ("a `b c", 3, 0, "a\n`b\nc"), ("   ", 2, 2, "   "),
    ])
    func indentsAndCommandsStay(text: String, columns: Int, hanging: Int, expected: String) {
        #expect(text.wrapped(columns: columns, hanging: hanging) == expected)
    }
}
