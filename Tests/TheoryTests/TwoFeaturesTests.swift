import Foundation
import Testing

@testable import Theory

/// The least loss of two features in one dimension.
@Suite struct TwoFeaturesTests {
    private struct Reference: Decodable {
        struct Case: Decodable {
            let probabilities, importances, weights, biases: [Double]
            let loss: Double
        }
        let cases: [Case]
    }

    /// Against Nelder-Mead over a grid of samples (two_features.py), and against losses known to six digits.
    @Test func theLeastLossIsThatOfBruteForce() throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Reference/two_features.json")
        let reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: url))
        #expect(reference.cases.count == 21)
        for one in reference.cases {
            let found = TwoFeaturesOptimum(probabilities: one.probabilities, importances: one.importances)
            #expect(abs(found.loss / one.loss - 1) < 1e-4, "\(one.probabilities) \(one.importances)")
            let there = TwoFeaturesOptimum.loss(
                weights: one.weights, biases: one.biases, one.probabilities, one.importances)
            #expect(abs(there.value / one.loss - 1) < 1e-4 && found.loss <= there.value * (1 + 1e-9))
        }
        for (s, loss, weight, bias) in [
            (0.5, 0.0762823, 0.96894, 0.09771), (4.0 / 7, 0.0934219, 0.90667, 0.17499),
            (0.2, 0.0131846, 1.00997, 0.00612),
        ] {
            let found = TwoFeaturesOptimum(probabilities: [s, s], importances: [1, 1])
            #expect(abs(found.loss / loss - 1) < 1e-5, "\(s)")
            #expect(found.isSuperposition && found.weights[0] * found.weights[1] < 0)
            for place in 0..<2 {
                #expect(abs(abs(found.weights[place]) - weight) < 2e-4 && abs(found.biases[place] - bias) < 2e-4)
            }
        }
    }

    /// Slopes are those of the loss, and those of a loss without its cross term are not.
    @Test func slopesAgreeWithDifferences() {
        let (p, importances) = ([0.3, 0.6], [1.0, 0.4])
        for place in [
            [0.9, -0.8, 0.1, -0.2], [0.3, 0.7, -0.1, 0.4], [-1.2, -0.5, 0.05, 0.3], [1.1, -1.3, -0.4, -0.6],
        ] {
            func loss(_ place: [Double]) -> (value: Double, slopes: [Double]) {
                TwoFeaturesOptimum.loss(weights: Array(place[..<2]), biases: Array(place[2...]), p, importances)
            }
            let slopes = loss(place).slopes
            for index in 0..<4 {
                var (above, below) = (place, place)
                above[index] += 1e-6
                below[index] -= 1e-6
                let difference = (loss(above).value - loss(below).value) / 2e-6
                #expect(abs(difference - slopes[index]) < 1e-8, "\(place) \(index)")
                #expect(abs(difference - 1.01 * slopes[index]) > 1e-8 || abs(slopes[index]) < 1e-6)
            }
        }
    }

    /// It lies below both simple solutions everywhere, and switches from dropping to sharing at a smaller importance than they do.
    @Test func itLiesBelowTheSimpleSolutions() {
        for s in [0.05, 0.2, 0.5] {
            let crossing = 2 * s / (4 - 5 * s)
            for r in [0.3 * crossing, 0.7 * crossing, crossing, 1] {
                let least = TwoFeaturesOptimum(probabilities: [s, s], importances: [1, r])
                #expect(least.loss <= TwoFeatures.lossOfDropping(density: s, importances: 1, r) + 1e-12)
                #expect(least.loss <= TwoFeatures.lossOfAntipodalPair(density: s, importances: 1, r) + 1e-12)
            }
            #expect(TwoFeaturesOptimum(probabilities: [s, s], importances: [1, 0.97 * crossing]).isSuperposition)
            #expect(!TwoFeaturesOptimum(probabilities: [s, s], importances: [1, 0.1 * crossing]).isSuperposition)
        }
    }
}
