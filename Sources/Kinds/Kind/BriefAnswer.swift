import Basics

/// An answer as `run` ends with it: a dozen lines at most of 80 characters, which are understood without looking anything up.
///
/// The first sentence stands always, cut between its parts where it alone is too long; for what else is shown there has to be room:
/// the first warning, the other sentences, the other warnings, each without its details. What is left out is told.
package struct BriefAnswer {
    private static let lines = 12
    private static let columns = 80
    private static let titleLines = 3

    /// "strong-superposition (24 of 24 runs): Does the loss fall?"
    let title: String
    let answer: Answer
    /// The command that prints all of it.
    let command: String

    package init(title: String, answer: Answer, command: String) {
        (self.title, self.answer, self.command) = (title, answer, command)
    }

    /// - Parameter columns: characters in a line; in shorter lines there are more of them.
    package func text(columns: Int) -> String {
        let title = shortTitle(columns)
        let sentences = answer.first.flatMap(Self.sentences)
        // The longest closing, and the empty line under the title.
        let closing = closing(leftOut: answer.warnings.count).wrapped(columns: columns)
        var room = max(Self.lines, Self.lines * Self.columns / columns)
        room -= Self.count(title) + Self.count(closing) + 1
        let lead = sentences.first ?? ""
        var shown = [fitting(lead, behind: [], lines: room, columns: columns) ?? lead]
        var warnings: [String] = []
        func height() -> Int { self.height(shown, columns) + warnings.reduce(0) { $0 + Self.count($1) } }
        var left = answer.warnings.map { "Beware: \(Self.headline($0))".wrapped(columns: columns) }[...]
        func warn(atMost most: Int) {
            while warnings.count < most, let next = left.first, height() + Self.count(next) <= room {
                warnings.append(next)
                left = left.dropFirst()
            }
        }
        warn(atMost: 1)
        // Behind a sentence that is cut stands nothing.
        for sentence in sentences.dropFirst() where shown[0] == sentences[0] {
            shown.append(sentence)
            guard height() > room else { continue }
            shown.removeLast()
            let room = room - warnings.reduce(0) { $0 + Self.count($1) }
            if let cut = fitting(sentence, behind: shown, lines: room, columns: columns) { shown.append(cut) }
            break
        }
        warn(atMost: .max)
        let isWhole = answer.more.isEmpty && shown == sentences && answer.warnings.isEmpty
        let end = warnings + (isWhole ? [] : [self.closing(leftOut: left.count).wrapped(columns: columns)])
        return ([title, "", wrapped(shown, columns)] + end).joined(separator: "\n")
    }

    /// The title, cut where it has too many lines.
    private func shortTitle(_ columns: Int) -> String {
        let lines = title.wrapped(columns: columns - 2).split(separator: "\n")
        let most = max(Self.titleLines, Self.titleLines * Self.columns / columns)
        guard lines.count > most else { return title.wrapped(columns: columns) }
        return lines.prefix(most).joined(separator: "\n") + " …"
    }

    private func closing(leftOut: Int) -> String {
        let warnings = leftOut == 0 ? "" : "\(leftOut) more \(leftOut == 1 ? "warning" : "warnings") and the "
        return "\(warnings.isEmpty ? "The " : warnings)rest: \(command)"
    }

    /// The sentence, or as many of its parts as so many lines hold behind others; nil where there is no room for one.
    private func fitting(_ sentence: String, behind shown: [String], lines: Int, columns: Int) -> String? {
        var text = sentence
        while height(shown + [text], columns) > lines {
            let kept = text.hasSuffix("; …") ? text.dropLast(3) : text[...]
            guard let cut = kept.lastIndex(of: ";") else { return nil }
            text = kept[..<cut] + "; …"
        }
        return text
    }

    private func wrapped(_ sentences: [String], _ columns: Int) -> String {
        defined(sentences.joined(separator: " ")).wrapped(columns: columns)
    }

    private func height(_ sentences: [String], _ columns: Int) -> Int { Self.count(wrapped(sentences, columns)) }

    /// The text with each symbol in words where it first stands: "for m (hidden dimensions) = 5". Names that are words need none.
    private func defined(_ text: String) -> String {
        answer.symbols.filter { !$0.isWord }.reduce(text) { text, symbol in
            let places = text.ranges(of: symbol.text).filter { place in
                let before = text[..<place.lowerBound].last
                let after = text[place.upperBound...].first
                return !(before.map { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "_" } ?? false)
                    && (after.map { " ,;:.)".contains($0) } ?? true)
            }
            guard let first = places.first else { return text }
            return text[..<first.upperBound] + " (\(symbol.meaning))" + text[first.upperBound...]
        }
    }

    private static func count(_ text: String) -> Int { text.isEmpty ? 0 : text.count { $0 == "\n" } + 1 }

    /// Its sentences: a full stop and a capital letter part them.
    private static func sentences(_ text: String) -> [String] {
        let parts = text.split(separator: /\.\ (?=\p{Lu})/)
        return parts.dropLast().map { $0 + "." } + parts.suffix(1).map { String($0) }
    }

    /// A warning without what stands in brackets and what follows a colon or a semicolon.
    private static func headline(_ warning: String) -> String {
        var bare = warning
        // Brackets inside brackets go first.
        while let brackets = bare.firstMatch(of: /\ ?\([^()]*\)/) { bare.removeSubrange(brackets.range) }
        let text = bare.prefix { $0 != ":" && $0 != ";" }
        return text.hasSuffix(".") ? String(text) : text + "."
    }
}

extension Answer.Symbol {
    /// Whether it is words, as "density" is.
    fileprivate var isWord: Bool { text.count { $0.isASCII && $0.isLetter } > 2 }
}
