/// The null hypothesis beside every law: the quantity does not change with the width. It is predicted of no models.
struct NoFallExponent: ExponentPrediction {
    let quantities = lossQuantities + RandomOverlapExponent().quantities
    let name = "no fall"
    let source = "null hypothesis"

    func exponent(_ models: ModelClass) -> Double? { nil }

    func candidate(_ models: ModelClass) -> Double? { 0 }
}
