import Autodiff
import Foundation
import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

/// Targets other than the sample, by every route.
@Suite struct TargetTests {
    typealias Setup = ObjectiveTests.Setup

    static let laws: [any TargetLaw] = [AbsoluteTarget(Values([:])), RectifiedTarget(Values([:]))]

    /// t(x), as it is defined.
    static func definition(_ law: any TargetLaw, _ x: Double) -> Double {
        switch type(of: law).name {
        case "absolute": x < 0 ? -x : x
        case "rectified": x < 0 ? 0 : x
        default: preconditionFailure("no definition of \(type(of: law).name)")
        }
    }

    /// Every setup with a target, one law after the other, tied and untied.
    static func targeted(_ setups: [Setup]) -> [Setup] {
        let targeted = setups.enumerated().map { place, setup in
            var setup = setup
            setup.target = laws[place % 2]
            return setup
        }
        return targeted + targeted.map(\.untied)
    }

    /// Shapes of any kind with each target, and those of the edges of panels, blocks and tiles.
    static let setups: [Setup] = {
        var stream = RandomStream(seed: 14, run: 0, purpose: .gradientCheck)
        func below(_ count: Int) -> Int { Int(stream.uniform() * Double(count)) }
        let random = (0..<40).map { _ in
            let n = 1 + below(below(2) == 0 ? 20 : 300)
            let most = PowerLaw(exponent: 0.4).weights(count: n).reduce(0, +)
            return Setup(
                n: n, m: 1 + below(40), batch: 1 + below(200), density: most * pow(stream.uniform(), 2),
                activation: below(2) == 0 ? .relu : Activation.all[below(Activation.all.count)],
                weighted: below(2) == 0, isTied: below(2) == 0, target: laws[below(2)])
        }
        return random + targeted(ObjectiveTests.setups + ObjectiveTests.manyRows + ObjectiveTests.laneSetups)
    }()

    @Test(arguments: setups) func theRoutesAgreeToRounding(setup: Setup) throws {
        for route in SparseReconstructionRoute.allCases {
            #expect(try ObjectiveTests().disagreement(setup, seed: 1, Double.self, by: route) < 1e-12)
            #expect(try ObjectiveTests().disagreement(setup, seed: 1, Float.self, by: route) < 2e-4)
        }
    }

    @Test(arguments: targeted(ObjectiveTests.setups + ObjectiveTests.generalSetups))
    func gradientsAgreeWithDifferences(setup: Setup) throws {
        #expect(try ObjectiveTests().errorFromDifferences(setup) < 1e-7)
    }

    /// The negative control: the gradient with x in the place of t, by each route, is not the loss's.
    @Test(arguments: laws.indices, [Activation.relu, .tanh]) func theSampleForTheTargetIsNoticed(
        law: Int, activation: Activation
    ) throws {
        let setup = Setup(n: 12, m: 5, batch: 30, density: 3, activation: activation, target: Self.laws[law])
        let (parameters, batch, _): (ModelParameters<Double>, SparseBatch<Double>, _) = try ObjectiveTests.make(
            setup, seed: 3)
        let right = ReconstructionObjective.dense(
            parameters, batch: batch.dense(), targets: batch.denseTargets(), activation: activation)
        let directions = parameters.list.map { $0.value }
        let outcome = GradientCheck.along(
            directions, from: right.variables, step: 1e-6, loss: right.loss, tape: right.tape)
        #expect(outcome.relativeError < 1e-6)
        batch.setTargets(nil)
        for route in [SparseReconstructionRoute.panels, .outputs, .lanes] {
            let wrong = ReconstructionObjective.gram(
                parameters, batch: batch, activation: activation, route: route)
            wrong.evaluate()
            let pulledBack = zip(wrong.variables, directions).reduce(0) { sum, pair in
                zip(pair.0.gradient.elements, pair.1.elements).reduce(sum) { $0 + $1.0 * $1.1 }
            }
            #expect(abs(pulledBack - outcome.differenced) > 1e-3 * abs(outcome.differenced))
        }
    }

