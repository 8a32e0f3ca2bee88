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
}
