import Autodiff
import Foundation
import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

/// A fixed training set: its samples, and what NumPy makes of them.
@Suite struct TrainingSetTests {
    /// Laws whose samples are stored and drawn in every way there is, and one of targets of their own.
    static func distributions(isNormalized: Bool) throws -> [FeatureDistribution] {
        let probabilities = StoredSamplesTests.probabilities
        let independent = try StoredSamplesTests.laws.map {
            try FeatureDistribution(
                weights: probabilities, activationDensity: probabilities.reduce(0, +), values: $0,
                target: AbsoluteTarget(Values([:])), isNormalized: isNormalized)
        }
        let dependent = try DependenceCase.all.map {
            try FeatureDistribution(
                weights: $0.probabilities, activationDensity: $0.probabilities.reduce(0, +), dependence: $0.law,
                isNormalized: isNormalized)
        }
        let rare = try FeatureDistribution(
            weights: PowerLaw(exponent: 1).weights(count: 40), activationDensity: 0.7, isNormalized: isNormalized)
        return independent + dependent + [rare]
    }

    /// Samples and targets together, sorted.
    private func rows(_ x: Matrix<Float>, _ t: Matrix<Float>) -> [[Float]] {
        (0..<x.rows).map { x.row($0) + t.row($0) }.map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The set is what the sampler draws; batches of it are its samples with their targets, however they are stored.
    @Test(arguments: [false, true]) func batchesAreOfTheSet(isNormalized: Bool) throws {
        for distribution in try Self.distributions(isNormalized: isNormalized) {
            let n = distribution.featureCount
            var set = TrainingSet<Float>(distribution, samples: 50, seed: 3, run: 4)
            let (sparse, dense) = (
                SparseBatch<Float>(featureCount: n), DenseBatch<Float>(featureCount: n, sampleCount: 50)
            )
            var sampler = BatchSampler<Float>(distribution, sampleCount: 50)
            sampler.draw(into: dense, from: RandomStream(seed: 3, run: 4, purpose: .trainingSet))
            let (x, t) = (dense.matrix(), dense.targetMatrix())
            for sample in 0..<50 {
                var row = [Float](repeating: 0, count: n)
                for (feature, value) in set.rows.entries(of: sample) { row[feature] = value }
                #expect(row == Array(x.row(sample)))
            }
            let all = (0..<Int32(50)).map(\.self)
            set.fill(sparse, with: all)
            set.fill(dense, with: all)
            #expect(dense.matrix() == x && dense.targetMatrix() == t)
            #expect(rows(sparse.dense(), sparse.denseTargets()) == rows(x, t))
            // Some of them, one of them twice, in storage that held more.
            let some: [Int32] = [7, 49, 7, 0, 12]
            let few = DenseBatch<Float>(featureCount: n, sampleCount: 5)
            set.fill(sparse, with: some)
            set.fill(few, with: some)
            for (place, sample) in some.enumerated() {
                #expect(few.matrix().row(place) == x.row(Int(sample)))
                #expect(few.targetMatrix().row(place) == t.row(Int(sample)))
            }
            #expect(rows(sparse.dense(), sparse.denseTargets()) == rows(few.matrix(), few.targetMatrix()))
        }
        let distribution = try Self.distributions(isNormalized: isNormalized)[0]
        #expect(
            Array(TrainingSet<Float>(distribution, samples: 50, seed: 3, run: 4).rows.entries(of: 0)).map(\.value)
                != Array(TrainingSet<Float>(distribution, samples: 50, seed: 3, run: 5).rows.entries(of: 0)).map(
                    \.value))
    }

    /// x / ‖x‖ of the samples that are drawn from the same stream without scaling, and 0 where x is 0.
    @Test func scaledSamplesHaveNormOne() throws {
        for distribution in try Self.distributions(isNormalized: true) {
            let n = distribution.featureCount
            func draw(_ distribution: FeatureDistribution) -> (sparse: Matrix<Float>, dense: Matrix<Float>) {
                var sampler = BatchSampler<Float>(distribution, sampleCount: 300)
                let (sparse, dense) = (
                    SparseBatch<Float>(featureCount: n), DenseBatch<Float>(featureCount: n, sampleCount: 300)
                )
                let stream = RandomStream(seed: 1, run: 2, purpose: .training, step: 3)
                sampler.draw(into: sparse, from: stream)
                sampler.draw(into: dense, from: stream)
                return (sparse.dense(), dense.matrix())
            }
            let (scaled, raw) = (draw(distribution), draw(distribution.unscaled))
            #expect(scaled.sparse.elements.contains { $0 != 0 })
            var empty = 0
            for sample in 0..<300 {
                for (found, drawn) in [(scaled.dense, raw.dense), (scaled.sparse, raw.sparse)] {
                    let x = drawn.row(sample).map(Double.init)
                    let norm = x.reduce(0) { $0 + $1 * $1 }.squareRoot()
                    for (a, b) in zip(found.row(sample), x) {
                        #expect(abs(Double(a) - (norm > 0 ? b / norm : 0)) < 1e-7)
                    }
                }
                empty += scaled.dense.row(sample).allSatisfy { $0 == 0 } ? 1 : 0
            }
            #expect(empty == (0..<300).count { raw.dense.row($0).allSatisfy { $0 == 0 } })
            #expect(rows(scaled.sparse, scaled.sparse) == rows(scaled.dense, scaled.dense))
            // The negative control: without scaling some norm is another.
            let norms = (0..<300).map { raw.dense.row($0).reduce(0) { $0 + Double($1) * Double($1) } }
            #expect(norms.contains { $0 > 0 && abs($0 - 1) > 1e-3 })
        }
    }

