import Geometry
import Tables
import Training

/// The represented features in groups that share dimensions, by the shapes of their directions: see Geometry's `FeatureGroups`.
///
/// Models that represent more features than are grouped have no such values.
struct ShapesMeasure: Measure {
    let columns: [Column] = []

    var others: [Column] { [Self.catalogue] + Self.total + Self.ofShapes }

    var texts: [TextColumn] {
        [
            TextColumn(
                .text(
                    "shapes",
                    "shapes of the groups of represented features that share dimensions; none where no feature is represented, empty "
                        + "where more than \(FeatureGroups.mostFeatures) are"),
                text: { Self.sum($0)?.text })
        ]
    }

    /// It has no columns of numbers; the shapes on the way are those of the parameters that are kept there.
    var isTracked: Bool { false }

    /// A record that knew fewer shapes is measured again.
    private static let catalogue = Column("shapes.catalogue", "", "shapes that had a name when the groups were made")

    private static let total = [
        Column("shapes.groups", "", "groups of represented features that share dimensions"),
        Column("shapes.unknown", "", "groups that are no catalogued shape"),
        Column("shapes.unknown_features", "", "features in groups that are no catalogued shape"),
        Column(
            "shapes.distance", "",
            "root mean square difference of overlaps from those of the shapes at right angles to one another"),
    ]

    private static let ofShapes = IdealShape.catalogue.map { shape in
        Column("shapes.\(shape.name)", "", "groups of \(shape.count) features that are a \(shape.name)")
    }

    func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool {
        let represented = kept[FeatureSubset.represented.key("directions")] ?? 0
        return represented > Double(FeatureGroups.mostFeatures)
            || kept["shapes.groups"] != nil && kept[Self.catalogue.name] == Double(IdealShape.catalogue.count)
    }

    func values(_ model: MeasuredModel) -> [Double?] {
        guard let sum = FeatureGroups(model.directions, represented: model.representation.represented)?.sum else {
            return others.map { _ in nil }
        }
        let total: [Double?] = [
            Double(IdealShape.catalogue.count), Double(sum.groups), Double(sum.unknown), Double(sum.unknownFeatures),
            sum.distance,
        ]
        return total + sum.counts.map { $0 > 0 ? Double($0) : nil }
    }

    /// The sum that the values of a model tell of.
    private static func sum(_ kept: [String: Double]) -> ShapeSum? {
        func count(_ column: Column) -> Int { kept[column.name].flatMap { Int(exactly: $0) } ?? 0 }
        guard kept[total[0].name] != nil else { return nil }
        return ShapeSum(
            counts: ofShapes.map(count), unknown: count(total[1]), unknownFeatures: count(total[2]),
            distance: kept[total[3].name])
    }
}
