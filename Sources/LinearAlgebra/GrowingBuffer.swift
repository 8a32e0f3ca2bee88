/// Storage for plain numbers that is kept from use to use and only ever grows: what an array is, without the questions
/// whether it is shared and whether an index is inside, which cost half of the sorting of a batch.
///
/// - Note: the pointers it hands out are valid until it grows.
final class GrowingBuffer<Element: BitwiseCopyable> {
    private var storage = UnsafeMutableBufferPointer<Element>.allocate(capacity: 1)
    private var count = 0

    deinit { storage.deallocate() }

    var elements: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(rebasing: storage[..<count]) }

    var base: UnsafeMutablePointer<Element> { storage.baseAddress! }

    /// Takes a new size. The elements are unspecified afterwards where it grew.
    func resized(to count: Int) -> UnsafeMutableBufferPointer<Element> {
        if count > storage.count {
            let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: count + count / 4)
            larger.baseAddress!.update(from: storage.baseAddress!, count: self.count)
            storage.deallocate()
            storage = larger
        }
        self.count = count
        return elements
    }
}
