/// How what stands in a file is shown in a message: in one line, short, without characters that steer a terminal.
package enum Shown {
    /// At most 80 characters, control and formatting characters escaped.
    static func text(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let limit = 80
        let isLong = scalars.index(scalars.startIndex, offsetBy: limit + 1, limitedBy: scalars.endIndex) != nil
        var result = ""
        for scalar in scalars.prefix(isLong ? limit - 3 : limit) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + (isLong ? "..." : "")
    }

    static func name(_ name: String) -> String { "\"\(text(name))\"" }

    /// The place of a problem with one tensor.
    static func place(_ name: String) -> String { "tensor \(Self.name(name))" }

    /// "[3, 4]"; at most eight lengths.
    static func shape(_ shape: [Int]) -> String {
        "[" + shape.prefix(8).map(String.init).joined(separator: ", ") + (shape.count > 8 ? ", ...]" : "]")
    }

    /// Names, shapes and types of at most 20 tensors.
    package static func list(_ tensors: [TensorInfo]) -> String {
        let shown = tensors.prefix(20).map { "\(name($0.name)) \(shape($0.shape)) \(text($0.dtype))" }
        let rest = tensors.count - shown.count
        return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
}
