import JSON
import LinearAlgebra
import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// The constants of Adam, and its step:
///
///     m ← β₁ m + (1 - β₁) g        v ← β₂ v + (1 - β₂) g²
///     w ← keep w - η m̂ / (√v̂ + ε)   m̂ = m / (1 - β₁ᵗ),  v̂ = v / (1 - β₂ᵗ)
///
/// β = (0.9, 0.999) and ε = 1e-8 where none are given.
struct AdamSettings: Sendable {
    static let states = ["first_moments", "second_moments"]
    private static let beta1 = constant("beta1", 0...0.9999, "beta_1; absent, 0.9")
    private static let beta2 = constant("beta2", 0...0.99999, "beta_2; absent, 0.999")
    private static let epsilon = constant("epsilon", 1e-30...1, "epsilon; absent, 1e-8")
    static let fields = [beta1.field, beta2.field, epsilon.field]

    private static func constant(
        _ name: String, _ range: ClosedRange<Double>, _ summary: String
    ) -> Setting<Double?> {
        Setting(Field(name, .number(range), .optional, summary)) { .some($0?.number) }
    }

    private var beta1 = 0.9
    private var beta2 = 0.999
    private var epsilon = 1e-8

    init() {}

    init(_ values: Values) {
        beta1 = values[Self.beta1] ?? beta1
        beta2 = values[Self.beta2] ?? beta2
        epsilon = values[Self.epsilon] ?? epsilon
    }

    func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int
    ) {
        let size = Element(rate / (1 - pow(beta1, Double(step))))
        let rootCorrection = Element(1 / (1 - pow(beta2, Double(step))).squareRoot())
        // Apart, so that both can be changed at once.
        var second = states.removeLast()
        w.takeAdamStep(
            gradient, first: &states[0], second: &second, keep: keep, beta1: Element(beta1), beta2: Element(beta2),
            size: size, rootCorrection: rootCorrection, epsilon: Element(epsilon))
        states.append(second)
    }
}
