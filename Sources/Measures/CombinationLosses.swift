import LinearAlgebra
import Randomness
import ToyModels
public import Training

/// What a model makes of every combination of its concepts' values, those that training never showed among them, and how near its
/// layers are to a sum of one vector for each value.
///
///     R² = 1 - Σ ‖z - ẑ‖² / Σ ‖z - z̄‖²,   ẑ = z̄ + Σ_c (z̄ of the combinations with the same value of concept c - z̄)
///
/// over all combinations, equally likely: what linear factorisation explains of a layer z. A linear hidden layer has an R² of 1 by construction,
/// whatever was learned, where values have one size.
/// - Source: after "Compositional Generalization Requires Linear, Orthogonal Representations in Vision Embedding Models" (arXiv 2602.24264).
public struct CombinationLosses: Sendable {
    /// The share of combinations that training showed.
    public let seen: Double
    /// The squared error, mean over the combinations of a kind; nil where none was held out.
    public let seenLoss: Double
    public let unseenLoss: Double?
    /// R² of the hidden layer and of the outputs; nil where they are the same for all.
    public let hiddenFactorisation, outputFactorisation: Double?

    /// The step of the held-out stream that its values are drawn from.
    static let step: UInt64 = 1 << 45
    /// Combinations, at most.
    private static let most = 1 << 16

    /// Whether it says anything of such models: concepts of even frequencies, no more than 65,536 combinations, reconstructed as they are.
    public static func speaks(of recipe: Recipe) -> Bool {
        let data = recipe.distribution
        guard let grid = grid(of: recipe), data.target == nil, !data.isNormalized, recipe.loss == .squared else {
            return false
        }
        let combinations = (0..<grid.concepts).reduce(1) { all, _ in min(2 * most, all * grid.values) }
        return combinations <= most
            && data.probabilities.allSatisfy { abs($0 * Double(grid.values) - 1) < 1e-9 }
    }

    private static func grid(of recipe: Recipe) -> ConceptsLaw? {
        let law = recipe.distribution.dependence
        return (law as? CombinationsLaw)?.grid ?? law as? ConceptsLaw
    }

    /// - Parameter stream: of the values, one for each feature of each combination.
    /// - Returns: nil where it says nothing of the model.
    /// - Complexity: a pass over up to 65,536 combinations, 2 n m operations each.
    init?(_ model: ModelParameters<Float>, _ recipe: Recipe, from stream: RandomStream) {
        guard Self.speaks(of: recipe), let grid = Self.grid(of: recipe) else { return nil }
        let (n, data) = (recipe.features, recipe.distribution)
        var combinations: [[Int]] = [[]]
        for _ in 0..<grid.concepts {
            combinations = combinations.flatMap { one in (0..<grid.values).map { one + [$0] } }
        }
        var source = UniformSource()
        source.start(stream)
        var inputs = Matrix<Float>(rows: combinations.count, columns: n)
        for (row, combination) in combinations.enumerated() {
            for (concept, value) in combination.enumerated() {
                inputs[row, concept * grid.values + value] = Float(data.values.draw(from: &source))
            }
        }
        let hidden = model.hidden(of: inputs, recipe.hiddenActivation)
        let outputs = model.outputs(of: hidden, recipe.activation)
        let law = data.dependence as? CombinationsLaw
        var (seen, unseen) = (Mean(), Mean())
        for (row, combination) in combinations.enumerated() {
            let error = zip(inputs.row(row), outputs.row(row)).reduce(0.0) {
                $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1)
            }
            if law?.occurs(combination) ?? true { seen.add(error) } else { unseen.add(error) }
        }
        self.seen = Double(seen.count) / Double(combinations.count)
        (seenLoss, unseenLoss) = (seen.value!, unseen.value)
        hiddenFactorisation = Self.factorisation(Matrix<Double>(hidden), combinations, grid)
        outputFactorisation = Self.factorisation(Matrix<Double>(outputs), combinations, grid)
    }

    /// R² over all combinations of the rows of a layer.
    static func factorisation(_ layer: Matrix<Double>, _ combinations: [[Int]], _ grid: ConceptsLaw) -> Double? {
        let width = layer.columns
        let ones = Matrix<Double>(rows: 1, columns: layer.rows, elements: Array(repeating: 1, count: layer.rows))
        let centre = ones.times(layer).elements.map { $0 / Double(layer.rows) }
        var centred = layer
        for row in 0..<layer.rows {
            for place in 0..<width { centred[row, place] -= centre[place] }
        }
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

private struct Mean {
    private(set) var count = 0
    private var sum = 0.0

    mutating func add(_ value: Double) { (count, sum) = (count + 1, sum + value) }

    var value: Double? { count > 0 ? sum / Double(count) : nil }
}
