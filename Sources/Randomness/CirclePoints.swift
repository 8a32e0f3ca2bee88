import CKernels

#if canImport(Glibc)
    import Glibc
#endif

/// A point of the unit circle for each of many samples.
public struct CirclePoints: Sendable {
    private(set) var cosines: [Float] = []
    private(set) var sines: [Float] = []

    public init() {}

    private mutating func resize(_ count: Int) {
        guard cosines.count != count else { return }
        (cosines, sines) = (Array(repeating: 0, count: count), Array(repeating: 0, count: count))
    }

    /// The points at the angles 2π word / 2³², with absolute errors below 2e-7.
    public mutating func set(_ words: WordRow) {
        resize(words.count)
        toylab_circle_points(words.count, words.words, &cosines, &sines)
    }

    /// The points at given angles.
    public mutating func set(angles: [Double]) {
        resize(angles.count)
        for (sample, angle) in angles.enumerated() {
            (cosines[sample], sines[sample]) = (Float(cos(angle)), Float(sin(angle)))
        }
    }
}

/// A place on the unit circle, and how probable a sample is by the distance of its point: scale · exp(sharpness (cos a - 1)) at
/// the angle a.
public struct CirclePlace: Sendable {
    let form: toylab_circle_place

    public init(angle: Double, scale: Double, sharpness: Double) {
        form = toylab_circle_place(
            scale: Float(scale), sharpness: Float(sharpness), cosine: Float(cos(angle)), sine: Float(sin(angle)))
    }
}
