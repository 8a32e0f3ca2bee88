public import Foundation

/// A `.npy` or `.safetensors` file, open for reading.
///
///     let file = try TensorFile(path: "model.safetensors")
///     let matrix = try file.rows(of: file.matrix(named: nil))
///
/// The header is checked whole when the file is opened; the numbers are read when they are asked for. The file is
/// mapped, so that only the arrays asked for are copied. It must not be shortened while it is open.
public struct TensorFile: Sendable {
    /// The tensors in the order of the offsets; an npy file holds one, named "".
    public let tensors: [TensorInfo]
    /// The path as given; "" for bytes in memory.
    public let path: String
    let source: ByteSource
    let format: Format

    enum Format { case npy, safetensors }

    /// Opens a file. Its first bytes say which format it has; the path's extension only shapes the error.
    ///
    /// - Throws: an `.io` error where there is no regular file that may be read, a `.bad` error where it is not a whole
    ///   file of either format.
    public init(path: String) throws(TensorFileError) {
        try self.init(.mapped(MappedFile(path: path)), path: path)
    }

    /// Reads a file's bytes in memory.
    ///
    /// - Parameter path: where they come from, for errors.
    /// - Throws: a `.bad` error where the bytes are not a whole file of either format.
    public init(bytes: Data, path: String = "") throws(TensorFileError) {
        try self.init(.memory(bytes), path: path)
    }

    /// Reads bytes that can only be a safetensors file.
    init(safetensors bytes: Data) throws(TensorFileError) {
        try self.init(.memory(bytes), path: "", format: .safetensors)
    }

    private init(_ source: ByteSource, path: String) throws(TensorFileError) {
        try self.init(source, path: path, format: try Self.format(of: source, path: path))
    }

    private init(_ source: ByteSource, path: String, format: Format) throws(TensorFileError) {
        (self.source, self.path, self.format) = (source, path, format)
        do throws(ContentProblem) {
            switch format {
            case .npy: tensors = [try NPYHeader.tensor(in: source)]
            case .safetensors: tensors = try SafetensorsHeader.tensors(in: source)
            }
        } catch {
            throw TensorFileError(.bad, path: path, place: error.place, message: error.message)
        }
    }

    private static func format(of source: ByteSource, path: String) throws(TensorFileError) -> Format {
        let start = source.copy(0..<NPYHeader.magic.count)
        if start.starts(with: NPYHeader.magic) { return .npy }
        let found: String
        if start.isEmpty {
            found = "is empty"
        } else if start.starts(with: Array("PK\u{3}\u{4}".utf8)) {
            found = "is a zip archive, as .npz and .pt files are"
        } else if SafetensorsHeader.isPlausible(source)
            || (path as NSString).pathExtension.lowercased() == "safetensors"
        {
            return .safetensors
        } else {
            found = "does not begin as an npy or safetensors file does"
        }
        throw TensorFileError(
            .bad, path: path,
            message: "\(found); .npy and .safetensors files are read. "
                + "Save the array with numpy.save or safetensors.numpy.save_file.")
    }
}
