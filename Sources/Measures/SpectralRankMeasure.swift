import Geometry
import LinearAlgebra
public import Tables
import Theory
import ToyModels
public import Training

/// The dimensions that the hidden layer's covariance spreads over, soft and hard: see Geometry's `SpectralRank`.
///
///     C = W Cov(x) Wᵀ        of independent features W diag(v) Wᵀ, v_i = Var[x_i]
///
/// exactly, by the data law and without samples; over all features, and over those of each band alone. Of untied weights the encoder's
/// directions are W. It says nothing of a nonlinear hidden layer or of samples scaled to norm 1, whose covariances are others, and
/// nothing of a band with a single feature, whose rank is 1.
public struct SpectralRankMeasure: Measure {
    public init() {}

    public let columns: [Column] = Self.places.flatMap { band in
        [
            Self.column(
                Self.name(Self.soft, band), "soft spectral rank of the hidden layer's covariance, exp(-Σ q ln q)", band),
            Self.column(
                Self.name(Self.hard, band), "hard spectral rank of the hidden layer's covariance, 1 / Σ q²", band),
        ]
    }

    public let others: [Column] =
        [Column(Self.varianceName, "", "trace of the hidden layer's covariance")]
        + Self.places.map {
            Self.column(Self.randomName($0), "hard spectral rank of random directions with the model's norms", $0)
        }

    public static let soft = "soft_spectral_rank"
    public static let hard = "hard_spectral_rank"

    /// The name of a quantity over a band; nil for all features.
    public static func name(_ quantity: String, _ band: FrequencyBand?) -> String {
        band.map { "\(quantity)_\($0.rawValue)" } ?? quantity
    }

    /// The name under which the rank of random directions with the model's norms is kept.
    public static func randomName(_ band: FrequencyBand?) -> String { name("random_hard_spectral_rank", band) }

    /// All features, then each band.
    public static let places: [FrequencyBand?] = [nil] + FrequencyBand.allCases.map(Optional.some)

    private static let varianceName = "hidden_variance"

    private static func column(_ name: String, _ meaning: String, _ band: FrequencyBand?) -> Column {
        Column(name, "", band.map { "\(meaning), \($0.words)" } ?? meaning, unit: "dimensions")
    }

    public func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool {
        !speaks(of: recipe) || kept[Self.varianceName] != nil
    }

    public func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] {
        let distribution = model.recipe.distribution
        let written = model.written
        var ranks: [SpectralRank?] = []
        for band in Self.places {
            let members = Self.members(band, distribution)
            let isSaid = band == nil || members.count > 1
            ranks.append(try isSaid ? Self.rank(members, written, distribution, model.poll) : nil)
        }
        let squares = written.rowNorms().map { $0 * $0 }
        let random = Self.places.map { Self.random($0, distribution, squares, model.recipe.width) }
        return ranks.flatMap { [$0?.soft, $0?.hard] } + [ranks[0]?.variance ?? 0] + random
    }

    /// The hard spectral rank that random unit directions would have in a model's place: see Theory's `RandomDirections`.
    ///
    /// - Returns: nil where nothing is said of the model, or where features are correlated.
    public static func ofRandomUnits(_ recipe: Recipe, _ band: FrequencyBand?) -> Double? {
        guard knowsCovariance(of: recipe) else { return nil }
        return random(band, recipe.distribution, nil, recipe.width)
    }

    public let subject: String? = "models without a hidden layer and without data.normalize"

    public func speaks(of recipe: Recipe) -> Bool { Self.knowsCovariance(of: recipe) }

    private static func knowsCovariance(of recipe: Recipe) -> Bool {
        recipe.hiddenActivation == nil && !recipe.distribution.isNormalized
    }

    /// - Parameter squares: ‖W_i‖² of every feature; nil for ones.
    private static func random(
        _ band: FrequencyBand?, _ distribution: FeatureDistribution, _ squares: [Double]?, _ m: Int
    ) -> Double? {
        let members = members(band, distribution)
        guard distribution.isUncorrelated, band == nil || members.count > 1 else { return nil }
        let variances = distribution.variances
        return try? RandomDirections.hardSpectralRank(
            weights: members.map { variances[$0] * (squares?[$0] ?? 1) }, dimension: m)
    }

    private static func members(_ band: FrequencyBand?, _ distribution: FeatureDistribution) -> [Int] {
        band?.members(distribution.probabilities) ?? Array(distribution.probabilities.indices)
    }

    /// - Parameter written: n × m, row i what a value of 1 of feature i adds to the hidden layer.
    private static func rank(
        _ members: [Int], _ written: Matrix<Double>, _ distribution: FeatureDistribution,
        _ poll: () throws(CancellationError) -> Void
    ) throws(CancellationError) -> SpectralRank? {
        try poll()
        let rows = Matrix(
            rows: members.count, columns: written.columns, elements: members.flatMap { written.row($0) })
        guard distribution.isUncorrelated else {
            return SpectralRank(covariance: try covariance(members, rows, distribution, poll))
        }
        let variances = distribution.variances
        var scaled = rows
        scaled.scaleRows(by: members.map { variances[$0].squareRoot() })
        return SpectralRank(rows: scaled)
    }

    /// W Cov(x) Wᵀ of some features, some rows of Cov(x) at a time.
    private static func covariance(
        _ members: [Int], _ rows: Matrix<Double>, _ distribution: FeatureDistribution,
        _ poll: () throws(CancellationError) -> Void
    ) throws(CancellationError) -> Matrix<Double> {
        var covariance = Matrix<Double>(rows: rows.columns, columns: rows.columns)
        for start in stride(from: 0, to: members.count, by: blockRows) {
            try poll()
            let range = start..<min(start + blockRows, members.count)
            let block = Matrix(
                rows: range.count, columns: members.count,
                elements: range.flatMap { i in members.map { distribution.covariance(members[i], $0) } })
            covariance.setProduct(rows.rows(range), transposeA: true, block.times(rows), accumulate: true)
        }
        return covariance
    }

    private static let blockRows = 256
}
