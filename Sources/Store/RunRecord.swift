import Basics
public import JSON
import Tables

/// The record of one finished run, beside its weights: RUNID.json.
public struct RunRecord: Sendable {
    /// How a run ended. A loss that is not finite is a result, not an error.
    public enum Status: String, Sendable {
        case finished, diverged
    }

    public let runID: String
    /// The canonical settings; `runID` is their hash.
    public let settings: JSONValue
    public let status: Status
    /// Steps taken.
    public let steps: Int
    /// By name; a measure that does not exist, as after a divergence, is absent.
    public let measures: [String: Double]
    /// SHA-256 of RUNID.safetensors.
    public let weightsDigest: String
    /// The arithmetic that computed it: this version of toylab, OpenBLAS, the kind of CPU. nil in records of version 0.2.
    public let arithmetic: String?

    package init(
        runID: String, settings: JSONValue, status: Status, steps: Int, measures: [String: Double],
        weightsDigest: String, arithmetic: String? = nil
    ) {
        self.runID = runID
        self.settings = settings
        self.status = status
        self.steps = steps
        self.measures = measures
        self.weightsDigest = weightsDigest
        self.arithmetic = arithmetic
    }

    package func with(measures: [String: Double]) -> RunRecord {
        RunRecord(
            runID: runID, settings: settings, status: status, steps: steps, measures: measures,
            weightsDigest: weightsDigest, arithmetic: arithmetic)
    }

    /// The JSON of the file, with a checksum of the rest of it. NaN and infinities, which JSON lacks, are spelled as text
    /// as in the tables.
    package var json: JSONValue {
        let members = members
        return .object(members.merging(["record_sha256": .string(Self.checksum(members))]) { $1 })
    }

    private static func checksum(_ members: [String: JSONValue]) -> String {
        Digest.sha256(JSONValue.object(members).canonical)
    }

    private var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "format": .number(Self.format),
            "settings": settings,
            "status": .string(status.rawValue),
            "steps": .number(Double(steps)),
            "measures": .object(
                measures.mapValues { $0.isFinite ? .number($0) : .string(CSV.text($0)) }),
            "weights_sha256": .string(weightsDigest),
        ]
        if let arithmetic { members["arithmetic"] = .string(arithmetic) }
        return members
    }

    private static let format = 2.0

    /// The format of a record that a later version of toylab wrote, or nil.
    package static func newerFormat(_ json: JSONValue) -> String? {
        guard case .number(let number)? = json["format"], number > format else { return nil }
        return JSONValue.text(number)
    }

    /// - Returns: nil where `json` is not a record, or its settings are not those of `runID`.
    package init?(runID: String, json: JSONValue) {
        guard case .object(var members) = json else { return nil }
        // Format 1, of version 0.1, had no checksum of its own.
        let checksum = members.removeValue(forKey: "record_sha256")
        guard members["format"] == .number(checksum == nil ? 1 : Self.format),
            checksum == nil || checksum == .string(Self.checksum(members)), let settings = members["settings"],
            Digest.sha256(settings.canonical).prefix(16) == runID, case .string(let status) = members["status"],
            let status = Status(rawValue: status), case .number(let count) = members["steps"],
            let steps = Int(exactly: count),
            case .object(let measures) = members["measures"], case .string(let digest) = members["weights_sha256"]
        else { return nil }
        var values: [String: Double] = [:]
        for (name, value) in measures {
            switch value {
            case .number(let number): values[name] = number
            case .string(let text):
                guard let number = CSV.number(text) else { return nil }
                values[name] = number
            default: return nil
            }
        }
        var arithmetic: String?
        if case .string(let text)? = members["arithmetic"] { arithmetic = text }
        self.init(
            runID: runID, settings: settings, status: status, steps: steps, measures: values,
            weightsDigest: digest, arithmetic: arithmetic)
    }
}
