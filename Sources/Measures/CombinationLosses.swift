import LinearAlgebra
import ToyModels
public import Training

/// What a model makes of every combination of its concepts' values, those that training never showed among them, and how near its
/// layers are to a sum of one vector for each value.
///
///     R² = 1 - Σ ‖z - ẑ‖² / Σ ‖z - z̄‖²,   ẑ = z̄ + Σ_c (z̄ of the combinations with the same value of concept c - z̄)
///
/// over all combinations, equally likely: what linear factorisation explains of a layer z. A linear hidden layer has an R² of 1 by construction,
/// whatever was learned.
/// - Source: after "Compositional Generalization Requires Linear, Orthogonal Representations in Vision Embedding Models" (arXiv 2602.24264).
public struct CombinationLosses: Sendable {
    /// The share of combinations that training showed.
    public let seen: Double
    /// The squared error, mean over the combinations of a kind; nil where none was held out.
    public let seenLoss: Double
    public let unseenLoss: Double?
    /// R² of the hidden layer and of the outputs; nil where they are the same for all.
    public let hiddenFactorisation, outputFactorisation: Double?

    /// How far what outputs read is from right angles to what values of other concepts write: the mean over pairs of features of different
    /// concepts of cos² between D_i and A_j, each without the mean over its concept; nil where there is no such pair. A is W for tied weights.
    ///
    /// It is 0 where a linear hidden layer loses nothing of combinations that hold every triple of values equally often, and all others are then
    /// lost nothing of: for a value i of one concept D_i · h + b_i is 1 whatever the others are, a sum of one number for each of them that, with
    /// every pair of their values equally frequent beside i, has to be the same for all.
    public let differenceOverlap: Double?

    /// Combinations, at most.
    private static let most = 1 << 16

    /// Whether it says anything of such models: concepts of even frequencies with values of one size, no more than 65,536 combinations, reconstructed
    /// as they are by squared errors without importance.
    public static func speaks(of recipe: Recipe) -> Bool {
        let data = recipe.distribution
        guard let grid = grid(of: recipe), data.target == nil, !data.isNormalized, recipe.loss == .squared,
            recipe.importance == nil, data.values.support.lowerBound == data.values.support.upperBound
        else { return false }
        let combinations = (0..<grid.concepts).reduce(1) { all, _ in min(2 * most, all * grid.values) }
        return combinations <= most
            && data.probabilities.allSatisfy { abs($0 * Double(grid.values) - 1) < 1e-9 }
    }

    private static func grid(of recipe: Recipe) -> ConceptsLaw? {
        let law = recipe.distribution.dependence
        return (law as? CombinationsLaw)?.grid ?? law as? ConceptsLaw
    }

    /// - Returns: nil where it says nothing of the model.
    /// - Complexity: a pass over up to 65,536 combinations, 2 n m operations each.
    init?(_ model: ModelParameters<Float>, _ recipe: Recipe) {
        guard Self.speaks(of: recipe), let grid = Self.grid(of: recipe) else { return nil }
        let (n, data) = (recipe.features, recipe.distribution)
        var combinations: [[Int]] = [[]]
        for _ in 0..<grid.concepts {
            combinations = combinations.flatMap { one in (0..<grid.values).map { one + [$0] } }
        }
        var inputs = Matrix<Float>(rows: combinations.count, columns: n)
        for (row, combination) in combinations.enumerated() {
            for (concept, value) in combination.enumerated() {
                inputs[row, concept * grid.values + value] = Float(data.values.mean)
            }
        }
        let hidden = model.hidden(of: inputs, recipe.hiddenActivation)
        let outputs = model.outputs(of: hidden, recipe.activation)
        let law = data.dependence as? CombinationsLaw
        var (seen, unseen): ([Double], [Double]) = ([], [])
        for (row, combination) in combinations.enumerated() {
            let error = zip(inputs.row(row), outputs.row(row)).reduce(0.0) {
                $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1)
            }
            if law?.occurs(combination) ?? true { seen.append(error) } else { unseen.append(error) }
        }
        func mean(_ errors: [Double]) -> Double { errors.reduce(0, +) / Double(errors.count) }
        self.seen = Double(seen.count) / Double(combinations.count)
        (seenLoss, unseenLoss) = (mean(seen), unseen.isEmpty ? nil : mean(unseen))
        hiddenFactorisation = Self.factorisation(Matrix<Double>(hidden), combinations, grid)
        outputFactorisation = Self.factorisation(Matrix<Double>(outputs), combinations, grid)
        differenceOverlap = Self.differenceOverlap(
            of: Matrix<Double>(model.directions), and: Matrix<Double>(model.encoder ?? model.directions), grid)
    }

    /// Of rows in the order of the grid.
    static func differenceOverlap(of decoder: Matrix<Double>, and encoder: Matrix<Double>, _ grid: ConceptsLaw)
        -> Double?
    {
        let (read, written) = (differences(decoder, grid), differences(encoder, grid))
        func product(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } }
        var (sum, pairs) = (0.0, 0.0)
        for (i, row) in read.enumerated() {
            for (j, other) in written.enumerated() where i / grid.values != j / grid.values {
                let squares = product(row, row) * product(other, other)
                guard squares > 0 else { continue }
                (sum, pairs) = (sum + product(row, other) * product(row, other) / squares, pairs + 1)
            }
        }
        return pairs > 0 ? sum / pairs : nil
    }

    /// Rows without the mean over their concept.
    private static func differences(_ rows: Matrix<Double>, _ grid: ConceptsLaw) -> [[Double]] {
        (0..<grid.concepts).flatMap { concept -> [[Double]] in
            let own = (0..<grid.values).map { Array(rows.row(concept * grid.values + $0)) }
            let mean = own[0].indices.map { place in own.reduce(0) { $0 + $1[place] } / Double(grid.values) }
            return own.map { row in zip(row, mean).map { $0 - $1 } }
        }
    }

    /// R² over all combinations of the rows of a layer.
    static func factorisation(_ layer: Matrix<Double>, _ combinations: [[Int]], _ grid: ConceptsLaw) -> Double? {
        let width = layer.columns
        var centred = layer
        centred.centreRows()
        let total = centred.elements.reduce(0) { $0 + $1 * $1 }
        guard total > 0 else { return nil }
        var effects = Matrix<Double>(rows: grid.concepts * grid.values, columns: width)
        let share = Double(grid.values) / Double(combinations.count)
        for (row, combination) in combinations.enumerated() {
            for (concept, value) in combination.enumerated() {
                for place in 0..<width {
                    effects[concept * grid.values + value, place] += centred[row, place] * share
                }
            }
        }
        // Effects of different concepts are uncorrelated over all combinations.
        let explained = effects.elements.reduce(0) { $0 + $1 * $1 } / share
        return explained / total
    }
}
