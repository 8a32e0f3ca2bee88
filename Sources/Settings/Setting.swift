public import JSON

/// A field with the type of its value: the one declaration that documentation, checks, schema, `--set` and the typed value
/// follow from.
///
///     static let exponent = Setting.number("exponent", 0...10, default: 0, "alpha in p_i ~ i^-alpha; 0 is uniform")
///     init(_ values: Values) { alpha = values[Self.exponent] }
public struct Setting<Value: Sendable>: Sendable {
    public let field: Field
    let read: @Sendable (JSONValue?) -> Value?

    /// - Parameter read: the value of what passed the field's check, or of nothing where the field is optional.
    public init(_ field: Field, read: @escaping @Sendable (JSONValue?) -> Value?) {
        (self.field, self.read) = (field, read)
    }

    private init(
        _ name: String, _ kind: Field.Kind, _ preset: JSONValue?, _ summary: String, _ condition: Field.Condition?,
        read: @escaping @Sendable (JSONValue?) -> Value?
    ) {
        self.init(
            Field(name, kind, preset.map { .byDefault($0) } ?? .required, summary, onlyWhere: condition), read: read)
    }
}

extension Setting where Value == Double {
    public static func number(
        _ name: String, _ range: ClosedRange<Double>, aboveLow: Bool = false, default preset: Double? = nil,
        _ summary: String, onlyWhere condition: Field.Condition? = nil
    ) -> Setting {
        Setting(name, .number(range, aboveLow: aboveLow), preset.map { .number($0) }, summary, condition) {
            $0?.number
        }
    }
}

extension Setting where Value == Double? {
    /// A number that may be absent.
    public static func optionalNumber(
        _ name: String, _ range: ClosedRange<Double>, aboveLow: Bool = false, _ summary: String
    ) -> Setting {
        Setting(Field(name, .number(range, aboveLow: aboveLow), .optional, summary)) { .some($0?.number) }
    }
}

extension Setting where Value == Int {
    public static func integer(
        _ name: String, _ range: ClosedRange<Int>, default preset: Int? = nil, _ summary: String,
        onlyWhere condition: Field.Condition? = nil
    ) -> Setting {
        Setting(name, .integer(range), preset.map { .number(Double($0)) }, summary, condition) {
            $0?.number.map { Int($0) }
        }
    }
}

extension Setting where Value == Int? {
    /// A whole number that may be absent.
    public static func optionalInteger(_ name: String, _ range: ClosedRange<Int>, _ summary: String) -> Setting {
        Setting(Field(name, .integer(range), .optional, summary)) { .some($0?.number.map { Int($0) }) }
    }
}

extension Setting where Value == Bool {
    /// False where it is absent; either way it adds nothing to a run's name.
    public static func flag(_ name: String, _ summary: String) -> Setting {
        Setting(Field(name, .boolean, .optional, summary, absence: .bool(false))) { $0 == .bool(true) }
    }

    public static func boolean(_ name: String, default preset: Bool, _ summary: String) -> Setting {
        Setting(name, .boolean, .bool(preset), summary, nil) { if case .bool(let value)? = $0 { value } else { nil } }
    }
}

extension Setting where Value == [Double] {
    public static func numbers(_ name: String, _ range: ClosedRange<Double>, _ summary: String) -> Setting {
        Setting(name, .numbers(range), nil, summary, nil) { value in
            guard case .array(let list)? = value else { return nil }
            return list.compactMap(\.number)
        }
    }
}

extension Setting {
    /// One of several values, by its name.
    public static func choice(
        _ name: String, of values: [(name: String, value: Value)], default preset: String? = nil, _ summary: String,
        onlyWhere condition: Field.Condition? = nil
    ) -> Setting {
        Setting(name, .choice(values.map(\.name)), preset.map { .string($0) }, summary, condition) { chosen in
            values.first { .string($0.name) == chosen }?.value
        }
    }
}

extension Setting where Value: CaseIterable & RawRepresentable<String> {
    /// One of the cases, by its raw value.
    public static func choice(_ name: String, default preset: Value? = nil, _ summary: String) -> Setting {
        choice(name, of: Value.allCases.map { ($0.rawValue, $0) }, default: preset?.rawValue, summary)
    }
}

/// The values that were set, each checked by its field, for whoever declares the settings.
public struct Values: Sendable {
    private let all: [String: JSONValue]
    private let slot: String

    /// - Parameter slot: the path that the names of settings are relative to; empty for whole paths.
    package init(_ all: [String: JSONValue], in slot: String = "") {
        self.all = all
        self.slot = slot.isEmpty ? "" : slot + "."
    }

    /// - Precondition: the setting is one of these values' kind: a required or preset one is always there.
    public subscript<Value>(_ setting: Setting<Value>) -> Value {
        guard let value = setting.read(all[slot.isEmpty ? setting.field.path : slot + setting.field.path]) else {
            preconditionFailure("no value at \(slot + setting.field.path)")
        }
        return value
    }

    /// The component that was chosen for a slot; nil where it is absent.
    ///
    /// - Throws: what is wrong between the component's own settings.
    public subscript<Choice>(_ slot: Slot<Choice>) -> Choice? {
        get throws(Problem) { try slot.choice(all) }
    }
}

extension JSONValue {
    public var number: Double? { if case .number(let value) = self { value } else { nil } }
}
