import ToyModels

/// The cost of what a run does once: its start, the held-out loss, and the geometry of its directions.
public struct OnceCost: Sendable, Equatable {
    /// Floating-point operations of products, those in double precision counted as `doubleFactor`.
    var flops = 0.0
    /// Outputs of held-out samples, as `RunCost.elements`.
    var elements = 0.0
    /// Overlaps that are formed and counted.
    var pairs = 0.0
    /// Random numbers of the start.
    var draws = 0.0
    /// The memory it takes: the trained parameters with the optimizer state, W and its unit vectors in double precision,
    /// its moments about the origin, a chunk of samples with its Gram matrix or a block of their outputs.
    var bytes = 0.0

    /// A product in double precision takes about twice the time.
    static let doubleFactor = 2.0

    init() {}

    /// - Parameters:
    ///   - chunk: of held-out samples.
    ///   - samples: as many of them at least.
    ///   - m: the width.
    init(_ chunk: RunCost.BatchShape, samples: Double, width m: Double) {
        let n = chunk.features
        let size = Double(HeldOutLoss.chunk)
        let chunks = (samples / size).rounded(.up)
        let gram = chunk.active * n
        let isSmall = gram <= Double(HeldOutLoss.largestGram)
        // Once over all features, and once more over the represented ones where those are not all.
        pairs = 1.5 * n * n / 2
        draws = n * m
        // Each arrangement has its overlaps and its interference, the latter from the m x m moments where m <= n.
        let arrangements = pairs / (n * n / 2)
        let interference = arrangements * (m <= n ? 4 * n * m * m : 2 * n * n * m)
        flops =
            chunks * 2 * m * (isSmall ? gram : chunk.rows * n) + Self.doubleFactor * (2 * m * pairs + interference)
        elements = chunks * n * ((isSmall ? chunk.nonZeros : 0) + (isSmall ? 2 : 3) * chunk.rows)
        let block = isSmall ? gram : max(n, Double(HeldOutLoss.largestGram))
        bytes = n * (32 * m + 150) + 16 * m * m + 4 * block + 60 * chunk.nonZeros + 16e6
    }

    func seconds(_ rates: RunCost.Rates) -> Double {
        flops * rates.secondsPerFlop + elements * rates.secondsPerElement + pairs * rates.secondsPerPair
            + draws * rates.secondsPerDraw
    }
}
