/// Numbers, and what each is to be reconstructed as: itself, or a target of its own beside it.
final class TargetedValues<Element: Scalar> {
    let values = GrowingBuffer<Element>()
    /// As many; `values` themselves where there are no others.
    private(set) var targets: GrowingBuffer<Element>
    private let others = GrowingBuffer<Element>()

    init() { targets = values }

    var hasOthers: Bool { targets === others }

    /// Takes a new size, and values as targets.
    func resize(to count: Int) {
        _ = values.resized(to: count)
        targets = values
    }

    /// Gives the values as they are now targets of their own.
    ///
    /// - Parameter law: makes values their targets, in place; nil makes each its own target.
    func setTargets(_ law: ((UnsafeMutableBufferPointer<Element>) -> Void)?) {
        guard let law else { return targets = values }
        targets = others
        let elements = targets.resized(to: values.elements.count)
        // Memory as it is: a copy of elements would take each by itself, their type not being known.
        UnsafeMutableRawPointer(targets.base).copyMemory(
            from: values.base, byteCount: elements.count * MemoryLayout<Element>.stride)
        law(elements)
    }
}
