import Foundation
import JSON
import Settings
import Testing

@testable import ToyModels

/// p_i ∝ (i + q)^-s, which falls as a power law after a flat beginning.
///
/// - Source: Mandelbrot 1953, "An informational theory of the statistical structure of language".
struct ShiftedPowerLaw: FrequencyLaw {
    static let name = "shifted-power"
    static let exponent = Setting.number("exponent", 0...10, "s in p_i ~ (i + q)^-s")
    static let shift = Setting.number("shift", 0...1e6, default: 0, "q in p_i ~ (i + q)^-s")
    static let fields = [exponent.field, shift.field]
    private let exponent, shift: Double

    init(_ values: Values) { (exponent, shift) = (values[Self.exponent], values[Self.shift]) }

    func weights(count: Int) -> [Double] {
        (1...count).map { pow(Double($0) + shift, -exponent) }
    }
}

/// The law of "Adding a component" is one.
@Suite struct AddedLawTests {
    @Test func shiftedPowersFallAsTheyShould() {
        let law = ShiftedPowerLaw(Values(["exponent": .number(2), "shift": .number(3)]))
        let weights = law.weights(count: 3)
        for (weight, expected) in zip(weights, [1.0 / 16, 1.0 / 25, 1.0 / 36]) {
            #expect(abs(weight - expected) < 1e-15)
        }
        #expect(law.powerExponent == nil)
    }

    /// Beside the others in a slot it is known by its name, and has its own fields.
    @Test func aSlotTakesIt() throws {
        let all = FrequencyLaws.all + [ShiftedPowerLaw.self]
        let slot = Slot<any FrequencyLaw>(
            "data.frequency", key: .law, "frequencies",
            all.map { law in (law, { values throws(Problem) in try law.init(values) }) })
        let values = Values([
            "data.frequency.law": .string("shifted-power"), "data.frequency.exponent": .number(1),
            "data.frequency.shift": .number(0),
        ])
        #expect(try values[slot] is ShiftedPowerLaw)
    }
}
