#if canImport(Glibc)
    import Glibc
#endif

/// The cost of a run, in units of work.
///
///     seconds = steps · (features · secondsPerFeature + optimizerFlops · secondsPerFlop + fixed) + what is done once + perRun
///               + the sum over steps of the cheaper of
///                   flops · secondsPerFlop + products · secondsPerProduct + elements · secondsPerElement
///                   the way by the outputs above 0, where there is one,
///                   and dense samples in the lanes of vectors
public struct RunCost: Sendable, Equatable {
    public var steps: Double
    /// Floating-point operations of a step's products; infinite where there is no way by the Gram matrix.
    public var flops: Double
    /// Inner products of a step: what each costs however short it is.
    public var products: Double
    /// Outputs of a step's pass over its samples.
    public var elements: Double
    /// n
    public var features = 0.0
    /// Operations of the products that the optimizer makes in a step.
    public var optimizerFlops = 0.0
    /// Operations that stand for a step by the outputs above 0, if none were, and for each share of them; infinite where there
    /// is no such way.
    public var screenFlops = Double.infinity
    public var outputFlops = 0.0
    /// Operations that stand for a step with dense samples in the lanes of vectors; infinite where there is no such way.
    public var laneFlops = Double.infinity
    /// The work that is done once, before and after the steps.
    public var once = OnceCost()
    /// The memory of the run.
    public var bytes: Double

    /// Seconds for each unit of work, on the machine it was measured on.
    public struct Rates: Sendable, Equatable {
        public var secondsPerFlop: Double
        public var secondsPerProduct: Double
        public var secondsPerElement: Double
        /// Sampling, optimiser and bookkeeping, a step and feature.
        public var secondsPerFeature = 8e-8
        /// The rest of a step, whatever its size.
        public var fixed = 2e-6
        /// An overlap that has been formed and is counted.
        public var secondsPerPair = 2.1e-9
        /// A normal random number.
        public var secondsPerDraw = 2.5e-8
        /// A run's files, flushed to the disk, and its rows in the tables.
        public var perRun = 3e-3
        /// The same where it shares files with many.
        public var perPackedRun = 3e-4

        /// For runs that share files.
        public var inPacks: Rates {
            var rates = self
            rates.perRun = perPackedRun
            return rates
        }

        /// One core of a 2022 server. Good enough to share out a progress bar.
        public static let typical = Rates(secondsPerFlop: 1e-11, secondsPerProduct: 2.5e-10, secondsPerElement: 8e-11)
    }

    public func seconds(_ rates: Rates) -> Double {
        let panels =
            flops * rates.secondsPerFlop + products * rates.secondsPerProduct + elements * rates.secondsPerElement
        let (screen, outputs) = (screenFlops * rates.secondsPerFlop, outputFlops * rates.secondsPerFlop)
        let passes = min(cheaper(panels, screen, outputs), steps * laneFlops * rates.secondsPerFlop)
        let update = features * rates.secondsPerFeature + optimizerFlops * rates.secondsPerFlop
        return passes + steps * (update + rates.fixed) + once.seconds(rates) + rates.perRun
    }

    /// The sum over steps of min(panels, screen + share · outputs), where the share of outputs above 0 is about 48 / step: as
    /// measured in strong superposition between steps 1,000 and 20,000, for alpha from 0 to 1 and widths from 10 to 100.
    private func cheaper(_ panels: Double, _ screen: Double, _ outputs: Double) -> Double {
        guard screen < panels else { return steps * panels }
        let change = min(steps, max(Self.settlingSteps, Self.shareTimesStep * outputs / (panels - screen)))
        return change * panels + (steps - change) * screen + Self.shareTimesStep * outputs * log(steps / change)
    }

    private static let shareTimesStep = 48.0
    /// Steps before which half of all outputs are above 0.
    private static let settlingSteps = 800.0
}

extension [RunCost] {
    /// Of runs one after the other.
    public func seconds(_ rates: RunCost.Rates) -> Double { reduce(0) { $0 + $1.seconds(rates) } }
}

/// The cost of what a run does once: its start, and what is measured at its end.
public struct OnceCost: Sendable, Equatable {
    /// Floating-point operations of products, those in double precision counted as `doubleFactor`.
    var flops = 0.0
    /// Outputs of held-out samples, as `RunCost.elements`.
    var elements = 0.0
    /// Overlaps that are formed and counted.
    var pairs = 0.0
    /// Random numbers of the start.
    var draws = 0.0

    /// The same so many times.
    func times(_ count: Int) -> OnceCost {
        let factor = Double(count)
        return OnceCost(
            flops: factor * flops, elements: factor * elements, pairs: factor * pairs, draws: factor * draws)
    }

    /// A product in double precision takes about twice the time.
    static let doubleFactor = 2.0

    func seconds(_ rates: RunCost.Rates) -> Double {
        flops * rates.secondsPerFlop + elements * rates.secondsPerElement + pairs * rates.secondsPerPair
            + draws * rates.secondsPerDraw
    }
}
