/// The header of an npy file: a magic, a version, a length, and a Python dictionary of three entries.
///
/// - Source: numpy.lib.format, versions 1.0, 2.0 and 3.0.
enum NPYHeader {
    static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

    /// NumPy itself reads no longer header unless told to; a plain array's has about 100 bytes.
    private static let longest = 10_000

    /// The one array of the file, checked against the file's size.
    static func tensor(in source: ByteSource) throws(ContentProblem) -> TensorInfo {
        let version = source.copy(6..<8)
        guard version.count == 2 else { throw ContentProblem("header", "cut short. " + ByteScanner.remedy) }
        guard (1...3).contains(version[0]), version[1] == 0 else {
            let found = version.map(String.init).joined(separator: ".")
            throw ContentProblem(
                "header", "npy version \(found) is not read; 1.0, 2.0 and 3.0 are. Save with numpy.save.")
        }
        let start = version[0] == 1 ? 10 : 12
        guard source.count >= start else { throw ContentProblem("header", "cut short. " + ByteScanner.remedy) }
        let length = source.number(8..<start)
        guard length <= longest, Int(length) <= source.count - start else {
            throw ContentProblem(
                "header",
                "states a length of \(length) bytes; at most \(min(longest, source.count - start)) are allowed in this "
                    + "file. " + ByteScanner.remedy)
        }
        let bodyStart = start + Int(length)
        let fields = try Fields(source.copy(start..<bodyStart), offset: start)
        let type = try type(of: fields.descr)
        guard let size = Shape.byteCount(fields.shape, size: type.byteSize) else {
            throw ContentProblem("header", "shape \(Shown.shape(fields.shape)) is larger than any file can hold.")
        }
        let held = source.count - bodyStart
        guard held == size else {
            throw ContentProblem(
                "data",
                held < size
                    ? "cut short: holds \(held) bytes of data, the header promises \(size). Copy or save the file again."
                    : "holds \(held) bytes of data, the header promises \(size). Save one array in each file.")
        }
        return TensorInfo(
            name: "", dtype: fields.descr, shape: fields.shape, bytes: bodyStart..<source.count, type: type,
            isColumnOrder: fields.isFortranOrder)
    }

    private static func type(of descr: String) throws(ContentProblem) -> TensorType {
        // NumPy takes "=", "|" and no sign at all for the machine's own order, which is little-endian here.
        switch descr.first.map({ "<=|".contains($0) }) == true ? String(descr.dropFirst()) : descr {
        case "f2": return .f16
        case "f4": return .f32
        case "f8": return .f64
        case ">f2", ">f4", ">f8":
            throw ContentProblem(
                "header",
                "dtype '\(descr)' is big-endian; '<\(descr.dropFirst())' is read. Save "
                    + "array.astype('<\(descr.dropFirst())').")
        default:
            throw ContentProblem(
                "header",
                "dtype '\(Shown.text(descr))' is not read; '<f2', '<f4' and '<f8' are. Save array.astype('<f4').")
        }
    }
}

/// The members of the dictionary.
private struct Fields {
    let descr: String
    let isFortranOrder: Bool
    let shape: [Int]

    init(_ text: [UInt8], offset: Int) throws(ContentProblem) {
        var scanner = ByteScanner(text, offset: offset)
        var (descr, isFortranOrder, shape) = (String?.none, Bool?.none, [Int]?.none)
        try scanner.expect("{")
        while !scanner.take("}") {
            let key = try scanner.pythonString()
            try scanner.expect(":")
            switch key {
            case "descr" where descr == nil: descr = try scanner.descr()
            case "fortran_order" where isFortranOrder == nil: isFortranOrder = try scanner.pythonBool()
            case "shape" where shape == nil: shape = try scanner.tuple()
            default:
                throw scanner.problem(
                    "found key '\(Shown.text(key))'; descr, fortran_order and shape are allowed, each once")
            }
            if !scanner.take(",") {
                try scanner.expect("}")
                break
            }
        }
        try scanner.expectEnd()
        guard let descr, let isFortranOrder, let shape else {
            throw ContentProblem("header", "descr, fortran_order or shape is missing. " + ByteScanner.remedy)
        }
        (self.descr, self.isFortranOrder, self.shape) = (descr, isFortranOrder, shape)
    }
}

/// Python's literals as NumPy writes them.
extension ByteScanner {
    /// A string in either kind of quotes. NumPy's own hold no escapes, so a backslash is refused.
    fileprivate mutating func pythonString() throws(ContentProblem) -> String {
        let quote: Unicode.Scalar = peek() == UInt8(ascii: "\"") ? "\"" : "'"
        try expect(quote)
        var text: [UInt8] = []
        while let byte = next() {
            if byte == UInt8(ascii: quote) { return String(decoding: text, as: UTF8.self) }
            guard byte >= 0x20, byte != UInt8(ascii: "\\") else { throw problem("an escape in quoted text") }
            text.append(byte)
        }
        throw problem("the header ends inside quoted text")
    }

    fileprivate mutating func descr() throws(ContentProblem) -> String {
        if peek() == UInt8(ascii: "[") {
            throw ContentProblem(
                place,
                "dtype is structured; '<f2', '<f4' and '<f8' are read. Save one field, array['name'].astype('<f4').")
        }
        return try pythonString()
    }

    fileprivate mutating func pythonBool() throws(ContentProblem) -> Bool {
        switch word() {
        case "True": return true
        case "False": return false
        case let other:
            throw ContentProblem(
                place, "fortran_order is \(Shown.text(other)); True and False are allowed. " + Self.remedy)
        }
    }

    /// A tuple of whole numbers; one of a single number needs its comma.
    fileprivate mutating func tuple() throws(ContentProblem) -> [Int] {
        var numbers: [Int] = []
        try expect("(")
        while !take(")") {
            numbers.append(try wholeNumber(of: "shape"))
            if !take(",") {
                guard numbers.count > 1 else { throw unexpected(expected: ",") }
                try expect(")")
                break
            }
        }
        return numbers
    }
}
