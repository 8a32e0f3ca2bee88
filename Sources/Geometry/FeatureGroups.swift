public import LinearAlgebra

/// Represented features that share dimensions, by the shape of their directions.
public struct FeatureGroup: Sendable {
    /// The rows of the weights that they are, in ascending order.
    public let features: [Int]
    /// nil where no catalogued shape is near.
    public let shape: IdealShape?
    /// From the shape: the root mean square difference of cosines over pairs, in the order in which it is least. nil without a shape.
    public let distance: Double?
    /// Σ D_i over its features, each of them as among all features: the dimensions that are spent on them.
    public let dimensionality: Double
    /// k² / Σ_ij c_ij², the participation ratio of k unit directions: the dimensions that they span, d for a tight frame in d
    /// dimensions.
    public let effectiveDimensions: Double

    /// The name of the shape of any group, "unknown" without one.
    public static let names = IdealShape.catalogue.map(\.name) + [unknown]
    public static let unknown = "unknown"
    public var name: String { shape?.name ?? Self.unknown }
}

/// The represented features of a model in groups that share dimensions: the connected components of their overlaps.
///
/// Two features are connected where |c_ij| reaches a threshold. At 0.1 the groups that are a catalogued shape are taken; what is left
/// is taken apart again at 0.15, and then at 0.2, where groups stay what they are. Below 0.1 an overlap is noise of training;
/// the shapes of the catalogue are held together by overlaps of 1/6 or more; and by 0.2 the groups of models that are still on
/// their way, whose directions at right angles reach 0.15, come apart. A group that has no shape at 0.2 is taken apart further, at
/// 0.25 and 0.3, only where all its parts are shapes and the whole of it is nearly those at right angles. Features that no threshold
/// connects are singles only where they have room to be: where that would take more dimensions than there are, they share them by many
/// small overlaps, and are one group; and where two parts overlap throughout, they are one that has no name.
public struct FeatureGroups: Sendable {
    /// Features above this many are not grouped: they are as good as always connected.
    public static let mostFeatures = 200

    /// The largest distance from a shape that still has its name. It lies above that of the uniform square antiprism from the one that
    /// is a tight frame, 0.094, between which trained ones are found; below half of the least one between two catalogued shapes,
    /// 0.269, so that nothing is near two; and below that of a pentagon with a corner turned by 20°, 0.173.
    public static let tolerance = 0.12

    private static let thresholds = [0.1, 0.15, 0.2]
    private static let further = [0.25, 0.3]
    /// Parts overlap throughout where their root mean square overlap is as large over so many pairs: that of a 7-simplex, 1/7, with noise, and not
    /// those of models that are still on their way, of which single pairs alone reach 0.15.
    private static let (slant, fewestOfSlanted) = (0.12, 5)
    /// The largest distance of a group from shapes at right angles that is taken apart into them: that of two digons of which one direction
    /// is off by 18°.
    private static let offRightAngles = 0.18

    /// In the order of their first features.
    public let groups: [FeatureGroup]
    /// The groups by their shapes.
    public let sum: ShapeSum

    /// - Parameters:
    ///   - weights: n × m; row i is feature i's direction W_i, or the decoder's D_i of untied weights.
    ///   - represented: for every feature whether it is; the others are in no group.
    /// - Returns: nil where more than `mostFeatures` are represented.
    /// - Complexity: O(n m min(n, m) + k² m) for k represented features.
    public init?(_ weights: Matrix<Double>, represented: [Bool]) {
        self.init(Directions(weights, where: represented), among: Directions(weights))
    }

    /// - Parameters:
    ///   - set: the directions to be grouped.
    ///   - all: those that D_i is taken among; `set` or more rows of the same matrix.
    public init?(_ set: Directions, among all: Directions) {
        guard set.count <= Self.mostFeatures else { return nil }
        let shares = Dictionary(uniqueKeysWithValues: zip(all.indices, Interference(all).dimensionality))
        let cosines = set.units.gram()
        let connected = Self.parts(of: Array(0..<set.count), cosines, Self.thresholds[...])
        let parts = Self.withoutCrowdedSingles(connected, cosines, dimension: set.dimension).sorted {
            $0.members[0] < $1.members[0]
        }
        groups = parts.map { part in
            let features = part.members.map { set.indices[$0] }
            return FeatureGroup(
                features: features, shape: part.shape, distance: part.distance,
                dimensionality: features.reduce(0) { $0 + (shares[$1] ?? 0) },
                effectiveDimensions: Self.effectiveDimensions(part.members, cosines))
        }
        sum = ShapeSum(groups, distance: Self.distance(ofSum: parts, cosines))
    }

    private struct Part {
        /// Places in the set of directions, ascending.
        let members: [Int]
        let shape: IdealShape?
        let distance: Double?

        var pairs: Double { Double(members.count * (members.count - 1) / 2) }
    }

