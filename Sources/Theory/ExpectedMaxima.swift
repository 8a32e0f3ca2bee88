import Basics

/// The expected largest overlaps of random directions, each worked out once: an answer takes most of a millisecond, and a
/// table asks the same of many models.
package enum ExpectedMaxima {
    private struct Question: Hashable {
        let directions, dimension: Int
        let isSigned: Bool
    }

    private static let answers = Locked<[Question: Double]>([:])

    /// E[max |c|], nil outside of its range.
    package static func absolute(directions n: Int, dimension m: Int) -> Double? {
        answer(Question(directions: n, dimension: m, isSigned: false)) {
            try? RandomDirections.expectedMaximumAbsolute(directions: n, dimension: m)
        }
    }

    /// E[max c], nil outside of its range.
    package static func signed(directions n: Int, dimension m: Int) -> Double? {
        answer(Question(directions: n, dimension: m, isSigned: true)) {
            try? RandomDirections.expectedMaximum(directions: n, dimension: m)
        }
    }

    private static func answer(_ question: Question, _ workOut: () -> Double?) -> Double? {
        answers.withLock { answers in
            if let known = answers[question] { return known }
            let answer = workOut()
            answers[question] = answer
            return answer
        }
    }
}