    /// Samples and targets together, sorted, as rows of 2 n numbers.
    private func rows<Element>(_ x: Matrix<Element>, _ t: Matrix<Element>) -> [[Element]] {
        (0..<x.rows).map { row in (0..<x.columns).flatMap { [x[row, $0], t[row, $0]] } }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The same samples with the same targets, whichever way they are stored; a sampler without a target takes them away.
    @Test(arguments: laws.indices, [5, 64, 1000]) func sparseAndDenseHoldTheSame(law: Int, samples: Int) throws {
        let probabilities = StoredSamplesTests.probabilities
        let n = probabilities.count
        func sampler(_ target: (any TargetLaw)?) throws -> BatchSampler<Float> {
            BatchSampler(
                try FeatureDistribution(
                    weights: probabilities, activationDensity: probabilities.reduce(0, +),
                    values: NormalValues(Values(["mean": .number(0), "deviation": .number(1)])), target: target),
                sampleCount: samples)
        }
        var (with, without) = (try sampler(Self.laws[law]), try sampler(nil))
        let sparse = SparseBatch<Float>(featureCount: n)
        let (dense, filled) = (
            DenseBatch<Float>(featureCount: n, sampleCount: samples),
            DenseBatch<Float>(featureCount: n, sampleCount: 1)
        )
        for step in 0..<3 {
            let stream = RandomStream(seed: 3, run: 4, purpose: .training, step: UInt64(step))
            with.draw(into: sparse, from: stream)
            with.draw(into: dense, from: stream)
            filled.setSamples(of: sparse)
            let x = sparse.dense()
            let t = sparse.denseTargets()
            for (x, t) in zip(x.elements, t.elements) {
                #expect(Double(t) == Self.definition(Self.laws[law], Double(x)))
            }
            #expect(samples < 64 || x != t)
            #expect(rows(x, t) == rows(dense.matrix(), dense.targetMatrix()))
            #expect(filled.matrix() == x && filled.targetMatrix() == t)
            without.draw(into: sparse, from: stream)
            without.draw(into: dense, from: stream)
            #expect(sparse.dense() == x && sparse.denseTargets() == x)
            #expect(dense.targetMatrix() == dense.matrix())
        }
    }

    /// The held-out loss and its parts against a loop over samples, in Double.
    @Test(arguments: laws.indices, [Activation.relu, .tanh])
    func heldOutLossAgreesWithTheDefinition(law: Int, activation: Activation) throws {
        let distribution = try FeatureDistribution(
            weights: PowerLaw(exponent: 0.7).weights(count: 14), activationDensity: 2,
            values: NormalValues(Values(["mean": .number(0), "deviation": .number(1)])), target: Self.laws[law])
        let importance = (0..<14).map { 1 / Double($0 + 1) }
        var stream = RandomStream(seed: 8, run: 8, purpose: .initialization)
        let model = ModelParameters<Float>(ParameterSpec.list(features: 14, width: 4, isTied: false), from: &stream)
        let represented = (0..<14).map { $0 % 3 != 0 }
        var parts = (missing: 0.0, interference: 0.0, reconstruction: 0.0)
        var byFeature = [Double](repeating: 0, count: 14)
        let batch = SparseBatch<Float>(featureCount: 14)
        var sampler = BatchSampler<Float>(distribution, sampleCount: 1024)
        for step in 0..<2 {
            sampler.draw(into: batch, from: RandomStream(seed: 1, run: 2, purpose: .evaluation, step: UInt64(step)))
            let x = Matrix<Double>(batch.dense())
            let z = x.times(Matrix<Double>(try #require(model.encoder)))
                .times(Matrix<Double>(model.directions), transposeOther: true)
            for row in 0..<1024 {
                for j in 0..<14 {
                    let y = z[row, j] + Double(model.bias[0, j])
                    let error = (activation == .relu ? max(y, 0) : tanh(y)) - Self.definition(Self.laws[law], x[row, j])
                    let square = importance[j] * error * error / 2048
                    byFeature[j] += square
                    if x[row, j] == 0 {
                        parts.interference += square
                    } else if represented[j] {
                        parts.reconstruction += square
                    } else {
                        parts.missing += square
                    }
                }
            }
        }
        let total = byFeature.reduce(0, +)
        for largestGram in [1, HeldOutLoss.largestGram] {
            let held = HeldOutLoss(
                model, distribution: distribution, activation: activation, represented: represented,
                importance: importance, samples: 2048, seed: 1, key: 2, largestGram: largestGram,
                poll: { () throws(Never) in })
            #expect(abs(held.loss - total) < 1e-5 * total)
            #expect(abs(held.missing - parts.missing) < 1e-5 * total)
            #expect(abs(held.interference - parts.interference) < 1e-5 * total)
            #expect(abs(held.reconstruction - parts.reconstruction) < 1e-5 * total)
            for (a, b) in zip(held.byFeature, byFeature) { #expect(abs(a - b) < 1e-5 * total) }
        }
    }

    /// NumPy's losses and gradients: Tests/Reference/targets.py made them.
    private struct Reference: Decodable {
        struct Case: Decodable {
            let target, activation: String
            let importance: [Double]
            let loss: Double
            let directions, bias: [Double]
            let encoder: [Double]?
        }
        let features, width: Int
        let samples: [[Double]]
        let directions, encoder, bias: [Double]
        let cases: [Case]
    }

    @Test func agreesWithNumPy() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let made = try JSONDecoder().decode(
            Reference.self, from: Data(contentsOf: folder.appendingPathComponent("Reference/targets.json")))
        let (n, m) = (made.features, made.width)
        let batch = SparseBatch<Double>(featureCount: n)
        let entries = (0..<n).flatMap { feature in
            made.samples.indices.filter { made.samples[$0][feature] != 0 }.map {
                SparseEntry(feature: Int32(feature), row: Int32($0), value: made.samples[$0][feature])
            }
        }
        batch.replace(sampleCount: made.samples.count, entries: entries)
        #expect(made.cases.count == 24)
        for one in made.cases {
            let law = try #require(Self.laws.first { type(of: $0).name == one.target })
            batch.setTargets { law.apply(to: $0) }
            let model = ModelParameters(
                directions: Matrix(rows: n, columns: m, elements: made.directions),
                bias: Matrix(rows: 1, columns: n, elements: made.bias),
                encoder: one.encoder.map { _ in Matrix(rows: n, columns: m, elements: made.encoder) })
            let activation = try #require(Activation.all.first { $0.name == one.activation })
            let objectives =
                SparseReconstructionRoute.allCases.map {
                    ReconstructionObjective.gram(
                        model, batch: batch, activation: activation, importance: one.importance, route: $0)
                } + [
                    .dense(
                        model, batch: batch.dense(), targets: batch.denseTargets(), activation: activation,
                        importance: one.importance)
                ]
            for objective in objectives {
                #expect(abs(objective.evaluate() - one.loss) < 1e-13)
                for (variable, expected) in zip(objective.variables, [one.directions, one.bias, one.encoder ?? []]) {
                    for (a, b) in zip(variable.gradient.elements, expected) { #expect(abs(a - b) < 1e-13) }
                }
            }
        }
    }
}
