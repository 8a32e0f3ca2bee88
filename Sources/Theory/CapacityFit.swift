import Statistics

#if canImport(Glibc)
    import Glibc
#endif

/// A capacity formula fitted to measured packings: ε as a function of k and d, least squares in ε.
public struct CapacityFit: Sendable {
    public struct Cell: Sendable, Equatable {
        public let directions: Int
        public let dimension: Int
        /// ε, the largest |c_ij| of the packing.
        public let deviation: Double

        public init(directions: Int, dimension: Int, deviation: Double) {
            (self.directions, self.dimension, self.deviation) = (directions, dimension, deviation)
        }
    }

    /// A fitted constant with its 95% interval.
    public struct Constant: Sendable, Equatable {
        public let name: String
        public let value: Double
        public let low: Double
        public let high: Double
    }

    public let formula: CapacityFormula
    /// C, and for the full formula a, b and c.
    public let constants: [Constant]
    /// 1 - residual / total sum of squares of ε.
    public let rSquared: Double
    /// The mean of |ε̂ - ε| / ε; infinite where a measured ε is 0.
    public let meanRelativeError: Double

    /// - Returns: nil where there are too few cells for the formula's constants, or the cells do not settle them.
    public init?(_ form: CapacityFormula.Form, cells: [Cell]) {
        func formula(_ theta: [Double]) -> CapacityFormula {
            form == .full
                ? CapacityFormula(form, C: exp(theta[0]), a: theta[1], b: theta[2], c: theta[3])
                : CapacityFormula(form, C: exp(theta[0]))
        }
        func estimates(_ theta: [Double]) -> [Double] {
            let formula = formula(theta)
            return cells.map {
                formula.unboundedDeviation(dimension: Double($0.dimension), directions: Double($0.directions))
            }
        }
        let start = form == .full ? [0.0, 1, 1, 1] : [0.0]
        guard
            let fit = NonlinearFit(
                start: start, points: cells.count,
                residuals: { theta in zip(estimates(theta), cells).map { $0 - $1.deviation } })
        else { return nil }
        self.formula = formula(fit.parameters)
        constants = zip(["C", "a", "b", "c"], fit.parameters.indices).map { name, index in
            let interval = fit.interval(index)
            let ends = [fit.parameters[index], interval.lowerBound, interval.upperBound]
            let values = index == 0 ? ends.map { exp($0) } : ends  // ln C is what was fitted
            return Constant(name: name, value: values[0], low: values[1], high: values[2])
        }
        let mean = cells.reduce(0) { $0 + $1.deviation } / Double(cells.count)
        let total = cells.reduce(0) { $0 + ($1.deviation - mean) * ($1.deviation - mean) }
        rSquared = total > 0 ? 1 - fit.residualSumOfSquares / total : 1
        let errors = zip(estimates(fit.parameters), cells).map { abs($0 - $1.deviation) / $1.deviation }
        meanRelativeError = errors.reduce(0, +) / Double(cells.count)
    }
}
