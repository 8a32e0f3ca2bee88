import Geometry
import Tables

/// The share of features that come back as their own outputs: see `Representation`.
struct RepresentationMeasure: Measure {
    let columns = [
        Column(
            "fraction_represented", "φ",
            "share of features that are represented: a direction of norm above 1/2 or, of untied weights, a gain above 1/4"
        ),
        Column(
            "fraction_strongly_represented", "φ1",
            "share of features with a direction of norm above 1 or, of untied weights, a gain above 1"),
    ]

    func values(_ model: MeasuredModel) -> [Double?] {
        [model.representation.fractionRepresented, model.representation.fractionStronglyRepresented]
    }
}
