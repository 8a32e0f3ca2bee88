import Autodiff
import Foundation
import JSON
import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

/// Models of dependent features: a step by every route, the held-out loss and recovery.
@Suite struct DependentModelTests {
    typealias Setup = ObjectiveTests.Setup

    static func law(_ name: String, _ settings: [String: Double], exclusive: Bool? = nil) -> any DependenceLaw {
        var values = settings.mapValues { JSONValue.number($0) }
        if let exclusive { values["exclusive"] = .bool(exclusive) }
        return try! DependenceLaws.all.first { $0.name == name }!.init(Values(values))
    }

    /// Every law at random shapes and densities, of equal frequencies, tied and untied, with targets and without.
    static let setups: [Setup] = {
        var stream = RandomStream(seed: 17, run: 0, purpose: .gradientCheck)
        func below(_ count: Int) -> Int { Int(stream.uniform() * Double(count)) }
        return (0..<42).map { place in
            let (a, b) = (2 + below(4), 1 + below(12))
            let share = 0.002 + 0.9 * stream.uniform() * stream.uniform()
            let (law, n, p): (any DependenceLaw, Int, Double) =
                switch place % 7 {
                case 0: (Self.law("correlated-groups", ["size": Double(a)]), a * b, share)
                case 1: (Self.law("exclusive-groups", ["size": Double(a)]), a * b, share / Double(a))
                case 2: (Self.law("exactly", ["active": Double(a)]), a + b, Double(a) / Double(a + b))
                case 3: (Self.law("tree", ["branching": 1, "depth": Double(b)], exclusive: false), b + 1, share)
                case 4: (Self.law("circle", ["sharpness": Double(a)]), a * b, share / CircleLaw.peak(Double(a)))
                case 5:
                    (
                        Self.law(
                            "combinations",
                            ["concepts": Double(b + 2), "values": Double(a), "seen": Double(1 + b % a)]),
                        a * (b + 2), 1 / Double(a)
                    )
                default: (Self.law("concepts", ["concepts": Double(b), "values": Double(a)]), a * b, 1 / Double(a))
                }
            return Setup(
                n: n, m: 1 + below(12), batch: 1 + below(200), density: p * Double(n),
                activation: below(2) == 0 ? .relu : Activation.all[below(Activation.all.count)],
                weighted: below(2) == 0, isTied: below(2) == 0, target: [nil, TargetTests.laws[0]][below(2)],
                dependence: law)
        }
    }()

    @Test(arguments: setups) func theRoutesAgreeToRounding(setup: Setup) throws {
        for route in SparseReconstructionRoute.allCases {
            #expect(try ObjectiveTests().disagreement(setup, seed: 1, Double.self, by: route) < 1e-12)
            #expect(try ObjectiveTests().disagreement(setup, seed: 1, Float.self, by: route) < 2e-4)
        }
    }

    @Test(arguments: setups) func gradientsAgreeWithDifferences(setup: Setup) throws {
        // Few samples, so that all pre-activations can be kept away from the kink.
        var small = setup
        small.batch = min(setup.batch, 40)
        #expect(try ObjectiveTests().errorFromDifferences(small) < 1e-7)
    }

    private func distribution(_ law: (any DependenceLaw)?, _ p: Double, count: Int = 2) throws -> FeatureDistribution {
        try FeatureDistribution(
            weights: Array(repeating: 1, count: count), activationDensity: p * Double(count), dependence: law)
    }

    /// Features of directions +1 and -1 with b = 0.
    private let antipodal = ModelParameters<Float>(
        directions: Matrix(rows: 2, columns: 1, elements: [1, -1]), bias: Matrix(rows: 1, columns: 2))

    /// An antipodal pair loses nothing of exclusive features. Where both are active each output misses the smaller value: with
    /// values of U(0, 2) that is 2 E[min²] = 4/3.
    @Test(arguments: [0.3, 0.01]) func heldOutLossIsOfTheLaw(p: Double) throws {
        for (law, both) in [
            (Self.law("exclusive-groups", ["size": 2]), 0), (Self.law("correlated-groups", ["size": 2]), p),
            (nil, p * p), (Self.law("circle", ["sharpness": 0]), p * p),
        ] as [((any DependenceLaw)?, Double)] {
            let held = HeldOutLoss(
                antipodal, distribution: try distribution(law, p), activation: .relu, represented: [true, true],
                samples: 200_000, seed: 1, key: 2, poll: { () throws(Never) in })
            #expect(abs(held.loss - both * 4 / 3) <= 4.5 * held.standardError + 1e-12)
            #expect((held.loss == 0) == (both == 0))
        }
    }

