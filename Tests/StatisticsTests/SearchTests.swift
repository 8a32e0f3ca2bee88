import Testing

@testable import Statistics

/// Minima of many variables, and the rule of quadrature.
@Suite struct SearchTests {
    /// Rosenbrock's valley in four dimensions, from the usual start.
    @Test func rosenbrock() {
        let minimum = LimitedMemoryBFGS.minimum(
            from: [-1.2, 1, -1.2, 1], scales: [1, 1, 1, 1], tolerance: 1e-15, steps: 500
        ) { x in
            var (value, slopes) = (0.0, [Double](repeating: 0, count: 4))
            for i in [0, 2] {
                let (a, b) = (x[i + 1] - x[i] * x[i], 1 - x[i])
                value += 100 * a * a + b * b
                slopes[i] = -400 * a * x[i] - 2 * b
                slopes[i + 1] = 200 * a
            }
            return (value, slopes)
        }
        #expect(minimum.place.allSatisfy { abs($0 - 1) < 1e-5 })
        #expect(minimum.value < 1e-10)
    }

    /// Slopes of another function lead elsewhere.
    @Test func wrongSlopesDoNotFindIt() {
        let minimum = LimitedMemoryBFGS.minimum(from: [3, 3], scales: [1, 1], tolerance: 1e-12, steps: 100) { x in
            (x[0] * x[0] + x[1] * x[1], [2 * x[0], -2 * x[1]])
        }
        #expect(minimum.value > 1)
    }

    /// A guess of the curvature that is off by a million is put right on the way.
    @Test(arguments: [1e-3, 1, 1e3]) func curvaturesAreLearned(scale: Double) {
        let minimum = LimitedMemoryBFGS.minimum(from: [3, -2], scales: [scale, scale], tolerance: 1e-14, steps: 200) {
            x in
            (1 + 1000 * x[0] * x[0] + x[1] * x[1], [2000 * x[0], 2 * x[1]])
        }
        #expect(abs(minimum.value - 1) < 1e-8)
    }

    /// n points are exact for polynomials below degree 2 n, and no further.
    @Test func quadratureIsExactForPolynomials() {
        func integral(_ power: Int) -> Double {
            Quadrature.nodes(4).reduce(0) { sum, node in
                sum + node.weight * (0..<power).reduce(1) { value, _ in value * node.place }
            }
        }
        for power in 0..<8 { #expect(abs(integral(power) - 1 / Double(power + 1)) < 1e-14) }
        #expect(abs(integral(8) - 1.0 / 9) > 1e-6)
    }
}
