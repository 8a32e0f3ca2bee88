import Foundation

/// A value that several threads may use, one at a time, as with the standard library's `Mutex`.
///
/// On Linux ThreadSanitizer does not see a `Mutex`, and calls every use of one a race; it knows this lock.
public final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    public init(_ value: Value) { self.value = value }

    /// Whoever else calls it waits until `body` has ended. `body` must not call it on the same value again.
    public func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