    private func recovery(
        _ parameters: ModelParameters<Float>, _ distribution: FeatureDistribution, _ activation: Activation = .relu
    ) -> Recovery {
        Recovery(
            parameters, distribution: distribution, activation: activation, seed: 3, key: 4,
            poll: { () throws(Never) in })
    }

    /// Of the antipodal pair each exclusive feature comes back whole; of correlated ones R = 1 - E[min²] / E[v²] = 1/2; of
    /// independent ones 1 - p/2.
    @Test(arguments: [0.3, 0.01]) func recoveryIsOfSamplesGivenTheFeature(p: Double) throws {
        for (law, expected) in [
            (Self.law("exclusive-groups", ["size": 2]), 1), (Self.law("correlated-groups", ["size": 2]), 0.5),
            (nil, 1 - p / 2),
        ] as [((any DependenceLaw)?, Double)] {
            let measured = recovery(antipodal, try distribution(law, p))
            for r in measured.recovery {
                #expect(abs(r - expected) < (expected == 1 ? 1e-6 : 0.07), "\(r), \(expected)")
            }
            #expect(measured.silent == [false, false])
        }
    }

    /// Untied weights, another activation and target: against the definition, on the samples given a feature.
    @Test func recoveryByTheDefinition() throws {
        let law = Self.law("tree", ["branching": 2, "depth": 1], exclusive: false)
        let distribution = try FeatureDistribution(
            weights: [4, 2, 1], activationDensity: 1.4, values: UniformValues(low: -1, high: 2), dependence: law,
            target: AbsoluteTarget(Values([:])))
        var stream = RandomStream(seed: 4, run: 4, purpose: .initialization)
        let model = ModelParameters<Float>(ParameterSpec.list(features: 3, width: 2, isTied: false), from: &stream)
        let measured = recovery(model, distribution, .tanh)
        var sampler = BatchSampler<Float>(distribution, sampleCount: Recovery.samples)
        let batch = SparseBatch<Float>(featureCount: 3)
        for i in 0..<3 {
            sampler.draw(
                into: batch, given: i, from: RandomStream(seed: 3, run: 4, purpose: .recovery, step: UInt64(i) + 1))
            let x = Matrix<Double>(batch.dense())
            let z = x.times(Matrix<Double>(model.encoder!)).times(
                Matrix<Double>(model.directions), transposeOther: true)
            var (error, square) = (0.0, 0.0)
            for row in 0..<x.rows {
                let estimate = tanh(z[row, i] + Double(model.bias[0, i]))
                let target = abs(x[row, i])
                #expect(target > 0)
                error += (target - estimate) * (target - estimate)
                square += target * target
            }
            #expect(abs(measured.recovery[i] - (1 - error / square)) < 1e-5)
        }
    }

    /// A feature that is always drowned by another is silent, although alone it would answer.
    @Test func silenceIsOfSamplesThatOccur() throws {
        let drowned = ModelParameters<Float>(
            directions: Matrix(rows: 2, columns: 1, elements: [0.1, -10]), bias: Matrix(rows: 1, columns: 2))
        let values = UniformValues(low: 1, high: 2)
        func silent(_ law: (any DependenceLaw)?) throws -> [Bool] {
            recovery(
                drowned,
                try FeatureDistribution(weights: [1, 1], activationDensity: 0.2, values: values, dependence: law)
            ).silent
        }
        #expect(try silent(Self.law("correlated-groups", ["size": 2])) == [true, false])
        #expect(try silent(Self.law("exclusive-groups", ["size": 2])) == [false, false])
        #expect(try silent(nil) == [false, false])
    }

    /// Features that are never active, and groups of such.
    @Test func impossibleFeatures() throws {
        for law in [Self.law("correlated-groups", ["size": 2]), Self.law("exclusive-groups", ["size": 2])] {
            let distribution = try FeatureDistribution(
                weights: [1, 0, 0, 0], activationDensity: 0.4, dependence: law)
            var sampler = BatchSampler<Float>(distribution, sampleCount: 1000)
            let batch = SparseBatch<Float>(featureCount: 4)
            sampler.draw(into: batch, from: RandomStream(seed: 1, run: 1, purpose: .training))
            #expect(batch.activeCount == 1 && batch.entryCount > 300)
            sampler.draw(into: batch, given: 3, from: RandomStream(seed: 1, run: 1, purpose: .training))
            #expect(batch.activeCount == 2 && batch.storedRows == 1000)
        }
    }
}
