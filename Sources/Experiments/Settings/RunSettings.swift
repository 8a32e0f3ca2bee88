public import LinearAlgebra
public import ToyModels
public import Training

/// Everything that decides one run: every field that means something for it, with its value.
public struct RunSettings: Hashable, Sendable {
    /// By dotted path; defaults filled in, fields that do not apply left out.
    public let values: [String: JSONValue]
    public let seed: UInt64
    /// Counted from 1.
    public let replicate: Int

    init(values: [String: JSONValue], seed: UInt64, replicate: Int) {
        self.values = values
        self.seed = seed
        self.replicate = replicate
    }

    /// The nested JSON that names the run.
    public var json: JSONValue {
        JSONValue.nested(
            values.merging(["seed": .number(Double(seed)), "replicate": .number(Double(replicate))]) { $1 })
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the canonical settings.
    public var runID: String { String(Digest.sha256(json.canonical).prefix(16)) }

    /// The same 64 bits, as the key of the run's random streams.
    var runKey: UInt64 { UInt64(runID, radix: 16)! }

    /// Names the data law: models that share it are evaluated on the same samples.
    var dataKey: UInt64 {
        let data = values.filter { $0.key.hasPrefix("data.") && $0.key != "data.importanceRatio" }
        return UInt64(Digest.sha256(JSONValue.nested(data).canonical).prefix(16), radix: 16)!
    }

    // MARK: Typed access. The values passed their fields' checks, so a wrong kind is a programmer's mistake.

    public func number(_ path: String) -> Double? {
        guard case .number(let value)? = values[path] else { return nil }
        return value
    }

    public func text(_ path: String) -> String? {
        guard case .string(let value)? = values[path] else { return nil }
        return value
    }

    private func required(_ path: String) -> Double {
        guard let value = number(path) else { preconditionFailure("no number at \(path)") }
        return value
    }

    public var features: Int { Int(required("data.features")) }
    public var width: Int { Int(required("model.width")) }
    public var steps: Int { Int(required("training.steps")) }
    public var batchSize: Int { Int(required("training.batchSize")) }
    public var weightDecay: Double { required("training.weightDecay") }
    public var activation: Activation { Activation(rawValue: text("model.activation")!)! }

    public var frequencyLaw: any FrequencyLaw {
        let law = FrequencyLaws.all.first { $0.name == text("data.frequency.law") }!
        var given: LawValues = [:]
        for parameter in law.parameters {
            switch values["data.frequency." + parameter.name] {
            case .number(let value): given[parameter.name] = [value]
            case .array(let list):
                given[parameter.name] = list.compactMap { if case .number(let x) = $0 { x } else { nil } }
            default: preconditionFailure("no value for \(parameter.name)")
            }
        }
        return law.init(given)
    }

    /// - Throws: `DensityTooLarge` where a probability would exceed 1.
    public func distribution() throws(FeatureDistribution.DensityTooLarge) -> FeatureDistribution {
        try FeatureDistribution(
            weights: frequencyLaw.weights(count: features), activationDensity: required("data.activationDensity"),
            values: ValueDistribution(low: required("data.value.low"), high: required("data.value.high")))
    }

    var importance: [Double]? {
        number("data.importanceRatio").map { ratio in
            (1..<features).reduce(into: [1.0]) { list, _ in list.append(list.last! * ratio) }
        }
    }

    private func learningRate(_ path: String) -> LearningRate? {
        switch values[path] {
        case .number(let rate): return LearningRate(rate)
        case .object(let members):
            guard case .number(let base) = members["base"], case .number(let reference) = members["referenceWidth"],
                case .number(let exponent) = members["widthExponent"]
            else { return nil }
            return LearningRate(base: base, referenceWidth: reference, widthExponent: exponent)
        default: return nil
        }
    }

    public func recipe() throws(FeatureDistribution.DensityTooLarge) -> Recipe {
        Recipe(
            distribution: try distribution(), width: width, activation: activation,
            hasBias: values["model.bias"] == .bool(true), importance: importance, batchSize: batchSize,
            learningRate: learningRate("training.learningRate")!,
            biasLearningRate: learningRate("training.biasLearningRate"), weightDecay: weightDecay,
            schedule: Schedule(
                steps: steps, warmupSteps: Int(required("training.schedule.warmupSteps")),
                finalFraction: required("training.schedule.finalFraction")),
            seed: seed, run: runKey)
    }
}

extension JSONValue {
    /// An object with objects inside, from values by dotted path.
    static func nested(_ values: [String: JSONValue]) -> JSONValue {
        var here: [String: JSONValue] = [:]
        var below: [String: [String: JSONValue]] = [:]
        for (path, value) in values {
            if let dot = path.firstIndex(of: ".") {
                below[String(path[..<dot]), default: [:]][String(path[path.index(after: dot)...])] = value
            } else {
                here[path] = value
            }
        }
        return .object(here.merging(below.mapValues(nested)) { $1 })
    }
}
