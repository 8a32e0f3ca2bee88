/// p_i ∝ a weight given for every feature.
public struct ExplicitLaw: FrequencyLaw {
    public static let name = "explicit"
    public static let parameters = [
        LawParameter("weights", .numberPerFeature, "one weight a feature, most frequent first")
    ]
    public let weights: [Double]

    public init(_ values: LawValues) { weights = values["weights"]! }

    public func weights(count: Int) -> [Double] {
        precondition(weights.count == count, "\(weights.count) weights for \(count) features")
        return weights
    }
}
