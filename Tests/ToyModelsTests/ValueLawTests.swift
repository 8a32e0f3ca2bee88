import JSON
import LinearAlgebra
import Randomness
import Settings
import Testing

@testable import ToyModels

/// The values that a batch holds have the moments that a law states.
@Suite struct ValueLawTests {
    private static let laws: [(any ValueLaw.Type, [String: JSONValue])] = [
        (UniformValues.self, ["low": .number(-1), "high": .number(3)]),
        (UniformValues.self, ["low": .number(2), "high": .number(2)]), (ConstantValues.self, ["value": .number(-0.5)]),
        (NormalValues.self, ["mean": .number(0.3), "deviation": .number(2)]),
        (SignedValues.self, ["low": .number(0.5), "high": .number(2)]),
    ]

    @Test(arguments: laws.indices) func momentsAreThoseOfTheLaw(index: Int) throws {
        let (type, values) = Self.laws[index]
        let law = try type.init(Values(values))
        let distribution = try FeatureDistribution(weights: [1, 2], activationDensity: 0.6, values: law)
        var sampler = BatchSampler<Double>(distribution, sampleCount: 1_000_000)
        let batch = SparseBatch<Double>(featureCount: 2)
        sampler.draw(into: batch, from: RandomStream(seed: 3, run: UInt64(index), purpose: .training))
        let drawn = batch.values
        let count = Double(drawn.count)
        #expect(abs(count - 600_000) < 5 * 600_000.0.squareRoot())
        #expect(drawn.allSatisfy(law.support.contains))
        func check(_ power: Double, _ expected: Double, _ drawn: [Double]) {
            let powers = drawn.map { power == 1 ? $0 : $0 * $0 }
            let mean = powers.reduce(0, +) / count
            let variance = powers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
            #expect(abs(mean - expected) <= 5 * (variance / count).squareRoot() + 1e-9, "\(type.name), power \(power)")
        }
        check(1, law.mean, drawn)
        check(2, law.meanSquare, drawn)
        // Of the targets max(0, v) and |v|.
        let targets: [(any TargetLaw, (Double) -> Double)] = [
            (RectifiedTarget(Values([:])), { max(0, $0) }), (AbsoluteTarget(Values([:])), { abs($0) }),
        ]
        for (target, function) in targets {
            let moments = try #require(target.moments(of: law))
            check(1, moments.mean, drawn.map(function))
            check(2, moments.meanSquare, drawn.map(function))
        }
    }

    /// The check above can fail.
    @Test func otherMomentsAreTold() throws {
        let law = NormalValues(Values(["mean": .number(0.3), "deviation": .number(2)]))
        #expect(abs(law.meanSquare - 4.09) < 1e-12 && law.meanSquare != UniformValues().meanSquare)
    }
}
