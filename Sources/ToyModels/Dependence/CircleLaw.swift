import Randomness
public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// Features on a ring, θ_i = 2π i / n, and a centre φ there, uniform, for each sample: a feature is the likelier to be active
/// the nearer it is.
///
///     P(i | φ) = p_i exp(κ cos(θ_i - φ)) / I_0(κ),   independently given φ
///     P(i and j) = p_i p_j I_0(2κ |cos((θ_i - θ_j) / 2)|) / I_0(κ)²
///
/// The average over φ is p_i; a sharpness κ of 0 makes features independent. P(i | φ) is drawn in single precision, which moves
/// that average by less than 2e-8 of itself; joint probabilities have an error below 1e-12.
public struct CircleLaw: DependenceLaw {
    public static let name = "circle"
    static let sharpnessField = Setting.number(
        "sharpness", 0...1000, "kappa in P(i | centre) ~ exp(kappa cos(theta_i - centre)); 0 is independence")
    public static let fields = [sharpnessField.field]
    /// κ
    public let sharpness: Double

    public init(_ values: Values) { sharpness = values[Self.sharpnessField] }

    public func problems(_ p: [Double]) -> [Problem] {
        let (largest, peak) = (p.max()!, Self.peak(sharpness))
        guard largest * peak > 1 + DependenceLaws.rounding else { return [] }
        return [
            Problem(
                "sharpness",
                "\(Problem.text(sharpness)) makes a feature \(Problem.rounded(peak)) times as likely where the centre is on it, which is "
                    + "\(Problem.rounded(largest * peak)) for feature \(p.firstIndex(of: largest)! + 1); allowed: up to 1, as with a lower "
                    + "sharpness or at most \(Problem.rounded(1 / (largest * peak))) times the density")
        ]
    }

    public func jointProbability(_ i: Int, _ j: Int, _ p: [Double]) -> Double {
        let half = abs(cos(Double.pi * Double(i - j) / Double(p.count)))
        let once = Self.scaledBessel(sharpness)
        return p[i] * p[j] * exp(2 * sharpness * (half - 1)) * Self.scaledBessel(2 * sharpness * half) / (once * once)
    }

    /// The mean over φ of Π_i (1 - P(i | φ)), by the trapezoidal rule, which has next to no error for a smooth periodic
    /// function.
    public func emptyProbability(_ p: [Double]) -> Double {
        let points = Self.points(sharpness)
        let step = 2 * Double.pi / Double(points)
        return (0..<points).reduce(0.0) { sum, place in
            sum + probabilities(p, centre: (Double(place) + 0.5) * step).reduce(1.0) { $0 * (1 - $1) }
        } / Double(points)
    }

    /// θ_i = 2π i / n, where feature i is on the circle.
    public static func angle(_ feature: Int, of count: Int) -> Double {
        2 * Double.pi * Double(feature) / Double(count)
    }

    /// P(i | φ) of every feature.
    ///
    /// - Parameter centre: φ, radians.
    public func probabilities(_ p: [Double], centre: Double) -> [Double] {
        let peak = Self.peak(sharpness)
        return p.indices.map { i in
            let angle = Self.angle(i, of: p.count) - centre
            return min(1, p[i] * peak * exp(sharpness * (cos(angle) - 1)))
        }
    }

    public func activity(_ p: [Double]) -> any Activity {
        CircleActivity(p.map { min(1, $0 * Self.peak(sharpness)) }, sharpness: sharpness)
    }

    /// e^κ / I_0(κ): how much likelier a feature is where the centre is on it.
    static func peak(_ sharpness: Double) -> Double { 1 / scaledBessel(sharpness) }

    /// e^-x I_0(x), the mean of exp(x (cos a - 1)) over the circle, by the trapezoidal rule: its error, 2 e^-x I_N(x) with N
    /// points, is below 1e-15.
    static func scaledBessel(_ x: Double) -> Double {
        let count = points(x)
        return (0..<count).reduce(0) { $0 + exp(x * (cos(2 * Double.pi * Double($1) / Double(count)) - 1)) }
            / Double(count)
    }

    /// e^-x I_N(x) < exp(-N² / (2x + N)): N² = 40 (2x + N).
    private static func points(_ x: Double) -> Int { Int((20 + (400 + 80 * x).squareRoot()).rounded(.up)) }
}

/// Each feature by a number of its own, given the centre.
private final class CircleActivity: Activity {
    let blocks: [ActivityBlock]
    private let sharpness: Double
    /// Of each feature, decided in all samples or in those it may occur in.
    private let places: [CirclePlace]
    private var centres = CirclePoints()
    private var number = WordRow()
    private var given: Int?

    /// - Parameter peaks: the probability of each feature where the centre is on it.
    init(_ peaks: [Double], sharpness: Double) {
        self.sharpness = sharpness
        blocks = peaks.enumerated().map { ActivityBlock(features: $0..<($0 + 1), probability: $1) }
        places = blocks.enumerated().map { feature, block in
            CirclePlace(
                angle: CircleLaw.angle(feature, of: peaks.count), scale: block.isOften ? block.probability : 1,
                sharpness: sharpness)
        }
    }

    func start(samples: Int, given: Int?, _ words: inout WordSource, _ uniforms: inout UniformSource) {
        self.given = given
        guard let given else {
            number.draw(samples, from: &words)
            return centres.set(number)
        }
        // Near the given feature: exp(κ cos a), by rejection.
        let angles = (0..<samples).map { _ in
            while true {
                let a = 2 * Double.pi * uniforms.uniform()
                if uniforms.uniform() < exp(sharpness * (cos(a) - 1)) {
                    return CircleLaw.angle(given, of: blocks.count) + a
                }
            }
        }
        centres.set(angles: angles)
    }

    func decide(_ feature: Int, among samples: BlockSamples, _ words: inout WordSource, into active: inout WordRow) {
        guard feature != given else { return active.mark(true, samples.count) }
        number.draw(samples.count, from: &words)
        active.mark(near: places[feature], centres, samples: samples.occurring, by: number)
    }
}
