import Testing

@testable import Theory

@Suite struct BoundTests {
    /// Six lines through the corners of an icosahedron: equiangular in three dimensions, as many as there can be.
    @Test func theIcosahedronMeetsWelch() throws {
        #expect(abs(try WelchBound.maximumAbsolute(directions: 6, dimension: 3) - 1 / 5.0.squareRoot()) < 1e-15)
        #expect(try TightFrames.mostEquiangular(dimension: 3) == 6)
        let strongest = try OverlapBounds.strongest(directions: 6, dimension: 3)
        #expect(strongest.name == "Welch bound")
    }

    /// Known optimal packings beyond the equiangular range: the roots of E7 are 63 lines, those of E8 120, and all their
    /// overlaps are 0 or 1/2.
    @Test(arguments: [(63, 7), (120, 8)])
    func rootSystemsMeetLevenshtein(n: Int, m: Int) throws {
        #expect(abs(try OverlapBounds.levenshtein(directions: n, dimension: m) - 0.5) < 1e-15)
        let strongest = try OverlapBounds.strongest(directions: n, dimension: m)
        #expect(strongest.name == "Levenshtein bound" && abs(strongest.value - 0.5) < 1e-15)
        #expect(try OverlapBounds.orthoplex(directions: n, dimension: m) < 0.5)
    }

    @Test func theOrthoplexBoundIsStrongestJustBeyondTheEquiangularRange() throws {
        // m (m + 1)/2 + 1 directions: Levenshtein's is still at 1/√(m + 2) there.
        let strongest = try OverlapBounds.strongest(directions: 11, dimension: 4)
        #expect(strongest.name == "orthoplex bound" && strongest.value == 0.5)
    }

    @Test func boundsSayWhereTheyDoNotHold() {
        #expect(throws: OutOfRange("holds for more than m (m + 1) / 2 = 10 directions, not 10")) {
            try OverlapBounds.levenshtein(directions: 10, dimension: 4)
        }
        #expect(throws: OutOfRange.self) { try OverlapBounds.orthoplex(directions: 10, dimension: 4) }
        #expect(throws: OutOfRange("4 directions fit orthogonally into 4 dimensions")) {
            try OverlapBounds.strongest(directions: 4, dimension: 4)
        }
        #expect(throws: OutOfRange("9 directions in 4 dimensions are more than 2 m")) {
            try OverlapBounds.rankin(directions: 9, dimension: 4)
        }
    }

    @Test func rankinIsMetBySimplexAndOrthoplex() throws {
        #expect(try OverlapBounds.rankin(directions: 5, dimension: 4) == -0.25)
        #expect(try OverlapBounds.rankin(directions: 6, dimension: 4) == 0)
        #expect(try OverlapBounds.rankin(directions: 8, dimension: 4) == 0)
    }

    @Test func idealShapesShareTheirDimensions() throws {
        #expect(try TightFrames.dimensionality(directions: 5, dimension: 2) == 0.4)
        #expect(try TightFrames.dimensionality(directions: 2, dimension: 1) == 0.5)
        #expect(try TightFrames.dimensionality(directions: 4, dimension: 3) == 0.75)
        #expect(try TightFrames.dimensionality(directions: 8, dimension: 3) == 0.375)
        #expect(throws: OutOfRange.self) { try TightFrames.dimensionality(directions: 2, dimension: 3) }
    }

    @Test func theBestLinearModelKeepsTheLargestVariances() throws {
        #expect(try LinearModel.loss(variances: [1, 5, 2, 4], width: 2) == 3)
        #expect(try LinearModel.loss(variances: [1, 5, 2, 4], importance: [100, 1, 1, 1], width: 2) == 6)
        #expect(try LinearModel.loss(variances: [1, 5], width: 9) == 0)
        #expect(throws: OutOfRange.self) { try LinearModel.loss(variances: [1], width: -1) }
    }

    /// r = 2s / (4 - 5s): below it dropping the less important feature costs less, whichever of the two that is.
    @Test func twoFeaturesMeetAtTheirCrossing() {
        for s in [0.05, 0.3, 0.5] {
            let r = 2 * s / (4 - 5 * s)
            let (drop, pair) = (
                TwoFeatures.lossOfDropping(density: s, importances: 1, r),
                TwoFeatures.lossOfAntipodalPair(density: s, importances: 1, r)
            )
            #expect(abs(drop - pair) < 1e-15)
            #expect(TwoFeatures.lossOfDropping(density: s, importances: 1, 0.9 * r) < pair)
            // Losses scale with the importances, and do not know which feature comes first.
            #expect(abs(TwoFeatures.lossOfDropping(density: s, importances: 4 * r, 4) - 4 * drop) < 1e-14)
            #expect(abs(TwoFeatures.lossOfAntipodalPair(density: s, importances: 4 * r, 4) - 4 * pair) < 1e-14)
        }
        #expect(abs(TwoFeatures.lossOfAntipodalPair(density: 0.5, importances: 1, 1) - 1.0 / 12) < 1e-15)
    }
}
