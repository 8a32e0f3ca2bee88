/// How directions are placed.
public enum PackingMethod: String, CaseIterable, Sendable {
    /// Drawn independently, uniformly from the sphere.
    case random
    /// Drawn so, then moved until their largest overlap is small: see `PackingOptimizer`.
    case optimised
}
