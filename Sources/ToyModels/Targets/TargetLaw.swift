public import LinearAlgebra
public import Settings

/// The target t of a sample x, feature by feature: what a model is to give in place of the sample itself.
///
///     L = Σ_i I_i (x̂_i - t(x_i))²,   t(0) = 0
///
/// A new law is a file beside this one and a place in `TargetLaws.all`.
public protocol TargetLaw: Component {
    /// t(x), as reports write it.
    static var formula: String { get }
    /// samples ← t(samples)
    func apply<Element: Scalar>(to samples: UnsafeMutableBufferPointer<Element>)
    /// E[t(v)] and E[t(v)²]; nil where they are not known.
    func moments(of values: any ValueLaw) -> ValueMoments?
    /// Whether some value has another target than itself.
    ///
    /// - Parameter support: the smallest and the largest value.
    func differs(on support: ClosedRange<Double>) -> Bool
}

/// The laws an experiment file can name, beside "identity" for the sample itself.
public enum TargetLaws {
    public static let all: [any TargetLaw.Type] = [AbsoluteTarget.self, RectifiedTarget.self]

    public static let slot = Slot<any TargetLaw>(
        "data.target", key: .law, absent: "identity", "what is to come out where x goes in; absent, x itself",
        all.map { law in (law, { values throws(Problem) in try law.init(values) }) })
}
