public import LinearAlgebra

/// loss = Σ_rows Σ_j weight_j (f(S A Dᵀ + 1 bᵀ)_j - x_j)² / (B n) for a sparse batch S, without its dense B × n form. Tied
/// weights are A = D = W.
///
/// Pullback:   dD += dZᵀ S A,   dA += Sᵀ dZ D,   db += column sums of dZ,   dZ = 2 weight (x̂ - x) f'(Z) / (B n);
///             for tied weights dW is both.
///
/// Gradients are formed during `forward`, by the route that is cheapest for the step's batch and parameters, and handed on by
/// `pullback`. The choice follows from those alone, so that a step depends on nothing else.
final class SparseReconstructionLoss<Element: Scalar>: TapeOperation {
    private let d, b, output: Variable<Element>
    /// nil for tied weights.
    private let a: Variable<Element>?
    private let batch: SparseBatch<Element>
    private let activation: Activation
    private let weights: Matrix<Element>?
    private let panels = PanelRoute<Element>()
    private let outputs = OutputRoute<Element>()
    private var route: any ReconstructionRoute<Element>
    private let choice: SparseReconstructionRoute
    private var kept = Matrix<Element>(rows: 0, columns: 0)

    init(
        directions d: Variable<Element>, encoder a: Variable<Element>?, bias b: Variable<Element>,
        batch: SparseBatch<Element>, activation: Activation, weights: [Element]?, choice: SparseReconstructionRoute,
        output: Variable<Element>
    ) {
        (self.d, self.a, self.b, self.batch, self.output) = (d, a, b, batch, output)
        (self.activation, self.choice) = (activation, choice)
        self.weights = weights.map { Matrix(rows: 1, columns: $0.count, elements: $0) }
        route = panels
    }

    func forward() {
        let model = ReconstructionModel(
            decoder: d.value, encoder: a?.value, bias: b.value, activation: activation, weights: weights)
        let count = Element(batch.sampleCount * batch.featureCount)
        route = chosen(for: model)
        let error = route.forward(model, batch, scale: 2 / count)
        output.value.reshape(rows: 1, columns: 1)
        // The error is a difference of sums: where it is all but 0, rounding could take it below.
        output.value.fill(error < 0 ? 0 : Element(error) / count)
    }

    private func chosen(for model: ReconstructionModel<Element>) -> any ReconstructionRoute<Element> {
        guard activation == .relu, choice != .panels else { return panels }
        guard choice == .cheapest else { return outputs }
        let share = outputs.shareOn(model, batch)
        let (n, m) = (Double(batch.featureCount), Double(model.decoder.columns))
        let (rows, nonZeros) = (Double(batch.storedRows), Double(batch.entryCount))
        let byPanels = RouteCost.panels(
            active: Double(batch.activeCount), features: n, width: m, nonZeros: nonZeros, rows: rows,
            isTied: model.encoder == nil)
        let byOutputs = RouteCost.outputs(on: share * rows * n, features: n, width: m, rows: rows)
        return byOutputs < byPanels ? outputs : panels
    }

    func pullback() {
        let upstream = output.gradient[0, 0]
        let m = d.value.columns
        pass(upstream, to: d) { route.decoderGradient(batch, width: m, into: &$0) }
        if let a { pass(upstream, to: a) { route.encoderGradient(batch, width: m, into: &$0) } }
        pass(upstream, to: b) { route.biasGradient(batch, into: &$0) }
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

/// The route of a sparse reconstruction loss.
public enum SparseReconstructionRoute: String, Sendable, CaseIterable {
    /// The one that costs less for a step's batch and parameters: see `RouteCost`.
    case cheapest
    /// Always by the Gram matrix.
    case panels
    /// By the outputs above 0 wherever the activation is ReLU.
    case outputs
}

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
        record(
            SparseReconstructionLoss(
                directions: directions, encoder: encoder, bias: bias, batch: batch, activation: activation,
                weights: weights, choice: route, output: result))
        return result
    }
}
