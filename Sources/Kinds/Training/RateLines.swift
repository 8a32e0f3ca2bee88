import Predictions
public import Settings
public import Statistics
import Tables
import Training

#if canImport(Glibc)
    import Glibc
#endif

/// The test losses of models against the learning rate of W, where an experiment sweeps it: a line for each choice of all other
/// settings but the width and the rate of b.
public struct RateLines: Sendable {
    public struct Line: Sendable {
        /// "optimizer = sgd"; empty where there is one line.
        public let name: String
        /// The same as comparison.csv names groups.
        let label: String
        /// By rising width.
        public let curves: [Curve]
        let models: ModelClass
    }

    /// The models of one width.
    public struct Curve: Sendable {
        public let width: Int
        /// By rising rate.
        public let points: [Point]
        /// For each replicate the rate at which its loss is least; without those whose loss is least at an end of what was tried.
        public let best: [Double]
        let replicates: Int

        /// The point of the least loss; nil where every rate diverged.
        public var least: Point? {
            points.filter { $0.loss != nil }.min { $0.loss! < $1.loss! }
        }

        /// The geometric mean of `best`; nil where there is none.
        public var meanOfBest: Double? { SampleMean(geometric: best)?.value }

        /// Whether the least loss is at an end of the rates, so that a better one may lie beyond.
        public var isAtAnEnd: Bool { best.count * 2 < replicates }
    }

    public struct Point: Sendable {
        /// Of W: as the sweep has it, and its value at this width.
        let setting: LearningRate
        public let rate: Double
        /// Of b, the best one of those tried with it; nil where there is one.
        public let biasRate: Double?
        /// The geometric mean over replicates; nil where one of them diverged.
        public let mean: SampleMean?

        public var loss: Double? { mean?.value }
    }

    public let lines: [Line]

    /// Fewer rates tell of no least loss.
    static let fewestRates = 3
    /// The settings that are compared.
    static let rates = [LearningRate.setting.field.path, LearningRate.biasSetting.field.path]

    public init(_ tables: ResultTables) throws(Problems) {
        self.init(RunGroups(of: tables.experiment), losses: try RunsTable.testLosses(tables))
    }

    /// - Parameter losses: by the names of the runs.
    init(_ groups: RunGroups, losses: [String: Double]) {
        func isRate(_ column: Column) -> Bool {
            Self.rates.contains { column.setting == $0 || column.setting?.hasPrefix($0 + ".") == true }
        }
        // Only swept rates have a column.
        guard groups.columns.contains(where: isRate) else {
            lines = []
            return
        }
        let cells = groups.columns.indices.filter { !isRate(groups.columns[$0]) }
        let families = grouped(groups.all) { group in cells.map { group.cells[$0] } }.map(\.members).filter { members in
            Set(members.map { $0.runs[0].training.learningRate.base }).count >= Self.fewestRates
        }
        let told = groups.shown.filter { column in
            !isRate(column) && Set(families.map { $0[0].values[column.name] }).count > 1
        }
        lines = families.map { members in
            let first = members[0]
            let coordinates = told.map { (symbol: $0.label, cell: first.values[$0.name] ?? "") }
            return Line(
                name: RunGroup.label(coordinates),
                label: cells.filter { place in
                    !first.cells[place].isEmpty && Set(families.map { $0[0].cells[place] }).count > 1
                }.map { "\(groups.columns[$0].name)=\(first.cells[$0])" }.joined(separator: " "),
                curves: Self.curves(members.flatMap(\.runs), losses),
                models: ModelClass(of: members.flatMap(\.runs)))
        }
    }

