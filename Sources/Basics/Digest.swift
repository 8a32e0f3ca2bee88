import CDigest
public import Foundation

/// SHA-256, by libmd.
public enum Digest {
    /// 64 lower-case hexadecimal digits.
    public static func sha256(_ text: String) -> String { sha256([Data(text.utf8)]) }

    /// Of one piece after the other.
    public static func sha256(_ pieces: [Data]) -> String {
        var state = SHA2_CTX()
        SHA256Init(&state)
        for piece in pieces {
            piece.withUnsafeBytes { SHA256Update(&state, $0.bindMemory(to: UInt8.self).baseAddress, $0.count) }
        }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256Final(&digest, &state)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
