import LinearAlgebra

/// One way through the reconstruction loss of a batch. All of them give the same error and gradients, up to rounding.
protocol ReconstructionRoute<Element>: AnyObject {
    associatedtype Element: Scalar
    /// The error Σ_samples Σ_j weight_j (x̂_j - t_j)², or what the model's loss has in its place; its gradients, times scale / 2, are
    /// kept for what follows.
    func forward(_ model: ReconstructionModel<Element>, scale: Element) -> Double
    /// ∂/∂D; of tied weights ∂/∂W.
    func decoderGradient(width: Int, into gradient: inout Matrix<Element>)
    /// ∂/∂A, after the decoder's.
    func encoderGradient(width: Int, into gradient: inout Matrix<Element>)
    func biasGradient(into gradient: inout Matrix<Element>)
    /// ∂/∂a of a model with a nonlinear hidden layer.
    func hiddenGradient(into gradient: inout Matrix<Element>)
}

extension ReconstructionRoute {
    func hiddenGradient(into gradient: inout Matrix<Element>) {
        preconditionFailure("\(Self.self) goes through a linear hidden layer")
    }
}

extension PanelRoute: ReconstructionRoute {}
extension OutputRoute: ReconstructionRoute {}
extension LaneRoute: ReconstructionRoute {}

/// The parameters of a step, and what an error is made of.
struct ReconstructionModel<Element: Scalar> {
    /// n × m
    let decoder: Matrix<Element>
    /// n × m; nil for tied weights.
    let encoder: Matrix<Element>?
    /// 1 × n
    let bias: Matrix<Element>
    /// nil where the hidden layer is linear.
    let hidden: HiddenLayer<Element>?
    let activation: Activation
    /// 1 × n positive factors, or nil for ones.
    let weights: Matrix<Element>?
    let loss: TrainingLoss
}

/// The cost of a step by each route, in seconds of a 2025 server's core: what decides between them, whatever machine it is. Times
/// taken on the spot would make the bytes of a run depend on the time of day.
public enum RouteCost {
    /// By the Gram matrix: 2 m U (3n - U) operations of products, of untied weights 6 m U n, and a pass over its rows.
    public static func panels(
        active u: Double, features n: Double, width m: Double, nonZeros: Double, rows: Double, isTied: Bool
    ) -> Double {
        let products = u * (isTied ? 3 * n - u : 3 * n)
        return products * (8.7e-12 * m + 1e-10) + 2.3e-11 * n * (2 * nonZeros + rows)
    }

    /// By the outputs above 0: every output screened, and somewhat more than those that are on looked at.
    public static func outputs(on: Double, features n: Double, width m: Double, rows: Double) -> Double {
        rows * (7e-8 + n * (3e-11 + 4.2e-12 * m)) + on * (3e-9 + 1e-10 * m)
    }

    /// By every entry of every sample: 10 m operations and a pass over it.
    public static func lanes(features n: Double, width m: Double, samples: Double) -> Double {
        samples * n * (8e-11 + 4.2e-11 * m)
    }

    /// Samples of a sparse batch written out.
    static func filling(features n: Double, samples: Double, nonZeros: Double) -> Double {
        3e-11 * samples * n + 2e-9 * nonZeros
    }

    /// Sparse samples drawn: numbers for the features that are decided row by row, and all non-zeros sorted.
    public static func sparseSampling(rowByRow: Double, samples: Double, nonZeros: Double) -> Double {
        1e-9 * rowByRow + 1e-9 * samples + 8e-9 * nonZeros
    }

    /// Dense samples drawn: numbers for the features that are decided row by row; of the others zeros, and the scattered non-zeros.
    public static func denseSampling(rowByRow: Double, all: Double, scattered: Double) -> Double {
        4.3e-10 * rowByRow + 3e-11 * (all - rowByRow) + 5e-9 * scattered
    }
}
