import Foundation
import LinearAlgebra
import Randomness
import Testing
import ToyModels

@testable import Training

/// Muon and Dion, whose steps are of whole matrices.
@Suite struct MatrixOptimizerTests {
    private struct Reference: Decodable {
        struct Case: Decodable {
            let optimizer: String
            let rows, columns: Int
            let w, after: [Double]
            let gradients: [[Double]]
            let scale: String?
            let fraction: Double?
            let basis, momentumAfter: [Double]?
        }
        let rate, decay, momentum: Double
        let cases: [Case]
    }

    private let reference: Reference

    init() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        reference = try JSONDecoder().decode(
            Reference.self, from: try Data(contentsOf: folder.appendingPathComponent("Reference/muon.json")))
    }

    private func optimizer(_ known: Reference.Case, momentum: Double) throws -> any Optimizer {
        guard let scale = known.scale else {
            return Dion(momentum: momentum, rankFraction: try #require(known.fraction))
        }
        return Muon(momentum: momentum, scale: try #require(Muon.Scale(rawValue: scale)))
    }

    /// The weights after the steps of a case, and what its optimizer keeps then.
    private func train(
        _ known: Reference.Case, _ optimizer: any Optimizer
    ) -> (w: Matrix<Double>, states: [Matrix<Double>]) {
        var w = Matrix<Double>(rows: known.rows, columns: known.columns, elements: known.w)
        var state = ParameterOptimizer<Double>(
            optimizer, rows: known.rows, columns: known.columns, weightDecay: reference.decay)
        if let basis = known.basis {
            state.states[1] = Matrix(
                rows: basis.count / known.columns, columns: known.columns, elements: basis)
        }
        for (index, gradient) in known.gradients.enumerated() {
            state.update(
                &w, gradient: Matrix(rows: w.rows, columns: w.columns, elements: gradient), rate: reference.rate,
                step: index + 1)
        }
        return (w, state.states)
    }

    private func distance(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { abs($0 - $1) }.max() ?? .infinity }

    /// Tall, wide and square matrices and a column, against torch.optim.Muon and NumPy: Tests/Reference/muon.py.
    @Test func sixStepsAgreeWithPyTorchAndNumPy() throws {
        #expect(reference.cases.count == 16 && Set(reference.cases.map(\.optimizer)) == ["muon", "dion"])
        for known in reference.cases {
            let (w, states) = train(known, try optimizer(known, momentum: reference.momentum))
            #expect(distance(w.elements, known.after) < 1e-11, "\(known.optimizer) \(w.shape)")
            guard let left = known.momentumAfter else { continue }
            #expect(distance(states[0].elements, left) < 1e-11)
        }
    }

    /// The negative control: another momentum and another scale are told apart.
    @Test func otherSettingsDisagree() throws {
        for known in reference.cases where known.columns > 1 {
            let other = try optimizer(known, momentum: reference.momentum + 0.001)
            #expect(distance(train(known, other).w.elements, known.after) > 1e-7, "\(known.optimizer)")
            guard let scale = known.scale else { continue }
            let swapped = Muon(momentum: reference.momentum, scale: scale == "original" ? .likeAdamW : .original)
            #expect(distance(train(known, swapped).w.elements, known.after) > 1e-3)
        }
    }

    /// Of the encoder rows are inputs: its step is that of the transposed matrix, transposed.
    @Test func anEncoderIsReadTheOtherWay() throws {
        for known in reference.cases where known.optimizer == "muon" {
            let optimizer = try optimizer(known, momentum: reference.momentum)
            func turned(_ elements: [Double]) -> Matrix<Double> {
                Matrix(rows: known.rows, columns: known.columns, elements: elements).transposed()
            }
            var (w, other) = (turned(known.w), turned(known.w))
            var state = ParameterOptimizer<Double>(
                optimizer.part(for: .encoder), rows: w.rows, columns: w.columns, weightDecay: reference.decay)
            var decoder = ParameterOptimizer<Double>(
                optimizer.part(for: .directions), rows: w.rows, columns: w.columns, weightDecay: reference.decay)
            for (index, gradient) in known.gradients.enumerated() {
                state.update(&w, gradient: turned(gradient), rate: reference.rate, step: index + 1)
                decoder.update(&other, gradient: turned(gradient), rate: reference.rate, step: index + 1)
            }
            #expect(distance(w.transposed().elements, known.after) < 1e-11)
            if known.rows != known.columns, known.scale == "original" {
                #expect(distance(other.transposed().elements, known.after) > 1e-3)
            }
        }
    }

    /// Biases take AdamW's steps.
    @Test func biasesAreAdamWs() {
        func moved(_ optimizer: any Optimizer) -> [Double] {
            var state = ParameterOptimizer<Double>(optimizer, rows: 1, columns: 3, weightDecay: 0)
            var b = Matrix<Double>(rows: 1, columns: 3, elements: [1, -2, 0.5])
            for step in 1...3 {
                let gradient = [0.3, -0.01 * Double(step), 2]
                state.update(&b, gradient: Matrix(rows: 1, columns: 3, elements: gradient), rate: 0.1, step: step)
            }
            return b.elements
        }
        for optimizer: any Optimizer in [Muon(), Dion()] {
            #expect(moved(optimizer.part(for: .bias)) == moved(AdamW()))
            #expect(moved(optimizer.part(for: .directions)) != moved(AdamW()))
        }
    }

    /// The strongest r directions alone move: of a momentum of rank r the share 1 - μ is used up, and W gets a matrix of rank r whose
    /// squared singular values add up to r, times outputs over inputs.
    @Test func dionMovesAsManyDirectionsAsItsRank() {
        let (n, m, r) = (9, 6, 3)
        let gradient: Matrix<Double> = Self.random(n, r, 1).times(Self.random(r, m, 2))
        var state = ParameterOptimizer<Double>(Dion(rankFraction: 0.5), rows: n, columns: m, weightDecay: 0)
        var w = Matrix<Double>(rows: n, columns: m)
        state.update(&w, gradient: gradient, rate: 1, step: 1)
        #expect(state.states[1].shape == "3 × 6")
        #expect(distance(state.states[0].elements, gradient.elements.map { 0.95 * $0 }) < 1e-12)
        let squares = w.times(w, transposed: true).symmetricEigenvalues().reversed().map { $0 * Double(m) / Double(n) }
        #expect(squares[..<r].allSatisfy { $0 > 1e-3 } && squares[r...].allSatisfy { abs($0) < 1e-12 })
        // The 1e-8 beside the norms of R's columns shortens those of Q by some 1e-8.
        #expect(abs(squares.reduce(0, +) - Double(r)) < 1e-7)
    }

    /// Of the same settings the same steps, and of another seed another basis.
    @Test func itsBasisIsTheRuns() throws {
        func states(seed: UInt64) throws -> [[OptimizerState]] {
            let recipe = try recipe(Dion(), seed: seed)
            return Trainer(recipe).state.optimizer
        }
        #expect(try states(seed: 1) == states(seed: 1))
        #expect(try states(seed: 1) != states(seed: 2))
    }

    @Test func theyTrain() throws {
        for optimizer: any Optimizer in [Muon(), Muon(scale: .likeAdamW), Dion(), Dion(rankFraction: 0.5)] {
            let result = try #require(try TrainingRun.train(try recipe(optimizer, seed: 1)))
            #expect(result.curve.last!.trainLoss < 0.5 * result.curve.first!.trainLoss, "\(type(of: optimizer).name)")
        }
    }

    private func recipe(_ optimizer: any Optimizer, seed: UInt64) throws -> Recipe {
        Recipe(
            distribution: try FeatureDistribution(weights: Array(repeating: 1, count: 12), activationDensity: 1),
            width: 4, batchSize: 64, learningRate: LearningRate(0.02), optimizer: optimizer, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 300, warmupSteps: 10, finalFraction: 0.05), seed: seed, run: 1)
    }

    static func random(_ rows: Int, _ columns: Int, _ seed: UInt64) -> Matrix<Double> {
        var stream = RandomStream(seed: seed, run: 1, purpose: .initialization)
        return Matrix(rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in stream.normal() })
    }
}

