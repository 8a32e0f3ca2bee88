#if canImport(Glibc)
    import Glibc
#endif

/// The cost of a run, in units of work.
///
///     seconds = steps · beside · pace + what is done once + perRun
///               + the sum over steps of the cheaper of
///                   flops · secondsPerFlop + products · secondsPerProduct + elements · secondsPerElement
///                   the way by the outputs above 0, where there is one
///                 or, with dense samples, steps · dense · pace;   that sum times passes
public struct RunCost: Sendable, Equatable {
    public var steps: Double
    /// Floating-point operations of a step's products; infinite where there is no way by the Gram matrix.
    public var flops: Double
    /// Inner products of a step: what each costs however short it is.
    public var products: Double
    /// Outputs of a step's pass over its samples.
    public var elements: Double
    /// Operations of the products that the optimizer makes in a step.
    public var optimizerFlops = 0.0
    /// The way by the outputs above 0; nil where there is none.
    public var outputs: OutputsCost?
    /// A step's passes over dense samples, in seconds of the typical core; nil where samples are sparse.
    public var dense: Double?
    /// The time of a step's passes in that of one: a training on prefixes makes several.
    public var passes = 1.0
    /// The rest of a step, sampling and optimiser, in seconds of the typical core.
    public var beside = 0.0
    /// The work that is done once, before and after the steps.
    public var once = OnceCost()
    /// The memory of the run.
    public var bytes: Double

    /// Seconds for each unit of work, on the machine it was measured on.
    public struct Rates: Sendable, Equatable {
        public var secondsPerFlop: Double
        public var secondsPerProduct: Double
        public var secondsPerElement: Double
        /// The time of all but large products, in that of the typical core.
        public var pace = 1.0
        /// The time of a step by the outputs above 0 if none is, in that of the typical core.
        public var outputs = 1.0
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

        /// One core of an AMD EPYC server with AVX2. Good enough to share out a progress bar.
        public static let typical = Rates(secondsPerFlop: 1e-11, secondsPerProduct: 2.5e-10, secondsPerElement: 8e-11)
    }

    public func seconds(_ rates: Rates) -> Double {
        let panels =
            flops * rates.secondsPerFlop + products * rates.secondsPerProduct + elements * rates.secondsPerElement
        let pass =
            dense.map { steps * $0 * rates.pace } ?? outputs?.seconds(steps: steps, panels: panels, rates)
            ?? steps * panels
        let rest = beside * rates.pace + optimizerFlops * rates.secondsPerFlop
        return passes * pass + steps * rest + once.seconds(rates) + rates.perRun
    }
}

/// The cost of steps by the outputs above 0, once few are: panels before.
///
/// The share of outputs above 0 is taken to be 48 / step: as measured in strong superposition between steps 1,000 and 20,000, for alpha
/// from 0 to 1 and widths from 10 to 100.
public struct OutputsCost: Sendable, Equatable {
    /// Seconds of the typical core for a step if no output were above 0, and what all of them would add.
    package let screen, all: Double
    /// The steps after which it is taken.
    let change: Double

    private static let shareTimesStep = 48.0
    /// Steps before which half of all outputs are above 0.
    private static let settlingSteps = 800.0
    /// The time of the typical core in that of the one that `RouteCost` is of.
    private static let typical = 4.5

    /// - Parameters:
    ///   - screen: seconds of the typical core for a step if no output were above 0.
    ///   - none: what `RouteCost` gives there.
    ///   - all: the same where all are.
    ///   - panels: the same for the way by the Gram matrix.
    /// - Returns: nil where it is never the cheaper one.
    init?(screen: Double, none: Double, all: Double, panels: Double) {
        guard none < panels else { return nil }
        self.screen = screen
        self.all = Self.typical * (all - none)
        change = max(Self.settlingSteps, Self.shareTimesStep * (all - none) / (panels - none))
    }

    /// - Parameter panels: seconds of a step by the Gram matrix.
    func seconds(steps: Double, panels: Double, _ rates: RunCost.Rates) -> Double {
        guard change < steps else { return steps * panels }
        return change * panels
            + rates.outputs * (steps - change) * screen
            + rates.pace * Self.shareTimesStep * all * log(steps / change)
    }
}

extension [RunCost] {
    /// Of runs one after the other.
    public func seconds(_ rates: RunCost.Rates) -> Double { reduce(0) { $0 + $1.seconds(rates) } }
}

/// The cost of what a run does once: its start, and what is measured at its end.
public struct OnceCost: Sendable, Equatable {
    /// Floating-point operations of products, those in double precision counted as `doubleFactor`.
    var flops = 0.0
    /// Outputs of samples, as `RunCost.elements`.
    var elements = 0.0
    /// Overlaps that are formed and counted.
    var pairs = 0.0
    /// Random numbers of the start, and of samples that are drawn one by one.
    var draws = 0.0
    /// Samples drawn and judged, in seconds of the typical core.
    var samples = 0.0

    /// The same so many times.
    func times(_ count: Int) -> OnceCost {
        let factor = Double(count)
        return OnceCost(
            flops: factor * flops, elements: factor * elements, pairs: factor * pairs, draws: factor * draws,
            samples: factor * samples)
    }

    /// A product in double precision takes about twice the time.
    static let doubleFactor = 2.0

    func seconds(_ rates: RunCost.Rates) -> Double {
        flops * rates.secondsPerFlop + elements * rates.secondsPerElement + pairs * rates.secondsPerPair
            + draws * rates.secondsPerDraw + samples * rates.pace
    }
}