    /// NumPy's training: Tests/Reference/training_set.py made it.
    private struct Reference: Decodable {
        struct Case: Decodable {
            let target: String
            let tied: Bool
            let importance, losses: [Double]
            let gradients, trained: [[Double]]
            let norm, dimensionality, loss: [Double]
        }
        let features, width: Int
        let rate: Double
        let raw, samples: [[Double]]
        let directions, encoder, bias: [Double]
        let cases: [Case]
    }

    private static func entries<Element: Scalar>(_ samples: [[Double]]) -> [SparseEntry<Element>] {
        samples[0].indices.flatMap { feature in
            samples.indices.filter { samples[$0][feature] != 0 }.map {
                SparseEntry(feature: Int32(feature), row: Int32($0), value: Element(samples[$0][feature]))
            }
        }
    }

    @Test func agreesWithNumPy() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../Reference/training_set.json")
        let made = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: path))
        let (n, m, count) = (made.features, made.width, made.samples.count)
        var entries: [SparseEntry<Double>] = Self.entries(made.raw)
        UnitNorm.scale(&entries, sampleCount: count)
        for (a, b) in zip(entries, Self.entries(made.samples) as [SparseEntry<Double>]) {
            #expect(a.feature == b.feature && a.row == b.row && abs(a.value - b.value) < 1e-15)
        }
        let rows = SparseRows(featureCount: n, sampleCount: count, entries: entries)
        #expect(made.cases.count == 8)
        for one in made.cases {
            let law: (any TargetLaw)? = one.target == "absolute" ? AbsoluteTarget(Values([:])) : nil
            var set = TrainingSet(rows, target: law)
            let model = ModelParameters<Double>(
                directions: Matrix(rows: n, columns: m, elements: made.directions),
                bias: Matrix(rows: 1, columns: n, elements: made.bias),
                encoder: one.tied ? nil : Matrix(rows: n, columns: m, elements: made.encoder))
            let (sparse, dense) = (
                SparseBatch<Double>(featureCount: n), DenseBatch<Double>(featureCount: n, sampleCount: count)
            )
            var order = EpochOrder(samples: count, batchSize: count, seed: 1, run: 1)
            set.fill(sparse, with: order.samples(ofStep: 1))
            set.fill(dense, with: order.samples(ofStep: 2))
            for objective in [
                ReconstructionObjective.gram(model, batch: sparse, activation: .relu, importance: one.importance),
                .lanes(model, batch: dense, activation: .relu, importance: one.importance),
            ] {
                for (step, expected) in one.losses.enumerated() {
                    #expect(abs(objective.evaluate() - expected) < 1e-12)
                    for (place, variable) in objective.variables.enumerated() {
                        if step == 0 {
                            for (a, b) in zip(variable.gradient.elements, one.gradients[place]) {
                                #expect(abs(a - b) < 1e-12)
                            }
                        }
                        var moved = variable.value.elements
                        for k in moved.indices { moved[k] -= made.rate * variable.gradient.elements[k] }
                        variable.value = Matrix(
                            rows: variable.value.rows, columns: variable.value.columns, elements: moved)
                    }
                }
                for (variable, expected) in zip(objective.variables, one.trained) {
                    for (a, b) in zip(variable.value.elements, expected) { #expect(abs(a - b) < 1e-11) }
                }
            }
            let single = TrainingSet<Float>(
                SparseRows(featureCount: n, sampleCount: count, entries: Self.entries(made.samples)), target: law)
            func matrix(_ place: Int, _ rows: Int, _ columns: Int) -> Matrix<Float> {
                Matrix(rows: rows, columns: columns, elements: one.trained[place].map { Float($0) })
            }
            let trained = ModelParameters<Float>(
                directions: matrix(0, n, m), bias: matrix(1, 1, n), encoder: one.tied ? nil : matrix(2, n, m))
            let hidden = Matrix<Double>(single.hidden(of: trained))
            for (a, b) in zip(hidden.rowNorms(), one.norm) { #expect(abs(a - b) < 1e-6) }
            let losses = single.losses(of: trained, activation: .relu, importance: one.importance)
            for (a, b) in zip(losses, one.loss) { #expect(abs(a - b) < 1e-5) }
            // The negative control: samples that are their own targets have other losses.
            if law != nil {
                let others = TrainingSet<Float>(single.rows).losses(
                    of: trained, activation: .relu, importance: one.importance)
                #expect(zip(others, one.loss).contains { abs($0 - $1) > 1e-2 })
            }
        }
    }
}
