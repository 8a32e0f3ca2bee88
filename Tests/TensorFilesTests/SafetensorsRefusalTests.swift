import Foundation
import Testing

@testable import TensorFiles

/// The safetensors files that are refused when they are opened.
@Suite struct SafetensorsRefusalTests {
    private static let damaged = "The file is damaged: copy it or save it again."

    /// Known by its name, as the length shows nothing.
    @Test func theHeadersLength() {
        var huge = safetensors("{}")
        huge[7] = 0xff
        #expect(
            refusal(huge, path: "w.safetensors")
                == "w.safetensors: header: states a length of 18374686479671623682 bytes; "
                + "at most 2 are allowed in this file. \(Self.damaged)")
        var short = safetensors("{}")
        short[0] = 3
        #expect(
            refusal(short) == "header: states a length of 3 bytes; at most 2 are allowed in this file. \(Self.damaged)")
        let long = Data([1, 0xe1, 0xf5, 5, 0, 0, 0, 0]) + Data(count: 100_000_001)
        #expect(
            refusal(long, path: "w.safetensors")
                == "w.safetensors: header: states a length of 100000001 bytes; "
                + "at most 100000000 are allowed in this file. \(Self.damaged)")
    }

    @Test func nothingButTheLength() {
        #expect(Safetensors.decode(Data([0, 0, 0, 0, 0, 0, 0, 0])) == nil)
        #expect(Safetensors.decode(Data([0, 0, 0])) == nil)
        #expect(Safetensors.decode(Data()) == nil)
    }

    /// Text that is not JSON, or not as strict as JSON.
    @Test(arguments: [
        ("{,}", "found \",\" where a key in quotes should be", 9),
        ("{} x", "found \"x\" after the end of the value", 11),
        ("{}\0", "found byte 0x0 after the end of the value", 10),
        ("{a:1}", "found \"a\" where a key in quotes should be", 9),
        ("{\"a\"}", "found \"}\" where \":\" after the key \"a\" should be", 12),
        ("{\"a\":7}", "found \"7\" where an object should be", 13),
        ("{\"a\":{\"dtype\":\"F32\"", "the text ends where \",\" or \"}\" should be", 27),
        ("{\"a", "quoted text that does not end", 9),
        ("{\"a\n\"", "found byte 0xa in quoted text; it has to be written as an escape such as \\n", 11),
        ("{\"\\x\"", #"unknown escape \x; allowed: \" \\ \/ \b \f \n \r \t \uXXXX"#, 10),
        ("{\"\\u12\"", "\\u needs four hexadecimal digits", 10),
        ("{\"\\ud800\"", "half a surrogate pair in quoted text", 16),
        ("{\"\\ud800\\u0041\"", "half a surrogate pair in quoted text", 22),
        ("{\"\\udc00\"", "half a surrogate pair in quoted text", 16),
    ])
    func badJSON(header: String, message: String, position: Int) {
        // What stands inside a tensor's entry is reported for the tensor.
        let place = header.hasPrefix("{\"a\":") ? "tensor \"a\"" : "header"
        #expect(
            refusal(safetensors(header)) == "\(place): near byte \(position) of the file: \(message). \(Self.damaged)")
    }

    @Test func textThatIsNotUTF8() {
        var file = safetensors("{\"ab\":1}")
        file[10] = 0xff
        #expect(refusal(file) == "header: near byte 9 of the file: text that is not UTF-8. \(Self.damaged)")
        file = safetensors("{} ")
        file[10] = 0xff
        #expect(
            refusal(file)
                == "header: near byte 10 of the file: found byte 0xff after the end of the value. \(Self.damaged)"
        )
    }

    @Test func escapesInNames() throws {
        let file = try TensorFile(
            bytes: safetensors(#"{"\u0041\ud83d\ude00\n\"\\\/":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}"#))
        #expect(file.tensors.map(\.name) == ["A😀\n\"\\/"])
    }

    @Test func metadata() throws {
        let file = try TensorFile(
            bytes: safetensors(#"{"__metadata__":{"a":"b"}, "# + entry("w", "F32", [1], 0, 4) + "}", data: 4))
        #expect(file.tensors.map(\.name) == ["w"])
        #expect(
            refusal(safetensors(#"{"__metadata__":{"a":1}}"#))
                == "header: near byte 29 of the file: found \"1\" where text in quotes should be. \(Self.damaged)")
    }

    @Test func repeatedNames() {
        let twice = entry("w", "F32", [1], 0, 4) + "," + entry(#"\u0077"#, "F32", [1], 4, 8)
        #expect(
            refusal(safetensors("{\(twice)}", data: 8))
                == "header: the name \"w\" occurs twice; each may occur once. Save the file again.")
        let metadata = #"{"__metadata__":{},"__metadata__":{}}"#
        #expect(
            refusal(safetensors(metadata))
                == "header: the name \"__metadata__\" occurs twice; each may occur once. Save the file again.")
    }

    /// Two names for Swift's String, one letter composed differently, are two names in the file.
    @Test func namesAreComparedByteByByte() throws {
        let header = entry(#"\u00e9"#, "F32", [1], 0, 4) + "," + entry(#"e\u0301"#, "F32", [1, 1], 4, 8)
        let file = try TensorFile(bytes: safetensors("{\(header)}", data: 8))
        #expect(file.tensors.count == 2)
        #expect(try file.matrix(named: "e\u{301}").shape == [1, 1])
    }

    @Test(arguments: [
        ("1e400", "shape holds 1e400; only whole numbers of 0 or more are allowed."),
        ("-1", "shape holds -1; only whole numbers of 0 or more are allowed."),
        ("1.5", "shape holds 1.5; only whole numbers of 0 or more are allowed."),
        ("1.0", "shape holds 1.0; only whole numbers of 0 or more are allowed."),
        ("01", "near byte 37 of the file: a number that begins with 0. " + damaged),
        ("true", "near byte 37 of the file: found \"t\" where a number should be. " + damaged),
        ("99999999999999999999", "shape holds 99999999999999999999, more than any file can hold."),
        ("4611686018427387904,4", "shape [4611686018427387904, 4] is larger than any file can hold."),
        ("9223372036854775807", "shape [9223372036854775807] is larger than any file can hold."),
        ("2", "has 4 bytes of data; shape [2] of F32 needs 8. " + damaged),
    ])
    func shapes(shape: String, message: String) {
        let header = #"{"w":{"dtype":"F32","shape":[\#(shape)],"data_offsets":[0,4]}}"#
        #expect(refusal(safetensors(header, data: 4)) == "tensor \"w\": " + message)
    }

    @Test(arguments: [
        ("0", "data_offsets [0] are no beginning and end. " + damaged),
        ("0,4,4", "data_offsets [0, 4, 4] are no beginning and end. " + damaged),
        ("4,0", "data_offsets [4, 0] are no beginning and end. " + damaged),
        ("0,-4", "data_offsets holds -4; only whole numbers of 0 or more are allowed."),
        ("0,1e1", "data_offsets holds 1e1; only whole numbers of 0 or more are allowed."),
        (
            "0,8",
            "cut short: its data end at byte 8 of the data, of which the file holds 4. Copy or save the file again."
        ),
        ("1,4", "has 3 bytes of data; shape [1] of F32 needs 4. " + damaged),
    ])
    func offsets(offsets: String, message: String) {
        let header = #"{"w":{"dtype":"F32","shape":[1],"data_offsets":[\#(offsets)]}}"#
        #expect(refusal(safetensors(header, data: 4)) == "tensor \"w\": " + message)
    }

    @Test func fields() {
        #expect(
            refusal(safetensors(#"{"w":{"dtype":"F32","shape":[]}}"#))
                == "tensor \"w\": dtype, shape or data_offsets is missing. \(Self.damaged)")
        let allowed = "dtype, shape and data_offsets are allowed, each once"
        #expect(
            refusal(safetensors(#"{"w":{"order":"F"}}"#))
                == "tensor \"w\": near byte 14 of the file: found field \"order\"; \(allowed). \(Self.damaged)")
        #expect(
            refusal(safetensors(#"{"w":{"dtype":"F32","dtype":"F32"}}"#))
                == "tensor \"w\": near byte 28 of the file: found field \"dtype\"; \(allowed). \(Self.damaged)")
    }

    @Test func everyByteBelongsToOneTensor() {
        let a = entry("a", "F32", [1], 0, 4)
        #expect(
            refusal(safetensors("{\(a)}", data: 6)) == "data: the last 2 bytes belong to no tensor. \(Self.damaged)")
        #expect(
            refusal(safetensors("{" + a + "," + entry("b", "F32", [1], 2, 6) + "}", data: 6))
                == "tensor \"b\": its data overlap another tensor's. \(Self.damaged)")
        #expect(
            refusal(safetensors("{" + entry("b", "F32", [1], 6, 10) + "," + a + "}", data: 10))
                == "tensor \"b\": the 2 bytes before its data belong to no tensor. \(Self.damaged)")
        #expect(refusal(safetensors("{}", data: 3)) == "data: the last 3 bytes belong to no tensor. \(Self.damaged)")
    }

    /// Files that hold other types too stay readable; a type of unknown size is taken at its word.
    @Test func otherTypes() throws {
        for (dtype, size) in [("BOOL", 1), ("F8_E4M3", 1), ("F8_E5M2", 1), ("I16", 2), ("U32", 4), ("U64", 8)] {
            let header = "{" + entry("x", dtype, [2, 1], 0, 2 * size) + "}"
            let file = try TensorFile(bytes: safetensors(header, data: 2 * size))
            #expect(file.tensors[0].type == nil)
            #expect(
                refusal(safetensors("{" + entry("x", dtype, [3], 0, 2 * size) + "}", data: 2 * size))
                    == "tensor \"x\": has \(2 * size) bytes of data; shape [3] of \(dtype) needs \(3 * size). \(Self.damaged)"
            )
        }
        #expect(try TensorFile(bytes: safetensors("{" + entry("x", "F4", [3], 0, 2) + "}", data: 2)).tensors.count == 1)
    }

    @Test func namesInMessagesAreShortAndHarmless() throws {
        let name = #"\u001b[31m\u202e"# + String(repeating: "x", count: 200)
        let message = try #require(refusal(safetensors("{" + entry(name, "F32", [2], 0, 4) + "}", data: 4)))
        #expect(
            message == "tensor \"\\u{1b}[31m\\u{202e}" + String(repeating: "x", count: 71)
                + "...\": has 4 bytes of data; shape [2] of F32 needs 8. \(Self.damaged)")
    }
}
