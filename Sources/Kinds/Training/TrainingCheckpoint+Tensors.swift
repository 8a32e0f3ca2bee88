import LinearAlgebra
import Store
package import TensorFiles
import ToyModels
package import Training

extension TrainingCheckpoint {
    package var tensors: [Tensor] {
        let parameters = state.parameters.list
        return [Tensor("step", [Double(state.step)])] + parameters.map { Tensor($0.name, $0.value) }
            + [
                Tensor("curve", history.curve), Tensor("recent", history.recent),
                Tensor("interval", [history.sum, history.count]),
            ]
            + zip(parameters, state.optimizer).flatMap { parameter, states in
                states.map { Tensor(Self.name($0.name, of: parameter.name), $0.value) }
            }
    }

    /// - Returns: nil where the tensors are not those of a checkpoint of `recipe`.
    package init?(_ tensors: [Tensor], of recipe: Recipe) {
        let named = NamedTensors(tensors: tensors)
        guard let step = named.count("step"),
            let curve = named.curve("curve"), let recent = named.doubles("recent"),
            let interval = named.doubles("interval"), interval.count == 2
        else { return nil }
        let specs = recipe.parameters
        let values = specs.compactMap { named.matrix($0.name) }
        guard specs.fit(values) else { return nil }
        let states = specs.map { spec in
            recipe.states(of: spec).compactMap { state in
                named.matrix(Self.name(state.name, of: spec.name)).map { OptimizerState(name: state.name, value: $0) }
            }
        }
        let state = TrainerState(step: step, parameters: ModelParameters(specs, values: values), optimizer: states)
        guard state.fits(recipe) else { return nil }
        self.init(
            state: state,
            history: LossHistory(curve: curve, recent: recent, sum: interval[0], count: interval[1]))
    }

    private static func name(_ state: String, of parameter: String) -> String { "\(parameter)_\(state)" }
}
