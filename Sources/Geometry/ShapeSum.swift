/// A model's groups by their shapes, as "3 digons (octahedron)" or "2 singles + 1 pentagon + 1 unknown (7 features)".
public struct ShapeSum: Sendable, Equatable {
    /// How many groups have each shape of the catalogue, in its order; 0 of those that none has.
    public let counts: [Int]
    /// How many have none.
    public let unknown: Int
    /// How many features are in those.
    public let unknownFeatures: Int
    /// The root mean square difference of all cosines from those of the shapes at right angles to one another; nil where a group has no
    /// shape, or there is no group.
    public let distance: Double?

    public init(counts: [Int], unknown: Int, unknownFeatures: Int, distance: Double?) {
        precondition(counts.count == IdealShape.catalogue.count, "\(counts.count) counts")
        (self.counts, self.unknown, self.unknownFeatures) = (counts, unknown, unknownFeatures)
        self.distance = distance
    }

    init(_ groups: [FeatureGroup], distance: Double?) {
        let unknown = groups.filter { $0.shape == nil }
        self.init(
            counts: IdealShape.catalogue.map { shape in groups.count { $0.shape?.name == shape.name } },
            unknown: unknown.count, unknownFeatures: unknown.reduce(0) { $0 + $1.features.count },
            distance: distance)
    }

    public var groups: Int { counts.reduce(unknown, +) }

    /// "none" where nothing is represented.
    public var text: String {
        var terms = zip(counts, IdealShape.catalogue).filter { $0.0 > 0 }.map { count, shape in
            "\(count) \(count == 1 ? shape.name : shape.plural)"
        }
        if unknown > 0 { terms.append("\(unknown) unknown (\(unknownFeatures) features)") }
        return terms.isEmpty ? "none" : terms.joined(separator: " + ") + (whole.map { " (\($0))" } ?? "")
    }

    /// The name that all directions together have as one shape whose parts are at right angles.
    ///
    /// Two digons are a square, three an octahedron, any number an orthoplex; a polygon with a digon across it is a bipyramid. No overlap
    /// holds such parts together, so each is a group of its own.
    public var whole: String? {
        guard let distance, distance <= FeatureGroups.tolerance else { return nil }
        let present = zip(counts, IdealShape.catalogue).filter { $0.0 > 0 }.map { (count: $0, name: $1.name) }
        if present.count == 1, present[0].name == "digon", present[0].count > 1 {
            return [2: "square", 3: "octahedron"][present[0].count] ?? "orthoplex"
        }
        guard present.count == 2, present.allSatisfy({ $0.count == 1 }), present[0].name == "digon" else { return nil }
        return [
            "triangle": "triangular bipyramid", "pentagon": "pentagonal bipyramid", "hexagon": "hexagonal bipyramid",
        ][present[1].name]
    }
}
