import Foundation
import LinearAlgebra
import Randomness
import Settings
import Store
import Tables
import Testing
import ToyModels
import Training

@testable import Experiments
@testable import Kinds
@testable import Measures

/// Combinations of concepts' values that training shows, and those it does not.
@Suite struct CombinationTests {
    private struct Reference: Decodable {
        struct Case: Decodable {
            let seen: Int
            let directions: [[Float]]
            let bias: [Float]
            let encoder: [[Float]]?
            let hidden_bias: [Float]?
            let share, seen_loss, unseen_loss, hidden_factorisation, output_factorisation, difference_overlap: Double
        }
        let cases: [Case]
    }

    private static func law(_ fields: [String: Double]) -> CombinationsLaw {
        CombinationsLaw(Values(fields.mapValues { .number($0) }))
    }

    private static func recipe(seen: Int, isTied: Bool = true, low: Double = 1, high: Double = 1) throws -> Recipe {
        Recipe(
            distribution: try FeatureDistribution(
                weights: Array(repeating: 1, count: 12), activationDensity: 4,
                values: low == high
                    ? ConstantValues(Values(["value": .number(low)])) : UniformValues(low: low, high: high),
                dependence: law(["concepts": 4, "values": 3, "seen": Double(seen)])),
            width: 5, isTied: isTied, hiddenActivation: isTied ? nil : .relu, batchSize: 16, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
    }

    /// Losses of both kinds and R² by regression: Tests/Reference/combinations.py.
    @Test(arguments: 0..<3) func agreesWithNumPy(_ index: Int) throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../Reference/combinations.json")
        let known = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: path)).cases[index]
        func matrix(_ rows: [[Float]]) -> Matrix<Float> {
            Matrix(rows: rows.count, columns: rows[0].count, elements: rows.flatMap { $0 })
        }
        let parameters = ModelParameters<Float>(
            directions: matrix(known.directions), bias: matrix([known.bias]), encoder: known.encoder.map(matrix),
            hiddenBias: known.hidden_bias.map { matrix([$0]) })
        let recipe = try Self.recipe(seen: known.seen, isTied: known.encoder == nil)
        let found = try #require(MeasuredModel(parameters, recipe: recipe, dataKey: 3).combinationLosses())
        #expect(abs(found.seen - known.share) < 1e-12)
        #expect(abs(found.seenLoss / known.seen_loss - 1) < 1e-5)
        #expect(abs(try #require(found.unseenLoss) / known.unseen_loss - 1) < 1e-5)
        #expect(abs(try #require(found.hiddenFactorisation) - known.hidden_factorisation) < 1e-5)
        #expect(abs(try #require(found.outputFactorisation) - known.output_factorisation) < 1e-5)
        #expect(abs(try #require(found.differenceOverlap) - known.difference_overlap) < 1e-5)
    }

    @Test func whatItSaysNothingOf() throws {
        #expect(CombinationLosses.speaks(of: try Self.recipe(seen: 3)))
        let independent = Recipe(
            distribution: try FeatureDistribution(weights: Array(repeating: 1, count: 12), activationDensity: 4),
            width: 5, batchSize: 16, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
        #expect(!CombinationLosses.speaks(of: independent))
        #expect(!CombinationLosses.speaks(of: try Self.recipe(seen: 3, low: 0, high: 1)))
    }

    /// Every problem of the law, in its place.
    @Test func whatIsRefused() throws {
        let folder = try TemporaryFolder()
        func problems(_ data: String) throws -> String {
            let text =
                #"{"name": "x", "data": {\#(data), "value": {"law": "constant", "value": 1}}, "model": {"width": 2}}"#
            do {
                _ = try Experiment.load(path: folder.file("e.json", text))
                return ""
            } catch let problems as Problems { return problems.description }
        }
        let law = #""dependence": {"law": "combinations", "concepts": 3, "values": 2, "seen": 3}"#
        #expect(try problems(#""features": 6, \#(law)"#).contains("data.dependence.seen: 3 residues of a sum modulo 2"))
        #expect(
            try problems(
                #""features": 6, "frequency": {"law": "power", "exponent": 1}, \#(law.replacingOccurrences(of: ": 3}", with: ": 1}"))"#
            ).contains("every value of a concept is as likely as the others"))
        #expect(try problems(#""features": 5, \#(law)"#).contains("3 concepts of 2 values are 6 features"))
    }

    /// combinations.csv, and what is said of it: where two values are opposite and every concept has a dimension, nothing is lost of either.
    @Test func theTable() throws {
        let folder = try TemporaryFolder()
        let text = """
            {"name": "unseen", "replicates": 3,
             "data": {"features": 8, "dependence": {"law": "combinations", "concepts": 4, "values": 2, "seen": 1},
                      "value": {"law": "constant", "value": 1}},
             "model": {"start": {"bias": {"law": "constant", "value": 0}}},
             "training": {"steps": 2000, "batchSize": 64, "learningRate": 0.01,
                          "schedule": {"warmupSteps": 0, "finalFraction": 0.01}},
             "sweep": {"model.width": [2, 4]}, "compare": [], "tables": ["combinations"]}
            """
        let experiment = try Experiment.load(path: folder.file("e.json", text))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let made = try TrainingKind.make(try Results(experiment, in: store) { _ in [] }, in: store)
        let table = try #require(made.tables.first { $0.description.file == "combinations.csv" })
        let rows = Table(try table.make()).rows
        #expect(rows.count == 6)
        for row in rows {
            #expect(row.number("seen") == 0.5 && abs(row.number("hidden_factorisation")! - 1) < 1e-6)
            // Every triple of values is shown equally often: nothing can be lost of the others alone.
            if row.number("seen_loss")! < 1e-6 {
                #expect(row.number("unseen_loss")! < 1e-5 && row.number("difference_overlap_across")! < 1e-5)
            } else {
                #expect(row.number("difference_overlap_across")! > 1e-3)
            }
        }
        let sentences = made.answer.first.joined(separator: " ")
        #expect(
            sentences.hasPrefix(
                "Where next to nothing is lost of the combinations that training showed, those that it never showed lose at most "
            ))
        #expect(sentences.contains(" (1 of 2 places)."))
        #expect(
            sentences.contains("Where something is lost of those shown, the others lose at most as much; of 3 starts"))
    }
}
