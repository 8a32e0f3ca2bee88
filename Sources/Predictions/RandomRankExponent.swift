import Measures

#if canImport(Glibc)
    import Glibc
#endif

/// The hard spectral rank of random unit directions as a power of the width, over the widths of the models. It is no power law, but
/// the least-squares line through its logarithms has this slope: what a fit of the models' own is to be held against.
struct RandomRankExponent: ExponentPrediction {
    let name = RandomRankPrediction.unitsName
    let source = expectationSource
    private let band: FrequencyBand?

    static let all = SpectralRankMeasure.places.map { RandomRankExponent(band: $0) }

    private init(band: FrequencyBand?) { self.band = band }

    var quantities: [String] { [SpectralRankMeasure.name(SpectralRankMeasure.hard, band)] }

    func exponent(_ models: ModelClass) -> Double? {
        let recipes = models.recipes
        let points = recipes.compactMap { recipe in
            SpectralRankMeasure.ofRandomUnits(recipe, band).map { (x: log(Double(recipe.width)), y: log($0)) }
        }
        let middle = points.reduce(0) { $0 + $1.x } / Double(points.count)
        let spread = points.reduce(0) { $0 + ($1.x - middle) * ($1.x - middle) }
        guard points.count == recipes.count, spread > 0 else { return nil }
        return -points.reduce(0) { $0 + ($1.x - middle) * $1.y } / spread
    }
}
