public import Settings

/// p_i ∝ (n - i + 1) / n
public struct LinearLaw: FrequencyLaw {
    public static let name = "linear"
    public static let isPublished = true

    public init(_ values: Values) {}

    public func weights(count: Int) -> [Double] { (0..<count).map { Double(count - $0) / Double(count) } }
}
