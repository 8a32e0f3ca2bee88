/// The middle of numbers in their order.
public enum Median {
    /// The middle one, or the mean of the two in the middle.
    ///
    /// - Parameter numbers: rising; one at least.
    public static func of(sorted numbers: [Double]) -> Double {
        (numbers[(numbers.count - 1) / 2] + numbers[numbers.count / 2]) / 2
    }
}
