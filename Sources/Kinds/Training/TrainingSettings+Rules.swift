import LinearAlgebra
import Settings
import ToyModels

/// The rules that several settings have to fulfil together. Each gives every problem it finds.
extension TrainingSettings {
    static let rules: [ExperimentKind.Rule] = [
        rule(["training.batchSize"] + activity, \.batchSizeProblem),
        rule(["data.samples"] + activity, \.samplesProblem),
        rule(["training.batchSize", "data.samples"], \.fullBatchProblem),
        rule(["data.features", "model.width"], \.widthProblem),
        rule(["data.features", "data.frequency"]) { [$0.length($0.frequency.count, "data.frequency.weights")] },
        rule(["data.features", "data.importance"]) {
            [$0.length($0.importanceLaw?.count, "data.importance.values"), $0.importanceProblem]
        },
        rule(["data.value"], \.valueProblem), rule(["data.value", "data.target"], \.targetProblem),
        rule(activity) { [$0.densityProblem] + $0.dependenceProblems },
        rule(["model.architecture", "model.tied"], \.architectureProblem),
        rule(["model.start.encoder", "model.tied"], \.encoderProblem),
        rule(["model.start.directions", "model.start.encoder", "model.tied", "model.width"]) { $0.startProblems },
        rule(["model.start.bias", "model.bias"], \.biasProblem),
        rule(["model.activation", "training.loss"], \.logitsProblem),
        rule(["data.target", "training.loss"], \.lossOfTargetProblem),
        rule(["training.loss"] + activity, \.oneActiveProblem),
        rule(["training.track", "training.steps"], \.trackProblem),
        rule(["training.parametrization", "model.architecture"], \.nonlinearParametrizationProblem),
        rule(["training.parametrization", "model.tied"], \.tiedParametrizationProblem),
        rule(["training.parametrization", "training.optimizer"], \.optimizerParametrizationProblem),
        rule(["training.parametrization", "model.start"]) { $0.startParametrizationProblems },
        rule(["training.parametrization", "training.learningRate"], \.rateParametrizationProblem),
        rule(["training.prefixes", "model.width"], \.prefixesProblem),
        rule(["training.ownBiases", "model.bias"], \.biaslessProblem),
        rule(["training.prefixes", "training.ownBiases"], \.ownBiasesProblem),
    ]

    /// What says how many features are active.
    private static let activity = [
        "data.features", "data.frequency", "data.activationDensity", "data.density", "data.dependence",
    ]

    /// - Parameter prefixes: of the settings that the problem is told from. It is left open where one of them cannot be read.
    private static func rule(
        _ prefixes: [String], _ problem: @escaping @Sendable (TrainingSettings) -> Problem?
    ) -> ExperimentKind.Rule {
        rule(prefixes) { [problem($0)] }
    }

    private static func rule(
        _ prefixes: [String], _ problems: @escaping @Sendable (TrainingSettings) -> [Problem?]
    ) -> ExperimentKind.Rule {
        ExperimentKind.Rule(prefixes) { ($0 as? TrainingSettings).map(problems)?.compactMap(\.self) ?? [] }
    }

    /// Entries of a batch are counted with 32 bits, as OpenBLAS does.
    private var batchSizeProblem: Problem? {
        let entries = Double(batchSize) * activationDensity
        guard entries >= 1e9 else { return nil }
        return Problem(
            "training.batchSize",
            "\(batchSize) samples with \(Problem.text(activationDensity)) active features make \(Problem.text(entries)) entries; "
                + "allowed: batchSize * activationDensity below 1e9")
    }

    private var samplesProblem: Problem? {
        guard let samples, Double(samples) * activationDensity >= 1e9 else { return nil }
        return Problem(
            "data.samples",
            "\(samples) samples with \(Problem.text(activationDensity)) active features make "
                + "\(Problem.text(Double(samples) * activationDensity)) entries; allowed: samples * activationDensity below 1e9"
        )
    }

    private var fullBatchProblem: Problem? {
        guard let samples, batchSize > samples else { return nil }
        return Problem(
            "training.batchSize",
            "\(batchSize) of the \(samples) samples that data.samples has is more than there are; allowed: from 1 to "
                + "\(samples), which is the full batch, or more of data.samples")
    }

    private var widthProblem: Problem? {
        let elements = Double(features) * Double(width)
        guard elements >= 2_147_483_648 else { return nil }
        return Problem(
            "model.width",
            "\(width) for \(features) features makes a W of \(Problem.text(elements)) entries; allowed: data.features * "
                + "model.width below 2^31")
    }

    private var trackProblem: Problem? {
        track?.objection(steps: steps).map { Problem("training.track", $0) }
    }

    private var prefixesProblem: Problem? {
        prefixes?.objection(width: width).map { Problem("training.prefixes", $0) }
    }

    private var biaslessProblem: Problem? {
        guard hasOwnBiases, !hasBias else { return nil }
        return Problem("training.ownBiases", "means nothing here: model.bias is false; remove one of them")
    }

    private var ownBiasesProblem: Problem? {
        guard hasOwnBiases, prefixes == nil else { return nil }
        return Problem(
            "training.ownBiases", "means nothing here: it is of training.prefixes; set those, or remove it")
    }

    /// Cross-entropy takes logits.
    private var logitsProblem: Problem? {
        guard loss == .crossEntropy, activation != .identity else { return nil }
        return Problem(
            Self.activation.field.path,
            "\"\(activation.name)\" has no place between the logits and the softmax of training.loss \"\(CrossEntropyLoss.name)\"; set it to "
                + "\"\(Activation.identity.name)\", or choose another loss")
    }

