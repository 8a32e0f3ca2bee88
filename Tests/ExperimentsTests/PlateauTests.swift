import Foundation
import Testing

@testable import Kinds

/// Stretches of a training on which the loss rests.
@Suite struct PlateauTests {
    private static let steps = (0...120).map { pow(10, Double($0) / 30) }

    /// A power law has none; a curve that rests from step 30 to 300 has that one.
    @Test func oneRest() throws {
        #expect(Plateaus(Self.steps.map { ($0, 1 / $0) }).inner.isEmpty)
        let rest = Self.steps.map { step in (step: step, loss: step < 30 ? 1 / step : step < 300 ? 1 / 30.0 : 10 / step)
        }
        let found = Plateaus(rest).inner
        #expect(found.count == 1)
        let stretch = try #require(found.first)
        #expect((28...33).contains(stretch.first) && (290...330).contains(stretch.last))
        #expect(abs(stretch.loss * 30 - 1) < 1e-9)
    }

    /// What training begins and ends with is no step on the way.
    @Test func startAndEndAreNone() {
        let ends = Self.steps.map { step in
            (step: step, loss: step < 30 ? 1 / 30.0 : step < 1000 ? 1 / step : 1 / 1000.0)
        }
        #expect(Plateaus(ends).inner.isEmpty)
        #expect(Plateaus([]).inner.isEmpty && Plateaus([(1, 1), (2, 1)]).inner.isEmpty)
    }

    /// The threshold is a fall of 5% while the steps double: exponents of 0.07 and 0.075 lie on either side.
    @Test func theThreshold() {
        func inner(_ exponent: Double) -> Int {
            Plateaus(
                Self.steps.map { step in
                    let middle = pow(min(max(step, 30), 300), -exponent)
                    return (step, middle * (step < 30 ? 30 / step : 1) * (step > 300 ? 300 / step : 1))
                }
            ).inner.count
        }
        #expect(inner(0.07) == 1 && inner(0.075) == 0)
    }

    /// A loss that rises rests no more than one that falls, and where no step is measured nothing is known.
    @Test func whatIsNoRest() {
        let rising = Self.steps.map { step in
            (step: step, loss: step < 30 ? 1 / step : step < 300 ? step / 900 : 100 / step)
        }
        #expect(Plateaus(rising).inner.isEmpty)
        let sparse = [(1.0, 1.0), (10, 0.5), (100, 0.48), (1000, 0.1), (10_000, 0.01)].map { (step: $0.0, loss: $0.1) }
        #expect(Plateaus(sparse).inner.isEmpty)
    }
}
