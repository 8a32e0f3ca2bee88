import Synchronization

/// Asks every worker to stop at its next step. May be raised from any thread.
public final class StopFlag: Sendable {
    private let raised = Atomic(false)

    public init() {}

    public func raise() { raised.store(true, ordering: .relaxed) }
    public var isRaised: Bool { raised.load(ordering: .relaxed) }
}
