import Basics
package import JSON

/// One choice for a slot of an experiment: a law, an optimiser, a loss.
///
/// A component is one file that names its fields and is built from typed values; nothing else reads its settings.
public protocol Component: Sendable {
    /// The word an experiment file uses.
    static var name: String { get }
    /// Relative to the slot: two components may both have an `exponent`.
    static var fields: [Field] { get }
    /// A short form for figures and sentences, "N(0, 0.3²)"; nil where "normal (deviation 0.3)" will do.
    ///
    /// - Parameter fields: what the file has for each, by the field's path.
    static func notation(_ fields: [String: String]) -> String?
    /// - Throws: what is wrong between its settings, each of which passed its check.
    init(_ values: Values) throws(Problem)
}

extension Component {
    public static var fields: [Field] { [] }
    public static func notation(_ fields: [String: String]) -> String? { nil }
}

/// A place in the experiment file that takes one of several components.
///
///     "frequency": {"law": "power", "exponent": 1}          key "law"
///     "optimizer": "adamw"  or  {"name": "sgd", "momentum": 0.9}     key "name", which may stand alone
public struct Slot<Choice>: Sendable {
    public let form: SlotForm
    private let make: @Sendable (_ name: String, Values) throws(Problem) -> Choice

    /// - Parameters:
    ///   - symbol: what figures and sentences call it; by default the last part of its path.
    ///   - preset: the component that is meant where none is named; nil for a slot that may be absent, and then adds
    ///     nothing to a run's name.
    ///   - absent: a name for its absence, so that a sweep can list it beside components; it too adds nothing to a run's name.
    ///   - components: each with what builds it.
    public init(
        _ path: String, key: SlotForm.Key, symbol: String? = nil, preset: String? = nil, absent: String? = nil,
        _ summary: String,
        _ components: [(type: any Component.Type, make: @Sendable (Values) throws(Problem) -> Choice)]
    ) {
        form = SlotForm(
            path: path, key: key, symbol: symbol ?? String(path.split(separator: ".").last ?? ""), preset: preset,
            absent: absent, summary: summary,
            components: (absent.map { name -> [SlotForm.Form] in [(name, [], { _ in nil })] } ?? [])
                + components.map { type, _ -> SlotForm.Form in (type.name, type.fields, { type.notation($0) }) })
        make = { name, values throws(Problem) in
            guard let component = components.first(where: { $0.type.name == name }) else {
                preconditionFailure("no component \(name) for \(path)")
            }
            return try component.make(values)
        }
    }

    func choice(_ all: [String: JSONValue]) throws(Problem) -> Choice? {
        guard case .string(let name)? = all[form.choicePath], name != form.absent else { return nil }
        do throws(Problem) {
            return try make(name, Values(all, in: form.path))
        } catch {
            throw Problem(error.place.isEmpty ? form.path : "\(form.path).\(error.place)", error.message)
        }
    }
}

/// The form of a slot in the file.
public struct SlotForm: Sendable {
    public enum Key: String, Sendable {
        case law, name
    }

    public let path: String
    let key: Key
    /// In figures and sentences.
    package let symbol: String
    let preset: String?
    let absent: String?
    package let summary: String
    typealias Form = (name: String, fields: [Field], notation: @Sendable ([String: String]) -> String?)
    let components: [Form]

    init(
        path: String, key: Key, symbol: String, preset: String?, absent: String?, summary: String,
        components: [Form]
    ) {
        (self.path, self.key, self.symbol) = (path, key, symbol)
        (self.preset, self.absent, self.summary) = (preset, absent, summary)
        self.components = components
        choicePath = key == .law ? path + ".law" : path
    }

    /// The name of the component that an object chooses; nil where it names none.
    func component(in members: [String: JSONValue]) -> String? {
        guard case .string(let name)? = members[key.rawValue] else { return nil }
        return name
    }

    /// The setting that holds the component's name.
    let choicePath: String

