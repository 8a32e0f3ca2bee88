import Geometry
import Tables

/// The share of features with a direction of their own, by its norm: see `Representation`.
struct RepresentationMeasure: Measure {
    let columns = [
        Column("fraction_represented", "φ", "share of features whose direction has a norm above 1/2"),
        Column("fraction_strongly_represented", "φ1", "share of features whose direction has a norm above 1"),
    ]

    func values(_ model: MeasuredModel) -> [Double?] {
        [model.representation.fractionRepresented, model.representation.fractionStronglyRepresented]
    }
}
