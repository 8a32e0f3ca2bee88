#if canImport(Glibc)
    import Glibc
#endif

/// The expected squared error of one feature of a ReLU model whose directions are random.
///
///     ℓ = (1 - p) E[(r I + b)₊²] + p E[((r² v + r I + b)₊ - v)²]
///       = p E[v²] + Σ_q P_q M₂(y_q) - Q_q M₁(y_q),      y = r v + b/r,  M_k(y) = E[(I + y)₊^k]
///
/// with a node q for "not active" (v = 0, P = (1 - p) r², Q = 0) and one for each value (P = p w r², Q = 2 p w v r). On -L...L
/// the law of I is P₀ δ + (1 - P₀)/(2L) + Σ_k g_k cos(ω_k I)/L, g_k = E[cos(ω_k I)] - P₀, and so
///
///     M₁ = P₀ y₊  + (1 - P₀)(L + y)²/(4L) + Σ_k g_k ((-1)^k - cos ω_k y)/(ω_k² L)
///     M₂ = P₀ y₊² + (1 - P₀)(L + y)³/(6L) + Σ_k 2 g_k ((-1)^k (L + y) ω_k - sin ω_k y)/(ω_k³ L)
///
/// P₀ is the last E[cos(ω_k I)]: all that is narrower than the series can tell is at 0.
/// - Complexity: O(nodes · terms): some 10 µs.
struct SeenLoss {
    private(set) var loss: Double
    /// ∂ℓ/∂r and ∂ℓ/∂b, the law of I held.
    private(set) var normSlope = 0.0
    private(set) var biasSlope = 0.0
    /// ∂ℓ/∂E[cos(ω_k I)] for k in 1...K, and ∂ℓ/∂Var[I] through nodes beyond L. Empty unless asked for.
    private(set) var transformSlopes: [Double] = []
    private(set) var varianceSlope = 0.0

    private typealias Lanes = SIMD8<Double>

    /// - Parameters:
    ///   - transform: E[cos(ω_k I)].
    ///   - variance: Var[I].
    ///   - end: L.
    init(
        _ group: FeatureGroup, values: ValueDensity, transform: [Double], variance: Double, end: Double,
        wantsTransformSlopes: Bool
    ) {
        let (p, b) = (group.probability, group.bias)
        let r = max(group.norm, 1e-6)
        let series = Series(transform, end)
        let nodes = values.nodes(kinks: [-b / (r * r)])
        loss = p * values.meanSquare
        let count = (nodes.count + 1 + 7) / 8
        var (sines, cosines) = (
            [Double](repeating: 0, count: transform.count), [Double](repeating: 0, count: transform.count)
        )
        var (flat, atom, even) = (0.0, 0.0, 0.0)
        for block in 0..<count {
            var (v, y, square, linear) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
            var (cosine, sine) = (Lanes(repeating: 1), Lanes.zero)
            for lane in 0..<8 where 8 * block + lane <= nodes.count {
                let index = 8 * block + lane - 1
                let value = index < 0 ? 0 : nodes[index].value
                let weight = index < 0 ? 1 - p : p * nodes[index].weight
                v[lane] = value
                y[lane] = r * value + b / r
                square[lane] = weight * r * r
                linear[lane] = 2 * weight * value * r
                if abs(y[lane]) < end {
                    cosine[lane] = cos(.pi * y[lane] / end)
                    sine[lane] = sin(.pi * y[lane] / end)
                }
            }
            // M₀ = P(I > -y)
            var (zeroth, first, second) = series.moments(y, cosine, sine)
            var (inSeries, beyond) = (square, 0.0)
            var linearInSeries = linear
            for lane in 0..<8 where abs(y[lane]) >= end {
                let isAbove = y[lane] > 0
                zeroth[lane] = isAbove ? 1 : 0
                first[lane] = isAbove ? y[lane] : 0
                second[lane] = isAbove ? y[lane] * y[lane] + variance : 0
                if isAbove { beyond += square[lane] }
                (inSeries[lane], linearInSeries[lane]) = (0, 0)
            }
            loss += (square * second - linear * first).sum()
            let slope = 2 * square * first - linear * zeroth
            biasSlope += slope.sum() / r
            normSlope += (2 * square * second - linear * first).sum() / r + (slope * (v - b / (r * r))).sum()
            guard wantsTransformSlopes else { continue }
            varianceSlope += beyond
            let above = y.replacing(with: 0, where: y .< 0)
            flat += (2 * inSeries * (end + y) - linearInSeries).sum()
            atom += (inSeries * above * above - linearInSeries * above).sum()
            let sum = end + y
            even += (inSeries * sum * sum * sum / (6 * end) - linearInSeries * sum * sum / (4 * end)).sum()
            var (c, s) = (cosine, sine)
            for k in 0..<transform.count {
                sines[k] += (inSeries * s).sum()
                cosines[k] += (linearInSeries * c).sum()
                (c, s) = (c * cosine - s * sine, s * cosine + c * sine)
            }
        }
        guard wantsTransformSlopes else { return }
        transformSlopes = transform.indices.map { k in
            let w = series.frequencies[k]
            return ((k % 2 == 0 ? -flat : flat) - 2 * sines[k] / w + cosines[k]) / (w * w * end)
        }
        let last = transform.count - 1
        transformSlopes[last] = atom - even - transformSlopes.dropLast().reduce(0, +)
    }

    /// The law of I as a series.
    private struct Series {
        let frequencies: [Double]
        private let end, atom, alternating: Double
        /// g_k over ω_k L, ω_k² L and ω_k³ L / 2.
        private let zeroth, first, second: [Double]

        init(_ transform: [Double], _ end: Double) {
            let atom = transform[transform.count - 1]
            let frequencies = transform.indices.map { Double($0 + 1) * .pi / end }
            (self.end, self.atom, self.frequencies) = (end, atom, frequencies)
            zeroth = zip(transform, frequencies).map { ($0 - atom) / ($1 * end) }
            let first = zip(zeroth, frequencies).map { $0 / $1 }
            second = zip(first, frequencies).map { 2 * $0 / $1 }
            self.first = first
            alternating = first.indices.reduce(0) { $1 % 2 == 0 ? $0 - first[$1] : $0 + first[$1] }
        }

        /// M₀, M₁ and M₂ at y, given cos and sin of ω₁ y.
        func moments(_ y: Lanes, _ cosine: Lanes, _ sine: Lanes) -> (Lanes, Lanes, Lanes) {
            let above = y.replacing(with: 0, where: y .< 0)
            let isAbove = Lanes.zero.replacing(with: atom, where: y .> 0)
            let sum = end + y
            let even = (1 - atom) / end
            var m0 = isAbove + sum * (even / 2)
            var m1 = atom * above + sum * sum * (even / 4) + alternating
            var m2 = atom * above * above + sum * sum * sum * (even / 6) + 2 * alternating * sum
            var (c, s) = (cosine, sine)
            for k in frequencies.indices {
                m0 += zeroth[k] * s
                m1 -= first[k] * c
                m2 -= second[k] * s
                (c, s) = (c * cosine - s * sine, s * cosine + c * sine)
            }
            return (m0, m1, m2)
        }
    }
}
