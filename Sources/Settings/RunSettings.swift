import Basics
public import JSON
import Synchronization

/// Everything that decides one run: every field that means something for it, with its value.
public struct RunSettings: Sendable {
    public let kind: ExperimentKind
    /// By dotted path; defaults filled in, fields that do not apply left out.
    public let values: [String: JSONValue]
    /// The kind's typed form of the values.
    public let typed: any Sendable
    public let seed: UInt64
    /// Counted from 1.
    public let replicate: Int
    private let name = RunName()

    init(
        _ kind: ExperimentKind, values: [String: JSONValue], typed: any Sendable, seed: UInt64, replicate: Int
    ) {
        self.kind = kind
        self.values = values
        self.typed = typed
        self.seed = seed
        self.replicate = replicate
    }

    /// The nested JSON that names the run.
    public var json: JSONValue { json(of: values) }

    private func json(of values: [String: JSONValue]) -> JSONValue {
        JSONValue.nested(
            named(values).merging(["seed": .number(Double(seed)), "replicate": .number(Double(replicate))]) { $1 })
    }

    /// The values that name the run, each in one spelling, without components that stand for none.
    package var named: [String: JSONValue] { named(values) }

    private func named(_ values: [String: JSONValue]) -> [String: JSONValue] {
        var named = values
        for short in kind.catalogue.shortForms where values[short.path] != nil {
            named = named.filter { !$0.key.hasPrefix(short.slot + ".") }
        }
        for derivation in kind.catalogue.derivations where derivation.isStandIn {
            guard let condition = derivation.onlyWhere else {
                named[derivation.source] = nil
                continue
            }
            guard condition.holds(in: values) else { continue }
            named[derivation.source] = nil
            named[condition.path] = nil
        }
        for field in kind.catalogue.withAbsence where named[field.path] == field.absence { named[field.path] = nil }
        for slot in kind.catalogue.slots {
            if let absent = slot.absent, named[slot.choicePath] == .string(absent) { named[slot.choicePath] = nil }
        }
        return named
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the canonical settings. Worked out once.
    public var runID: String { name.value { Self.name(json) } }

    private static func name(_ json: JSONValue) -> String { String(Digest.sha256(json.canonical).prefix(16)) }

    /// The key of the run's random streams: the same 64 bits, of the settings that decide more than what is observed.
    public var runKey: UInt64 {
        let deciding = values.filter { setting in
            !(kind.catalogue.byPath[setting.key]?.contains(where: \.isObservation) ?? false)
        }
        let name = deciding.count == values.count ? runID : Self.name(json(of: deciding))
        return UInt64(name, radix: 16)!
    }
}

/// A name that is worked out when it is first asked for: those of a million runs would take a while.
private final class RunName: Sendable {
    private final class Text: Sendable {
        let text: String
        init(_ text: String) { self.text = text }
    }

    private let known = AtomicLazyReference<Text>()

    func value(_ workOut: () -> String) -> String {
        (known.load() ?? known.storeIfNil(Text(workOut()))).text
    }
}
