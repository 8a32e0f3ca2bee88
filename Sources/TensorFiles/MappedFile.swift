import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A file's bytes in memory without a copy: the system reads a page when it is touched.
///
/// The size is taken once, at opening. If another program shortens the file afterwards, touching the lost pages ends
/// the process with SIGBUS; nothing short of a copy prevents that.
// Unchecked, as nothing writes through the pointer and it lives as long as the object.
final class MappedFile: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    /// - Throws: an `.io` error where there is no regular file that may be read.
    init(path: String) throws(TensorFileError) {
        // Without O_NONBLOCK, opening a pipe waits for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let kind = status.st_mode & S_IFMT == S_IFDIR ? "a folder" : "a pipe or device"
            throw TensorFileError(
                .io, path: path, message: "is \(kind); only regular files are read. Give the path of a file.")
        }
        let size = Int(status.st_size)
        guard size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw Self.failure(path)
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit {
        if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
    }

    private static func failure(_ path: String) -> TensorFileError {
        TensorFileError(.io, path: path, message: "could not be read: \(String(cString: strerror(errno)))")
    }
}

/// Where a file's bytes are: mapped, or handed over in memory.
enum ByteSource: Sendable {
    case mapped(MappedFile)
    case memory(Data)

    var count: Int {
        switch self {
        case .mapped(let file): file.bytes.count
        case .memory(let data): data.count
        }
    }

    /// The pointer is valid inside `body` only.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        switch self {
        case .mapped(let file): withExtendedLifetime(file) { body(file.bytes) }
        case .memory(let data): data.withUnsafeBytes(body)
        }
    }

    /// A copy of some bytes; fewer where the file ends before.
    func copy(_ range: Range<Int>) -> [UInt8] {
        withBytes { [UInt8]($0[range.clamped(to: 0..<$0.count)]) }
    }

    /// The little-endian number in at most eight bytes that the file must have.
    func number(_ range: Range<Int>) -> UInt64 {
        copy(range).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
