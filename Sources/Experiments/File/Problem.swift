import TensorFiles

/// One thing wrong with what a user asked for: where, what was found, and what to do.
public struct Problem: Equatable, Sendable, CustomStringConvertible {
    /// The JSON path, or the file or option, it concerns.
    public let place: String
    public let message: String

    public init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }

    public var description: String { "\(place): \(message)" }
}

/// Everything wrong with a file, at once.
public struct Problems: Error, Equatable, CustomStringConvertible {
    /// What the problems are of, for example the experiment file's path.
    public let subject: String
    public let list: [Problem]

    public init(_ subject: String, _ list: [Problem]) {
        self.subject = subject
        self.list = list
    }

    public var description: String {
        let count = list.count == 1 ? "1 problem" : "\(list.count) problems"
        let shown = list.prefix(Self.mostShown)
        let more = list.count > shown.count ? ["  ... and \(list.count - shown.count) more"] : []
        return "\(subject): \(count)\n" + (shown.map { "  \($0)" } + more).joined(separator: "\n")
    }

    /// More problems than this are counted.
    static let mostShown = 100
}

extension [Problem] {
    /// Adds a problem with a hint, which is worked out only where it will be seen.
    mutating func append(_ place: String, _ message: String, hint: @autoclosure () -> String) {
        append(Problem(place, message + (count < Problems.mostShown ? hint() : "")))
    }
}

/// The valid name closest to one that is not.
enum NearestName {
    /// - Returns: nil where nothing is close: more than a third of the letters would have to change.
    static func to(_ name: String, among candidates: [String]) -> String? {
        let scored = candidates.map { (distance: EditDistance.between(name.lowercased(), $0.lowercased()), name: $0) }
        guard let best = scored.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
        return best.distance <= max(2, best.name.count / 3) ? best.name : nil
    }

    /// "; did you mean X?", or a list of what is allowed.
    static func hint(_ name: String, among candidates: [String]) -> String {
        if let nearest = to(name, among: candidates) { return "; did you mean \"\(nearest)\"?" }
        return "; allowed here: " + candidates.sorted().joined(separator: ", ")
    }
}
