/// The loss of a sample that training minimises, of outputs x̂ and targets t.
public enum TrainingLoss: Hashable, Sendable {
    /// Σ_j weight_j |x̂_j - t_j|^p with p ≥ 1.
    case power(Int)
    /// -Σ_a weight_a ln softmax(x̂)_a over the active features a, those whose target is not 0; in nats. The outputs x̂ are logits, so that
    /// f is the identity.
    case crossEntropy

    public static let squared = TrainingLoss.power(2)
}
