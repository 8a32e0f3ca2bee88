/// The valid name closest to one that is not.
public enum NearestName {
    /// - Returns: nil where nothing is close: more than a third of the letters would have to change, and none begins with the name.
    public static func to(_ name: String, among candidates: [String]) -> String? {
        let scored = candidates.map { (distance: EditDistance.between(name.lowercased(), $0.lowercased()), name: $0) }
        guard let best = scored.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
        let begun = candidates.filter { name.count > 2 && $0.lowercased().hasPrefix(name.lowercased()) }
        if best.distance > 1, let shortest = begun.min(by: { ($0.count, $0) < ($1.count, $1) }) { return shortest }
        return best.distance <= max(2, best.name.count / 3) ? best.name : nil
    }

    /// The valid dotted path closest to one that is not, or to its last part alone: "model.width" of "modle.width" and "widht".
    public static func toPath(_ path: String, among candidates: [String]) -> String? {
        if let whole = to(path, among: candidates) { return whole }
        let ends = candidates.map { (path: $0, last: $0.split(separator: ".").last.map(String.init) ?? $0) }
        guard let last = to(path, among: ends.map(\.last)) else { return nil }
        return ends.first { $0.last == last }?.path
    }

    /// "; did you mean X?", or a list of what is allowed.
    public static func hint(_ name: String, among candidates: [String]) -> String {
        if let nearest = to(name, among: candidates) { return "; did you mean \"\(nearest)\"?" }
        return "; allowed here: " + candidates.sorted().joined(separator: ", ")
    }
}

/// How far apart two names are.
public enum EditDistance {
    /// The letters to add, drop or change (Levenshtein). O(|a| |b|), with long names cut at 100 letters.
    public static func between(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.unicodeScalars.prefix(100)), Array(b.unicodeScalars.prefix(100)))
        var previous = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var current = [i + 1]
            for (j, other) in b.enumerated() {
                current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (letter == other ? 0 : 1)))
            }
            previous = current
        }
        return previous[b.count]
    }
}
