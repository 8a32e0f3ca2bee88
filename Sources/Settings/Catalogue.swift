package import JSON

/// Every setting that a run of one kind of experiment has, in the order in which the schema lists them.
public struct Catalogue: Sendable {
    /// One entry: a setting, or a slot for components.
    public enum Entry: Sendable {
        case field(Field)
        case slot(SlotForm)

        public static func setting<Value>(_ setting: Setting<Value>) -> Entry { .field(setting.field) }
        public static func slot<Choice>(_ slot: Slot<Choice>) -> Entry { .slot(slot.form) }
    }

    /// A setting that is the short form of a component with one field: what names a run is the short form.
    public struct ShortForm: Sendable {
        let path: String
        let slot: String
        let law: String
        /// Whole paths of the component's name and of its field.
        let choicePath, fieldPath: String

        public init(_ path: String, slot: String, law: String, field: String) {
            (self.path, self.slot, self.law) = (path, slot, law)
            (choicePath, fieldPath) = (slot + ".law", "\(slot).\(field)")
        }
    }

    /// The settings of a run, each of which may be swept.
    public let fields: [Field]
    public let slots: [SlotForm]
    let shortForms: [ShortForm]
    /// In the order in which they apply.
    let derivations: [Derivation]
    let slotsByPath: [String: SlotForm]
    /// Several where components of one slot have fields of one name.
    package let byPath: [String: [Field]]
    /// The fields with a value that says the same as their absence.
    let withAbsence: [Field]

    public init(_ entries: [Entry], shortForms: [ShortForm] = [], derivations: [Derivation] = []) {
        fields = entries.flatMap { entry in
            switch entry {
            case .field(let field): [field]
            case .slot(let slot): slot.fields
            }
        }
        slots = entries.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
        slotsByPath = Dictionary(uniqueKeysWithValues: slots.map { ($0.path, $0) })
        self.shortForms = shortForms
        self.derivations = derivations
        byPath = Dictionary(grouping: fields, by: \.path)
        withAbsence = fields.filter { $0.absence != nil }
    }

    /// The objects at the top of an experiment file that hold these fields.
    var sections: [String] {
        fields.map { String($0.path.prefix { $0 != "." }) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The paths that an axis may name: settings, and slots for whole components.
    var sweepable: [String] { Set(fields.map(\.path) + slots.map(\.path)).sorted() }

    /// The names that an object at `place` may hold.
    func children(of place: String) -> Set<String> {
        let keys = slots.filter { $0.path == place && $0.key == .name }.map(\.key.rawValue)
        return Set(
            fields.filter { $0.path.hasPrefix(place + ".") }.map { field in
                String(field.path.dropFirst(place.count + 1).prefix { $0 != "." })
            } + keys)
    }

    /// The reason why no field of a path may hold `value`, or nil. Of several fields the chosen component's decides, later.
    ///
    /// - Parameter component: the one that is chosen, where that is known: the reason is its field's.
    package func objection(to value: JSONValue, at path: String, of component: String? = nil) -> String? {
        let objections = byPath[path, default: []].map { ($0.onlyWhere?.equals, $0.objection(to: value)) }
        guard objections.allSatisfy({ $0.1 != nil }) else { return nil }
        return (objections.first { $0.0 == component } ?? objections.first)?.1
    }
}