    /// The choice, then every component's fields.
    package var fields: [Field] {
        let choice = Field(
            choicePath, .choice(components.map(\.name)), preset.map { .byDefault(.string($0)) } ?? .optional, summary)
        return [choice]
            + components.flatMap { component in
                component.fields.map {
                    $0.inside(path, onlyWhere: Field.Condition(choicePath, equals: component.name))
                }
            }
    }

    /// "power (exponent 1)": the component that a run has, with what its fields hold, or its own notation; empty where it has none.
    package func words(of values: [String: JSONValue]) -> String {
        guard case .string(let name)? = values[choicePath] else { return "" }
        let component = components.first { $0.name == name }
        let fields = (component?.fields ?? []).compactMap { field in
            values["\(path).\(field.path)"].map { (name: field.path, value: $0.canonical) }
        }
        if let notation = component?.notation(Dictionary(fields) { first, _ in first }) { return notation }
        let words = fields.map { "\($0.name) \($0.value)" }
        return words.isEmpty ? name : "\(name) (\(words.joined(separator: ", ")))"
    }

    /// The settings that one value for the whole slot stands for; nil where it is none.
    func flattened(_ value: JSONValue) -> [String: JSONValue]? {
        switch value {
        case .string where key == .name: return [path: value]
        case .object(let members):
            guard let choice = members[key.rawValue] else { return nil }
            var result = [choicePath: choice]
            for (name, value) in members where name != key.rawValue { result["\(path).\(name)"] = value }
            return result
        default: return nil
        }
    }

    /// The values that the slot takes, for messages.
    var allowed: String {
        let object = "{\"\(key.rawValue)\": \(components.map { "\"\($0.name)\"" }.joined(separator: " or ")), ...}"
        return key == .name ? "names and objects \(object)" : "objects \(object)"
    }

    /// The objection to a key that a component does not have.
    static func unknownKey(_ name: String, of component: Form) -> String {
        guard !component.fields.isEmpty else { return "unknown key; \"\(component.name)\" has no settings" }
        return "unknown key" + NearestName.hint(name, among: component.fields.map(\.path))
    }

    /// The component that an object for the slot names; nil where it names none.
    func component(named members: [String: JSONValue]) -> Form? {
        components.first { .string($0.name) == members[key.rawValue] }
    }

    /// A component with its presets spelled out, so that two spellings of one are equal.
    func spelledOut(_ value: JSONValue) -> JSONValue {
        guard case .object(var members) = value, let chosen = component(named: members) else { return value }
        for field in chosen.fields {
            if case .byDefault(let preset) = field.presence, members[field.path] == nil { members[field.path] = preset }
        }
        return .object(members)
    }

    /// The problems of one value for the whole slot; places are relative to it.
    func objections(to value: JSONValue) -> [Problem] {
        guard let settings = flattened(value) else {
            return [Problem("", "found \(value.found); allowed: \(allowed)")]
        }
        let names = components.map(\.name)
        let choice = settings[choicePath] ?? .null
        if let objection = Field(key.rawValue, .choice(names), .required, "").objection(to: choice) {
            return [Problem(".\(key.rawValue)", objection)]
        }
        guard let chosen = components.first(where: { .string($0.name) == choice }) else { return [] }
        var problems: [Problem] = []
        for (path, value) in settings.sorted(by: { $0.key < $1.key }) where path != choicePath {
            let name = String(path.dropFirst(self.path.count + 1))
            if let field = chosen.fields.first(where: { $0.path == name }) {
                if let objection = field.objection(to: value) { problems.append(Problem(".\(name)", objection)) }
            } else {
                problems.append(Problem(".\(name)", Self.unknownKey(name, of: chosen)))
            }
        }
        for field in chosen.fields where settings["\(path).\(field.path)"] == nil {
            if case .required = field.presence {
                problems.append(Problem(".\(field.path)", "is missing; it is \(field.summary)\(field.allowed)"))
            }
        }
        return problems
    }
}
