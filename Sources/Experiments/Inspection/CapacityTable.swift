public import Tables
import Theory

#if canImport(Glibc)
    import Glibc
#endif

/// `toylab capacity`: what the capacity formulas and the bounds say of a dimension.
public enum CapacityTable {
    /// How many whole directions each formula allows within a deviation.
    ///
    /// - Parameters:
    ///   - d: dimensions, at least 1.
    ///   - epsilon: above 0 and below 1.
    public static func directions(dimension d: Int, deviation epsilon: Double) -> DisplayTable {
        var table = DisplayTable(
            "capacity", columns: ["dimension", "deviation", "formula", "directions", "log10_directions", "standing"])
        func add(_ name: String, _ directions: Double?, _ logarithm: Double?, _ standing: String) {
            table.append([
                .count(d), .digits(epsilon), .text(name), directions.map { .digits($0.rounded(.down)) } ?? .none,
                logarithm.map { .number($0 / log(10)) } ?? .none, .text(standing),
            ])
        }
        add("orthogonal", Double(d), log(Double(d)), "exact, deviation 0")
        for (formula, basis) in CapacityFormula.published {
            do throws(OutOfRange) {
                add(
                    formula.name, try formula.directions(dimension: d, deviation: epsilon),
                    try formula.logDirections(dimension: d, deviation: epsilon), basis.rawValue)
            } catch {
                add(formula.name, nil, nil, error.reason)
            }
        }
        return table
    }

    /// The deviation that so many directions need, by each formula, at least by the strongest bound, and if nobody
    /// arranges them.
    ///
    /// - Parameters:
    ///   - d: dimensions, at least 1.
    ///   - k: directions, 2 to 2⁵³.
    public static func deviations(dimension d: Int, directions k: Int) -> DisplayTable {
        var table = DisplayTable(
            "capacity", columns: ["dimension", "directions", "formula", "deviation", "standing"])
        let bound = try? OverlapBounds.strongest(directions: k, dimension: d)
        func add(_ name: String, _ standing: String, _ deviation: () throws(OutOfRange) -> Double) {
            do throws(OutOfRange) {
                let value = try deviation()
                let note = value < bound?.value ?? 0 ? "; below what is proven possible" : ""
                table.append([.count(d), .count(k), .text(name), .digits(value), .text(standing + note)])
            } catch {
                table.append([.count(d), .count(k), .text(name), .none, .text(error.reason)])
            }
        }
        for (formula, basis) in CapacityFormula.published {
            add(formula.name, basis.rawValue) { () throws(OutOfRange) in
                try formula.deviation(dimension: d, directions: Double(k))
            }
        }
        add("at least: \(bound?.name ?? "orthogonal")", bound == nil ? "exact" : "proven") { bound?.value ?? 0 }
        add("random directions, expected maximum", "pairs taken as independent") { () throws(OutOfRange) in
            try RandomDirections.expectedMaximumAbsolute(directions: k, dimension: d)
        }
        return table
    }
}
