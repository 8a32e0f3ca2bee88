import Measures

/// The hard spectral rank of random directions in the place of the model's, of unit length or with its norms: the rank that the
/// frequencies alone give. See Theory's `RandomDirections`.
public struct RandomRankPrediction: Prediction {
    static let unitsName = "random unit directions"
    public static let atNorms = "random directions, these norms"

    public let name: String
    public let source = expectationSource
    private let band: FrequencyBand?
    private let hasNorms: Bool

    static let all = SpectralRankMeasure.places.flatMap { band in
        [RandomRankPrediction(band, hasNorms: false), RandomRankPrediction(band, hasNorms: true)]
    }

    private init(_ band: FrequencyBand?, hasNorms: Bool) {
        (self.band, self.hasNorms) = (band, hasNorms)
        name = hasNorms ? Self.atNorms : Self.unitsName
    }

    public var quantity: String { SpectralRankMeasure.name(SpectralRankMeasure.hard, band) }

    public func value(_ model: ModelSummary) -> Double? {
        hasNorms
            ? model[SpectralRankMeasure.randomName(band)] : SpectralRankMeasure.ofRandomUnits(model.recipe, band)
    }
}
