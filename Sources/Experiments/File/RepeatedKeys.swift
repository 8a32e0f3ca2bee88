import Foundation

/// Keys that an object of a JSON text holds twice. JSON parsers keep one of the values and drop the other silently.
enum RepeatedKeys {
    /// - Parameter data: JSON that has been parsed, so that brackets and quotes are known to match.
    /// - Complexity: O(bytes).
    static func find(in data: Data) -> [Problem] {
        var problems: [Problem] = []
        var objects: [Set<[UInt8]>?] = []  // nil for a list
        var line = 1
        var text: [UInt8]?
        var last: [UInt8] = []
        var isEscaped = false
        for byte in data {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if let open = text {
                if !isEscaped, byte == UInt8(ascii: "\"") {
                    last = open
                    text = nil
                } else {
                    isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                    text!.append(byte)
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): text = []
            case UInt8(ascii: "{"): objects.append([])
            case UInt8(ascii: "["): objects.append(nil)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = objects.popLast()
            case UInt8(ascii: ":"):
                guard var keys = objects.last ?? nil else { continue }
                if !keys.insert(last).inserted {
                    let key = String(decoding: last, as: UTF8.self)
                    problems.append(Problem("line \(line)", "the key \"\(key)\" stands twice in one object; keep one"))
                }
                objects[objects.count - 1] = keys
            default: break
            }
        }
        return problems
    }
}
