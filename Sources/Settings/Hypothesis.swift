import Basics
import JSON

/// What an experiment expects of a measure, said beforehand: the answer says whether it holds.
public struct Hypothesis: Sendable, Equatable {
    /// A column of the table of runs.
    public let measure: String
    /// The bounds, one of them at least, which belong to what is expected.
    public let atLeast, atMost: Double?

    /// - Precondition: one bound at least.
    public init(measure: String, atLeast: Double?, atMost: Double?) {
        precondition(atLeast != nil || atMost != nil, "nothing is expected of \(measure)")
        (self.measure, self.atLeast, self.atMost) = (measure, atLeast, atMost)
    }

    /// Whether a value is as expected.
    public func holds(of value: Double) -> Bool { value >= atLeast ?? -.infinity && value <= atMost ?? .infinity }

    /// Whether every value of an interval is as expected, or none; nil where one bound or both lie within it.
    public func holds(of interval: ClosedRange<Double>) -> Bool? {
        if holds(of: interval.lowerBound), holds(of: interval.upperBound) { return true }
        return interval.upperBound < atLeast ?? -.infinity || interval.lowerBound > atMost ?? .infinity ? false : nil
    }

    /// One or two.
    public var bounds: [Double] { [atLeast, atMost].compactMap(\.self) }

    /// {"atLeast": 0.5}
    var resolved: JSONValue {
        var members: [String: JSONValue] = [:]
        if let atLeast { members[Self.least] = .number(atLeast) }
        if let atMost { members[Self.most] = .number(atMost) }
        return .object(members)
    }

    static let (least, most) = ("atLeast", "atMost")
}

extension ExperimentReader {
    /// What "hypothesis" expects, by the names of measures.
    mutating func readHypotheses(among measures: [String]) -> [Hypothesis] {
        let key = "hypothesis"
        guard let value = root[key] else { return [] }
        guard case .object(let members) = value else {
            problems.append(
                Problem(
                    key,
                    "found \(value.found); allowed: an object of measures and their bounds, {\"accuracy\": {\"\(Hypothesis.least)\": 0.9}}"
                ))
            return []
        }
        if measures.isEmpty, !members.isEmpty {
            problems.append(Problem(key, "this kind of experiment has no measure to expect anything of; remove it"))
            return []
        }
        return members.sorted { $0.key < $1.key }.compactMap { measure, bounds in
            let place = "\(key).\(measure)"
            guard measures.contains(measure) else {
                problems.append(place, "unknown measure", hint: NearestName.hint(measure, among: measures))
                return nil
            }
            return readBounds(bounds, of: measure, at: place)
        }
    }

    private mutating func readBounds(_ value: JSONValue, of measure: String, at place: String) -> Hypothesis? {
        let keys = [Hypothesis.least, Hypothesis.most]
        guard case .object(let members) = value, !members.isEmpty else {
            problems.append(
                Problem(
                    place,
                    "found \(value.found); allowed: an object with \"\(keys[0])\", \"\(keys[1])\" or both, numbers"))
            return nil
        }
        var numbers: [String: Double] = [:]
        for (key, bound) in members.sorted(by: { $0.key < $1.key }) {
            guard keys.contains(key) else {
                problems.append("\(place).\(key)", "unknown key", hint: NearestName.hint(key, among: keys))
                continue
            }
            guard case .number(let number) = bound else {
                problems.append(Problem("\(place).\(key)", "found \(bound.found); allowed: a number"))
                continue
            }
            numbers[key] = number
        }
        if let least = numbers[keys[0]], let most = numbers[keys[1]], least > most {
            problems.append(
                Problem(
                    place,
                    "nothing is at least \(JSONValue.number(least).canonical) and at most \(JSONValue.number(most).canonical); exchange the two"
                ))
        }
        return numbers.isEmpty
            ? nil : Hypothesis(measure: measure, atLeast: numbers[keys[0]], atMost: numbers[keys[1]])
    }
}
