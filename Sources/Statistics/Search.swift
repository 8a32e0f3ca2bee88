/// Searches along one number.
enum Search {
    /// The place in low...high where `value` is least, if it falls and then rises there: golden section, to the
    /// tolerance or to the last digit.
    static func minimum(_ low: Double, _ high: Double, tolerance: Double, _ value: (Double) -> Double) -> Double {
        let ratio = (5.0.squareRoot() - 1) / 2
        var (low, high) = (low, high)
        while high - low > tolerance {
            let (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
            guard low < left, left < right, right < high else { break }
            if value(left) < value(right) { high = right } else { low = left }
        }
        return (low + high) / 2
    }

    /// The last number on the way from `inside` to `outside` that is still inside, by bisection to the last digit.
    static func boundary(inside: Double, outside: Double, _ isOutside: (Double) -> Bool) -> Double {
        var (inside, outside) = (inside, outside)
        while true {
            let middle = (inside + outside) / 2
            guard middle != inside, middle != outside else { return inside }
            if isOutside(middle) { outside = middle } else { inside = middle }
        }
    }
}
