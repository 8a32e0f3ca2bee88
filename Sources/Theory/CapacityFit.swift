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
        /// nil where some cell lies where the formula says 0 and does not feel the constants: no interval is honest then.
        public let interval: ClosedRange<Double>?
    }

    public let formula: CapacityFormula
    /// C, and for the full formula a, b and c.
    public let constants: [Constant]
    /// 1 - residual / total sum of squares of ε.
    public let rSquared: Double
    /// The mean over cells of |ε̂ - ε| / ε; a few cells in which ε is next to 0 decide it.
    public let meanRelativeError: Double
    /// The median of the same.
    public let medianRelativeError: Double
    /// The median over cells of |k̂ - k| / k, k̂ the number of directions that the formula allows at ε; where k hangs on a high power of
    /// ε it is many times larger.
    public let medianRelativeErrorOfDirections: Double

    /// - Returns: nil where there are too few cells for the formula's constants, or the cells do not settle them.
    public init?(_ form: CapacityFormula.Form, cells: [Cell]) {
        let model = Model(form: form, cells: cells)
        let starts = form == .full ? CapacityStarts(cells).best : [(theta: [0.0], sum: .infinity)]
        var least = starts.first?.sum ?? .infinity
        let fits = starts.compactMap { start in
            NonlinearFit(start: start.theta, points: cells.count) { theta in
                let residuals = zip(model.estimates(theta), cells).map { $0 - $1.deviation }
                least = min(least, residuals.reduce(0) { $0 + $1 * $1 })
                return residuals
            }
        }.filter { Self.isPlausible($0.parameters) }
        let mean = cells.reduce(0) { $0 + $1.deviation } / Double(cells.count)
        let total = cells.reduce(0) { $0 + ($1.deviation - mean) * ($1.deviation - mean) }
        // Where constants that run off, or are not settled, come nearer, the cells do not settle them.
        guard let fit = fits.min(by: { $0.residualSumOfSquares < $1.residualSumOfSquares }),
            fit.residualSumOfSquares <= least + 1e-4 * total
        else { return nil }
        let estimates = model.estimates(fit.parameters)
        let isSmooth = estimates.allSatisfy { $0 > 1e-4 }
        formula = model.formula(fit.parameters)
        constants = zip(["C", "a", "b", "c"], fit.parameters.indices).map { name, index in
            let interval = fit.interval(index)
            let isLogarithm = index == 0  // ln C is what was fitted
            return Constant(
                name: name, value: isLogarithm ? exp(fit.parameters[0]) : fit.parameters[index],
                interval: isSmooth
                    ? isLogarithm ? exp(interval.lowerBound)...exp(interval.upperBound) : interval : nil)
        }
        rSquared = total > 0 ? 1 - fit.residualSumOfSquares / total : 1
        let errors = zip(estimates, cells).map { $0 == $1.deviation ? 0 : abs($0 - $1.deviation) / $1.deviation }
            .sorted()
        meanRelativeError = errors.reduce(0, +) / Double(cells.count)
        medianRelativeError = Median.of(sorted: errors)
        medianRelativeErrorOfDirections = Median.of(
            sorted: cells.map { [formula] cell in
                let logarithm = try? formula.logDirections(dimension: cell.dimension, deviation: cell.deviation)
                return logarithm.map { abs(expm1($0 - log(Double(cell.directions)))) } ?? .infinity
            }.sorted())
    }

    /// Whether constants have not run off to where others would do as well.
    private static func isPlausible(_ theta: [Double]) -> Bool {
        theta.count == 1 || theta[1] < 50 && theta[2] > 0.01 && theta[2] < 50 && abs(theta[3]) < 20
    }

    /// The formula as a function of its constants.
    private struct Model {
        let form: CapacityFormula.Form
        let cells: [Cell]

        /// - Parameter theta: ln C, and for the full formula a, b, c.
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
    }
}
