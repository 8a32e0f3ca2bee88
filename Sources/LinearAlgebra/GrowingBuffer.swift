/// Storage for plain numbers that is kept from use to use and only ever grows: what an array is, but beginning at a cache
/// line, and without the questions whether it is shared and whether an index is inside.
///
/// - Note: the pointers it hands out are valid until it grows.
final class GrowingBuffer<Element: BitwiseCopyable & Numeric> {
    private(set) var base: UnsafeMutablePointer<Element>
    private var count = 0
    private var capacity: Int

    init() {
        capacity = 1
        base = Self.allocate(1)
    }

    deinit { base.deallocate() }

    var elements: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: base, count: count) }

    /// Takes a new size. The elements are unspecified afterwards where it grew.
    func resized(to count: Int) -> UnsafeMutableBufferPointer<Element> {
        if count > capacity {
            let larger = Self.allocate(count + count / 4)
            base.deallocate()
            (base, capacity) = (larger, count + count / 4)
        }
        self.count = count
        return elements
    }

    /// Every element becomes 0.
    func clear() {
        UnsafeMutableRawPointer(base).initializeMemory(
            as: UInt8.self, repeating: 0, count: count * MemoryLayout<Element>.stride)
    }

    private static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
        UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<Element>.stride, alignment: 64)
            .bindMemory(to: Element.self, capacity: count)
    }
}
