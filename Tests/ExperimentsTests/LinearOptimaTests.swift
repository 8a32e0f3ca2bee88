@testable import Kinds
import LinearAlgebra
import Testing

@testable import Experiments

/// Linear models, whose best loss is that of principal components.
@Suite struct LinearOptimaTests {
    /// A linear model keeps exactly the five features of largest importance, and its loss is that of the rest, whether
    /// encoder and decoder are one or two.
    @Test(arguments: [true, false]) func aLinearModelKeepsTheLargestVariances(isTied: Bool) throws {
        let (results, arrays) = try trainedModels(
            """
            {"name": "linear", "data": {"features": 20, "activationDensity": 1, "importanceRatio": 0.7},
             "model": {"width": 5, "activation": "identity", "tied": \(isTied)},
             "training": {"steps": 3000, "batchSize": 1024, "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
        let rows = TrainingComparisons.rows(
            FinishedGroup.all(results), [], of: results.experiment)
        let row = try #require(rows.first { $0.prediction == "best linear model" })
        #expect(abs(try #require(row.ratio) - 1) < 0.03)
        let trained = try #require(arrays[row.runID])
        let encoder = trained.parameters.encoder ?? trained.directions
        for feature in 0..<20 {
            let gain = zip(encoder.row(feature), trained.directions.row(feature)).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(feature < 5 ? gain > 0.81 : gain < 0.04)
        }
    }

    /// The best linear answer to |x| is its mean, as |x| is uncorrelated with x: the loss is n Var[|x|] = n (p/3 - p²/4). That to
    /// max(0, x) = (x + |x|)/2 is x/2 in m directions, and its mean: n (p/6 - p²/16) - m p/12. Values U(-1, 1), n = 6, m = 2,
    /// p = 1/3.
    @Test(arguments: [("absolute", 1.0 / 2), ("rectified", 17.0 / 72)], [true, false])
    func aLinearModelOfOtherTargets(target: (law: String, loss: Double), isTied: Bool) throws {
        for importance in ["", #", "importance": {"law": "explicit", "values": [2, 1, 1, 1, 1, 1]}"#] {
            let (results, _) = try trainedModels(
                """
                {"name": "targets",
                 "data": {"features": 6, "activationDensity": 2, "value": {"law": "signed"},
                          "target": {"law": "\(target.law)"}\(importance)},
                 "model": {"width": 2, "activation": "identity", "tied": \(isTied)},
                 "training": {"steps": 3000, "batchSize": 1024, "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
                """)
            // A feature of twice the weight costs its loss once more, and is one of those that are kept.
            let extra = target.law == "absolute" ? 1.0 / 12 : 7.0 / 144 - 1.0 / 36
            let loss = try #require(results.runs[0].measure("test_loss"))
            let expected = target.loss + (importance.isEmpty ? 0 : extra)
            #expect(abs(loss / expected - 1) < 0.02, "\(loss) for \(expected)")
            let groups = FinishedGroup.all(results)
            #expect(groups.allSatisfy { $0.models.differences.contains("another target than x") })
            let rows = TrainingComparisons.rows(groups, [], of: results.experiment)
            #expect(!rows.isEmpty && !rows.contains { $0.quantity == "test_loss" })
        }
    }

    /// Features that depend on one another, whose joint probabilities are known: the best linear model keeps the largest
    /// principal components of their covariance.
    @Test(arguments: [
        #""dependence": {"law": "correlated-groups", "size": 2}"#,
        #""dependence": {"law": "exclusive-groups", "size": 3}"#,
        #""dependence": {"law": "exactly", "active": 2}"#,
        #""dependence": {"law": "circle", "sharpness": 1}"#,
    ]) func aLinearModelKeepsPrincipalComponents(dependence: String) throws {
        let (results, arrays) = try trainedModels(
            """
            {"name": "components", "replicates": 2,
             "data": {"features": 6, "activationDensity": 2, "value": {"low": 0, "high": 1}, \(dependence)},
             "model": {"width": 2, "activation": "identity"},
             "training": {"steps": 3000, "batchSize": 1024, "schedule": {"warmupSteps": 100, "finalFraction": 0.01}}}
            """)
        let rows = TrainingComparisons.rows(FinishedGroup.all(results), [], of: results.experiment)
            .filter { $0.prediction == "best linear model" }
        #expect(rows.count == 2)
        let best = try #require(rows.compactMap(\.ratio).min())
        #expect(abs(best - 1) < 0.01, "\(best)")
        // The same from the model itself: W'W projects onto the components.
        let distribution = try results.runs[0].settings.training.distribution()
        let values = distribution.covariance.symmetricEigenvalues()
        let w = Matrix<Double>(try #require(arrays[results.runs[0].record.runID]).directions)
        let kept = w.times(w, transposed: true).elements.reduce(0) { $0 + $1 * $1 }
        #expect(abs(kept - 2) < 0.05)
        #expect(abs(rows[0].predicted - values.prefix(4).reduce(0, +)) < 1e-12)
    }

    /// Features of which some count more, or of a nonlinear model: nothing is said.
    @Test func nothingIsSaidOfOthers() throws {
        for change in [#""importanceRatio": 0.5, "#, ""] {
            let (results, _) = try trainedModels(
                """
                {"name": "others",
                 "data": {"features": 6, "activationDensity": 2, \(change)"dependence": {"law": "correlated-groups", "size": 2}},
                 "model": {"width": 2, "activation": "\(change.isEmpty ? "relu" : "identity")"},
                 "training": {"steps": 20, "batchSize": 64}}
                """)
            let rows = TrainingComparisons.rows(FinishedGroup.all(results), [], of: results.experiment)
            #expect(!rows.contains { $0.prediction == "best linear model" })
        }
    }

    /// Tied weights with decay, by plain gradients of the mean over n features: the squared norm s of a direction is where
    /// Var[x] (1 - s)² / n + γ s / 2 is least, s = 1 - n γ / (4 Var[x]), and one whose s would be below 0 is not kept.
    @Test func decayShortensTheDirectionsOfALinearModel() throws {
        let decay = 0.1
        let (results, arrays) = try trainedModels(
            """
            {"name": "decay",
             "data": {"features": 4, "value": {"law": "constant", "value": 1}, "activationDensity": 1,
                      "frequency": {"law": "explicit", "weights": [0.5, 0.3, 0.15, 0.05]}},
             "model": {"width": 4, "activation": "identity"},
             "training": {"steps": 6000, "batchSize": 2048, "learningRate": 0.1, "optimizer": "sgd", "weightDecay": \(decay),
                          "schedule": {"warmupSteps": 100, "finalFraction": 0.001}}}
            """)
        let run = try #require(results.runs.first)
        let w = Matrix<Double>(try #require(arrays[run.record.runID]).directions)
        let variances = try run.settings.training.distribution().variances
        var loss = 0.0
        for (feature, variance) in variances.enumerated() {
            let expected = max(0, 1 - 4 * decay / (4 * variance))
            let square = w.row(feature).reduce(0) { $0 + $1 * $1 }
            #expect(abs(square - expected) < 0.01, "\(feature): \(square) for \(expected)")
            loss += variance * (1 - expected) * (1 - expected)
        }
        #expect(abs(run.measure("test_loss")! / loss - 1) < 0.01)
    }
}
