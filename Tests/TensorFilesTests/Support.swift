import Foundation
import Testing

@testable import TensorFiles

/// The files that Tests/Reference/tensorfiles.py wrote with NumPy and safetensors.
enum Fixture {
    static func path(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/" + name).path
    }

    static func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

    /// The matrix in all of them: 3 × 5, element (i, j) is (5 i + j - 7) / 4.
    static let matrix = (0..<15).map { (Double($0) - 7) / 4 }
}

/// A safetensors file of a header as written, not padded, and data of zeros.
func safetensors(_ header: String, data: Int = 0) -> Data {
    var file = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) }
    file.append(Data(header.utf8))
    file.append(Data(count: data))
    return file
}

/// An npy file of a dictionary as written and data of zeros.
func npy(_ header: String, data: Int = 0, version: UInt8 = 1) -> Data {
    var file = Data(NPYHeader.magic + [version, 0])
    let count = header.utf8.count
    file.append(contentsOf: (0..<(version == 1 ? 2 : 4)).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) })
    file.append(Data(header.utf8))
    file.append(Data(count: data))
    return file
}

/// An entry of a safetensors header.
func entry(_ name: String, _ dtype: String, _ shape: [Int], _ begin: Int, _ end: Int) -> String {
    #""\#(name)":{"dtype":"\#(dtype)","shape":\#(shape),"data_offsets":[\#(begin),\#(end)]}"#
}

/// The error that opening the bytes ends in; nil where they are opened.
func refusal(_ bytes: Data, path: String = "") -> String? {
    do throws(TensorFileError) {
        _ = try TensorFile(bytes: bytes, path: path)
        return nil
    } catch {
        return error.description
    }
}
