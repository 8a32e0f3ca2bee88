import Foundation
import JSON
import Randomness
import Testing

@Suite struct JSONTextTests {
    private func value(_ text: String) throws -> JSONValue { try JSONText(text).value }

    @Test func valuesOfEveryKind() throws {
        let text = #" {"a": [1, -2.5e-3, 0, true, false, null], "b": {"c": "d"}, "e": [], "f": {}} "#
        #expect(
            try value(text)
                == .object([
                    "a": .array([.number(1), .number(-2.5e-3), .number(0), .bool(true), .bool(false), .null]),
                    "b": .object(["c": .string("d")]), "e": .array([]), "f": .object([:]),
                ]))
    }

    @Test func escapes() throws {
        #expect(try value(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#) == .string("\"\\/\u{8}\u{C}\n\r\té😀"))
    }

    @Test func aByteOrderMarkIsReadOver() throws {
        #expect(try JSONText(Data([0xEF, 0xBB, 0xBF]) + Data("1".utf8)).value == .number(1))
    }

    /// The place is that of the mistake, and not of where a parser gave up.
    @Test(arguments: [
        ("", 1, 1, "the text ends where a value should be"),
        ("{\"a\": 1,}", 1, 9, "found \"}\" where a key in quotes should be"),
        ("[1, 2,]", 1, 7, "found \"]\" where a value should be"),
        ("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3, "found \"\"\" where \",\" or \"}\" should be"),
        ("{\"a\" 1}", 1, 6, "found \"1\" where \":\" after the key \"a\" should be"),
        ("[1] 2", 1, 5, "found \"2\" after the end of the value"),
        ("{\"a\": nan}", 1, 7, "found nan; text stands in quotes"),
        ("'a'", 1, 1, "found \"'\" where a value should be"),
        ("[01]", 1, 2, "a number that begins with 0"), ("[1.]", 1, 4, "a digit after the point"),
        ("[+1]", 1, 2, "found \"+\" where a value should be"), ("[.5]", 1, 2, "found \".\" where a value should be"),
        ("[1e]", 1, 4, "a digit of the exponent"), ("[1e999]", 1, 2, "larger than any number"),
        ("[\"a\nb\"]", 1, 4, "found byte 0xa in quoted text"), ("[\"a", 1, 2, "quoted text that does not end"),
        (#"["\x"]"#, 1, 3, "unknown escape"), (#"["\u12g4"]"#, 1, 3, "four hexadecimal digits"),
        (#"["\ud800"]"#, 1, 9, "half a surrogate pair"), ("// note\n1", 1, 1, "found \"/\""),
    ])
    func whatRFC8259Refuses(text: String, line: Int, column: Int, message: String) {
        do {
            _ = try JSONText(text)
            Issue.record("accepted \(text)")
        } catch {
            #expect(error.line == line && error.column == column, "\(error)")
            #expect(error.message.contains(message), "\(error)")
        }
    }

    @Test func textThatIsNotUTF8() {
        #expect(throws: JSONText.Mistake.self) { try JSONText(Data([UInt8(ascii: "\""), 0xFF, UInt8(ascii: "\"")])) }
    }

    /// Two spellings of one key are one key, and so are two that Swift takes for equal.
    @Test(arguments: [
        "{\"a\": 1,\n \"a\": 2}", "{\"feat\\u0075res\": 1,\n \"features\": 2}", "{\"\u{E9}\": 1,\n \"e\u{301}\": 2}",
    ])
    func repeatedKeys(text: String) throws {
        let repeated = try JSONText(text).repeatedKeys
        #expect(repeated.map(\.line) == [2])
        #expect(JSONValue(parsing: Data(text.utf8)) == nil)
        #expect(try JSONText(#"{"a": {"b": 1}, "c": {"b": 1}}"#).repeatedKeys.isEmpty)
    }

    @Test func deepNestingIsRefused() throws {
        let deep = { (count: Int) in String(repeating: "[", count: count) + String(repeating: "]", count: count) }
        _ = try value(deep(JSONText.deepest))
        #expect(throws: JSONText.Mistake.self) { try value(deep(JSONText.deepest + 1)) }
        #expect(throws: JSONText.Mistake.self) { try value(String(repeating: "[", count: 1_000_000)) }
    }

    /// Canonical text reads back as the same value, and names it alone.
    @Test func canonicalTextReadsBack() throws {
        let value: JSONValue = .object([
            "text": .string("\u{1}\"\\\n\té😀"),
            "numbers": .array([1e-300, 0.1, -3, 1e15, 12345678901234567168].map { .number($0) }),
            "more": .object(["null": .null, "yes": .bool(true)]),
        ])
        #expect(try JSONText(value.canonical).value == value)
        #expect(try JSONText(value.pretty()).value == value)
        #expect(try JSONText(value.pretty(levels: 1)).value == value)
        let nested: JSONValue = .object(["a": .object(["b": .null]), "c": .null])
        #expect(nested.pretty(levels: 1) == "{\n  \"a\": {\"b\":null},\n  \"c\": null\n}")
    }

    /// Foundation's parser on a few thousand mutated texts: what it refuses is refused, but for what it takes beyond RFC
    /// 8259; what both take is the same.
    @Test func agreesWithFoundation() throws {
        let text = Array(#"{"a": [1, -2.5e-3, true, null, "x\n\u00e9"], "b": {"c": 0, "d": [[], {}]}}"#.utf8)
        var generator = RandomStream(seed: 1, run: 0, purpose: .training)
        var accepted = 0
        for _ in 0..<5000 {
            var bytes = text
            bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0x20..<0x7F, using: &generator)
            guard let ours = try? JSONText(Data(bytes)), ours.repeatedKeys.isEmpty else { continue }
            accepted += 1
            let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            let back = try JSONSerialization.jsonObject(
                with: Data(ours.value.canonical.utf8), options: .fragmentsAllowed)
            #expect(theirs as? NSDictionary == back as? NSDictionary, "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(accepted > 500)
    }
}
