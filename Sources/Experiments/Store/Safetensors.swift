public import Foundation

/// A named array in a safetensors file.
public struct Tensor: Sendable, Equatable {
    public enum Values: Sendable, Equatable {
        case float32([Float])
        case float64([Double])
    }

    public let name: String
    public let shape: [Int]
    public let values: Values

    public init(name: String, shape: [Int], values: Values) {
        self.name = name
        self.shape = shape
        self.values = values
    }
}

/// The safetensors format: eight bytes of header length, a JSON header, then the arrays, little-endian.
///
/// - Source: the format description of huggingface/safetensors; NumPy, PyTorch and JAX load it.
public enum Safetensors {
    /// The file's bytes. Equal tensors give equal bytes.
    public static func encode(_ tensors: [Tensor]) -> Data {
        var header: [String: JSONValue] = [:]
        var body = Data()
        for tensor in tensors {
            let start = body.count
            let type: String
            switch tensor.values {
            case .float32(let values):
                type = "F32"
                values.withUnsafeBytes { body.append(contentsOf: $0) }
            case .float64(let values):
                type = "F64"
                values.withUnsafeBytes { body.append(contentsOf: $0) }
            }
            header[tensor.name] = .object([
                "dtype": .string(type),
                "shape": .array(tensor.shape.map { .number(Double($0)) }),
                "data_offsets": .array([.number(Double(start)), .number(Double(body.count))]),
            ])
        }
        var text = Data(JSONValue.object(header).canonical.utf8)
        while text.count % 8 != 0 { text.append(UInt8(ascii: " ")) }
        var file = Data()
        withUnsafeBytes(of: UInt64(text.count).littleEndian) { file.append(contentsOf: $0) }
        file.append(text)
        file.append(body)
        return file
    }

    /// Reads what `encode` wrote.
    ///
    /// - Returns: nil where the bytes are not a whole file of F32 and F64 arrays.
    public static func decode(_ file: Data) -> [Tensor]? {
        guard file.count >= 8 else { return nil }
        let length = file.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length <= UInt64(file.count - 8) else { return nil }
        let start = file.startIndex + 8
        let bodyStart = start + Int(length)
        guard let header = try? JSONDecoder().decode([String: Entry].self, from: file[start..<bodyStart]) else {
            return nil
        }
        let body = file[bodyStart...]
        var tensors: [Tensor] = []
        for (name, entry) in header.sorted(by: { $0.value.data_offsets.first ?? 0 < $1.value.data_offsets.first ?? 0 })
        {
            guard entry.data_offsets.count == 2, entry.data_offsets[0] >= 0,
                entry.data_offsets[0] <= entry.data_offsets[1], entry.data_offsets[1] <= body.count
            else { return nil }
            let bytes = body[(body.startIndex + entry.data_offsets[0])..<(body.startIndex + entry.data_offsets[1])]
            let values: Tensor.Values
            switch entry.dtype {
            case "F32": values = .float32(array(bytes))
            case "F64": values = .float64(array(bytes))
            default: return nil
            }
            tensors.append(Tensor(name: name, shape: entry.shape, values: values))
        }
        return tensors
    }

    private struct Entry: Decodable {
        let dtype: String
        let shape: [Int]
        let data_offsets: [Int]
    }

    private static func array<Element>(_ bytes: Data) -> [Element] {
        let count = bytes.count / MemoryLayout<Element>.stride
        return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
            _ = bytes.copyBytes(to: buffer)
            initialized = count
        }
    }
}
