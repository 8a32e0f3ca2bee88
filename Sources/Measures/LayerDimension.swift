import Geometry
import LinearAlgebra
import Randomness
import ToyModels
public import Training

/// The number of dimensions that one layer's vectors lie in, over fresh samples: of all kinds, or of those alone that have one set of
/// active features.
///
/// k values that vary independently span k dimensions, and a linear hidden layer of m has min(k, m) of them, unless directions are 0 or
/// alike. Those of features that it does not represent are short, and distances tell little of short ones. Samples of many sets lie on
/// as many surfaces that cross, which have no dimension in common.
public struct LayerDimension: Sendable {
    public enum Samples: String, CaseIterable, Sendable {
        case one = "one set", mixed = "mixed sets"
    }

    public enum Layer: String, CaseIterable, Sendable { case inputs, hidden, outputs }

    public enum Estimator: String, CaseIterable, Sendable {
        case twoNN = "two_nn"
        case maximumLikelihood = "maximum_likelihood"
        case localTwoNN = "local_two_nn"
        case persistentHomology = "persistent_homology"
    }

    public let samples: Samples
    public let layer: Layer
    /// k: the active features of a sample, on average.
    public let active: Double
    /// r: those of them that the model represents, on average.
    public let represented: Double
    /// min(k, m), mean over sets; min(k - 1, m) of samples that are scaled to norm 1.
    public let expected: Double
    /// Of one set the mean over several; without those that a set has no value of.
    public let estimates: [Estimator: Double]

    /// Samples of a kind, empty ones among them.
    public static let count = 1024
    /// Sets of active features that are looked at: the first different ones that are drawn.
    public static let sets = 4

    /// Whether estimators say anything of such models: samples of values that do not vary lie on a grid.
    public static func speaks(of recipe: Recipe) -> Bool {
        let support = recipe.distribution.values.support
        return support.lowerBound < support.upperBound
    }

    /// What it takes of one model, measured on an AMD EPYC.
    public static let seconds = 1.5

    /// - Complexity: 15 clouds of 1024 points: each N² (n or m) for distances, and 252 trees of up to 490 points, some 0.1 s.
    static func all(
        _ parameters: ModelParameters<Float>, _ recipe: Recipe, represented: [Bool], dataKey: UInt64,
        poll: () throws(CancellationError) -> Void
    ) throws(CancellationError) -> [LayerDimension] {
        func stream(_ number: UInt64) -> RandomStream {
            RandomStream(seed: recipe.seed, run: dataKey, purpose: .evaluation, step: number)
        }
        func drawn(_ number: UInt64, set: [Int32]?) -> DrawnSamples {
            DrawnSamples(
                parameters, recipe.distribution, recipe.hiddenActivation, count: count, from: stream(number), set: set)
        }
        let scaled = recipe.distribution.isNormalized ? 1 : 0
        let mixed = drawn(0, set: nil)
        guard !mixed.supports.isEmpty else { return [] }
        var sets: [[Int32]] = []
        for support in mixed.supports where sets.count < Self.sets && !sets.contains(support) { sets.append(support) }
        var clouds = [(Samples.mixed, mixed)]
        for (number, set) in sets.enumerated() {
            clouds.append((.one, drawn(1 << 41 + UInt64(number), set: set)))
        }
        var found: [LayerDimension] = []
        for (cloud, (samples, drawn)) in clouds.enumerated() {
            let counts = drawn.supports.map { support in
                (active: support.count, represented: support.count { represented[Int($0)] })
            }
            func mean(_ count: ((active: Int, represented: Int)) -> Int) -> Double {
                Double(counts.reduce(0) { $0 + count($1) }) / Double(counts.count)
            }
            for layer in Layer.allCases {
                try poll()
                let rows =
                    switch layer {
                    case .inputs: drawn.inputs
                    case .hidden: drawn.hidden
                    case .outputs: parameters.outputs(of: drawn.hidden, recipe.activation)
                    }
                let first = 1 << 42 + UInt64(cloud) << 16
                let estimates = Self.estimates(Matrix<Double>(rows)) { stream(first + $0) }
                found.append(
                    LayerDimension(
                        samples: samples, layer: layer, active: mean(\.active), represented: mean(\.represented),
                        expected: mean { min($0.active - scaled, parameters.width) }, estimates: estimates))
            }
        }
        return Samples.allCases.flatMap { samples in
            Layer.allCases.map { layer in mean(found.filter { $0.samples == samples && $0.layer == layer }) }
        }
    }

    static func estimates(
        _ rows: Matrix<Double>, from stream: (UInt64) -> RandomStream
    ) -> [Estimator: Double] {
        let neighbours = NearestNeighbours(rows: rows, count: IntrinsicDimension.neighbours)
        let distances = PointDistances(rows: rows)
        var estimates: [Estimator: Double] = [:]
        estimates[.twoNN] = IntrinsicDimension.twoNN(neighbours)
        estimates[.maximumLikelihood] = IntrinsicDimension.maximumLikelihood(neighbours)
        estimates[.localTwoNN] = IntrinsicDimension.localTwoNN(distances)
        estimates[.persistentHomology] = IntrinsicDimension.persistentHomology(distances, from: stream)
        return estimates
    }

    private static func mean(_ all: [LayerDimension]) -> LayerDimension {
        var estimates: [Estimator: Double] = [:]
        for estimator in Estimator.allCases {
            let known = all.compactMap { $0.estimates[estimator] }
            if !known.isEmpty { estimates[estimator] = known.reduce(0, +) / Double(known.count) }
        }
        func mean(_ value: (LayerDimension) -> Double) -> Double {
            all.reduce(0) { $0 + value($1) } / Double(all.count)
        }
        return LayerDimension(
            samples: all[0].samples, layer: all[0].layer, active: mean(\.active), represented: mean(\.represented),
            expected: mean(\.expected), estimates: estimates)
    }
}
