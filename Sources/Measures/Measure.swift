public import Tables
public import Training

/// Something measured of a trained model.
///
/// A new one is a file beside this one and a place in `Measures.all`. Records made before it are completed from the stored
/// weights.
public protocol Measure: Sendable {
    /// Its columns of runs.csv, at the end of a row.
    var columns: [Column] { get }
    /// The columns that are kept of a run for other tables and for predictions.
    var others: [Column] { get }
    /// Its columns of text of runs.csv, behind `columns`.
    var texts: [TextColumn] { get }
    /// Whether it says anything of such models; of others it has no values.
    func speaks(of recipe: Recipe) -> Bool
    /// The models that it speaks of, as "models with a data.samples"; nil for one that speaks of all.
    var subject: String? { get }
    /// - Returns: a value for each of `columns`, then of `others`; nil where it does not exist for this model, of which it speaks.
    /// - Throws: `CancellationError` where the model was told to stop.
    func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?]
    /// Whether the values kept of a finished model are all that this version would keep; otherwise it is measured again.
    /// Unless a measure says otherwise, every column has a value where it speaks of the model: one that may be nil has to tell by the
    /// recipe or by the values beside it.
    func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool
    /// Whether it is taken on the way of a training too.
    var isTracked: Bool { get }
}

extension Measure {
    public var others: [Column] { [] }
    public var texts: [TextColumn] { [] }
    public var isTracked: Bool { true }

    public func speaks(of recipe: Recipe) -> Bool { true }
    public var subject: String? { nil }

    public func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool {
        !speaks(of: recipe) || (columns + others).allSatisfy { kept[$0.name] != nil }
    }

    /// The values that exist, by the names of their columns.
    public func named(_ model: MeasuredModel) throws(CancellationError) -> [String: Double] {
        guard speaks(of: model.recipe) else { return [:] }
        let values = try values(model)
        let names = (columns + others).map(\.name)
        precondition(values.count == names.count, "\(values.count) values for the columns \(names)")
        return zip(names, values).reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
}

/// A column of text, made of what is kept of a run.
public struct TextColumn: Sendable {
    public let column: Column
    /// By the names of columns; nil for an empty cell.
    public let text: @Sendable ([String: Double]) -> String?

    public init(_ column: Column, text: @escaping @Sendable ([String: Double]) -> String?) {
        (self.column, self.text) = (column, text)
    }
}

extension [any Measure] {
    /// The values of all of them, by the names of their columns.
    public func named(_ model: MeasuredModel) throws(CancellationError) -> [String: Double] {
        var values: [String: Double] = [:]
        for measure in self { values.merge(try measure.named(model)) { $1 } }
        return values
    }
}

public enum Measures {
    /// In the order of runs.csv.
    public static let all: [any Measure] =
        [
            LossMeasure(), RepresentationMeasure(), ArrangementMeasure(over: .all), RecoveryMeasure(), LeftOutMeasure(),
        ] + FeatureSubset.allCases.dropFirst().map { ArrangementMeasure(over: $0) } + [
            RandomDirectionsMeasure(), ShapesMeasure(), AccuracyMeasure(), SamplesMeasure(), SpectralRankMeasure(),
            SetOverlapsMeasure(), FeatureMovementMeasure(),
        ]

    /// Those that are taken on the way of a training.
    public static let tracked = all.filter(\.isTracked)
}
