/// The features that a measure of geometry is taken over.
public enum FeatureSubset: String, CaseIterable, Sendable {
    /// Every feature whose direction is not zero.
    case all
    /// Those that the model represents: see Geometry's `Representation`.
    case represented
    /// Those with a norm above 1: see there too.
    case stronglyRepresented = "strongly_represented"
    /// Those whose value comes back: see ToyModels' `Recovery`.
    case recovered

    /// The name under which a measure over the subset is kept.
    public func key(_ name: String) -> String { self == .all ? name : "\(rawValue).\(name)" }

    /// The name of a quantity over the subset, in comparison.csv.
    public func quantity(_ name: String) -> String { self == .all ? name : "\(name)_of_\(rawValue)" }

    /// "over strongly represented features"
    var words: String { "over \(rawValue.replacing("_", with: " ")) features" }
}
