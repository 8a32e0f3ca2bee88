public import JSON

/// Everything that decides one run: every field that means something for it, with its value.
public struct RunSettings: Hashable, Sendable {
    public let kind: ExperimentKind
    /// By dotted path; defaults filled in, fields that do not apply left out.
    public let values: [String: JSONValue]
    public let seed: UInt64
    /// Counted from 1.
    public let replicate: Int

    init(_ kind: ExperimentKind, values: [String: JSONValue], seed: UInt64, replicate: Int) {
        self.kind = kind
        self.values = values
        self.seed = seed
        self.replicate = replicate
    }

    /// The nested JSON that names the run.
    public var json: JSONValue {
        JSONValue.nested(
            values.merging(["seed": .number(Double(seed)), "replicate": .number(Double(replicate))]) { $1 })
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the canonical settings.
    public var runID: String { String(Digest.sha256(json.canonical).prefix(16)) }

    /// The same 64 bits, as the key of the run's random streams.
    var runKey: UInt64 { UInt64(runID, radix: 16)! }

    // MARK: Typed access. The values passed their fields' checks, so a wrong kind is a programmer's mistake.

    public func number(_ path: String) -> Double? {
        guard case .number(let value)? = values[path] else { return nil }
        return value
    }

    public func text(_ path: String) -> String? {
        guard case .string(let value)? = values[path] else { return nil }
        return value
    }

    /// The optimiser's steps; 1 for directions that are only drawn.
    public var steps: Int {
        switch kind {
        case .training: Int(required("training.steps"))
        case .packing: number("packing.steps").map { Int($0) } ?? 1
        }
    }

    func required(_ path: String) -> Double {
        guard let value = number(path) else { preconditionFailure("no number at \(path)") }
        return value
    }
}

extension JSONValue {
    /// An object with objects inside, from values by dotted path.
    static func nested(_ values: [String: JSONValue]) -> JSONValue {
        var here: [String: JSONValue] = [:]
        var below: [String: [String: JSONValue]] = [:]
        for (path, value) in values {
            if let dot = path.firstIndex(of: ".") {
                below[String(path[..<dot]), default: [:]][String(path[path.index(after: dot)...])] = value
            } else {
                here[path] = value
            }
        }
        return .object(here.merging(below.mapValues(nested)) { $1 })
    }
}
