public import Autodiff
public import LinearAlgebra

/// The objective on a tape: mean over batch and features of weight_j (x̂_j - t_j)², or of what a `TrainingLoss` sums over features in
/// its place, x̂ = f(W Wᵀ x + b) or, where the weights are not tied, x̂ = f(D Aᵀ x + b), or x̂ = f(D g(Aᵀ x + a) + b), with W, D and
/// A stored as n × m. The target t is x, unless the batch has others.
///
/// Trained on prefixes, it is the mean of that over the models of the first k hidden dimensions, which share W, D and A: with
/// x̂_k = f(W_:k W_:kᵀ x + b_k), the mean over k in K of the loss of x̂_k. All b_k are b, or each but the last is its own.
/// - Source: Kusupati et al. 2022, Matryoshka Representation Learning, eq. 1, with equal weights c_k.
///
/// There are several routes to the same number and the same gradients, which agree to rounding. `dense` is the model as it is
/// written down. Training uses the others: of `gram` the cost follows the active entries of a batch; `lanes` goes through all of
/// them, at the core's peak.
public struct ReconstructionObjective<Element: Scalar> {
    public let tape: Tape<Element>
    /// One a parameter, in the model's order.
    public let variables: [Variable<Element>]
    /// W, or D.
    public let directions: Variable<Element>
    public let bias: Variable<Element>
    /// A; nil for tied weights.
    public let encoder: Variable<Element>?
    /// 1 × 1: the objective.
    public let loss: Variable<Element>

    /// - Parameters:
    ///   - prefixes: K; nil for the whole width alone.
    ///   - record: the loss, from the variables on the tape.
    private init(
        _ parameters: ModelParameters<Element>, prefixes: [Int]?,
        _ record: (Tape<Element>, Leaves) -> Variable<Element>
    ) {
        let tape = Tape<Element>()
        let named = parameters.list.map { ($0.name, tape.variable($0.value)) }
        let byName = Dictionary(uniqueKeysWithValues: named)
        let leaves = Leaves(
            directions: byName["directions"]!, bias: byName["bias"]!, encoder: byName["encoder"],
            hiddenBias: byName["hidden_bias"], prefixBias: byName["prefix_bias"])
        self.tape = tape
        variables = named.map(\.1)
        (directions, bias, encoder) = (leaves.directions, leaves.bias, leaves.encoder)
        let terms = (prefixes ?? [parameters.width]).enumerated().map { place, count in
            record(tape, leaves.first(count, place: place, on: tape))
        }
        loss = tape.mean(terms)
    }

    private struct Leaves {
        let directions, bias: Variable<Element>
        let encoder, hiddenBias, prefixBias: Variable<Element>?

        /// Those of the model of the first hidden dimensions.
        ///
        /// - Parameter place: of the prefix; each but the last may have a bias of its own.
        func first(_ count: Int, place: Int, on tape: Tape<Element>) -> Leaves {
            let own = prefixBias.flatMap { place < $0.value.rows ? tape.row(place, of: $0) : nil }
            return Leaves(
                directions: tape.firstColumns(count, of: directions), bias: own ?? bias,
                encoder: encoder.map { tape.firstColumns(count, of: $0) },
                hiddenBias: hiddenBias.map { tape.firstColumns(count, of: $0) }, prefixBias: nil)
        }

        /// g and a; nil where the hidden layer is linear.
        func hiddenLayer(_ activation: Activation?) -> (activation: Activation, bias: Variable<Element>)? {
            precondition(
                (activation == nil) == (hiddenBias == nil), "a hidden activation and a hidden bias come together")
            return activation.flatMap { activation in hiddenBias.map { (activation, $0) } }
        }
    }

    /// h = X A, or g(X A + a),   x̂ = f(h Dᵀ + b),   from a dense batch X (B × n); tied weights are A = D = W.
    ///
    /// - Parameters:
    ///   - targets: B × n; nil for X itself.
    ///   - hiddenActivation: g; nil where the hidden layer is linear, and the parameters have no a.
    ///   - loss: in place of squared errors.
    ///   - prefixes: K, the hidden dimensions of the models whose losses are averaged; nil for all of them alone.
    public static func dense(
        _ parameters: ModelParameters<Element>, batch x: Matrix<Element>, targets: Matrix<Element>? = nil,
        activation: Activation, hiddenActivation: Activation? = nil, importance: [Element]? = nil,
        loss: TrainingLoss = .squared, prefixes: [Int]? = nil
    ) -> ReconstructionObjective {
        ReconstructionObjective(parameters, prefixes: prefixes) { tape, model in
            let samples = tape.constant(x)
            var hidden = tape.product(samples, model.encoder ?? model.directions)
            if let layer = model.hiddenLayer(hiddenActivation) {
                hidden = tape.activation(tape.addRow(layer.bias, to: hidden), layer.activation)
            }
            let preactivation = tape.addRow(
                model.bias, to: tape.product(hidden, model.directions, transposeB: true))
            let estimate = tape.activation(preactivation, activation)
            let target = targets.map(tape.constant) ?? samples
            switch loss {
            case .crossEntropy:
                precondition(activation == .identity, "logits are outputs without a function, not \(activation)")
                return tape.crossEntropy(estimate, target: target, weights: importance)
            case .squared: return tape.squaredError(estimate, target: target, weights: importance)
            case .power(let exponent):
                return tape.powerError(estimate, target: target, weights: importance, exponent: exponent)
            }
        }
    }

    /// x̂ = f(S A Dᵀ + b),   from a sparse batch S whose samples may change between steps, by the route that is cheapest: by the
    /// Gram matrix A_U Dᵀ of the active features U, one panel of columns at a time, or by the outputs above 0. The hidden layer is linear.
    public static func gram(
        _ parameters: ModelParameters<Element>, batch: SparseBatch<Element>, activation: Activation,
        importance: [Element]? = nil, route: SparseReconstructionRoute = .cheapest, prefixes: [Int]? = nil
    ) -> ReconstructionObjective {
        precondition(parameters.hiddenBias == nil, "a nonlinear hidden layer has no Gram matrix")
        return ReconstructionObjective(parameters, prefixes: prefixes) { tape, model in
            tape.sparseReconstructionLoss(
                directions: model.directions, encoder: model.encoder, bias: model.bias, batch: batch,
                activation: activation, weights: importance, route: route)
        }
    }

    /// The same from a dense batch whose samples may change between steps, with the samples in vector lanes.
    public static func lanes(
        _ parameters: ModelParameters<Element>, batch: DenseBatch<Element>, activation: Activation,
        hiddenActivation: Activation? = nil, importance: [Element]? = nil,
        loss: TrainingLoss = .squared, prefixes: [Int]? = nil
    ) -> ReconstructionObjective {
        ReconstructionObjective(parameters, prefixes: prefixes) { tape, model in
            tape.denseReconstructionLoss(
                directions: model.directions, encoder: model.encoder, bias: model.bias,
                hidden: model.hiddenLayer(hiddenActivation), batch: batch, activation: activation, weights: importance,
                loss: loss)
        }
    }

    /// Computes the objective and every gradient, and returns the objective.
    @discardableResult
    public func evaluate() -> Element {
        tape.forward()
        tape.backward(from: loss)
        return loss.value[0, 0]
    }
}
