import LinearAlgebra
import Store
package import TensorFiles
import ToyModels
package import Training

extension TrainingCheckpoint {
    package var tensors: [Tensor] {
        [
            Tensor("step", [Double(state.step)]),
            Tensor("directions", state.parameters.directions), Tensor("bias", state.parameters.bias),
            Tensor("curve", history.curve),
            Tensor("recent", history.recent), Tensor("interval", [history.sum, history.count]),
        ]
            + state.optimizer.flatMap {
                [Tensor("directions_\($0.name)", $0.directions), Tensor("bias_\($0.name)", $0.bias)]
            }
    }

    /// - Returns: nil where the tensors are not those of a checkpoint of `recipe`.
    package init?(_ tensors: [Tensor], of recipe: Recipe) {
        let named = NamedTensors(tensors: tensors)
        guard let step = named.doubles("step")?.first.flatMap({ Int(exactly: $0) }),
            let directions = named.matrix("directions"), let bias = named.matrix("bias"), bias.rows == 1,
            bias.columns == directions.rows,
            let curve = named.curve("curve"), let recent = named.doubles("recent"),
            let interval = named.doubles("interval"), interval.count == 2
        else { return nil }
        let states = type(of: recipe.optimizer).states.compactMap { name in
            named.matrix("directions_\(name)").flatMap { directions in
                named.matrix("bias_\(name)").map { OptimizerState(name: name, directions: directions, bias: $0) }
            }
        }
        let state = TrainerState(
            step: step, parameters: ModelParameters(directions: directions, bias: bias), optimizer: states)
        guard state.fits(recipe) else { return nil }
        self.init(
            state: state,
            history: LossHistory(curve: curve, recent: recent, sum: interval[0], count: interval[1]))
    }
}
