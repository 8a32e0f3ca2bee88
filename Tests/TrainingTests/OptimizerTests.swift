import Foundation
import LinearAlgebra
import Testing
import ToyModels

@testable import Training

@Suite struct OptimizerTests {
    private struct Reference: Decodable {
        struct Case: Decodable {
            let decay: Double
            let losses, w, b: [Double]
        }
        let features, width, batch, steps, warmup: Int
        let rate, final: Double
        let w, b: [Double]
        let batches: [[Double]]
        let cases: [Case]
    }

    private let reference: Reference

    init() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        reference = try JSONDecoder().decode(
            Reference.self, from: try Data(contentsOf: folder.appendingPathComponent("Reference/adamw.json")))
    }

    /// Trains as the reference did, with gradients by the dense route.
    private func train(decay: Double) -> (losses: [Double], ModelParameters<Double>) {
        let r = reference
        let schedule = LearningRateSchedule(steps: r.steps, warmupSteps: r.warmup, finalFraction: r.final)
        var parameters = ModelParameters(
            directions: Matrix(rows: r.features, columns: r.width, elements: r.w),
            bias: Matrix(rows: 1, columns: r.features, elements: r.b))
        var directionsOptimizer = ParameterOptimizer<Double>(
            AdamW(), rows: r.features, columns: r.width, weightDecay: decay)
        var biasOptimizer = ParameterOptimizer<Double>(AdamW(), rows: 1, columns: r.features, weightDecay: 0)
        var losses: [Double] = []
        for step in 1...r.steps {
            let x = Matrix(rows: r.batch, columns: r.features, elements: r.batches[step - 1])
            let objective = ReconstructionObjective.dense(parameters, batch: x, activation: .relu)
            losses.append(objective.evaluate())
            let rate = r.rate * schedule.factor(step: step)
            directionsOptimizer.update(
                &parameters.directions, gradient: objective.directions.gradient, rate: rate, step: step)
            biasOptimizer.update(&parameters.bias, gradient: objective.bias.gradient, rate: rate, step: step)
        }
        return (losses, parameters)
    }

    /// Ten steps, γ above, at and below 0, against NumPy: Tests/Reference/adamw.py.
    @Test func tenStepsAgreeWithNumPy() {
        #expect(reference.cases.map(\.decay) == [0.7, 0, -0.9])
        for expected in reference.cases {
            let (losses, parameters) = train(decay: expected.decay)
            for (a, b) in zip(losses, expected.losses) { #expect(abs(a - b) < 1e-13) }
            for (a, b) in zip(parameters.directions.elements, expected.w) { #expect(abs(a - b) < 1e-13) }
            for (a, b) in zip(parameters.bias.elements, expected.b) { #expect(abs(a - b) < 1e-13) }
        }
    }

    /// The comparison tells decays apart that differ in the third digit.
    @Test func anotherDecayDisagrees() {
        for expected in reference.cases {
            let (_, parameters) = train(decay: expected.decay + 0.001)
            let largest = zip(parameters.directions.elements, expected.w).map { abs($0 - $1) }.max()!
            #expect(largest > 1e-6)
        }
    }

    @Test func negativeDecayRestoresNorms() {
        var optimizer = ParameterOptimizer<Double>(AdamW(), rows: 2, columns: 2, weightDecay: -1)
        var w = Matrix<Double>(rows: 2, columns: 2, elements: [3, 0, 0, 0.2])
        let still = Matrix<Double>(rows: 2, columns: 2)
        for step in 1...2000 { optimizer.update(&w, gradient: still, rate: 0.01, step: step) }
        #expect(w.rowNorms().allSatisfy { abs($0 - 1) < 1e-6 })
    }
}

/// The other optimizers, against their equations written out.
@Suite struct OtherOptimizerTests {
    private let start = Matrix<Double>(rows: 2, columns: 2, elements: [1, -2, 0.5, 3])
    private let gradients = [[0.1, 0.4, -0.3, 0.2], [0.5, -0.1, 0.2, 0.3], [-0.2, 0.3, 0.1, -0.6]].map {
        Matrix<Double>(rows: 2, columns: 2, elements: $0)
    }

    private func moved(_ optimizer: any Optimizer, decay: Double) -> [Double] {
        var state = ParameterOptimizer<Double>(optimizer, rows: 2, columns: 2, weightDecay: decay)
        var w = start
        for (index, gradient) in gradients.enumerated() {
            state.update(&w, gradient: gradient, rate: 0.1, step: index + 1)
        }
        return w.elements
    }

    @Test(arguments: [0, 0.5]) func momentumIsASumOfPastGradients(decay: Double) {
        let found = moved(SGD(momentum: 0.9), decay: decay)
        for i in 0..<4 {
            var (w, v) = (start.elements[i], 0.0)
            for gradient in gradients {
                v = 0.9 * v + gradient.elements[i]
                w = (1 - 0.1 * decay) * w - 0.1 * v
            }
            #expect(abs(found[i] - w) < 1e-15)
        }
        #expect(moved(SGD(), decay: decay) != found)
    }

    /// Of Adam the decay is in the gradient, and so in the moments.
    @Test(arguments: [0, 0.5]) func adamsDecayIsInItsMoments(decay: Double) {
        let found = moved(Adam(), decay: decay)
        for i in 0..<4 {
            var (w, m, v) = (start.elements[i], 0.0, 0.0)
            for (index, gradient) in gradients.enumerated() {
                let g = gradient.elements[i] + decay * w
                (m, v) = (0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g)
                let t = Double(index + 1)
                w -= 0.1 * m / (1 - pow(0.9, t)) / ((v / (1 - pow(0.999, t))).squareRoot() + 1e-8)
            }
            #expect(abs(found[i] - w) < 1e-12)
        }
        #expect((moved(AdamW(), decay: decay) == found) == (decay == 0))
    }

    /// A negative decay pulls norms to 1 in both ways.
    @Test func negativeDecayPullsNormsToOne() {
        for optimizer: any Optimizer in [SGD(), Adam()] {
            var state = ParameterOptimizer<Double>(optimizer, rows: 2, columns: 2, weightDecay: -1)
            var w = Matrix<Double>(rows: 2, columns: 2, elements: [3, 0, 0, 0.2])
            let still = Matrix<Double>(rows: 2, columns: 2)
            for step in 1...4000 { state.update(&w, gradient: still, rate: 0.005, step: step) }
            #expect(w.rowNorms().allSatisfy { abs($0 - 1) < 1e-2 }, "\(type(of: optimizer).name)")
        }
    }
}

@Suite struct ScheduleTests {
    @Test func warmsUpThenFallsToTheFinalFraction() {
        let schedule = LearningRateSchedule(steps: 100, warmupSteps: 20, finalFraction: 0.05)
        #expect(schedule.factor(step: 1) == 0.05)
        #expect(schedule.factor(step: 19) == 0.95)
        #expect(schedule.factor(step: 20) == 1)
        #expect(abs(schedule.factor(step: 60) - 0.525) < 1e-15)
        #expect(abs(schedule.factor(step: 100) - 0.05) < 1e-15)
    }

    @Test func withoutRoomForAWarmUpItIsACosine() {
        let schedule = LearningRateSchedule(steps: 10, warmupSteps: 10, finalFraction: 0)
        #expect(abs(schedule.factor(step: 5) - 0.5) < 1e-15)
        #expect(abs(schedule.factor(step: 10)) < 1e-15)
    }

    @Test func ratesMayDependOnTheWidth() {
        #expect(LearningRate(0.01).value(width: 77) == 0.01)
        #expect(LearningRate(base: 2, referenceWidth: 1, widthExponent: 1).value(width: 8) == 0.25)
        #expect(LearningRate(base: 0.02, referenceWidth: 8, widthExponent: 0.25).value(width: 128) == 0.01)
    }
}
