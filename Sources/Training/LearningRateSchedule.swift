#if canImport(Glibc)
    import Glibc
#endif

/// Linear warm-up, then a cosine down to a fraction of the largest rate.
///
///     s < warmup:   s / warmup
///     after:        final + (1 - final) (1 + cos(π (s - warmup) / (steps - warmup))) / 2
///
/// with the step s counted from 1. Where warmup ≥ steps there is no warm-up: cosine over all steps.
/// - Source: Liu, Liu & Gore 2025, the code of the small models.
public struct LearningRateSchedule: Sendable, Equatable {
    public let steps: Int
    public let warmupSteps: Int
    public let finalFraction: Double

    public init(steps: Int, warmupSteps: Int, finalFraction: Double) {
        self.steps = steps
        self.warmupSteps = warmupSteps >= steps ? 0 : warmupSteps
        self.finalFraction = finalFraction
    }

    /// The factor on the largest rate at `step`, 1 ... steps; in [0, 1].
    public func factor(step: Int) -> Double {
        if step < warmupSteps { return Double(step) / Double(warmupSteps) }
        let progress = Double(step - warmupSteps) / Double(steps - warmupSteps)
        return finalFraction + (1 - finalFraction) * (1 + cos(Double.pi * progress)) / 2
    }
}
