import Foundation
import Testing

@testable import TensorFiles

/// Damaged files end in a value or an error, never in a trap.
@Suite struct FuzzTests {
    @Test func damagedFiles() throws {
        let files = try [
            "f2.npy", "f4.npy", "fortran.npy", "cube.npy", "version2.npy", "version3.npy", "structured.npy",
            "types.safetensors", "one.safetensors", "unaligned.safetensors",
        ].map(Fixture.bytes)
        var generator = SplitMix(state: 2022)
        var (accepted, refused) = (0, 0)
        for trial in 0..<2000 {
            var bytes = files[trial % files.count]
            for _ in 0..<Int.random(in: 1...3, using: &generator) { damage(&bytes, &generator) }
            if readWhole(bytes) { accepted += 1 } else { refused += 1 }
        }
        // The mutations are neither all fatal nor all harmless.
        #expect(accepted > 100)
        #expect(refused > 1000)
    }

    /// - Returns: whether the file was opened.
    private func readWhole(_ bytes: Data) -> Bool {
        _ = Safetensors.decode(bytes)
        guard let file = try? TensorFile(bytes: bytes) else { return false }
        _ = try? file.matrix(named: nil)
        _ = try? file.matrix(named: "f3")
        for info in file.tensors {
            if let matrix = try? file.rows(of: info), matrix.elements.count != matrix.rows * matrix.columns {
                Issue.record("\(matrix.elements.count) elements for \(matrix.rows) × \(matrix.columns)")
            }
            if let values = try? file.values(of: info), values.count != info.shape.reduce(1, *) {
                Issue.record("\(values.count) values for \(info.shape)")
            }
        }
        return true
    }

    private func damage(_ bytes: inout Data, _ generator: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        // Headers are what can be misread, so most edits fall there.
        let early = Int.random(in: 0..<min(bytes.count, 200), using: &generator)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[early] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes = bytes.prefix(place)
        case 3: bytes.append(contentsOf: bytes.prefix(place))
        case 4: bytes.removeSubrange(early..<min(bytes.count, early + 4))
        case 5:  // A lie about the length, or about the version of an npy file.
            let field = Int.random(in: 0..<min(bytes.count, 12), using: &generator)
            bytes[field] = [0, 1, 2, 0x7f, 0x80, 0xff].randomElement(using: &generator) ?? 0
        case 6: replaceNumber(&bytes, from: early, with: Self.tokens.randomElement(using: &generator) ?? "")
        default:
            bytes.insert(contentsOf: Data((Self.tokens.randomElement(using: &generator) ?? "").utf8), at: early)
        }
        bytes = Data(bytes)
    }

    /// Puts `token` in place of the first number after `start`, and corrects the header's length.
    private func replaceNumber(_ bytes: inout Data, from start: Int, with token: String) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = bytes[start...].firstIndex(where: digits.contains) else { return }
        let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.count
        bytes.replaceSubrange(first..<end, with: Data(token.utf8))
        let field = bytes.first == 0x93 ? 8 : 0
        guard bytes.count > 10 else { return }
        let length = Int(bytes[field]) + 256 * Int(bytes[field + 1]) + token.utf8.count - (end - first)
        guard length >= 0 else { return }
        bytes[field] = UInt8(truncatingIfNeeded: length)
        bytes[field + 1] = UInt8(truncatingIfNeeded: length >> 8)
    }

    private static let tokens = [
        "0", "1", "3", "15", "60", "-1", "1.5", "1e400", "9223372036854775807", "4611686018427387904",
        "99999999999999999999", "\"", "\\", "\\u", "{", "}", "[", "]", "(", ")", ",", ":", "'", "F64", "true", "é", "",
    ]
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same mutations in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
