@testable import Kinds
import Foundation
import LinearAlgebra
import Predictions
import Randomness
import Settings
import Testing
import ToyModels
import Training

@testable import Experiments
@testable import Measures

/// `data.samples` and `data.normalize` in an experiment file.
@Suite struct TrainingSetSettingTests {
    private func text(_ data: String, _ rest: String = "") -> String {
        #"{"name": "x", "data": {"features": 12\#(data)}, "model": {"width": 2}, "training": {"batchSize": 8}\#(rest)}"#
    }

    @Test func absentTheyAddNothingToARunsName() throws {
        let plain = try loadExperiment(text("")).runs[0]
        let fixed = try loadExperiment(text(#", "samples": 8"#)).runs[0]
        let scaled = try loadExperiment(text(#", "normalize": true"#)).runs[0]
        let not = try loadExperiment(text(#", "normalize": false"#)).runs[0]
        #expect(plain.json["data"]?["samples"] == nil && plain.json["data"]?["normalize"] == nil)
        #expect(plain.training.samples == nil && !plain.training.isNormalized)
        #expect(not.json == plain.json && not.runID == plain.runID && not.runKey == plain.runKey)
        #expect(fixed.json["data"]?["samples"] == .number(8) && scaled.json["data"]?["normalize"] == .bool(true))
        #expect(Set([plain, fixed, scaled].map(\.runID)).count == 3)
        // The held-out samples are the same, before they are scaled.
        #expect(Set([plain, fixed, scaled].map(\.dataKey)).count == 1)
        #expect(try fixed.recipe().trainingSamples == 8 && plain.recipe().trainingSet == nil)
        #expect(try scaled.recipe().distribution.isNormalized && !fixed.recipe().distribution.isNormalized)
        let swept = try loadExperiment(text("", #", "sweep": {"data.normalize": [false, true]}"#))
        #expect(swept.runs.map(\.runID) == [plain.runID, scaled.runID])
    }

    @Test func messages() throws {
        #expect(
            try problems(text(#", "samples": 7"#)) == [
                "training.batchSize: 8 of the 7 samples that data.samples has is more than there are; allowed: from 1 to 7, "
                    + "which is the full batch, or more of data.samples"
            ])
        #expect(try problems(text(#", "samples": 8"#)) == [])
        #expect(
            try problems(text(#", "samples": 0"#)) == [
                "data.samples: 0 is out of range; allowed: whole numbers from 1 to 1000000"
            ])
        #expect(
            try problems(text(#", "normalize": 1"#)).first?.hasPrefix("data.normalize: ") == true)
        #expect(
            try problems(
                #"{"name": "x", "data": {"features": 2000, "density": 1, "samples": 1000000}, "model": {"width": 2}}"#
            ) == [
                "data.samples: 1000000 samples with 2000 active features make 2000000000 entries; allowed: samples * "
                    + "activationDensity below 1e9"
            ])
        // Every problem at once.
        #expect(try problems(text(#", "samples": 7, "activationDensity": 13"#)).count == 2)
    }

    @Test func theMethodSaysSo() throws {
        func method(_ data: String, _ rest: String = "") throws -> String {
            TrainingMethod.text(try loadExperiment(text(data, rest)))
        }
        #expect(try method("").contains("sparse vectors x, drawn afresh at every step, with"))
        #expect(
            try method(#", "samples": 8, "normalize": true"#).contains(
                "sparse vectors x, scaled to norm 1, from a fixed training set of 8, which are all in every step, with")
        )
        #expect(
            try method("", #", "sweep": {"data.samples": [8, 20]}"#).contains(
                "from a fixed training set of 8 to 20, each once an epoch, in a new order every time, with"))
    }

    /// Models of two features in one dimension, and linear ones, have predictions for fresh samples as they are drawn alone.
    @Test(arguments: [Activation.relu, .identity]) func freshSamplesAlonePredict(activation: Activation) throws {
        func predicted(samples: Int?, isNormalized: Bool) throws -> Int {
            let recipe = Recipe(
                distribution: try FeatureDistribution(
                    weights: [1, 1], activationDensity: 1, values: UniformValues(low: 0, high: 1),
                    isNormalized: isNormalized),
                width: 1, activation: activation, trainingSamples: samples, weightDecay: 0,
                schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
            let models = ModelClass(differences: ["a fixed training set"], powerExponent: 0, shares: [0.2])
            let model = ModelSummary(recipe: recipe, models: models, measures: [:])
            return (Predictions.loss + Predictions.share).count { $0.value(model) != nil }
        }
        #expect(try predicted(samples: nil, isNormalized: false) == (activation == .relu ? 4 : 1))
        #expect(try predicted(samples: 2048, isNormalized: false) == 0)
        #expect(try predicted(samples: nil, isNormalized: true) == 0)
    }

    /// What is not taken is not missing, and what speaks of fresh samples as they are drawn is not taken of others.
    @Test(arguments: [true, false], [true, false]) func measures(isFixed: Bool, isNormalized: Bool) throws {
        let data = (isFixed ? #", "samples": 8"# : "") + (isNormalized ? #", "normalize": true"# : "")
        let run = try loadExperiment(text(data)).runs[0]
        let recipe = try run.recipe()
        var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
        let model = MeasuredModel(
            ModelParameters(ParameterSpec.list(features: 12, width: 2), from: &stream), recipe: recipe,
            dataKey: run.dataKey)
        var taken: Set<String> = []
        for measure in Measures.all {
            let named = try measure.named(model)
            #expect(measure.isWhole(named, of: recipe), "\(measure.columns.map(\.name))")
            taken.formUnion(named.keys)
        }
        #expect(taken.isSuperset(of: ["test_loss", "mean_square_norm", "fraction_recovered"]))
        #expect(taken.contains("mean_sample_dimensionality") == isFixed)
        #expect(taken.contains("omitted_variance") == !isNormalized)
        #expect(taken.contains("random_directions_loss") == (!isFixed && !isNormalized))
        if isFixed { #expect(!SamplesMeasure().isWhole([:], of: recipe)) }
        // As many held-out samples as of larger batches.
        #expect(try model.heldOutLoss().samples == (isFixed ? 102_400 : 1024))
    }

    /// Of hidden vectors of NumPy's trained models: Tests/Reference/training_set.py made them.
    @Test func dimensionalityOfSamples() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../Reference/training_set.json")
        struct Reference: Decodable {
            struct Case: Decodable {
                let tied: Bool
                let trained: [[Double]]
                let dimensionality: [Double]
            }
            let features, width: Int
            let samples: [[Double]]
            let cases: [Case]
        }
        let made = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: path))
        let entries = (0..<made.features).flatMap { feature in
            made.samples.indices.filter { made.samples[$0][feature] != 0 }.map {
                SparseEntry(feature: Int32(feature), row: Int32($0), value: Float(made.samples[$0][feature]))
            }
        }
        let set = TrainingSet<Float>(
            SparseRows(featureCount: made.features, sampleCount: made.samples.count, entries: entries))
        for one in made.cases {
            func matrix(_ place: Int, _ rows: Int, _ columns: Int) -> Matrix<Float> {
                Matrix(rows: rows, columns: columns, elements: one.trained[place].map { Float($0) })
            }
            let model = ModelParameters<Float>(
                directions: matrix(0, made.features, made.width), bias: matrix(1, 1, made.features),
                encoder: one.tied ? nil : matrix(2, made.features, made.width))
            let geometry = FeaturesTable.geometry(Matrix<Double>(set.hidden(of: model)))
            #expect(geometry.contains { $0.dimensionality == 0 })  // the empty sample's
            for (a, b) in zip(geometry, one.dimensionality) { #expect(abs(a.dimensionality - b) < 1e-5) }
        }
    }

    /// A plan counts the memory of the set, with and without hidden vectors that outgrow it.
    @Test func memoryGrowsWithTheSet() throws {
        func bytes(_ samples: Int?) throws -> Double {
            let data = samples.map { #", "samples": \#($0)"# } ?? ""
            return try TrainingKind.costs(of: loadExperiment(text(data)).runs)[0].bytes
        }
        let (fresh, few, many) = (try bytes(nil), try bytes(8), try bytes(1_000_000))
        #expect(few > fresh && few < fresh + 1e6)
        // Features and values of a million samples, their offsets and their hidden vectors in double precision, at the least.
        #expect(many - few > 1e6 * (8 + 4 + 16))
    }
}
