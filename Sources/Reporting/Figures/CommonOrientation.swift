/// The turn of a model of few dimensions that lets models be compared: its first feature of a norm above 1/2 points up, and the next
/// one that does not lie on its line to the right. Angles and lengths are the model's own.
///
/// explorer.html turns models in the same way (directions.js).
struct CommonOrientation {
    /// Orthonormal: up, right and, in three dimensions, towards the reader.
    private var axes: [[Double]] = []

    init(_ directions: [[Double]]) {
        let width = directions.first?.count ?? 0
        let units = (0..<width).map { axis in (0..<width).map { $0 == axis ? 1.0 : 0 } }
        for candidate in directions.filter({ Self.norm($0) > 0.5 }) + directions + units where axes.count < width {
            var rest = candidate
            for axis in axes {
                let along = Self.product(rest, axis)
                for place in rest.indices { rest[place] -= along * axis[place] }
            }
            let length = Self.norm(rest)
            // A tenth of its length: what nearly lies on earlier axes would settle nothing.
            guard length > 0.1 * max(Self.norm(candidate), 1e-6) else { continue }
            axes.append(rest.map { $0 / length })
        }
    }

    /// Right, up; in three dimensions right, away from the reader, up: the order of a plot's axes.
    func turned(_ vector: [Double]) -> [Double] {
        let along = axes.map { Self.product(vector, $0) }
        return along.count == 3 ? [along[1], -along[2], along[0]] : along.reversed()
    }

    static func norm(_ vector: [Double]) -> Double { product(vector, vector).squareRoot() }

    private static func product(_ one: [Double], _ two: [Double]) -> Double {
        zip(one, two).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
