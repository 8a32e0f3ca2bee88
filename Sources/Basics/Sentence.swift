extension StringProtocol {
    /// The same as it begins a sentence: "Test loss" of "test loss".
    public var atSentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
