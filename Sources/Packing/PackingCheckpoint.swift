public import LinearAlgebra

/// All that a search for a packing depends on between two steps.
public struct PackingCheckpoint: Equatable, Sendable {
    /// Evaluations of the gradient so far.
    public let step: Int
    /// Moves of the directions so far: Adam's own count.
    public let moves: Int
    public let directions: Matrix<Float>
    /// The best directions so far, and their largest overlap squared.
    public let best: Matrix<Float>
    public let bestSquare: Float
    /// Of the last evaluation.
    public let largestSquare: Float
    public let firstMoments: Matrix<Float>
    public let secondMoments: Matrix<Float>

    public init(
        step: Int, moves: Int, directions: Matrix<Float>, best: Matrix<Float>, bestSquare: Float,
        largestSquare: Float, firstMoments: Matrix<Float>, secondMoments: Matrix<Float>
    ) {
        self.step = step
        self.moves = moves
        self.directions = directions
        self.best = best
        self.bestSquare = bestSquare
        self.largestSquare = largestSquare
        self.firstMoments = firstMoments
        self.secondMoments = secondMoments
    }

    /// Whether a search of `steps` steps from `start` can have passed through it.
    public func fits(_ start: Matrix<Float>, steps: Int) -> Bool {
        step > 0 && step <= steps && moves >= 0 && moves <= step
            && [directions, best, firstMoments, secondMoments].allSatisfy {
                $0.rows == start.rows && $0.columns == start.columns
            }
    }
}
