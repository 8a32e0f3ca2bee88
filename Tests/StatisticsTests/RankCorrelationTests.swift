import Testing

@testable import Statistics

@Suite struct RankCorrelationTests {
    private func correlation(_ x: [Double], _ y: [Double]) -> Double? { RankCorrelation.value(Array(zip(x, y))) }

    /// SciPy's documented example of `spearmanr`, with a tie.
    @Test func asSciPyHasIt() throws {
        let found = try #require(correlation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]))
        #expect(abs(found - 0.8207826816681233) < 1e-15)
    }

    /// Ranks alone count, and order alone decides the sign.
    @Test func ofWhatRisesAndFalls() throws {
        #expect(correlation([1, 2, 30, 400], [0.1, 0.2, 0.25, 9]) == 1)
        #expect(correlation([3, 1, 2], [-3, -1, -2]) == -1)
        // A negative control: 1 - 6 Σ d² / (n (n² - 1)) of d = 1, 1, 2, 2.
        #expect(abs(try #require(correlation([1, 2, 3, 4], [2, 1, 5, 3])) - 0.6) < 1e-15)
    }

    @Test func nothingOfOnePointOrOfEqualValues() {
        #expect(correlation([], []) == nil && correlation([1], [1]) == nil && correlation([1, 2], [3, 3]) == nil)
    }
}
