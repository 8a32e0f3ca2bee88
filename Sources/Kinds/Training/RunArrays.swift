public import Geometry
public import LinearAlgebra
public import Store
package import TensorFiles
package import ToyModels
public import Training

/// The arrays of a finished training run: RUNID.safetensors.
public struct RunArrays: Sendable {
    package let parameters: ModelParameters<Float>
    public let curve: [CurvePoint]
    /// The held-out loss by feature; empty after a divergence.
    public let featureLoss: [Double]
    /// The model on its way; empty where it was not tracked.
    let tracked: [Tracking.State]

    package init(_ parameters: ModelParameters<Float>, curve: [CurvePoint], featureLoss: [Double]) {
        self.init(parameters, curve: curve, featureLoss: featureLoss, tracked: [])
    }

    private init(
        _ parameters: ModelParameters<Float>, curve: [CurvePoint], featureLoss: [Double], tracked: [Tracking.State]
    ) {
        self.tracked = tracked
        self.parameters = parameters
        self.curve = curve
        self.featureLoss = featureLoss
    }

    /// n × m, row i is feature i's direction W_i, or D_i of untied weights.
    public var directions: Matrix<Float> { parameters.directions }
    public var bias: [Float] { parameters.bias.elements }

    /// How much of each feature's value comes back as its own output.
    ///
    /// - Parameter settings: of the run.
    public func gains(_ settings: TrainingSettings) -> [Double] { parameters.gains(settings) }

    /// The represented features in groups that share dimensions; nil where there are more than are grouped.
    ///
    /// - Parameter settings: of the run.
    public func groups(_ settings: TrainingSettings) -> FeatureGroups? { parameters.groups(settings) }

    package var tensors: [Tensor] {
        parameters.list.map { parameter in
            parameter.role == .bias
                ? Tensor(parameter.name, parameter.value.elements) : Tensor(parameter.name, parameter.value)
        } + [Tensor("feature_loss", featureLoss), Tensor("curve", curve)]
    }

    /// - Returns: nil where the tensors are not those of such a run.
    package init?(_ named: NamedTensors) {
        guard let directions = named.matrix("directions"), let bias = named.floats("bias"),
            bias.count == directions.rows, let featureLoss = named.doubles("feature_loss"),
            featureLoss.isEmpty || featureLoss.count == bias.count, let curve = named.curve("curve")
        else { return nil }
        let (encoder, hiddenBias) = (named.matrix("encoder"), named.floats("hidden_bias"))
        guard encoder == nil || encoder!.shape == directions.shape,
            hiddenBias == nil || hiddenBias!.count == directions.columns
        else { return nil }
        let prefixBias = named.floats("prefix_bias")
        guard (prefixBias?.count ?? 0) % bias.count == 0 else { return nil }
        self.init(
            ModelParameters(
                directions: directions, bias: Matrix(rows: 1, columns: bias.count, elements: bias), encoder: encoder,
                hiddenBias: hiddenBias.map { Matrix(rows: 1, columns: $0.count, elements: $0) },
                prefixBias: prefixBias.map { Matrix(rows: $0.count / bias.count, columns: bias.count, elements: $0) }),
            curve: curve, featureLoss: featureLoss, tracked: Tracking.states(named))
    }
}

extension ModelParameters<Float> {
    /// How much of each feature's value comes back as its own output: A_i · D_i, ‖W_i‖² of tied weights; through a nonlinear hidden
    /// layer D_i · (g(A_i + a) - g(a)), that of a value of 1.
    func gains(_ settings: TrainingSettings) -> [Double] {
        Representation.gains(
            encoder: Matrix<Double>(contributions(settings.hiddenActivation) ?? directions),
            decoder: Matrix<Double>(directions))
    }

    /// The represented features in groups that share dimensions; nil where there are more than are grouped.
    func groups(_ settings: TrainingSettings) -> FeatureGroups? {
        let directions = Matrix<Double>(directions)
        let representation = Representation(
            directions, encoder: contributions(settings.hiddenActivation).map { Matrix($0) })
        return FeatureGroups(directions, represented: representation.represented)
    }
}

extension RunStore {
    /// The arrays of a finished training run.
    public func trainingArrays(_ runID: String) throws(FileFailure) -> RunArrays { try arrays(runID) { RunArrays($0) } }
}

extension NamedTensors {
    /// Points as `Tensor` keeps them: step, learning rate and loss of one after the other.
    func curve(_ name: String) -> [CurvePoint]? {
        guard let values = doubles(name), values.count % 3 == 0 else { return nil }
        var points: [CurvePoint] = []
        for place in stride(from: 0, to: values.count, by: 3) {
            guard let step = Int(exactly: values[place]) else { return nil }
            points.append(CurvePoint(step: step, learningRate: values[place + 1], trainLoss: values[place + 2]))
        }
        return points
    }
}

extension Tensor {
    /// One row a point: step, learning rate, loss.
    init(_ name: String, _ curve: [CurvePoint]) {
        let values = curve.flatMap { [Double($0.step), $0.learningRate, $0.trainLoss] }
        self.init(name: name, shape: [curve.count, 3], values: .float64(values))
    }
}
