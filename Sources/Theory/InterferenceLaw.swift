#if canImport(Glibc)
    import Glibc
#endif

/// The law of the interference that a feature of norm 1 sees where all directions are random.
///
///     I = Σ_j r_j x_j c_j over the other features,    E[cos(ω I)] = Π_j (1 - p_j + p_j ψ(r_j ω))
///
/// The terms are independent, because the overlaps of a direction with the others are. The law is symmetric, has an atom
/// at 0, where no other feature is active, and is taken as a cosine series on -L...L beside that atom. What a loss needs
/// are means of (I + y)₊ and its square, whose series fall faster by ω² and ω³ than that of the density:
/// 128 terms leave 1e-5 (Fang & Oosterlee 2008, "A novel pricing method for European options based on Fourier-cosine series
/// expansions").
struct InterferenceLaw {
    static let terms = 128
    /// L
    let end: Double
    /// For each group and each k in 1...K: 1 - p + p ψ(r ω), never 0.
    let factors: [[Double]]
    /// p ω ψ'(r ω), the derivative of a factor in the norm.
    let slopes: [[Double]]
    /// Of the sum over all features: log |Π|, and whether it is negative.
    private let logarithms: [Double]
    private let signs: [Double]
    /// Var of the sum over all features.
    let variance: Double
    private let transform: OverlapTransform

    /// ω_k = k π / L
    func frequency(_ k: Int) -> Double { Double(k) * .pi / end }

    init(_ groups: [FeatureGroup], _ transform: OverlapTransform) {
        self.transform = transform
        func moment(_ power: Int) -> Double {
            groups.reduce(0) { sum, group in
                sum + Double(group.count) * group.probability * (0..<power).reduce(1) { value, _ in value * group.norm }
            }
        }
        let (second, fourth) = (moment(2), moment(4))
        variance = second * transform.meanSquare
        // Twelve standard deviations, those of a single active feature among them: what lies beyond is below 1e-5.
        end = 12 * ((second + (second > 0 ? fourth / second : 1)) * transform.meanSquare).squareRoot()
        var (factors, slopes): ([[Double]], [[Double]]) = ([], [])
        var logarithms = [Double](repeating: 0, count: Self.terms)
        var signs = [Double](repeating: 1, count: Self.terms)
        for group in groups {
            var (own, steep) = ([Double](repeating: 1, count: Self.terms), [Double](repeating: 0, count: Self.terms))
            for k in 0..<Self.terms {
                let frequency = Double(k + 1) * .pi / end
                let (value, slope) = transform(group.norm * frequency)
                let factor = 1 - group.probability + group.probability * value
                own[k] = abs(factor) < 1e-12 ? 1e-12 : factor
                steep[k] = group.probability * frequency * slope
                logarithms[k] += Double(group.count) * log(abs(own[k]))
                if own[k] < 0, group.count % 2 == 1 { signs[k] = -signs[k] }
            }
            factors.append(own)
            slopes.append(steep)
        }
        (self.factors, self.slopes, self.logarithms, self.signs) = (factors, slopes, logarithms, signs)
    }

    /// E[cos(ω_k I)] for all k, as a feature of the group sees it.
    func transform(without group: Int) -> [Double] {
        (0..<Self.terms).map { k in signs[k] * exp(logarithms[k]) / factors[group][k] }
    }

    /// Var[I], as a feature of the group sees it.
    func variance(without group: FeatureGroup) -> Double {
        variance - group.probability * group.norm * group.norm * transform.meanSquare
    }
}
