public import Settings

/// p_i ∝ a weight given for every feature.
public struct ExplicitLaw: FrequencyLaw {
    public static let name = "explicit"
    static let weights = Setting.numbers(
        "weights", 0...1e100, "how often each feature is active beside the others, most frequent first")
    public static let fields = [weights.field]
    private let weights: [Double]

    public init(_ values: Values) { weights = values[Self.weights] }

    public var count: Int? { weights.count }

    public func weights(count: Int) -> [Double] {
        precondition(weights.count == count, "\(weights.count) weights for \(count) features")
        return weights
    }
}