/// The step that makes singular values alike.
@Suite struct NewtonSchulzTests {
    /// The polynomial a s + b s³ + c s⁵, five times.
    private func expected(_ s: Double) -> Double {
        (0..<5).reduce(s) { s, _ in 3.4445 * s - 4.7750 * s * s * s + 2.0315 * s * s * s * s * s }
    }

    /// Singular values of a diagonal matrix of norm 1 go through the polynomial one by one; 0.1 ends at 0.712120.
    @Test func singularValuesGoThroughThePolynomial() {
        let values = [0.1, 0.5, -0.3, (1 - 0.01 - 0.25 - 0.09).squareRoot()]
        var diagonal = Matrix<Double>(rows: 4, columns: 6)
        for (i, value) in values.enumerated() { diagonal[i, i] = value }
        for result in [NewtonSchulz.orthogonalized(diagonal), NewtonSchulz.orthogonalized(diagonal.transposed())] {
            for i in 0..<result.rows {
                for j in 0..<result.columns {
                    #expect(abs(result[i, j] - (i == j && i < 4 ? expected(values[i]) : 0)) < 1e-12)
                }
            }
            #expect(abs(result[0, 0] - 0.712120) < 5e-7)
        }
        // Whatever the size of the whole.
        diagonal.scale(by: 1e-4)
        #expect(abs(NewtonSchulz.orthogonalized(diagonal)[1, 1] - expected(0.5)) < 1e-12)
        #expect(NewtonSchulz.orthogonalized(Matrix<Double>(rows: 3, columns: 2)).elements.allSatisfy { $0 == 0 })
    }

