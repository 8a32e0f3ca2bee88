/// The mean square overlap of random directions falls as 1/m.
struct RandomOverlapExponent: ExponentPrediction {
    let quantities = ["mean_square_overlap"]
    let name = "random directions 1/m"
    let source = "Beta(1/2, (m-1)/2)"

    func exponent(_ models: ModelClass) -> Double? { models.regime == .strong ? 1 : nil }

    func candidate(_ models: ModelClass) -> Double? { 1 }
}
