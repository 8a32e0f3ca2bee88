import Testing

@testable import Theory

@Suite struct PredictionTests {
    @Test func welchIsExactForASimplex() throws {
        // m + 1 corners of a simplex: every overlap is -1/m.
        #expect(abs(try WelchBound.maximumAbsolute(directions: 6, dimension: 5) - 0.2) < 1e-15)
        #expect(abs(try WelchBound.meanSquare(directions: 6, dimension: 5) - 0.04) < 1e-15)
    }

    @Test func welchSaysNothingWhereVectorsCanBeOrthogonal() {
        #expect(throws: OutOfRange("5 directions fit orthogonally into 5 dimensions")) {
            try WelchBound.meanSquare(directions: 5, dimension: 5)
        }
        #expect(throws: OutOfRange.self) { try WelchBound.maximumAbsolute(directions: 1, dimension: 1) }
    }

    @Test func manyDirectionsOverlapLikeRandomOnes() throws {
        let welch = try WelchBound.meanSquare(directions: 1_000_000, dimension: 20)
        #expect(abs(welch / (try RandomDirections.meanSquare(dimension: 20)) - 1) < 1e-4)
    }

    @Test func weakLossIsTheVarianceLeftOut() {
        #expect(WeakSuperposition.loss(leavingOut: [4, 2, 1], represented: [true, false, false]) == 3)
        #expect(WeakSuperposition.loss(leavingOut: [4, 2, 1], represented: [true, true, true]) == 0)
    }

    @Test func exponents() throws {
        #expect(try WeakSuperposition.exponent(frequencyExponent: 1.5) == 0.5)
        #expect(throws: OutOfRange.self) { try WeakSuperposition.exponent(frequencyExponent: 1) }
        #expect(StrongSuperposition.exponent(frequencyExponent: 0) == 1)
        #expect(StrongSuperposition.exponent(frequencyExponent: 1.5) == 1)
        #expect(StrongSuperposition.exponent(frequencyExponent: 2) == 2)
    }

    @Test func stronglyRepresentedShare() {
        #expect(StrongSuperposition.fractionStronglyRepresented(features: 1000, width: 20) == 0.2)
        #expect(StrongSuperposition.fractionStronglyRepresented(features: 10, width: 20) == 1)
    }
}
