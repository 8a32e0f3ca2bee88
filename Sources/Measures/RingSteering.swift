import LinearAlgebra
import Randomness
import ToyModels
public import Training

#if canImport(Glibc)
    import Glibc
#endif

/// What a model's outputs do on two ways between the hidden vectors of places on a ring of features.
///
///     h(φ) = Σ_i P(i | φ) E[v] A_i            the mean hidden vector of samples whose centre is φ: a closed curve
///     arc     h(φ + t D)                      along that curve
///     chord   (1 - t) h(φ) + t h(φ + D)       straight on, as a steering vector moves a model
///     f(D h + b)                              the outputs there; 0 < t < 1
///
/// The outputs that a model has by itself are its mean outputs over samples of each centre. A way stays with the model's own behaviour
/// where its outputs are near those of some centre.
/// - Source: after "Manifold Steering Reveals the Shared Geometry of Neural Network Representation and Behavior".
public struct RingSteering: Sendable {
    /// The outputs on one way, mean over where it begins.
    public struct Way: Sendable {
        /// The largest output half way, in units of the largest mean outputs of all centres, on average.
        public let output: Double
        /// The share of ways on which nothing answers half way.
        public let silent: Double
        /// The distance of outputs from the nearest mean outputs of a centre, mean over nine places; in units of their norm, root mean
        /// square over centres.
        public let distance: Double
    }

    public struct Pair: Sendable {
        /// D, degrees.
        public let separation: Double
        public let arc, chord: Way
    }

    /// By rising separation, up to 180 degrees.
    public let pairs: [Pair]
    /// The share of the directions' squared length that is a circle traversed once: 1 where D_i = r (cos θ_i, sin θ_i) in some plane.
    public let circularity: Double

    /// The step of the held-out stream that its samples are drawn from.
    static let step: UInt64 = 1 << 44
    /// Samples of each centre.
    static let samples = 2048
    /// What it takes of one model, measured on an AMD EPYC.
    public static func seconds(features n: Int) -> Double {
        1.8e-8 * Double(samples * min(centresBetween * n, mostCentres) * n)
    }

    /// Separations, features where ways begin, and centres that have mean outputs, at most.
    private static let (mostPairs, mostStarts, mostCentres) = (12, 64, 256)
    /// Centres for each feature, so that a way is nowhere far from one.
    private static let centresBetween = 4
    /// t of the places on a way; the middle one is half way.
    private static let places = (1...9).map { Double($0) / 10 }

    /// Whether it says anything of such models: five features or more on a ring, with values whose mean is not 0, a linear hidden layer and ReLU
    /// outputs that are to give the features back.
    public static func speaks(of recipe: Recipe) -> Bool {
        let data = recipe.distribution
        return ((data.dependence as? CircleLaw)?.sharpness ?? 0) > 0 && recipe.features > 4
            && recipe.hiddenActivation == nil && recipe.activation == .relu && !data.isNormalized && data.target == nil
            && data.values.mean != 0
    }

