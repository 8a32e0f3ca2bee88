public import LinearAlgebra
public import Settings

/// Adam with decoupled weight decay.
///
/// - Warning: libraries also know an Adam whose decay is added to the gradient; that is `Adam`.
/// - Source: Loshchilov & Hutter 2019, "Decoupled Weight Decay Regularization".
public struct AdamW: Optimizer {
    public static let name = "adamw"
    public static let fields = AdamSettings.fields
    public static let states = AdamSettings.states
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
