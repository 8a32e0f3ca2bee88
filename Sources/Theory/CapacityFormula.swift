#if canImport(Glibc)
    import Glibc
#endif

/// How many directions k fit into d dimensions when every overlap may deviate from 0 by ε.
///
///     k ≤ (d^f exp((d^c ε² / C)^(1/b)))^(1/a)
///
/// with f = 0 and a = b = c = 1 after Johnson and Lindenstrauss, f = 1 in the adjusted formula, and a, b, c fitted in the
/// full one.
/// - Source: Guha 2026, "Representational Capacity".
public struct CapacityFormula: Sendable, Equatable {
    public enum Form: String, Sendable, CaseIterable {
        /// k ≤ exp(d ε² / C)
        case johnsonLindenstrauss = "johnson_lindenstrauss"
        /// k ≤ d exp(d ε² / C)
        case adjusted
        /// k ≤ (d exp((d^c ε² / C)^(1/b)))^(1/a)
        case full
    }

    public let form: Form
    /// C, as the paper writes it.
    public let C: Double
    public var a = 1.0
    public var b = 1.0
    public var c = 1.0

    public init(_ form: Form, C: Double, a: Double = 1, b: Double = 1, c: Double = 1) {
        (self.form, self.C, self.a, self.b, self.c) = (form, C, a, b, c)
    }

    /// The basis of a published formula: a proof, or a fit to vectors.
    public enum Basis: String, Sendable {
        case proven
        case randomVectors = "fitted, random vectors"
        case optimisedVectors = "fitted, optimised vectors"
    }

    /// The published formulas.
    public static let published: [(formula: CapacityFormula, basis: Basis)] = [
        (CapacityFormula(.johnsonLindenstrauss, C: 8), .proven),
        (CapacityFormula(.johnsonLindenstrauss, C: 3.029), .randomVectors),
        (CapacityFormula(.adjusted, C: 1.293), .optimisedVectors),
        (CapacityFormula(.full, C: 0.458, a: 1.067, b: 1.447, c: 0.972), .optimisedVectors),
    ]

    /// "full, C = 0.458, a = 1.067, b = 1.447, c = 0.972"
    public var name: String {
        switch form {
        case .johnsonLindenstrauss: "Johnson-Lindenstrauss, C = \(C == C.rounded() ? "\(Int(C))" : "\(C)")"
        case .adjusted: "adjusted, C = \(C)"
        case .full: "full, C = \(C), a = \(a), b = \(b), c = \(c)"
        }
    }

    /// f ln d
    private func factorLog(_ d: Double) -> Double { form == .johnsonLindenstrauss ? 0 : log(d) }

    /// ln k, which stays finite where k itself would not.
    ///
    /// - Parameters:
    ///   - d: dimensions, at least 1.
    ///   - epsilon: the accepted deviation.
    /// - Throws: `OutOfRange` where ε is not above 0 and below 1.
    public func logDirections(dimension d: Int, deviation epsilon: Double) throws(OutOfRange) -> Double {
        guard d >= 1 else { throw OutOfRange("needs at least 1 dimension, not \(d)") }
        guard epsilon > 0, epsilon < 1 else {
            throw OutOfRange("needs a deviation above 0 and below 1, not \(epsilon): at 1 anything fits")
        }
        let d = Double(d)
        return (factorLog(d) + pow(pow(d, c) * epsilon * epsilon / C, 1 / b)) / a
    }

    /// k, infinite where it exceeds what a number holds.
    ///
    /// - Throws: as `logDirections`.
    public func directions(dimension d: Int, deviation epsilon: Double) throws(OutOfRange) -> Double {
        let logarithm = try logDirections(dimension: d, deviation: epsilon)
        // The factor apart, so that whole numbers stay whole where the exponential is next to 1.
        let factor = form == .johnsonLindenstrauss ? 1 : pow(Double(d), 1 / a)
        return factor * exp(logarithm - factorLog(Double(d)) / a)
    }

    /// ε, the inverse; 0 where the formula lets k directions be orthogonal.
    ///
    /// - Throws: `OutOfRange` where k would need a deviation of 1 or more, at which the formula means nothing.
    public func deviation(dimension d: Int, directions k: Double) throws(OutOfRange) -> Double {
        guard d >= 1, k >= 1 else { throw OutOfRange("needs at least 1 dimension and 1 direction, not \(d) and \(k)") }
        let epsilon = unboundedDeviation(dimension: Double(d), directions: k)
        guard epsilon < 1 else {
            throw OutOfRange("would need a deviation of \((epsilon * 1000).rounded() / 1000); none is above 1")
        }
        return epsilon
    }

    /// √(C d^-c (a ln k - f ln d)^b), whatever it comes to.
    func unboundedDeviation(dimension d: Double, directions k: Double) -> Double {
        (C * pow(d, -c) * pow(max(0, a * log(k) - factorLog(d)), b)).squareRoot()
    }
}