    /// - Parameter stream: of the samples.
    /// - Returns: nil where it says nothing of the model, and where that answers to nothing.
    /// - Complexity: up to 500,000 rows of samples and 20,000 of outputs, n m operations each: some 0.2 s for n = 48.
    init?(_ model: ModelParameters<Float>, _ recipe: Recipe, from stream: RandomStream) {
        guard Self.speaks(of: recipe), let law = recipe.distribution.dependence as? CircleLaw else { return nil }
        let (n, data) = (recipe.features, recipe.distribution)
        let degree = 360 / Double(n)
        func evenly(most: Int) -> [Double] {
            let count = min(n, most)
            return (0..<count).map { Double($0 * n / count) * degree }
        }
        let starts = evenly(most: Self.mostStarts)
        let centres = evenly(most: Self.mostCentres / Self.centresBetween).flatMap { place in
            (0..<Self.centresBetween).map { place + Double($0) * degree / Double(Self.centresBetween) }
        }
        let own = Self.meanOutputs(model, recipe, law, at: centres, from: stream)
        let squares = (0..<own.rows).map { own.row($0).reduce(0) { $0 + $1 * $1 } }
        let norm = (squares.reduce(0, +) / Double(own.rows)).squareRoot()
        guard norm > 0 else { return nil }
        let peak = (0..<own.rows).reduce(0) { $0 + own.row($1).max()! } / Double(own.rows)
        func curve(_ centres: [Double]) -> Matrix<Float> {
            let mean = centres.flatMap { centre in
                law.probabilities(data.probabilities, centre: centre * .pi / 180).map { Float($0 * data.values.mean) }
            }
            return Matrix(rows: centres.count, columns: n, elements: mean)
        }
        func way(_ inputs: Matrix<Float>) -> Way {
            let outputs = Matrix<Double>(Self.outputs(model, of: inputs, recipe))
            let middle = (0..<starts.count).map { outputs.row($0 * Self.places.count + Self.places.count / 2).max()! }
            let products = outputs.times(own, transposeOther: true)
            let far = (0..<outputs.rows).reduce(0.0) { sum, row in
                let square = outputs.row(row).reduce(0) { $0 + $1 * $1 }
                let least = zip(products.row(row), squares).map { square - 2 * $0 + $1 }.min()!
                return sum + max(0, least).squareRoot()
            }
            return Way(
                output: middle.reduce(0, +) / Double(middle.count) / peak,
                silent: Double(middle.count { $0 <= 0 }) / Double(middle.count),
                distance: far / Double(outputs.rows) / norm)
        }
        let count = min(n / 2, Self.mostPairs)
        pairs = (1...count).map { place in
            let separation = Double(place * (n / 2) / count) * degree
            let ways = starts.flatMap { start in Self.places.map { (start, $0) } }
            let (from, to) = (curve(ways.map { $0.0 }), curve(ways.map { $0.0 + separation }))
            let along = zip(from.elements, to.elements).enumerated().map { place, ends in
                let t = Float(ways[place / n].1)
                return (1 - t) * ends.0 + t * ends.1
            }
            let chord = Matrix(rows: from.rows, columns: n, elements: along)
            return Pair(
                separation: separation, arc: way(curve(ways.map { $0.0 + separation * $0.1 })), chord: way(chord))
        }
        circularity = Self.circularity(Matrix<Double>(model.directions))
    }

    /// 2 |Σ_i D_i e^(iθ_i)|² / (n Σ_i ‖D_i‖²)
    static func circularity(_ directions: Matrix<Double>) -> Double {
        let n = directions.rows
        var (cosines, sines) = (
            [Double](repeating: 0, count: directions.columns), [Double](repeating: 0, count: directions.columns)
        )
        var length = 0.0
        for i in 0..<n {
            let angle = CircleLaw.angle(i, of: n)
            for (place, element) in directions.row(i).enumerated() {
                cosines[place] += element * cos(angle)
                sines[place] += element * sin(angle)
                length += element * element
            }
        }
        let first = (cosines + sines).reduce(0) { $0 + $1 * $1 }
        return length > 0 ? 2 * first / (Double(n) * length) : 0
    }

    /// The mean outputs over samples of each centre, in degrees: a row each.
    private static func meanOutputs(
        _ model: ModelParameters<Float>, _ recipe: Recipe, _ law: CircleLaw, at centres: [Double],
        from stream: RandomStream
    ) -> Matrix<Double> {
        let data = recipe.distribution
        var source = UniformSource()
        source.start(stream)
        let ones = Matrix<Float>(rows: 1, columns: samples, elements: Array(repeating: 1, count: samples))
        var means: [Double] = []
        var values = [Float](repeating: 0, count: samples * data.featureCount)
        for centre in centres {
            let probabilities = law.probabilities(data.probabilities, centre: centre * .pi / 180)
            var place = 0
            for _ in 0..<samples {
                for p in probabilities {
                    values[place] = source.uniform() < p ? Float(data.values.draw(from: &source)) : 0
                    place += 1
                }
            }
            let inputs = Matrix(rows: samples, columns: data.featureCount, elements: values)
            means += ones.times(outputs(model, of: inputs, recipe)).elements.map { Double($0) / Double(samples) }
        }
        return Matrix(rows: centres.count, columns: data.featureCount, elements: means)
    }

    private static func outputs(
        _ model: ModelParameters<Float>, of inputs: Matrix<Float>, _ recipe: Recipe
    ) -> Matrix<Float> {
        model.outputs(of: model.hidden(of: inputs, nil), recipe.activation)
    }
}
