import Foundation
import Testing

@testable import TensorFiles

#if canImport(Glibc)
    import Glibc
#endif

/// Opening: what is no file, and what is a file of something else.
@Suite final class FileTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "tensorfiles-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func path(_ name: String, _ bytes: Data? = nil) throws -> String {
        let file = folder.appending(path: name)
        try bytes?.write(to: file)
        return file.path
    }

    private func error(_ path: String) throws -> TensorFileError {
        do throws(TensorFileError) {
            _ = try TensorFile(path: path)
        } catch {
            return error
        }
        throw NotRefused()
    }

    private struct NotRefused: Error {}

    @Test func aMissingFile() throws {
        let path = try path("none.npy")
        let error = try error(path)
        #expect(error.kind == .io)
        #expect(error.description == "\(path): could not be read: No such file or directory")
    }

    @Test func aFileThatMayNotBeRead() throws {
        let path = try path("secret.npy", Data([1]))
        #expect(chmod(path, 0) == 0)
        // The superuser may read it all the same.
        guard access(path, R_OK) != 0 else { return }
        let error = try error(path)
        #expect(error.kind == .io)
        #expect(error.description == "\(path): could not be read: Permission denied")
    }

    @Test func aFolder() throws {
        let error = try error(folder.path)
        #expect(error.kind == .io)
        #expect(error.message == "is a folder; only regular files are read. Give the path of a file.")
    }

    /// Opening a pipe without a writer must not wait for one.
    @Test(.timeLimit(.minutes(1))) func aPipe() throws {
        let path = try path("pipe.npy")
        #expect(mkfifo(path, 0o600) == 0)
        let error = try error(path)
        #expect(error.kind == .io)
        #expect(error.message == "is a pipe or device; only regular files are read. Give the path of a file.")
    }

    @Test func filesOfSomethingElse() throws {
        let rest =
            ".npy and .safetensors files are read. Save the array with numpy.save or safetensors.numpy.save_file."
        let empty = try error(path("empty.npy", Data()))
        #expect(empty.kind == .bad)
        #expect(empty.message == "is empty; \(rest)")
        #expect(
            try error(Fixture.path("archive.npz")).message == "is a zip archive, as .npz and .pt files are; \(rest)")
        for name in ["text.csv", "text.npy", "text"] {
            let error = try error(path(name, Data("a,b\n1,2\n3,4\n".utf8)))
            #expect(error.kind == .bad)
            #expect(error.message == "does not begin as an npy or safetensors file does; \(rest)")
        }
        // Text whose ninth letter is a brace, as a safetensors file's is.
        #expect(try error(path("text.json", Data(#"{"name":{"a":1}}"#.utf8))).message.hasPrefix("does not begin as"))
        #expect(try error(path("short.npy", Data([0x93]))).message.hasPrefix("does not begin as"))
    }

    /// By name it should be a safetensors file, so the message says what is wrong with it as one.
    @Test func aDamagedSafetensorsFile() throws {
        let path = try path("w.safetensors", Data("a,b\n".utf8))
        #expect(
            try error(path).description
                == "\(path): header: cut short: the file has 4 bytes. The file is damaged: copy it or save it again.")
        let list = try self.path("list.safetensors", safetensors("[1]"))
        #expect(
            try error(list).description
                == "\(list): header: near byte 8 of the file: found \"[\" where an object should be. "
                + "The file is damaged: copy it or save it again.")
    }

    @Test func theBytesDecideNotTheName() throws {
        let npy = try path("really.safetensors", Fixture.bytes("f4.npy"))
        #expect(try TensorFile(path: npy).tensors[0].dtype == "<f4")
        for name in ["really.npy", "weights"] {
            let path = try path(name, Fixture.bytes("types.safetensors"))
            #expect(try TensorFile(path: path).tensors.count == 5)
        }
    }

    @Test func aCopyOutlivesTheFile() throws {
        let path = try path("w.npy", Fixture.bytes("f8.npy"))
        let file = try TensorFile(path: path)
        #expect(unlink(path) == 0)
        #expect(try file.rows(of: file.tensors[0]).elements == Fixture.matrix)
    }
}