    /// NS(O G) = O NS(G) and NS(G O) = NS(G) O for orthogonal O, and not for others.
    @Test func rotationsPassThrough() {
        let g = MatrixOptimizerTests.random(8, 5, 3)
        for (n, isLeft) in [(8, true), (5, false)] {
            let any = MatrixOptimizerTests.random(n, n, 4)
            var rotation = any
            rotation.orthonormalizeColumns()
            func difference(_ o: Matrix<Double>) -> Double {
                let ns = NewtonSchulz.orthogonalized(g)
                var one = NewtonSchulz.orthogonalized(isLeft ? o.times(g) : g.times(o))
                one.add(isLeft ? o.times(ns) : ns.times(o), scale: -1)
                return one.frobeniusNorm()
            }
            #expect(difference(rotation) < 1e-12)
            #expect(difference(any) > 0.1)
        }
    }

    /// Single precision is within 1e-3 on every unit vector, of singular values over six decades too.
    @Test func singlePrecision() {
        var (left, right) = (MatrixOptimizerTests.random(60, 20, 5), MatrixOptimizerTests.random(20, 20, 6))
        left.orthonormalizeColumns()
        right.orthonormalizeColumns()
        right.scaleRows(by: (0..<20).map { pow(10, -6 * Double($0) / 19) })
        let g = left.times(right)
        var difference = Matrix<Double>(NewtonSchulz.orthogonalized(Matrix<Float>(g)))
        difference.add(NewtonSchulz.orthogonalized(g), scale: -1)
        let largest = difference.times(difference, transposed: true).symmetricEigenvalues().last!.squareRoot()
        #expect(largest < 1e-3 && largest > 1e-9)
    }

    @Test func operations() {
        #expect(NewtonSchulz.flops(rows: 10, columns: 4) == Double(4 * 10 * 4 * 4 + 34 * 64))
        #expect(Muon().flops(rows: 4, columns: 10) == Double(4 * 10 * 4 * 4 + 34 * 64))
        #expect(Dion(rankFraction: 0.5).flops(rows: 10, columns: 4) == Double(8 * 10 * 4 * 2 + 20 * 10 * 4))
        #expect(AdamW().flops(rows: 10, columns: 4) == 0)
    }
}
