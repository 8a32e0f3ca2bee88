import JSON

extension Catalogue {
    /// A number that other settings decide: it takes the value of `source`, times that of `factor`, in place of its default.
    public struct Derivation: Sendable {
        let path, source: String
        let factor: String?
        let onlyWhere: Field.Condition?
        /// The source stands in the place of the number: both are not given together, and what names a run is the number alone.
        /// Otherwise the number may be given beside it, and has to be equal.
        let isStandIn: Bool

        private init(
            _ path: String, _ source: String, _ factor: String?, _ condition: Field.Condition?, isStandIn: Bool
        ) {
            (self.path, self.source, self.factor) = (path, source, factor)
            (onlyWhere, self.isStandIn) = (condition, isStandIn)
        }

        /// `source`, times `factor`, is another way to write `path`.
        public static func standIn(_ source: String, times factor: String, for path: String) -> Derivation {
            Derivation(path, source, factor, nil, isStandIn: true)
        }

        /// The field of a component, chosen in `slot`, fixes `path`.
        public static func field(_ name: String, of component: String, in slot: SlotForm, fixes path: String)
            -> Derivation
        {
            Derivation(
                path, "\(slot.path).\(name)", nil, Field.Condition(slot.choicePath, equals: component), isStandIn: false
            )
        }

        /// - Returns: nil where it does not apply, or not everything is there.
        func value(in values: [String: JSONValue]) -> Double? {
            guard onlyWhere?.holds(in: values) ?? true, let number = values[source]?.number else { return nil }
            guard let factor else { return number }
            return values[factor]?.number.map { number * $0 }
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
