import LinearAlgebra
import Packing
import TensorFiles
import ToyModels
import Training

extension TrainingCheckpoint {
    var tensors: [Tensor] {
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
    init?(_ tensors: [Tensor], of recipe: Recipe) {
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

extension PackingCheckpoint {
    var tensors: [Tensor] {
        [
            Tensor("counts", [Double(step), Double(moves)]),
            Tensor("squares", [Double(bestSquare), Double(largestSquare)]),
            Tensor("directions", directions), Tensor("best", best),
            Tensor("first_moments", firstMoments), Tensor("second_moments", secondMoments),
        ]
    }

    /// - Returns: nil where the tensors are not those of a checkpoint of a search from `start`.
    init?(_ tensors: [Tensor], from start: Matrix<Float>, steps: Int) {
        let named = NamedTensors(tensors: tensors)
        guard let counts = named.doubles("counts"), counts.count == 2, let step = Int(exactly: counts[0]),
            let moves = Int(exactly: counts[1]), let squares = named.doubles("squares"), squares.count == 2,
            let directions = named.matrix("directions"), let best = named.matrix("best"),
            let first = named.matrix("first_moments"), let second = named.matrix("second_moments")
        else { return nil }
        self.init(
            step: step, moves: moves, directions: directions, best: best, bestSquare: Float(squares[0]),
            largestSquare: Float(squares[1]), firstMoments: first, secondMoments: second)
        guard fits(start, steps: steps) else { return nil }
    }
}
