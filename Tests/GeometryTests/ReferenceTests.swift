import Foundation
import LinearAlgebra
import Testing

@testable import Geometry

/// NumPy's numbers; Tests/Reference/geometry.py made them.
@Suite struct ReferenceTests {
    private struct Reference: Decodable {
        let rows, columns: Int
        let elements: [Double]
        let mean, mean_square, standard_deviation, maximum, minimum, accepted_deviation, features_per_dimension: Double
        let interference, dimensionality: [Double]
    }

    @Test func everyMeasureAgreesWithNumPy() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Reference/geometry.json"))
        let reference = try JSONDecoder().decode(Reference.self, from: data)
        let set = Directions(
            Matrix<Double>(rows: reference.rows, columns: reference.columns, elements: reference.elements))
        let arrangement = Arrangement(set)
        let overlaps = try #require(arrangement.overlaps)
        #expect(abs(overlaps.mean - reference.mean) < 1e-14)
        #expect(abs(overlaps.meanSquare - reference.mean_square) < 1e-14)
        #expect(abs(overlaps.standardDeviation - reference.standard_deviation) < 1e-14)
        #expect(abs(overlaps.maximum - reference.maximum) < 1e-14)
        #expect(abs(overlaps.minimum - reference.minimum) < 1e-14)
        #expect(abs(overlaps.acceptedDeviation - reference.accepted_deviation) < 1e-14)
        #expect(abs(arrangement.featuresPerDimension - reference.features_per_dimension) < 1e-12)
        let interference = Interference(set)
        for i in 0..<reference.rows {
            #expect(abs(interference.interference[i] - reference.interference[i]) < 1e-11)
            #expect(abs(interference.dimensionality[i] - reference.dimensionality[i]) < 1e-13)
        }
        let mean = reference.dimensionality.reduce(0, +) / Double(reference.rows)
        #expect(abs(arrangement.meanDimensionality - mean) < 1e-13)
        #expect(abs(arrangement.totalDimensionality - mean * Double(reference.rows)) < 1e-11)
    }
}
