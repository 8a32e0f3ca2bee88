public import LinearAlgebra
public import Settings

/// Muon: momentum whose singular values are made nearly equal, so that every direction that the gradient has moves alike.
///
///     M ← μ M + (1 - μ) G        U = (1 - μ) G + μ M        W ← keep W - η s O(U)
///
/// O is that of `NewtonSchulz`. The scale s goes by what W maps to what. AdamW trains biases, as users of Muon have it do.
/// - Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks"; as in PyTorch's Muon, with Nesterov's
///   momentum, but for the arithmetic, which there is of 16 bits.
public struct Muon: MatrixOptimizer {
    /// s, as PyTorch names it.
    enum Scale: String, CaseIterable {
        case original
        case likeAdamW = "match_rms_adamw"

        func factor(from inputs: Int, to outputs: Int) -> Double {
            switch self {
            case .original: max(1, Double(outputs) / Double(inputs)).squareRoot()
            case .likeAdamW: 0.2 * Double(max(outputs, inputs)).squareRoot()
            }
        }
    }

    public static let name = "muon"
    static let momentum = Setting.number("momentum", 0...0.9999, default: 0.95, "mu in M <- mu M + (1 - mu) G")
    static let scale = Setting.choice(
        "scale", default: Scale.original,
        "original: the step is as large as sqrt(max(1, outputs / inputs)); match_rms_adamw: as 0.2 sqrt(max(outputs, inputs)), about "
            + "that of AdamW")
    public static let fields = [momentum.field, scale.field]
    public static let states = ["momentum"]
    /// M, U and matrices of the smaller side.
    public static let copies = 4
    private let momentum: Double
    private let scale: Scale
    var isEncoder = false

    init(momentum: Double = 0.95, scale: Scale = .original) { (self.momentum, self.scale) = (momentum, scale) }

    public init(_ values: Values) { self.init(momentum: values[Self.momentum], scale: values[Self.scale]) }

    public func flops(rows: Int, columns: Int) -> Double { NewtonSchulz.flops(rows: rows, columns: columns) }

    public func update<Element: Scalar>(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, states: inout [Matrix<Element>], keep: [Element],
        rate: Double, step: Int
    ) {
        states[0].scale(by: Element(momentum))
        states[0].add(gradient, scale: Element(1 - momentum))
        var blend = gradient
        blend.scale(by: Element(1 - momentum))
        blend.add(states[0], scale: Element(momentum))
        let (inputs, outputs) = map(rows: w.rows, columns: w.columns)
        let size = rate * scale.factor(from: inputs, to: outputs)
        w.scaleRows(by: keep)
        w.add(NewtonSchulz.orthogonalized(blend), scale: Element(-size))
    }
}
