extension StringProtocol {
    /// The same as it begins a sentence: "Test loss" of "test loss".
    public var atSentenceStart: String { prefix(1).uppercased() + dropFirst() }

    /// A name of code as words: "learning rate" of "learningRate".
    public var inWords: String {
        reduce(into: "") { words, letter in
            if letter.isUppercase, words.last?.isLowercase ?? false {
                words += " " + letter.lowercased()
            } else {
                words.append(letter)
            }
        }
    }
}

extension Array where Element == String {
    /// "a", "a and b", "a, b and c".
    public var listed: String { listed(by: "and") }

    /// - Parameter word: before the last one.
    public func listed(by word: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
