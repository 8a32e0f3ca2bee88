import Foundation
import LinearAlgebra
import Settings
import Store
import Tables
import Testing
import ToyModels
import Training

@testable import Experiments
@testable import Kinds
@testable import Measures
@testable import Predictions

/// Ways between places on a ring of features, and the best ring.
@Suite struct RingSteeringTests {
    private struct Reference: Decodable {
        struct Way: Decodable { let output, silent, distance: Double }
        struct Row: Decodable {
            let separation: Double
            let arc, chord: Way
        }
        struct Model: Decodable {
            let directions: [[Float]]
            let bias: [Float]
            let density, sharpness, circularity: Double
            let rows: [Row]
        }
        struct Ring: Decodable {
            let features: Int
            let density, sharpness, loss, square_norm, bias, silent_from: Double
        }
        let models: [Model]
        let rings: [Ring]
    }

    private let reference: Reference

    init() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Reference/steering.json")
        reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: path))
    }

    private static func recipe(
        _ n: Int, _ density: Double, _ sharpness: Double, width: Int = 2, activation: Activation = .relu
    ) throws -> Recipe {
        Recipe(
            distribution: try FeatureDistribution(
                weights: Array(repeating: 1, count: n), activationDensity: density,
                values: ConstantValues(Values(["value": .number(1)])),
                dependence: CircleLaw(Values(["sharpness": .number(sharpness)]))),
            width: width, activation: activation, batchSize: 16, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
    }

    /// A ring, the same directions in another order, and random ones: Tests/Reference/steering.py.
    @Test(arguments: 0..<3) func agreesWithNumPy(_ index: Int) throws {
        let known = reference.models[index]
        let n = known.directions.count
        let parameters = ModelParameters<Float>(
            directions: Matrix(
                rows: n, columns: known.directions[0].count, elements: known.directions.flatMap { $0 }),
            bias: Matrix(rows: 1, columns: n, elements: known.bias))
        let recipe = try Self.recipe(n, known.density, known.sharpness, width: known.directions[0].count)
        let found = try #require(MeasuredModel(parameters, recipe: recipe, dataKey: 7).ringSteering())
        #expect(abs(found.circularity - known.circularity) < 1e-6)
        #expect(found.pairs.map(\.separation) == known.rows.map(\.separation))
        for (pair, row) in zip(found.pairs, known.rows) {
            for (way, other) in [(pair.arc, row.arc), (pair.chord, row.chord)] {
                #expect(way.silent == other.silent, "\(pair)")
                #expect(abs(way.output - other.output) < 0.02 * max(other.output, 0.5), "\(pair) \(other)")
                #expect(abs(way.distance - other.distance) < 0.03, "\(pair) \(other)")
            }
        }
    }

    /// A control: where directions are the ring, a long chord is far from everything the model says by itself; in another order it is hardly
    /// further than the arc.
    @Test func anotherOrderIsNoRing() {
        let (ring, other) = (reference.models[0].rows.last!, reference.models[1].rows.last!)
        #expect(ring.chord.distance > ring.arc.distance + 0.6)
        #expect(other.chord.distance < other.arc.distance + 0.15)
    }

    /// Norm, bias, loss and where it falls silent, against SciPy: Tests/Reference/steering.py.
    @Test(arguments: 0..<3) func theBestRing(_ index: Int) throws {
        let known = reference.rings[index]
        let recipe = try Self.recipe(known.features, known.density, known.sharpness)
        let found = try #require(RingDecoder.best(for: recipe, dataKey: UInt64(index)))
        #expect(abs(found.loss / known.loss - 1) < 0.01)
        #expect(abs(found.squareNorm / known.square_norm - 1) < 0.02)
        #expect(abs(found.bias - known.bias) < 0.02)
        #expect(abs(try #require(found.silentFrom) - known.silent_from) < 1.5)
    }

    @Test func whatItSaysNothingOf() throws {
        #expect(RingDecoder.best(for: try Self.recipe(24, 3, 2, width: 3), dataKey: 9) == nil)
        #expect(RingDecoder.best(for: try Self.recipe(24, 3, 0), dataKey: 9) == nil)
        #expect(!RingSteering.speaks(of: try Self.recipe(24, 3, 0)))
        #expect(!RingSteering.speaks(of: try Self.recipe(24, 3, 2, activation: .gelu)))
        let silent = ModelParameters<Float>(
            directions: Matrix(rows: 24, columns: 2), bias: Matrix(rows: 1, columns: 24))
        let model = MeasuredModel(silent, recipe: try Self.recipe(24, 3, 2), dataKey: 1)
        #expect(model.ringSteering() == nil)
    }

    /// steering.csv of trained models, and what is said of it.
    @Test func theTable() throws {
        let folder = try TemporaryFolder()
        let text = """
            {"name": "ring", "replicates": 2,
             "data": {"features": 24, "activationDensity": 3, "dependence": {"law": "circle", "sharpness": 8},
                      "value": {"law": "constant", "value": 1}},
             "model": {"start": {"directions": {"law": "scaled-normal", "scale": 0.01, "widthExponent": 0},
                                 "bias": {"law": "constant", "value": 0}}},
             "training": {"steps": 1500, "batchSize": 256, "learningRate": 0.01, "schedule": {"warmupSteps": 100}},
             "sweep": {"model.width": [2, 4]}, "compare": [], "tables": ["steering"]}
            """
        let experiment = try Experiment.load(path: folder.file("e.json", text))
        let store = RunStore(folder: folder.path + "/results")
        _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
            stop: StopFlag(), started: { _ in }, observe: { _ in })
        let made = try TrainingKind.make(try Results(experiment, in: store) { _ in [] }, in: store)
        let table = try #require(made.tables.first { $0.description.file == "steering.csv" })
        let rows = Table(try table.make()).rows
        #expect(rows.count == 4 * 12)
        let widths = Dictionary(experiment.runs.map { ($0.runID, $0.training.width) }) { first, _ in first }
        for row in rows {
            let isNarrow = widths[row["run_id"]] == 2
            #expect((row.number("predicted_loss") != nil) == isNarrow)
            if isNarrow, row.number("circularity")! > 0.99 {
                let isSilent = row.number("separation")! >= row.number("predicted_silent_from")! + 10
                if isSilent { #expect(row.number("chord_silent") == 1) }
            }
        }
        let sentences = made.answer.first.joined(separator: " ")
        #expect(sentences.contains(" models lay features on one circle, in the order of the ring"))
        #expect(sentences.contains("In more than two dimensions something answers "))
        #expect(sentences.contains("On the way straight between opposite places (180 degrees apart) outputs differ "))
    }
}
