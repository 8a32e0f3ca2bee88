import Geometry
import LinearAlgebra
import Tables
import ToyModels
import Training

/// Overlaps of represented features of one set and of different sets, where data.dependence divides features into sets.
///
///     within   mean of w_i · w_j and of (w_i · w_j)² over pairs i ≠ j of one set
///     across   mean of (w_i · w_j)² over pairs of different sets
///
/// Features that exclude one another can share a line, -1 within; those that come together keep apart, 0 within. Concepts that are
/// read one by one are at right angles, 0 across. Complexity O(r s m + r m²), r represented features in sets of s.
struct SetOverlapsMeasure: Measure {
    let columns = [
        Column(
            "mean_overlap_within", "",
            "mean overlap of represented features of one set; sets are those of data.dependence; empty where it makes none"
        ),
        Column("mean_square_overlap_within", "", "mean squared overlap of represented features of one set"),
        Column("mean_square_overlap_across", "", "mean squared overlap of represented features of different sets"),
    ]

    let others = [Column("set_overlaps.pairs", "", "pairs of represented features of one set")]

    /// A tracked run keeps every tracked column, whether it has values or not.
    var isTracked: Bool { false }

    let subject: String? = "models with a data.dependence that makes sets of features"

    func speaks(of recipe: Recipe) -> Bool { recipe.distribution.dependence?.setSize != nil }

    /// No pair, no mean.
    func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool {
        !speaks(of: recipe) || kept[others[0].name] != nil
    }

    func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] {
        guard let size = model.recipe.distribution.dependence?.setSize else { return [nil, nil, nil, 0] }
        let set = Directions(model.directions, where: model.representation.represented)
        var within = (pairs: 0.0, sum: 0.0, squares: 0.0)
        var start = 0
        while start < set.count {
            try model.poll()
            let members = (start..<set.count).prefix { set.indices[$0] / size == set.indices[start] / size }
            for i in members {
                for j in members where j > i {
                    let overlap = zip(set.units.row(i), set.units.row(j)).reduce(0) { $0 + $1.0 * $1.1 }
                    within = (within.pairs + 1, within.sum + overlap, within.squares + overlap * overlap)
                }
            }
            start = members.endIndex
        }
        // Σ_ij (w_i · w_j)² = ‖Σ_i w_i w_iᵀ‖², with i = j in it r times 1.
        var moments = Matrix<Double>(rows: set.dimension, columns: set.dimension)
        moments.setProduct(set.units, transposeA: true, set.units)
        let count = Double(set.count)
        let all = moments.elements.reduce(0) { $0 + $1 * $1 }
        let across = (
            pairs: count * (count - 1) / 2 - within.pairs, squares: max(0, (all - count) / 2 - within.squares)
        )
        return [
            within.pairs > 0 ? within.sum / within.pairs : nil, within.pairs > 0 ? within.squares / within.pairs : nil,
            across.pairs > 0 ? across.squares / across.pairs : nil, within.pairs,
        ]
    }
}
