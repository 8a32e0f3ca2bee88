@testable import Kinds
@testable import Store
import Foundation
import LinearAlgebra
import Settings
import Testing
import Theory

@testable import Experiments

/// Models whose best loss is known, found by training.
@Suite struct KnownOptimaTests {
    /// Two features in one dimension, density 1/2, values U(0, 1): the best of many restarts finds the optimum that lies
    /// below the simple antipodal pair's 1/12.
    @Test func twoFeaturesFindTheirOptimum() throws {
        let (results, arrays) = try trainedModels(
            """
            {"name": "two", "replicates": 10,
             "data": {"features": 2, "activationDensity": 1, "value": {"low": 0, "high": 1}}, "model": {"width": 1},
             "training": {"steps": 1500, "batchSize": 2048, "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
        let best = try #require(results.runs.min { $0.measure("test_loss")! < $1.measure("test_loss")! })
        let loss = try #require(best.measure("test_loss"))
        #expect(abs(loss / 0.0763 - 1) < 0.01, "\(loss)")
        #expect(loss < TwoFeatures.lossOfAntipodalPair(density: 0.5, importances: 1, 1) * 0.95)
        // comparison.csv sets each restart beside the two simple solutions.
        let row = try #require(
            TrainingComparisons.rows(
                FinishedGroup.all(results), [], of: results.experiment
            ).first { $0.runID == best.record.runID })
        #expect(abs(row.predicted - 1.0 / 12) < 1e-15 && row.verdict == .outside)
        let trained = try #require(arrays[best.record.runID])
        let w = trained.directions.elements
        #expect(w[0] * w[1] < 0)
        for value in w { #expect(abs(abs(value) - 0.969) < 0.02) }
        for value in trained.bias { #expect(abs(value - 0.097) < 0.02) }
        // Restarts matter: some end elsewhere.
        #expect(results.runs.contains { $0.measure("test_loss")! > 1.1 * loss })
    }

    /// |x| is ReLU(x) + ReLU(-x), or 2 ReLU(x) - x with a neuron that is always on: two neurons a feature. Of three features and six
    /// neurons the best of a few starts finds it. Values U(-1, 1), p = 0.1.
    @Test func theAbsoluteValueTakesTwoNeuronsAFeature() throws {
        let (results, arrays) = try trainedModels(
            """
            {"name": "absolute", "replicates": 6,
             "data": {"features": 3, "density": 0.1, "value": {"law": "signed"}, "target": {"law": "absolute"}},
             "model": {"width": 6, "tied": false, "architecture": "hidden-layer", "activation": "identity",
                       "start": {"bias": {"law": "constant", "value": 0}}},
             "training": {"steps": 4000, "batchSize": 512, "learningRate": 0.01,
                          "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
        let best = try #require(results.runs.min { $0.measure("test_loss")! < $1.measure("test_loss")! })
        // Nothing answered loses 3 E[v²] p = 0.1.
        #expect(best.measure("test_loss")! < 1e-4 && best.measure("fraction_recovered") == 1)
        let parameters = try #require(arrays[best.record.runID]).parameters
        let (a, d, bias) = (try #require(parameters.encoder), parameters.directions, parameters.bias)
        let hiddenBias = try #require(parameters.hiddenBias)
        for (feature, value) in (0..<3).flatMap({ i in [-1, -0.5, 0, 0.3, 1].map { (i, $0) } }) as [(Int, Float)] {
            for output in 0..<3 {
                let y = (0..<6).reduce(bias[0, output]) { sum, k in
                    sum + d[output, k] * max(0, a[feature, k] * value + hiddenBias[0, k])
                }
                #expect(abs(y - (output == feature ? abs(value) : 0)) < 0.03)
            }
        }
        // Other starts end where one sign of a feature is wrong.
        #expect(results.runs.contains { $0.measure("test_loss")! > 1e-3 })
    }

    // MARK: One feature at a time

    /// One feature of value 1 at a time in two dimensions. With biases they can be told apart without loss on a regular
    /// k-gon of squared norm 1/(1 - cos θ) or more, θ = 2π/k, where what a neighbour would get is below 0.
    @Test(arguments: [5, 6]) func aPolygonWithBiasesLosesNothing(features: Int) throws {
        let (results, _) = try trainedModels(
            """
            {"name": "polygon", "replicates": 8, "data": {"features": \(features), \(one)},
             "model": {"width": 2, "start": {"bias": {"law": "constant", "value": 0}}},
             "training": {"steps": 2000, "batchSize": 256, "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
        let best = try #require(results.runs.compactMap { $0.measure("test_loss") }.min())
        #expect(best < 1e-4)
    }

    /// Without biases the pentagon of squared norm s loses (1 - s)² + 2 (s cos 72°)², least at s = 1/(1 + 2 cos² 72°) = 0.8396: 0.16036.
    @Test func aPentagonWithoutBiases() throws {
        let (results, arrays) = try trainedModels(
            """
            {"name": "pentagon", "replicates": 8, "data": {"features": 5, \(one)}, "model": {"width": 2, "bias": false},
             "training": {"steps": 2000, "batchSize": 256, "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
        let best = try #require(results.runs.min { $0.measure("test_loss")! < $1.measure("test_loss")! })
        let overlap = cos(2 * Double.pi / 5)
        let square = 1 / (1 + 2 * overlap * overlap)
        #expect(abs(best.measure("test_loss")! / (1 - square) - 1) < 0.01)
        let w = try #require(arrays[best.record.runID]).directions
        for i in 0..<5 {
            let norm = Double(w[i, 0] * w[i, 0] + w[i, 1] * w[i, 1])
            #expect(abs(norm - square) < 0.01)
        }
    }

    // MARK: Which feature is active

    private func trainOnCrossEntropy(
        _ data: String, features: Int, width: Int, _ model: String = "", replicates: Int = 1, steps: Int = 2000
    ) throws -> (Results, [String: RunArrays]) {
        try trainedModels(
            """
            {"name": "which", "replicates": \(replicates), "data": {"features": \(features), \(data)},
             "model": {"width": \(width), "activation": "identity"\(model)},
             "training": {"steps": \(steps), "batchSize": 256, "loss": {"law": "cross-entropy"}, "learningRate": 0.02,
                          "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
    }

    private let one = #""value": {"law": "constant", "value": 1}, "dependence": {"law": "exactly", "active": 1}"#

    /// Any number of features in two dimensions: on a circle each has the largest inner product with itself, and the longer they are
    /// the smaller the loss. Five end in about a pentagon; of twelve some are longer and stand closer.
    @Test(arguments: [5, 12]) func twoDimensionsTellAnyNumberOfFeaturesApart(features: Int) throws {
        let (results, arrays) = try trainOnCrossEntropy(one, features: features, width: 2)
        let run = try #require(results.runs.first)
        #expect(run.measure("accuracy") == 1 && run.measure("fraction_recovered") == 1)
        #expect(run.measure("test_loss")! < 0.05 * log(Double(features)))
        guard features == 5 else { return }
        let w = try #require(arrays[run.record.runID]).directions
        let angles = (0..<features).map { atan2(Double(w[$0, 1]), Double(w[$0, 0])) }.sorted()
        let gaps = zip(angles, angles.dropFirst() + [angles[0] + 2 * .pi]).map { $1 - $0 }
        #expect(gaps.allSatisfy { abs($0 / (2 * .pi / Double(features)) - 1) < 0.2 }, "\(gaps)")
    }

    /// In one dimension and without biases two features are told apart, one on either side. Of three, two lie on one side, w1 ≥ w2 ≥ 0,
    /// and where the second is active the first has no smaller logit: every third sample loses ln 2 at least. At a w2 of 0 it loses
    /// ln 3.
    @Test func oneDimensionTellsTwoFeaturesApart() throws {
        let (results, _) = try trainOnCrossEntropy(one, features: 2, width: 1, #", "bias": false"#, replicates: 3)
        let pair = try #require(results.runs.compactMap { $0.measure("test_loss") }.min())
        #expect(pair < 0.01)
        let (three, _) = try trainOnCrossEntropy(one, features: 3, width: 1, #", "bias": false"#, replicates: 5)
        let best = try #require(three.runs.min { $0.measure("test_loss")! < $1.measure("test_loss")! })
        let (loss, noise) = (best.measure("test_loss")!, best.measure("test_loss_stderr")!)
        #expect(loss > log(2.0) / 3 - 3 * noise && loss < log(3.0) / 3 + 3 * noise, "\(loss)")
        #expect(three.runs.allSatisfy { $0.measure("fraction_recovered")! < 0.67 })
        #expect(abs(best.measure("fraction_recovered")! - 2.0 / 3) < 1e-9)
    }

    /// A model whose directions stay at 0 knows the frequencies alone, and loses their entropy.
    @Test func withoutDirectionsTheEntropyIsLost() throws {
        let (results, arrays) = try trainOnCrossEntropy(
            #""frequency": {"law": "power", "exponent": 1}, "dependence": {"law": "exclusive-groups", "size": 8}"#,
            features: 8, width: 2, #", "start": {"directions": {"law": "constant", "value": 0}}"#)
        let run = try #require(results.runs.first)
        #expect(try #require(arrays[run.record.runID]).directions.elements.allSatisfy { $0 == 0 })
        let probabilities = try run.settings.training.distribution().probabilities
        let entropy = -probabilities.reduce(0) { $0 + $1 * log($1) }
        #expect(
            abs(run.measure("test_loss")! - entropy) < 0.003 * entropy + 3 * run.measure("test_loss_stderr")!,
            "\(run.measure("test_loss")!) for \(entropy)")
        #expect(abs(run.measure("accuracy")! - probabilities[0]) < 0.01)
        #expect(FinishedGroup.all(results).allSatisfy { $0.models.differences.contains("dependent features") })
    }
}
