import Statistics
import Testing

@Suite struct SampleMeanTests {
    /// scipy.stats.t.interval(0.95, 2, 7 / 3, scipy.stats.sem([1, 2, 4]))
    @Test func agreesWithSciPy() throws {
        let mean = try #require(SampleMean([1, 2, 4]))
        let interval = try #require(mean.interval)
        #expect(abs(mean.value - 7.0 / 3) < 1e-15)
        #expect(
            abs(interval.lowerBound - (-1.461249700263426)) < 1e-12
                && abs(interval.upperBound - 6.1279163669300925) < 1e-12)
    }

    @Test func fewMeasurementsHaveNoInterval() {
        #expect(SampleMean([]) == nil)
        // (0.1 + 0.1 + 0.1) / 3 is more than 0.1 by rounding.
        #expect(SampleMean([0.1, 0.1, 0.1])?.value == 0.1 && SampleMean([0.1, 0.1, 0.1])?.interval == 0.1...0.1)
        #expect(SampleMean([3])?.value == 3 && SampleMean([3])?.interval == nil)
        #expect(SampleMean([3, 3])?.interval == 3...3)
    }
}
