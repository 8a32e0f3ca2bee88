import JSON

/// The header of a safetensors file: eight bytes of length, then a JSON object with an entry for each tensor.
///
/// - Source: the format description of huggingface/safetensors; its limits and refusals are kept.
enum SafetensorsHeader {
    private static let longest = 100_000_000

    /// Whether the bytes begin as a safetensors file does, whole or not: a length within the limit, then "{".
    static func isPlausible(_ source: ByteSource) -> Bool {
        source.copy(8..<9) == [UInt8(ascii: "{")] && source.number(0..<8) <= longest
    }

    /// The tensors in the order of their offsets, checked against the file's size.
    static func tensors(in source: ByteSource) throws(ContentProblem) -> [TensorInfo] {
        guard source.count >= 8 else {
            throw ContentProblem("header", "cut short: the file has \(source.count) bytes. " + ByteScanner.remedy)
        }
        let length = source.number(0..<8)
        let room = min(longest, source.count - 8)
        guard length <= room else {
            throw ContentProblem(
                "header",
                "states a length of \(length) bytes; at most \(room) are allowed in this file. " + ByteScanner.remedy)
        }
        let bodyStart = 8 + Int(length)
        let entries = try entries(source.copy(8..<bodyStart))
        let body = bodyStart..<source.count
        var tensors: [TensorInfo] = []
        for entry in entries { tensors.append(try entry.info(in: body)) }
        tensors.sort {
            ($0.bytes.lowerBound, $0.bytes.upperBound, $0.name) < ($1.bytes.lowerBound, $1.bytes.upperBound, $1.name)
        }
        try checkCover(tensors, of: body)
        return tensors
    }

    private static func entries(_ text: [UInt8]) throws(ContentProblem) -> [Entry] {
        var scanner = JSONScanner(text)
        var entries: [Entry] = []
        // Compared byte by byte: Swift takes strings for equal whose letters are composed differently.
        var names: Set<[UInt8]> = []
        var place = "header"
        do {
            guard text.first == UInt8(ascii: "{") else { throw scanner.unexpected("an object") }
            try scanner.object { scanner, name, _ in
                guard names.insert(Array(name.utf8)).inserted else {
                    throw ContentProblem(
                        "header", "the name \(Shown.name(name)) occurs twice; each may occur once. Save the file again."
                    )
                }
                if name == "__metadata__" {
                    try scanner.object { scanner, _, _ in _ = try scanner.string() }
                } else {
                    place = Shown.place(name)
                    entries.append(try Entry(name, &scanner))
                    place = "header"
                }
            }
            try scanner.end()
        } catch let mistake as JSONScanner.Mistake {
            // The text begins after the eight bytes of its length.
            throw ContentProblem(
                place, "near byte \(8 + mistake.position) of the file: \(mistake.message). " + ByteScanner.remedy)
        } catch let problem as ContentProblem {
            throw problem
        } catch { preconditionFailure("\(error)") }
        return entries
    }

    /// Every byte of the data belongs to exactly one tensor.
    private static func checkCover(_ tensors: [TensorInfo], of body: Range<Int>) throws(ContentProblem) {
        var end = body.lowerBound
        for tensor in tensors {
            if tensor.bytes.lowerBound < end {
                throw ContentProblem(
                    Shown.place(tensor.name), "its data overlap another tensor's. " + ByteScanner.remedy)
            }
            if tensor.bytes.lowerBound > end {
                throw ContentProblem(
                    Shown.place(tensor.name),
                    "the \(tensor.bytes.lowerBound - end) bytes before its data belong to no tensor. "
                        + ByteScanner.remedy)
            }
            end = tensor.bytes.upperBound
        }
        guard end == body.upperBound else {
            throw ContentProblem(
                "data", "the last \(body.upperBound - end) bytes belong to no tensor. " + ByteScanner.remedy)
        }
    }
}

/// A tensor's entry as written.
private struct Entry {
    let name: String
    let dtype: String
    let shape: [Int]
    let offsets: [Int]

    init(_ name: String, _ scanner: inout JSONScanner) throws {
        var (dtype, shape, offsets) = (String?.none, [Int]?.none, [Int]?.none)
        try scanner.object { scanner, key, place in
            switch key {
            case "dtype" where dtype == nil: dtype = try scanner.string()
            case "shape" where shape == nil: shape = try Self.wholeNumbers(&scanner, of: key, in: name)
            case "data_offsets" where offsets == nil: offsets = try Self.wholeNumbers(&scanner, of: key, in: name)
            default:
                throw JSONScanner.Mistake(
                    at: place,
                    "found field \(Shown.name(key)); dtype, shape and data_offsets are allowed, each once")
            }
        }
        guard let dtype, let shape, let offsets else {
            throw ContentProblem(
                Shown.place(name), "dtype, shape or data_offsets is missing. " + ByteScanner.remedy)
        }
        (self.name, self.dtype, self.shape, self.offsets) = (name, dtype, shape, offsets)
    }

    /// A list of whole numbers of 0 or more, written as such: 1.0 and 1e2 are none.
    private static func wholeNumbers(
        _ scanner: inout JSONScanner, of what: String, in name: String
    ) throws -> [Int] {
        var numbers: [Int] = []
        try scanner.list { scanner in
            let text = try scanner.number()
            do throws(ContentProblem) {
                numbers.append(try WholeNumber.read(text, of: what, at: Shown.place(name)))
            } catch { throw error }
        }
        return numbers
    }

    /// - Parameter body: where the data lie in the file.
    func info(in body: Range<Int>) throws(ContentProblem) -> TensorInfo {
        let place = Shown.place(name)
        guard offsets.count == 2, offsets[0] <= offsets[1] else {
            throw ContentProblem(
                place, "data_offsets \(Shown.shape(offsets)) are no beginning and end. " + ByteScanner.remedy)
        }
        guard offsets[1] <= body.count else {
            throw ContentProblem(
                place,
                "cut short: its data end at byte \(offsets[1]) of the data, of which the file holds \(body.count). "
                    + "Copy or save the file again.")
        }
        let type = TensorType(rawValue: dtype)
        // A type that came after these stays readable as long as nobody asks for its numbers.
        if let size = type?.byteSize ?? Self.otherSizes[dtype] {
            guard let needed = Shape.byteCount(shape, size: size) else {
                throw ContentProblem(place, "shape \(Shown.shape(shape)) is larger than any file can hold.")
            }
            let held = offsets[1] - offsets[0]
            guard held == needed else {
                throw ContentProblem(
                    place,
                    "has \(held) bytes of data; shape \(Shown.shape(shape)) of \(dtype) needs \(needed). "
                        + ByteScanner.remedy)
            }
        }
        return TensorInfo(
            name: name, dtype: dtype, shape: shape,
            bytes: (body.lowerBound + offsets[0])..<(body.lowerBound + offsets[1]), type: type, isColumnOrder: false)
    }

    /// The sizes in bytes of the format's types that are checked and not read.
    private static let otherSizes = [
        "BOOL": 1, "I8": 1, "U8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "I16": 2, "U16": 2, "I32": 4, "U32": 4, "I64": 8,
        "U64": 8,
    ]
}
