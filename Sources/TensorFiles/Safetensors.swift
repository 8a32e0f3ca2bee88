public import Foundation

/// The safetensors format: eight bytes of header length, a JSON header, then the arrays, little-endian.
///
/// - Source: the format description of huggingface/safetensors; NumPy, PyTorch and JAX load it.
public enum Safetensors {
    /// The file's bytes. Equal tensors give equal bytes.
    ///
    /// - Parameter tensors: each with its own name and as many values as the product of its shape.
    public static func encode(_ tensors: [Tensor]) -> Data {
        var header: [String: Entry] = [:]
        var size = 0
        for tensor in tensors {
            precondition(header[tensor.name] == nil, "two tensors of the name \(tensor.name)")
            precondition(
                Shape.byteCount(tensor.shape, size: 1) == tensor.values.count,
                "\(tensor.values.count) values for shape \(tensor.shape) of \(tensor.name)")
            let start = size
            let type: TensorType
            switch tensor.values {
            case .float32(let values): (type, size) = (.f32, size + 4 * values.count)
            case .float64(let values): (type, size) = (.f64, size + 8 * values.count)
            }
            header[tensor.name] = Entry(dtype: type.rawValue, shape: tensor.shape, data_offsets: [start, size])
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var text = try! encoder.encode(header)  // Strings and whole numbers: nothing that JSON cannot hold.
        while text.count % 8 != 0 { text.append(UInt8(ascii: " ")) }
        var file = Data(capacity: 8 + text.count + size)
        withUnsafeBytes(of: UInt64(text.count).littleEndian) { file.append(contentsOf: $0) }
        file.append(text)
        for tensor in tensors {
            switch tensor.values {
            case .float32(let values): values.withUnsafeBytes { file.append(contentsOf: $0) }
            case .float64(let values): values.withUnsafeBytes { file.append(contentsOf: $0) }
            }
        }
        return file
    }

    /// The tensors in a file's bytes, in the order of their offsets.
    ///
    /// - Returns: nil where the bytes are not a whole file of F32 and F64 arrays.
    public static func decode(_ file: Data) -> [Tensor]? {
        guard let file = try? TensorFile(safetensors: file) else { return nil }
        return try? file.tensors.map {
            Tensor(name: $0.name, shape: $0.shape, values: try file.values(of: $0))
        }
    }

    private struct Entry: Encodable {
        let dtype: String
        let shape: [Int]
        let data_offsets: [Int]
    }
}
