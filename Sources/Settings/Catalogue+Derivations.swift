import JSON

extension Catalogue {
    /// A setting that others decide: it takes the value of `source`, times that of `factor`, or its opposite, in place of its default.
    public struct Derivation: Sendable {
        let path, source: String
        let factor: String?
        let isNegated: Bool
        let onlyWhere: Field.Condition?
        /// The source stands in the place of the setting: both are not given together, and what names a run is the setting alone.
        /// Otherwise the setting, a number, may be given beside it, and has to be equal.
        let isStandIn: Bool

        private init(
            _ path: String, _ source: String, factor: String? = nil, isNegated: Bool = false,
            onlyWhere condition: Field.Condition? = nil, isStandIn: Bool
        ) {
            (self.path, self.source, self.factor, self.isNegated) = (path, source, factor, isNegated)
            (onlyWhere, self.isStandIn) = (condition, isStandIn)
        }

        /// `source`, times `factor`, is another way to write `path`.
        public static func standIn(_ source: String, times factor: String, for path: String) -> Derivation {
            Derivation(path, source, factor: factor, isStandIn: true)
        }

        /// The field of a component, chosen in `slot`, is another way to write `path`, or the opposite of a flag.
        public static func standIn(
            _ name: String, of component: String, in slot: SlotForm, for path: String, isNegated: Bool = false
        ) -> Derivation {
            Derivation(
                path, "\(slot.path).\(name)", isNegated: isNegated,
                onlyWhere: Field.Condition(slot.choicePath, equals: component), isStandIn: true)
        }

        /// The field of a component, chosen in `slot`, fixes the number at `path`.
        public static func field(_ name: String, of component: String, in slot: SlotForm, fixes path: String)
            -> Derivation
        {
            Derivation(
                path, "\(slot.path).\(name)", onlyWhere: Field.Condition(slot.choicePath, equals: component),
                isStandIn: false)
        }

        /// - Returns: nil where it does not apply, or not everything is there.
        func value(in values: [String: JSONValue]) -> JSONValue? {
            guard onlyWhere?.holds(in: values) ?? true, let value = values[source] else { return nil }
            if isNegated, case .bool(let flag) = value { return .bool(!flag) }
            guard let factor else { return value }
            guard let number = value.number, let times = values[factor]?.number else { return nil }
            return .number(number * times)
        }

        /// Whether the number may follow from what is set at some paths, of settings or whole slots.
        func isDecided(by paths: some Sequence<String>) -> Bool {
            paths.contains { $0 == source || source.hasPrefix($0 + ".") }
        }

        /// Whether it may differ where those are swept.
        func moves(with paths: some Sequence<String>) -> Bool {
            isDecided(by: paths) || paths.contains { $0 == factor || $0 == onlyWhere?.path }
        }
    }

    /// The settings that move only as swept ones do, which decide them.
    package func followers(of swept: some Sequence<String>) -> Set<String> {
        Set(derivations.filter { $0.moves(with: swept) }.map(\.path)).subtracting(swept)
    }
}
