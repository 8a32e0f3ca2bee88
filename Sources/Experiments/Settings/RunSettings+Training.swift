import JSON
public import LinearAlgebra
public import ToyModels
public import Training

/// The settings of a run that trains a model.
extension RunSettings {
    /// Names the data law: models that share it are evaluated on the same samples.
    var dataKey: UInt64 {
        let data = values.filter { $0.key.hasPrefix("data.") && $0.key != "data.importanceRatio" }
        return UInt64(Digest.sha256(JSONValue.nested(data).canonical).prefix(16), radix: 16)!
    }

    public var features: Int { Int(required("data.features")) }
    public var width: Int { Int(required("model.width")) }
    public var batchSize: Int { Int(required("training.batchSize")) }
    public var weightDecay: Double { required("training.weightDecay") }
    public var activation: Activation { Activation(rawValue: text("model.activation")!)! }

    var hasBias: Bool { values["model.bias"] == .bool(true) }

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
            hasBias: hasBias, importance: importance, batchSize: batchSize,
            learningRate: learningRate("training.learningRate")!,
            biasLearningRate: learningRate("training.biasLearningRate"), weightDecay: weightDecay,
            schedule: Schedule(
                steps: steps, warmupSteps: Int(required("training.schedule.warmupSteps")),
                finalFraction: required("training.schedule.finalFraction")),
            seed: seed, run: runKey)
    }
}
