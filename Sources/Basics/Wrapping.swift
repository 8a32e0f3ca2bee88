extension String {
    /// The text in lines of at most so many characters, broken at spaces; a longer word has a line of its own.
    ///
    /// The spaces that a paragraph begins with stand before each of its lines. A command between backticks is one word where a line
    /// can hold it, so that it can be copied.
    ///
    /// - Parameter hanging: how many spaces more stand before each line but a paragraph's first.
    public func wrapped(columns: Int, hanging: Int = 0) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
            let indent = String(paragraph.prefix { $0 == " " })
            let further = indent + String(repeating: " ", count: hanging)
            var lines = [indent]
            for word in Self.words(paragraph, within: columns - further.count) {
                let last = lines[lines.count - 1]
                if last.allSatisfy({ $0 == " " }) {
                    lines[lines.count - 1] = last + word
                } else if last.count + 1 + word.count <= columns {
                    lines[lines.count - 1] = "\(last) \(word)"
                } else {
                    lines.append(further + word)
                }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// What lies between spaces, with commands of at most so many characters whole.
    private static func words(_ paragraph: Substring, within room: Int) -> [String] {
        var words: [String] = []
        var command: [String] = []
        for word in paragraph.split(separator: " ").map(String.init) {
            command.append(word)
            let ticks = command.reduce(0) { $0 + $1.count { $0 == "`" } }
            guard ticks.isMultiple(of: 2) else { continue }
            let whole = command.joined(separator: " ")
            words += whole.count <= room ? [whole] : command
            command = []
        }
        return words + command
    }
}