    private static func curves(_ runs: [RunSettings], _ losses: [String: Double]) -> [Curve] {
        Dictionary(grouping: runs) { $0.training.width }.sorted { $0.key < $1.key }.map { width, runs in
            let byRate = grouped(runs) { [$0.training.learningRate.notation] }
                .map { (rate: $0.members[0].training.learningRate.value(width: width), runs: $0.members) }
                .sorted { $0.rate < $1.rate }
            let replicates = Set(runs.map(\.replicate)).sorted()
            let best = replicates.compactMap { replicate in
                let least = byRate.map { rate, runs -> (rate: Double, loss: Double?) in
                    let own = runs.filter { $0.replicate == replicate }
                    return (rate, own.compactMap { positive(losses[$0.runID]) }.min())
                }
                return Self.best(least)
            }
            return Curve(
                width: width, points: byRate.map { point($0.rate, $0.runs, losses) }, best: best,
                replicates: replicates.count)
        }
    }

    /// - Parameter runs: of one rate of W, with any of b.
    private static func point(_ rate: Double, _ runs: [RunSettings], _ losses: [String: Double]) -> Point {
        let means = grouped(runs) { ["\($0.training.biasLearningRate?.base ?? .nan)"] }.compactMap {
            _, runs -> (bias: LearningRate?, mean: SampleMean)? in
            let known = runs.compactMap { positive(losses[$0.runID]) }
            guard known.count == runs.count, let mean = SampleMean(geometric: known) else { return nil }
            return (runs[0].training.biasLearningRate, mean)
        }
        let least = means.min { $0.mean.value < $1.mean.value }
        return Point(
            setting: runs[0].training.learningRate, rate: rate,
            biasRate: means.count > 1 ? least?.bias?.value(width: runs[0].training.width) : nil, mean: least?.mean)
    }

    private static func positive(_ loss: Double?) -> Double? { loss.flatMap { $0 > 0 && $0.isFinite ? $0 : nil } }

    /// The rate of the least loss: the vertex of the parabola through the logarithms of the smallest loss and its neighbours, or that
    /// rate itself where a neighbour diverged.
    ///
    /// - Parameter points: by rising rate.
    /// - Returns: nil where the smallest loss is at an end.
    static func best(_ points: [(rate: Double, loss: Double?)]) -> Double? {
        guard
            let place = points.indices.filter({ points[$0].loss != nil }).min(by: {
                points[$0].loss! < points[$1].loss!
            }),
            place > 0, place < points.count - 1
        else { return nil }
        let (x, y) = (log(points[place].rate), log(points[place].loss!))
        let sides = [place - 1, place + 1].compactMap { side in
            points[side].loss.map { (x: log(points[side].rate) - x, y: log($0) - y) }
        }
        guard sides.count == 2 else { return points[place].rate }
        // y = a x² + b x through (0, 0) and both sides, which lie at or above 0.
        let determinant = sides[0].x * sides[1].x * (sides[0].x - sides[1].x)
        let a = (sides[0].y * sides[1].x - sides[1].y * sides[0].x) / determinant
        let b = (sides[1].y * sides[0].x * sides[0].x - sides[0].y * sides[1].x * sides[1].x) / determinant
        return a > 0 ? points[place].rate * exp(-b / (2 * a)) : points[place].rate
    }
}

extension RateLines.Line {
    /// The best rate as a power of the width; nil at fewer than five widths with a least loss between the ends.
    var law: PowerLawFit? {
        PowerLawFit(points: curves.flatMap { curve in curve.best.map { (x: Double(curve.width), y: $0) } })
    }

    /// What theory has for such models, as in C m^-exponent.
    var predicted: Double? { prediction?.exponent }

    private var prediction: (exponent: Double, by: any ExponentPrediction)? {
        Predictions.exponent(of: Predictions.bestRate, models)
    }

    /// The rows of comparison.csv.
    var comparisons: [Comparison] {
        guard let law, let prediction else { return [] }
        return [
            Comparison(
                group: label, quantity: GroupFit.name(Predictions.bestRate, .power), measured: law.exponent,
                low: law.exponentLow, high: law.exponentHigh, prediction: prediction.by.name,
                predicted: prediction.exponent, source: prediction.by.source,
                // That the best rate does not go with the width.
                rivals: [0], deviation: law.deviation(exponent: prediction.exponent))
        ]
    }
}
