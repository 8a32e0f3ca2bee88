public import LinearAlgebra

/// loss = Σ_samples Σ_j weight_j (f(X A Dᵀ + 1 bᵀ)_j - t_j)² / (B n) for a batch X, sparse or dense, with its targets t. Tied
/// weights are A = D = W. With a nonlinear hidden layer, H = g(X A + 1 aᵀ) stands in place of H = X A.
///
/// Pullback:   dD += dZᵀ H,   dA += Xᵀ dH,   db += column sums of dZ,   dZ = 2 weight (x̂ - t) f'(Z) / (B n);
///             dH = dZ D, times g'(X A + 1 aᵀ) of a nonlinear hidden layer, where da += column sums of dH;
///             for tied weights dW is both. Of errors |x̂ - t|^p in place of squares
///             dZ = p weight |x̂ - t|^(p - 1) sign(x̂ - t) f'(Z) / (B n), of the cross-entropy of logits as `CrossEntropy` has it.
///
/// Gradients are formed during `forward`, by a route that is chosen for the step's batch and parameters, and handed on by
/// `pullback`. The choice follows from those alone, so that a step depends on nothing else.
final class ReconstructionLoss<Element: Scalar>: TapeOperation {
    private let d, b, output: Variable<Element>
    /// nil for tied weights.
    private let a: Variable<Element>?
    /// g and a; nil where the hidden layer is linear.
    private let hidden: (activation: Activation, bias: Variable<Element>)?
    private let batch: any SampleBatch
    private let activation: Activation
    private let weights: Matrix<Element>?
    private let loss: TrainingLoss
    private let choose: (ReconstructionModel<Element>) -> any ReconstructionRoute<Element>
    /// Of the last forward pass.
    private var route: (any ReconstructionRoute<Element>)?
    private var kept = Matrix<Element>(rows: 0, columns: 0)

    init(
        directions d: Variable<Element>, encoder a: Variable<Element>?, bias b: Variable<Element>,
        hidden: (activation: Activation, bias: Variable<Element>)? = nil, batch: any SampleBatch,
        activation: Activation, weights: [Element]?, loss: TrainingLoss = .squared, output: Variable<Element>,
        choose: @escaping (ReconstructionModel<Element>) -> any ReconstructionRoute<Element>
    ) {
        (self.d, self.a, self.b, self.batch, self.output) = (d, a, b, batch, output)
        (self.activation, self.choose, self.hidden, self.loss) = (activation, choose, hidden, loss)
        self.weights = weights.map { Matrix(rows: 1, columns: $0.count, elements: $0) }
    }

    func forward() {
        let model = ReconstructionModel(
            decoder: d.value, encoder: a?.value, bias: b.value,
            hidden: hidden.map { HiddenLayer($0.activation, bias: $0.bias.value) }, activation: activation,
            weights: weights, loss: loss)
        let count = Element(batch.sampleCount * batch.featureCount)
        let route = choose(model)
        self.route = route
        let error = route.forward(model, scale: 2 / count)
        output.value.reshape(rows: 1, columns: 1)
        // The error can be a difference of sums: where it is all but 0, rounding could take it below.
        output.value.fill(error < 0 ? 0 : Element(error) / count)
    }

    func pullback() {
        guard let route else { preconditionFailure("a pullback before the first forward pass") }
        let upstream = output.gradient[0, 0]
        let m = d.value.columns
        pass(upstream, to: d) { route.decoderGradient(width: m, into: &$0) }
        if let a { pass(upstream, to: a) { route.encoderGradient(width: m, into: &$0) } }
        pass(upstream, to: b) { route.biasGradient(into: &$0) }
        if let hidden { pass(upstream, to: hidden.bias) { route.hiddenGradient(into: &$0) } }
    }

    /// A gradient that nothing else has reached is written where it belongs.
    private func pass(
        _ upstream: Element, to variable: Variable<Element>, _ write: (inout Matrix<Element>) -> Void
    ) {
        variable.receive { gradient, accumulate in
            if !accumulate, upstream == 1 { return write(&gradient) }
            write(&kept)
            if !accumulate {
                gradient.reshape(rows: kept.rows, columns: kept.columns)
                gradient.fill(0)
            }
            gradient.add(kept, scale: upstream)
        }
    }
}

/// Samples, whichever way they are stored.
protocol SampleBatch: AnyObject {
    /// n
    var featureCount: Int { get }
    /// B
    var sampleCount: Int { get }
}

extension SparseBatch: SampleBatch {}
extension DenseBatch: SampleBatch {}

extension Tape {
    /// The weighted mean squared error of the reconstructions of a sparse batch, 1 × 1.
    ///
    /// - Parameters:
    ///   - directions: D, n × m; W for tied weights.
    ///   - encoder: A, n × m; nil for tied weights.
    ///   - bias: 1 × n.
    ///   - weights: n positive factors, or nil for ones.
    /// - Source: exact; see the heads of CKernels' `sparse_rows.inc`, `activated_rows.inc` and `sparse_outputs.inc` for the
    ///   derivation.
    public func sparseReconstructionLoss(
        directions: Variable<Element>, encoder: Variable<Element>? = nil, bias: Variable<Element>,
        batch: SparseBatch<Element>, activation: Activation, weights: [Element]? = nil,
        route: SparseReconstructionRoute = .cheapest
    ) -> Variable<Element> {
        let result = output()
        let routes = SparseRoutes(batch, choice: route)
        record(
            ReconstructionLoss(
                directions: directions, encoder: encoder, bias: bias, batch: batch, activation: activation,
                weights: weights, output: result, choose: routes.route))
        return result
    }

    /// The same of a dense batch, by every entry of every sample.
    ///
    /// - Parameters:
    ///   - hidden: g and a, 1 × m, of a nonlinear hidden layer, which needs an encoder of its own.
    ///   - loss: in place of squared errors.
    /// - Source: exact; see the heads of CKernels' `lanes.inc`, `dense_row.inc` and `cross_entropy.inc`.
    public func denseReconstructionLoss(
        directions: Variable<Element>, encoder: Variable<Element>? = nil, bias: Variable<Element>,
        hidden: (activation: Activation, bias: Variable<Element>)? = nil, batch: DenseBatch<Element>,
        activation: Activation, weights: [Element]? = nil, loss: TrainingLoss = .squared
    ) -> Variable<Element> {
        let result = output()
        let route = LaneRoute(batch)
        record(
            ReconstructionLoss(
                directions: directions, encoder: encoder, bias: bias, hidden: hidden, batch: batch,
                activation: activation, weights: weights, loss: loss, output: result,
                choose: { _ in route }))
        return result
    }
}
