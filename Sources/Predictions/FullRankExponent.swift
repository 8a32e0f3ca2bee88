import Measures

/// Spectral ranks that grow as the width does: every dimension that there is is used alike. It is predicted of no models.
struct FullRankExponent: ExponentPrediction {
    let quantities =
        SpectralRankMeasure.places.map { SpectralRankMeasure.name(SpectralRankMeasure.hard, $0) }
        + [SpectralRankMeasure.soft]
    let name = "every dimension alike"
    let source = "rank m"

    func exponent(_ models: ModelClass) -> Double? { nil }

    func candidate(_ models: ModelClass) -> Double? { -1 }
}
