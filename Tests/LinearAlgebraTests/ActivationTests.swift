import Foundation
import Testing

@testable import LinearAlgebra

/// f and f' of every activation: against SciPy, at the limits, against differences. The bounds are those that CKernels'
/// `activation.h` promises.
@Suite struct ActivationTests {
    /// SciPy's numbers at points that single precision holds; Tests/Reference/activations.py made them.
    private struct Reference: Decodable {
        struct Table: Decodable {
            let values, derivatives: [Double]
        }
        let z: [Double]
        let activations: [String: Table]

        static let made: Reference = {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            let data = try! Data(contentsOf: folder.appendingPathComponent("Reference/activations.json"))
            return try! JSONDecoder().decode(Reference.self, from: data)
        }()
    }

    private func evaluate<Element: Scalar>(_ f: Activation, _ z: [Element]) -> (
        values: [Element], derivatives: [Element]
    ) {
        var values = Matrix<Element>(rows: 0, columns: 0)
        var derivatives = Matrix<Element>(rows: 0, columns: 0)
        values.setActivation(f, of: Matrix(rows: 1, columns: z.count, elements: z), derivative: &derivatives)
        return (values.elements, derivatives.elements)
    }

    /// The largest errors of f and f', in units of max(1, |f|), against the table of `other`.
    private func error<Element: Scalar>(_ f: Activation, of other: Activation? = nil, _ type: Element.Type) -> Double {
        let table = Reference.made.activations[(other ?? f).name]!
        let (values, derivatives) = evaluate(f, Reference.made.z.map { Element($0) })
        return table.values.indices.map { i in
            max(abs(Double(values[i]) - table.values[i]), abs(Double(derivatives[i]) - table.derivatives[i]))
                / max(1, abs(table.values[i]))
        }.max()!
    }

    @Test(arguments: Activation.all) func agreesWithSciPy(f: Activation) {
        #expect(error(f, Float.self) < 4e-7)
        #expect(error(f, Double.self) < 1e-15)
    }

    /// The negative control: no two activations pass for one another.
    @Test(arguments: Activation.all, Activation.all) func anotherActivationIsNoticed(f: Activation, other: Activation) {
        #expect((error(f, of: other, Double.self) > 0.1) == (f != other))
    }

    /// A number has the same f wherever it stands among others, so whole vectors and what is left over agree.
    @Test(arguments: Activation.all) func placesDoNotMatter(f: Activation) {
        let z = Reference.made.z.map { Float($0) }
        let whole = evaluate(f, z)
        for (i, z) in z.enumerated() {
            let alone = evaluate(f, [z])
            #expect(alone.values[0] == whole.values[i] && alone.derivatives[0] == whole.derivatives[i])
        }
        #expect(evaluate(f, [Float]()).values.isEmpty)
    }

    private static let limits: [(Activation, below: Double, above: Double)] = [
        (.relu, 0, .infinity), (.identity, -.infinity, .infinity), (.gelu, 0, .infinity), (.silu, 0, .infinity),
        (.tanh, -1, 1), (.sigmoid, 0, 1),
    ]

    /// A huge z gives the limit, which may be z itself, and a derivative of 1 or 0 with it.
    private func checkLimits<Element: Scalar>(_ type: Element.Type) {
        #expect(Self.limits.map(\.0) == Activation.all)
        for (f, below, above) in Self.limits {
            for (sign, limit) in [(-1, below), (1, above)] as [(Element, Double)] {
                for size in [1e4, 1e30, Element.greatestFiniteMagnitude, .infinity] {
                    let z = sign * size
                    let (values, derivatives) = evaluate(f, [z])
                    let expected = limit.isFinite ? limit : Double(z)
                    #expect(values[0] == Element(expected) || abs(Double(values[0]) - expected) < 1e-30, "\(f) of \(z)")
                    #expect(abs(Double(derivatives[0]) - (limit.isFinite ? 0 : 1)) < 1e-30, "\(f)' of \(z)")
                }
            }
        }
    }

    @Test func hugeNumbersGiveLimits() {
        checkLimits(Float.self)
        checkLimits(Double.self)
    }

    /// A diverged model must be seen.
    @Test(arguments: Activation.all) func notANumberStaysSo(f: Activation) {
        #expect(evaluate(f, [Float.nan, 1, .nan]).values.map(\.isNaN) == [true, false, true])
        #expect(evaluate(f, [Double.nan, 1, .nan]).values.map(\.isNaN) == [true, false, true])
    }

    /// Next to 0, f(z) = f(0) + f'(0) z down to the smallest numbers.
    @Test(arguments: Activation.all) func smallNumbers(f: Activation) {
        for z in [Float.leastNormalMagnitude, 1e-30, 1e-10, 1e-5] {
            let (values, derivatives) = evaluate(f, [0, z, -z])
            let line = [derivatives[1] * z, -derivatives[2] * z]
            for i in 0..<2 {
                #expect(abs(values[i + 1] - values[0] - line[i]) <= 1e-5 * abs(line[i]) + values[0] * 1e-7)
            }
        }
    }

    /// f' against fourth-order differences of f, away from ReLU's kink.
    @Test(arguments: Activation.all) func derivativesAreThoseOfTheValues(f: Activation) {
        let h = 1e-3
        let z = (-400..<400).map { (Double($0) + 0.5) / 40 }
        func shifted(_ by: Double) -> [Double] { evaluate(f, z.map { $0 + by }).values }
        let (near, far) = (zip(shifted(h), shifted(-h)), zip(shifted(2 * h), shifted(-2 * h)))
        let derivatives = evaluate(f, z).derivatives
        for (i, (near, far)) in zip(near, far).enumerated() {
            let difference = (8 * (near.0 - near.1) - (far.0 - far.1)) / (12 * h)
            #expect(abs(derivatives[i] - difference) < 1e-10)
        }
    }

    @Test func namesAreDistinct() {
        #expect(Set(Activation.all.map(\.name)).count == Activation.all.count)
        #expect(Activation.relu == .relu && Activation.relu != .identity)
    }
}
