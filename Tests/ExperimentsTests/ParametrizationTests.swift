import Foundation
import LinearAlgebra
import Randomness
import Settings
import Testing
import ToyModels
import Training

@testable import Experiments
@testable import Kinds

/// training.parametrization against the models that it stands for.
@Suite struct ParametrizationTests {
    private static func text(
        _ training: String, tied: Bool = false, _ model: String = "", width: Int = 64
    ) -> String {
        """
        {"name": "p", "data": {"features": 6, "activationDensity": 2}, "model": {"width": \(width), "tied": \(tied)\(model)},
         "training": {"steps": 20, "batchSize": 32, "schedule": {"warmupSteps": 0, "finalFraction": 1}\(training)}}
        """
    }

    private static func recipe(_ training: String, width: Int = 64, tied: Bool = false) throws -> Recipe {
        try loadExperiment(text(training, tied: tied, width: width)).runs[0].recipe()
    }

    /// The powers of the width of start and rate; the rate of b has none.
    @Test(arguments: [
        ("ntk", "sgd", 0.25, 0.5), ("mup", "sgd", 0.5, 0), ("ntk", "adam", 0.25, 0.75), ("mup", "adam", 0.5, 0.5),
        ("ntk", "adamw", 0.25, 0.75), ("mup", "adamw", 0.5, 0.5),
    ])
    func powersOfTheWidth(name: String, optimizer: String, start: Double, rate: Double) throws {
        for width in [16, 400] {
            let recipe = try Self.recipe(
                #", "parametrization": "\#(name)", "optimizer": "\#(optimizer)", "learningRate": 2"#, width: width)
            for law in [recipe.directionsStart, recipe.encoderStart] {
                #expect((law as? ScaledNormalStart)?.widthExponent == start)
            }
            let found = recipe.learningRate.value(width: width)
            #expect(abs(found / (2 * pow(Double(width), -rate)) - 1) < 1e-12)
            #expect(recipe.biasLearningRate.value(width: width) == 2)
            let scaled = try Self.recipe(
                #"""
                , "parametrization": "\#(name)", "optimizer": "\#(optimizer)",
                "learningRate": {"base": 2, "referenceWidth": \#(width), "widthExponent": 0}
                """#, width: width)
            #expect(abs(scaled.learningRate.value(width: width) / 2 - 1) < 1e-12)
        }
    }

    /// A model x̂ = ReLU(s D A x + b) after some steps of gradient descent on mean squared errors, by plain loops.
    private struct Scaled {
        let s: Double
        var a, d: [[Double]]
        var b: [Double]

        mutating func train(_ samples: [[Double]], steps: Int, rateOfW: Double, rateOfB: Double) {
            let (n, m) = (a.count, a[0].count)
            for _ in 0..<steps {
                var (da, dd, db) = (a.map { $0.map { _ in 0.0 } }, d.map { $0.map { _ in 0.0 } }, b.map { _ in 0.0 })
                for x in samples {
                    let h = (0..<m).map { k in (0..<n).reduce(0) { $0 + a[$1][k] * x[$1] } }
                    for i in 0..<n {
                        let z = s * (0..<m).reduce(0) { $0 + d[i][$1] * h[$1] } + b[i]
                        guard z > 0 else { continue }
                        let error = 2 * (z - x[i]) / Double(samples.count)
                        db[i] += error
                        for k in 0..<m {
                            dd[i][k] += s * error * h[k]
                            for j in 0..<n { da[j][k] += s * error * d[i][k] * x[j] }
                        }
                    }
                }
                for i in 0..<n {
                    b[i] -= rateOfB * db[i]
                    for k in 0..<m {
                        a[i][k] -= rateOfW * da[i][k]
                        d[i][k] -= rateOfW * dd[i][k]
                    }
                }
            }
        }

        /// s D A
        var map: [Double] {
            d.flatMap { row in a.map { column in s * zip(row, column).reduce(0) { $0 + $1.0 * $1.1 } } }
        }
    }

    /// x̂ = f(s D A x + b) of entries ~ N(0, 1), with s = m^-1/2 at the rate η or s = 1/m at the rate η m, is the model that the name gives a
    /// start and a rate, step by step; and with the other's it is not.
    @Test(arguments: [("ntk", -0.5, 0.0), ("mup", -1.0, 1.0)])
    func theScaledModel(name: String, scale: Double, rateExponent: Double) throws {
        let (n, m, eta, steps) = (5, 24, 0.05, 12)
        var stream = RandomStream(seed: 5, run: 1, purpose: .initialization)
        func normal() -> [[Double]] { (0..<n).map { _ in (0..<m).map { _ in stream.normal() } } }
        let (a, d) = (normal(), normal())
        let samples = (0..<20).map { _ in (0..<n).map { _ in max(0, stream.normal()) } }
        let bias = [Double](repeating: 0.1, count: n)
        var published = Scaled(s: pow(Double(m), scale), a: a, d: d, b: bias)
        let start = published.map
        published.train(samples, steps: steps, rateOfW: eta * pow(Double(m), rateExponent), rateOfB: eta)
        func here(_ name: String) throws -> Scaled {
            let recipe = try Self.recipe(
                #", "parametrization": "\#(name)", "optimizer": "sgd", "learningRate": \#(eta)"#, width: m)
            let size = pow(Double(m), -(try #require(recipe.directionsStart as? ScaledNormalStart)).widthExponent)
            var model = Scaled(
                s: 1, a: a.map { $0.map { $0 * size } }, d: d.map { $0.map { $0 * size } }, b: bias)
            model.train(
                samples, steps: steps, rateOfW: recipe.learningRate.value(width: m),
                rateOfB: recipe.biasLearningRate.value(width: m))
            return model
        }
        func distance(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).map { abs($0 - $1) }.max()! }
        let same = try here(name)
        #expect(distance(same.map, published.map) < 1e-12 && distance(same.b, published.b) < 1e-12)
        #expect(distance(start, published.map) > 0.1)
        let other = try here(name == "ntk" ? "mup" : "ntk")
        #expect(distance(other.map, published.map) > 0.1)
    }

    /// "standard" says the same as its absence.
    @Test func standard() throws {
        let plain = try loadExperiment(Self.text("")).runs[0]
        let named = try loadExperiment(Self.text(#", "parametrization": "standard""#)).runs[0]
        #expect(plain.runID == named.runID)
        let recipe = try named.recipe()
        #expect(recipe.directionsStart == nil && recipe.encoderStart == nil)
        #expect(try loadExperiment(Self.text(#", "parametrization": "mup""#)).runs[0].runID != plain.runID)
    }

    /// Maximal update is for tied weights too.
    @Test func tied() throws {
        let recipe = try Self.recipe(#", "parametrization": "mup", "optimizer": "sgd""#, tied: true)
        #expect((recipe.directionsStart as? ScaledNormalStart)?.widthExponent == 0.5 && recipe.encoderStart == nil)
    }

    /// Everything that does not go together is said at once.
    @Test func refused() throws {
        let start = #", "start": {"directions": {"law": "constant", "value": 1}}"#
        let rate = #""learningRate": {"base": 1, "referenceWidth": 1, "widthExponent": 0.5}"#
        let found = try problems(
            Self.text(#", "parametrization": "ntk", "optimizer": "muon", \#(rate)"#, tied: true, start))
        #expect(
            found.sorted() == [
                "model.start.directions: is what training.parametrization \"ntk\" decides, N(0, m^-0.5); keep one of them",
                "training.learningRate: goes with the width by itself, which training.parametrization \"ntk\" decides; give a number, "
                    + "or set widthExponent to 0: base is then the rate at referenceWidth",
                "training.parametrization: \"ntk\" has no rate for training.optimizer \"muon\"; allowed: sgd, adam and adamw, or give "
                    + "training.learningRate a power of the width itself",
                "training.parametrization: \"ntk\" needs an encoder and a decoder of their own: tied weights have no such limit; set "
                    + "model.tied to false, or choose \"mup\"",
            ])
        // An optimiser that cannot be read hides nothing else.
        let unread = try problems(
            Self.text(
                #", "parametrization": "ntk", "optimizer": {"name": "muon", "scale": "x"}, \#(rate)"#, tied: true, start
            ))
        #expect(unread.count == 4, "\(unread)")
        #expect(unread.contains { $0.contains("training.optimizer.scale: unknown value") })
        #expect(unread.contains { $0.contains("needs an encoder and a decoder of their own") })
        #expect(
            try problems(
                Self.text(#", "parametrization": "mup", "optimizer": "sgd""#, #", "architecture": "hidden-layer""#)
            ).map { $0.prefix { $0 != ";" } } == [
                "training.parametrization: \"mup\" is stated for a linear hidden layer, and model.architecture has a nonlinear one"
            ])
    }
}
