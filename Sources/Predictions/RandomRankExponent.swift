import Measures
import Statistics

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
        let ranks = recipes.compactMap { SpectralRankMeasure.ofRandomUnits($0, band) }
        guard ranks.count == recipes.count else { return nil }
        return LineFit(x: recipes.map { log(Double($0.width)) }, y: ranks.map { log($0) }).map { -$0.slope }
    }
}
