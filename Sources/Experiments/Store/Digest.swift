import CDigest

/// SHA-256, by libmd.
enum Digest {
    /// 64 lower-case hexadecimal digits.
    static func sha256(_ text: String) -> String { sha256(bytes: Array(text.utf8)) }

    static func sha256(bytes: [UInt8]) -> String {
        var hex = [CChar](repeating: 0, count: 64 + 1)
        SHA256Data(bytes, bytes.count, &hex)
        return String(decoding: hex.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
