import LinearAlgebra
import Measures
import Settings
import ToyModels

/// How the numbers of a training experiment came about.
enum TrainingMethod {
    static func text(_ experiment: Experiment) -> String {
        "Each trains y = \(model(experiment)) to \(task(experiment)) sparse vectors x\(dependence(experiment))\(norm(experiment)), \(samples(experiment)), "
            + "with the optimiser \(optimizers(experiment)); f is \(activations(experiment))\(hiddenActivations(experiment)), and the loss is the squared error "
            + "summed over features, weighted by importance where one is set, and averaged over samples.\(losses(experiment))\(prefixes(experiment)) The test loss is that of 100 "
            + "batches of fresh samples\(heldOut(experiment)), the same for every model with the same data. Exponents are slopes of the "
            + "logarithm of the loss on that of the width, by least squares; their 95% intervals come from the scatter "
            + "of replicates or, where there is one, from that of the widths about the line, both by Student's t. Where there are "
            + "replicates, an F test says whether the logarithms lie on a line (lack of fit)."
            + (experiment.compare.contains(TrainingComparisons.offset)
                ? " Laws with an offset, C m^(−α) + L∞, are fitted by nonlinear least squares, with profile intervals."
                : "")
    }

    /// The model, and what differs from run to run.
    private static func model(_ experiment: Experiment) -> String {
        let runs = experiment.runs.map(\.training)
        let forms = [
            (runs.contains(where: \.isTied), "", "f(WᵀWx + b)"),
            (runs.contains { !$0.isTied && $0.hiddenActivation == nil }, "model.tied is false", "f(DAx + b)"),
            (
                runs.contains { $0.hiddenActivation != nil }, "model.architecture is hidden-layer",
                "f(D g(Ax + a) + b)"
            ),
        ].filter(\.0)
        let exceptions =
            forms.dropFirst().map { "where \($0.1) \($0.2)" }
            + (runs.allSatisfy(\.hasBias) ? [] : ["where model.bias is false without b"])
        return ([forms[0].2] + exceptions).joined(separator: ", ") + (exceptions.isEmpty ? "" : ",")
    }

    private static func task(_ experiment: Experiment) -> String {
        guard experiment.runs.contains(where: { $0.training.target != nil }) else { return "reconstruct" }
        return "give \(names(experiment) { $0.target.map { type(of: $0).formula } ?? "x" }) for"
    }

    /// ", whose features are active by the law "tree""
    private static func dependence(_ experiment: Experiment) -> String {
        guard experiment.runs.contains(where: { $0.training.dependence != nil }) else { return "" }
        return ", whose features are active "
            + names(experiment) { $0.dependence.map { "by the law \"\(type(of: $0).name)\"" } ?? "independently" }
    }

    /// ", scaled to norm 1"
    private static func norm(_ experiment: Experiment) -> String {
        guard experiment.runs.contains(where: \.training.isNormalized) else { return "" }
        return ", \(names(experiment) { $0.isNormalized ? "scaled to norm 1" : "as they are drawn" })"
    }

    /// "drawn afresh at every step", or "from a fixed training set of 3 to 2000, which are all in every step".
    private static func samples(_ experiment: Experiment) -> String {
        let fixed = experiment.runs.map(\.training).filter { $0.samples != nil }
        let sizes = fixed.compactMap(\.samples)
        guard let least = sizes.min(), let most = sizes.max() else { return "drawn afresh at every step" }
        let size = least == most ? "\(least)" : "\(least) to \(most)"
        return "from a fixed training set of \(size), "
            + (fixed.allSatisfy { $0.samples == $0.batchSize }
                ? "which are all in every step" : "each once an epoch, in a new order every time")
    }

    /// ", at least 102400 of them"
    private static func heldOut(_ experiment: Experiment) -> String {
        guard experiment.runs.contains(where: { $0.training.samples != nil }) else { return "" }
        return ", at least \(MeasuredModel.evaluationSamples(batchSize: 1, isFixed: true)) of them"
    }

    private static func optimizers(_ experiment: Experiment) -> String {
        names(experiment) { settings in
            let (name, ofBias) = (type(of: settings.optimizer).name, type(of: settings.optimizer.part(for: .bias)).name)
            return ofBias == name ? name : "\(name) (\(ofBias) for biases)"
        }
    }

    private static func activations(_ experiment: Experiment) -> String {
        names(experiment) { name($0.activation) }
    }

    /// ", g ReLU"
    private static func hiddenActivations(_ experiment: Experiment) -> String {
        let used = experiment.runs.compactMap { $0.training.hiddenActivation }.reduce(into: [Activation]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return used.isEmpty ? "" : ", g \(used.map(name).joined(separator: " or "))"
    }

    private static func name(_ activation: Activation) -> String {
        activation == .relu ? "ReLU" : activation.name
    }

    /// " Training minimises the sum of |error|^4 in its place, which train_loss is of."
    private static func losses(_ experiment: Experiment) -> String {
        guard experiment.runs.contains(where: { $0.training.loss != .squared }) else { return "" }
        let isCrossEntropy = experiment.runs.contains { $0.training.loss == .crossEntropy }
        return " Training minimises \(names(experiment) { loss($0.loss) }) in its place, which train_loss is of"
            + (isCrossEntropy ? ", and of cross-entropy the test loss too." : ".")
    }

    /// " Of prefixes training minimises the mean of the losses of the models of the first k hidden dimensions ..."
    private static func prefixes(_ experiment: Experiment) -> String {
        guard experiment.runs.contains(where: { $0.training.prefixes != nil }) else { return "" }
        return
            " Where prefixes are set, training minimises the mean of the losses of the models of the first k hidden "
            + "dimensions, which share their weights and, unless each has its own, b; train_loss is that mean, and the test loss the "
            + "whole model's."
    }

    private static func loss(_ loss: TrainingLoss) -> String {
        switch loss {
        case .power(let exponent): "the sum of |error|^\(exponent)"
        case .crossEntropy: "the cross-entropy −ln softmax(y) of the active feature"
        }
    }

    /// "adamw", or the names of several.
    private static func names(_ experiment: Experiment, _ name: (TrainingSettings) -> String) -> String {
        experiment.runs.reduce(into: [String]()) { names, run in
            let name = name(run.training)
            if !names.contains(name) { names.append(name) }
        }.joined(separator: " or ")
    }
}
