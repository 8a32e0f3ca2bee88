package import LinearAlgebra
package import Packing
import Store
package import TensorFiles

extension PackingCheckpoint {
    package var tensors: [Tensor] {
        [
            Tensor("counts", [Double(step), Double(moves)]),
            Tensor("squares", [Double(bestSquare), Double(largestSquare)]),
            Tensor("directions", directions), Tensor("best", best),
            Tensor("first_moments", firstMoments), Tensor("second_moments", secondMoments),
        ]
    }

    /// - Returns: nil where the tensors are not those of a checkpoint of a search from `start`.
    package init?(_ tensors: [Tensor], from start: Matrix<Float>, steps: Int) {
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