    private static func parts(of members: [Int], _ cosines: Matrix<Double>, _ thresholds: ArraySlice<Double>) -> [Part]
    {
        components(of: members, cosines, thresholds.first!).flatMap { members in
            if let part = named(members, cosines) { return [part] }
            let whole = [Part(members: members, shape: nil, distance: nil)]
            guard thresholds.count > 1 else { return furtherParts(of: members, cosines) ?? whole }
            let parts = parts(of: members, cosines, thresholds.dropFirst())
            return areSlanted(parts, cosines) ? whole : parts
        }
    }

    /// Whether parts overlap throughout rather than by the noise of some pairs, as those of a shape that has no name do: two of them, or all.
    private static func areSlanted(_ parts: [Part], _ cosines: Matrix<Double>) -> Bool {
        let between = parts.indices.flatMap { place in
            parts[..<place].map { other in
                parts[place].members.flatMap { i in other.members.map { cosines[i, $0] * cosines[i, $0] } }
            }
        }
        return (between + [between.flatMap(\.self)]).contains { squares in
            squares.count >= fewestOfSlanted && squares.reduce(0, +) / Double(squares.count) >= slant * slant
        }
    }

    private static func effectiveDimensions(_ members: [Int], _ cosines: Matrix<Double>) -> Double {
        let squares = members.reduce(0) { sum, i in members.reduce(sum) { $0 + cosines[i, $1] * cosines[i, $1] } }
        return Double(members.count * members.count) / squares
    }

    /// The parts, with the singles as one where there is no room for so many.
    private static func withoutCrowdedSingles(
        _ parts: [Part], _ cosines: Matrix<Double>, dimension: Int
    ) -> [Part] {
        let singles = parts.filter { $0.members.count == 1 }.flatMap(\.members).sorted()
        guard singles.count > 1 else { return parts }
        let spent = parts.reduce(0) { $0 + effectiveDimensions($1.members, cosines) }
        guard spent > Double(dimension) + 0.5 else { return parts }
        let crowd = named(singles, cosines) ?? Part(members: singles, shape: nil, distance: nil)
        return parts.filter { $0.members.count > 1 } + [crowd]
    }

    /// Shapes at right angles to one another that noise connects; nil where they are not all shapes, or not at right angles.
    private static func furtherParts(of members: [Int], _ cosines: Matrix<Double>) -> [Part]? {
        further.lazy.compactMap { threshold -> [Part]? in
            let pieces = components(of: members, cosines, threshold)
            let parts = pieces.count > 1 ? pieces.compactMap { named($0, cosines) } : []
            guard !parts.isEmpty, parts.count == pieces.count, let distance = distance(ofSum: parts, cosines) else {
                return nil
            }
            return distance <= offRightAngles ? parts : nil
        }.first
    }

    /// The directions with the shape that they are near to; nil where there is none, or where right angles are nearer.
    private static func named(_ members: [Int], _ cosines: Matrix<Double>) -> Part? {
        guard let shapes = IdealShape.byCount[members.count] else { return nil }
        let elements = members.flatMap { i in members.map { cosines[i, $0] } }
        let own = Matrix(rows: members.count, columns: members.count, elements: elements)
        let squares = IdealShape.ascending(own).map { $0 * $0 }
        let fromRightAngles = squares.isEmpty ? 0 : (squares.reduce(0, +) / Double(squares.count)).squareRoot()
        let near = shapes.compactMap { shape in
            shape.distance(of: own, atMost: tolerance).map { Part(members: members, shape: shape, distance: $0) }
        }
        return near.filter { $0.distance! <= fromRightAngles }.min { $0.distance! < $1.distance! }
    }

    /// Of all directions from their shapes at right angles to one another; nil where a group has no shape, or there are no pairs.
    private static func distance(ofSum parts: [Part], _ cosines: Matrix<Double>) -> Double? {
        guard parts.count > 1 else { return parts.first?.distance }
        var sum = 0.0
        for (place, part) in parts.enumerated() {
            guard let distance = part.distance else { return nil }
            sum += distance * distance * part.pairs
            for other in parts[..<place] {
                for i in part.members { sum = other.members.reduce(sum) { $0 + cosines[i, $1] * cosines[i, $1] } }
            }
        }
        let count = parts.reduce(0) { $0 + $1.members.count }
        return (sum / Double(count * (count - 1) / 2)).squareRoot()
    }

    /// The connected components of the graph in which directions with |c_ij| of at least `threshold` are neighbours.
    private static func components(
        of members: [Int], _ cosines: Matrix<Double>, _ threshold: Double
    ) -> [[Int]] {
        var left = members
        var components: [[Int]] = []
        while let first = left.first {
            var component = [first]
            left.removeFirst()
            var next = 0
            while next < component.count {
                let row = component[next]
                component += left.filter { abs(cosines[row, $0]) >= threshold }
                left.removeAll { abs(cosines[row, $0]) >= threshold }
                next += 1
            }
            components.append(component.sorted())
        }
        return components
    }
}
