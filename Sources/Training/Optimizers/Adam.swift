public import LinearAlgebra
public import Settings

/// Adam, the decay added to the gradient.
///
/// - Source: Kingma & Ba 2015, "Adam: A Method for Stochastic Optimization".
public struct Adam: Optimizer {
    public static let name = "adam"
    public static let fields = AdamSettings.fields
    public static let states = AdamSettings.states
    public static let isDecayDecoupled = false
    private let settings: AdamSettings

    public init() { settings = AdamSettings() }

    public init(_ values: Values) { settings = AdamSettings(values) }

    public func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int
    ) {
        settings.update(&w, gradient: gradient, states: &states, keep: keep, rate: rate, step: step)
    }
}