    private var lossOfTargetProblem: Problem? {
        guard loss == .crossEntropy, let target else { return nil }
        return Problem(
            "data.target",
            "means nothing here: training.loss \"\(CrossEntropyLoss.name)\" asks which feature is active, not for "
                + "\(type(of: target).formula); remove it, or choose another loss")
    }

    /// Cross-entropy takes one active feature a sample.
    private var oneActiveProblem: Problem? {
        guard loss == .crossEntropy, let objection = objectionToOneActive else { return nil }
        return Problem(
            "training.loss",
            "\"\(CrossEntropyLoss.name)\" asks which one feature is active, and \(objection); allowed: one active feature in every sample, as "
                + "with a data.dependence of {\"law\": \"exactly\", \"active\": 1}, \"concepts\" with one concept, or "
                + "\"exclusive-groups\" of one group and an activationDensity of 1")
    }

    /// nil where exactly one feature is active in every sample, or where other problems leave that open.
    private var objectionToOneActive: String? {
        let independent = dependence == nil ? "features are active independently of one another" : nil
        guard frequency.count ?? features == features, densityProblem == nil, dependenceProblems.isEmpty,
            let distribution = try? distribution()
        else {
            return independent
                ?? (activationDensity == 1 ? nil : "on average \(Problem.text(activationDensity)) are active")
        }
        guard !distribution.hasOneActive else { return nil }
        let empty = distribution.emptyProbability
        return independent
            ?? "on average \(Problem.text(activationDensity)) are active"
            + (empty > 0 ? ", and none with a probability of \(Problem.text(empty))" : "")
    }

    private var architectureProblem: Problem? {
        guard hiddenActivation != nil, isTied else { return nil }
        return Problem(
            "model.architecture",
            "\"hidden-layer\" has an encoder and a decoder of their own, and model.tied is true; set that to false, or "
                + "remove the architecture")
    }

    private var encoderProblem: Problem? {
        guard encoderStart != nil, isTied else { return nil }
        return Problem(
            "model.start.encoder",
            "means nothing here: model.tied is true, and the encoder starts as model.start.directions says; remove it, "
                + "or set model.tied to false")
    }

    private var startProblems: [Problem] {
        [("directions", directionsStart), ("encoder", isTied ? nil : encoderStart)].compactMap { place, start in
            guard let start, let columns = type(of: start).columns, columns != width else { return nil }
            return Problem(
                "model.start.\(place)",
                "\"\(type(of: start).name)\" lies in \(columns) dimensions, and model.width is \(width); set that to \(columns), "
                    + "or choose another start")
        }
    }

    private var biasProblem: Problem? {
        guard biasStart != nil, !hasBias else { return nil }
        return Problem(
            "model.start.bias", "means nothing here: model.bias is false, and b stays 0; remove one of them")
    }

    private var dependenceProblems: [Problem] {
        guard let dependence else { return [] }
        let slot = DependenceLaws.slot.form.path
        // Without a weight for each feature its probabilities are not known.
        let problems =
            frequency.count ?? features == features
            ? dependence.everyProblem(probabilities) : dependence.problems(features: features)
        return problems.map { Problem($0.place.isEmpty ? slot : "\(slot).\($0.place)", $0.message) }
    }

    private var probabilities: [Double] {
        FeatureDistribution.probabilities(
            weights: frequency.weights(count: features), activationDensity: activationDensity)
    }

    private func length(_ count: Int?, _ place: String) -> Problem? {
        guard let count, count != features else { return nil }
        return Problem(place, "holds \(count) numbers for \(features) features; give one a feature")
    }

    private var importanceProblem: Problem? {
        guard importanceLaw?.count ?? features == features, let weight = importance?.max(),
            weight > ImportanceLaws.largest
        else { return nil }
        return Problem(
            "data.importance",
            "gives a weight of \(Problem.text(weight)) to one of \(features) features; allowed: up to "
                + "\(Problem.text(ImportanceLaws.largest))")
    }

    private var valueProblem: Problem? {
        guard values.support == 0...0 else { return nil }
        return Problem(
            "data.value",
            "is 0 where a feature is active, as where it is not, so that there is nothing to represent; choose other values"
        )
    }

    private var targetProblem: Problem? {
        guard let target, values.support != 0...0, !target.differs(on: values.support) else { return nil }
        let (low, high) = (Problem.text(values.support.lowerBound), Problem.text(values.support.upperBound))
        return Problem(
            "data.target",
            "means nothing here: \(type(of: target).formula) is x itself where values go from \(low) to \(high); choose a "
                + "data.value that goes below 0, such as \"signed\", or remove it")
    }

    private var densityProblem: Problem? {
        // Where a dependence decides E, it says itself what is wrong.
        if let dependence, type(of: dependence).activationDensity != nil { return nil }
        let largest: Double
        let law: String
        if frequency.count ?? features == features {
            do throws(FeatureDistribution.DensityTooLarge) {
                try FeatureDistribution.check(
                    weights: frequency.weights(count: features), activationDensity: activationDensity)
                return nil
            } catch {
                largest = error.largestDensity
            }
            let exponent = frequency.powerExponent.map { " with exponent \(Problem.text($0))" } ?? ""
            law = "the law \"\(type(of: frequency).name)\"\(exponent)"
        } else {
            // Whatever the missing weights would be, there are no more active features than features.
            guard activationDensity > Double(features) else { return nil }
            (largest, law) = (Double(features), "any law")
        }
        return Problem(
            density == nil ? Self.activationDensity.field.path : Self.density.field.path,
            "\(Problem.text(density ?? activationDensity)) makes a feature's probability exceed 1 for \(features) features under "
                + "\(law); allowed: up to \(Problem.text(density == nil ? largest : largest / Double(features)))")
    }
}
