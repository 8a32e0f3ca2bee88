import Foundation
import Testing

@testable import Reporting

/// Models are turned, and nothing of them is changed.
@Suite struct CommonOrientationTests {
    /// A pentagon turned by some angle, perhaps mirrored, behind a feature that is not represented.
    private func pentagon(_ angle: Double, mirrored: Bool) -> [[Double]] {
        [[0.1, 0.2]]
            + (0..<5).map { corner in
                let place = angle + (mirrored ? -1 : 1) * 0.4 * .pi * Double(corner)
                return [cos(place), sin(place)]
            }
    }

    @Test(arguments: [0.3, 2, 5], [false, true]) func likeModelsLookAlike(angle: Double, mirrored: Bool) {
        let directions = pentagon(angle, mirrored: mirrored)
        let turned = directions.map(CommonOrientation(directions).turned)
        let expected = [(0.0, 1.0), (sin(0.4 * Double.pi), cos(0.4 * Double.pi))]
        for (vector, place) in zip(turned[1...2], expected) {
            #expect(abs(vector[0] - place.0) < 1e-12 && abs(vector[1] - place.1) < 1e-12, "\(turned)")
        }
    }

    @Test func overlapsStay() {
        let models: [[[Double]]] = [
            pentagon(1, mirrored: true), [[0.2, 0.9, -0.1], [0.21, 0.9, -0.1], [-1, 0, 0.4], [0.3, -0.2, 0.8]],
            // Of one line the other axes are any.
            [[0, 0, 1], [0, 0, -1]], [[0, 0], [0, 0]],
        ]
        func overlap(_ one: [Double], _ two: [Double]) -> Double { zip(one, two).reduce(0) { $0 + $1.0 * $1.1 } }
        for directions in models {
            let turned = directions.map(CommonOrientation(directions).turned)
            for i in directions.indices {
                for j in directions.indices {
                    #expect(abs(overlap(directions[i], directions[j]) - overlap(turned[i], turned[j])) < 1e-12)
                }
            }
        }
        let solid = models[1].map(CommonOrientation(models[1]).turned)
        // Up is the last axis of a solid plot; the second lies nearly on its line, and the third is to the right.
        #expect(abs(solid[0][0]) < 1e-12 && abs(solid[0][1]) < 1e-12 && solid[0][2] > 0)
        #expect(solid[2][0] > 0 && abs(solid[2][1]) < 1e-12)
    }
}
