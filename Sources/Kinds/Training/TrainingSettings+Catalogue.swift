import LinearAlgebra
import Settings
import ToyModels
import Training

extension TrainingSettings {
    static let features = Setting.integer("data.features", 1...1_000_000, "n, the number of features")
    static let activationDensity = Setting.number(
        "data.activationDensity", 0...1e6, aboveLow: true, default: 1,
        "E, the expected number of active features in a sample")
    static let density = Setting.optionalNumber(
        "data.density", 0...1, aboveLow: true,
        "the probability that a feature is active, the mean over features; in place of activationDensity, E = n density"
    )
    static let samples = Setting.optionalInteger(
        "data.samples", 1...1_000_000,
        "T, a fixed training set of so many samples, each seen once an epoch; absent, every step has fresh samples")
    static let normalize = Setting.flag(
        "data.normalize", "whether samples are scaled to a Euclidean norm of 1; empty ones stay 0")
    static let width = Setting.integer("model.width", 1...65_536, "m, the hidden dimensions")
    static let activation = Setting.choice(
        "model.activation", of: Activation.all.map { ($0.name, $0) }, default: Activation.relu.name,
        "f in y = f(WᵀW x + b), in f(D A x + b) of untied weights, or in f(D g(A x + a) + b) of a hidden layer")
    static let tied = Setting.boolean(
        "model.tied", default: true, "whether encoder and decoder share W; otherwise y = f(D A x + b)")
    /// y = f(D g(A x + a) + b), in place of an autoencoder.
    struct HiddenLayerArchitecture: Component {
        static let name = "hidden-layer"
        init(_ values: Values) {}
    }
    static let architecture = Slot<HiddenLayerArchitecture>(
        "model.architecture", key: .name, absent: "autoencoder",
        "autoencoder, or hidden-layer: y = f(D g(A x + a) + b), where the bias a of the hidden layer starts at 0",
        [(HiddenLayerArchitecture.self, { @Sendable values throws(Problem) in HiddenLayerArchitecture(values) })])
    static let hiddenActivation = Setting.choice(
        "model.hiddenActivation", of: Activation.all.map { ($0.name, $0) }, default: Activation.relu.name,
        "g in y = f(D g(A x + a) + b)",
        onlyWhere: Field.Condition("model.architecture", equals: HiddenLayerArchitecture.name))
    static let bias = Setting.boolean("model.bias", default: true, "whether b is trained; otherwise it is 0")
    /// Σ |y - t|^p in place of squared errors.
    struct PowerLoss: Component {
        static let name = "power"
        static let exponentSetting = Setting.integer("exponent", 1...12, "p in the sum of |y - t|^p")
        static let fields = [exponentSetting.field]
        let exponent: Int
        init(_ values: Values) { exponent = values[Self.exponentSetting] }
    }
    /// -ln softmax(y)_a of the active feature a in place of squared errors.
    struct CrossEntropyLoss: Component {
        static let name = "cross-entropy"
        init(_ values: Values) {}
    }
    static let loss = Slot<TrainingLoss>(
        "training.loss", key: .law, absent: "squared",
        "what training minimises; absent, squared errors; cross-entropy, of logits y where one feature is active",
        [
            (PowerLoss.self, { @Sendable values throws(Problem) in .power(PowerLoss(values).exponent) }),
            (CrossEntropyLoss.self, { @Sendable values throws(Problem) in .crossEntropy }),
            // Squared errors of what training.prefixes has.
            (Prefixes.NestedLoss.self, { @Sendable values throws(Problem) in .squared }),
        ])
    static let steps = Setting.integer("training.steps", 1...10_000_000, default: 20_000, "optimiser steps")
    static let batchSize = Setting.integer(
        "training.batchSize", 1...1_000_000, default: 2048,
        "samples of a step, drawn afresh, or of the fixed set of data.samples; all of those are the full batch")
    static let weightDecay = Setting.number(
        "training.weightDecay", -100...100, default: 0,
        "gamma: above 0 pulls norms to 0, below 0 pulls them to 1 (superposition)")
    static let warmupSteps = Setting.integer(
        "training.schedule.warmupSteps", 0...10_000_000, default: 2000,
        "steps of linear warm-up; none where not fewer than steps")
    static let finalFraction = Setting.number(
        "training.schedule.finalFraction", 0...1, default: 0.05, "the last step's share of the largest rate")
    /// The short form of a geometric importance.
    static let importanceRatio = Field(
        "data.importanceRatio", GeometricImportance.ratio.field.kind, .optional,
        "r: feature i's squared error is weighted by r^(i-1), as by data.importance \"geometric\"")

    static let catalogue = Catalogue(
        [
            .setting(features), .slot(FrequencyLaws.slot), .setting(activationDensity), .setting(density),
            .slot(ValueLaws.slot), .slot(DependenceLaws.slot),
            .slot(ImportanceLaws.slot), .field(importanceRatio), .slot(TargetLaws.slot), .setting(normalize),
            .setting(samples),
            .setting(width), .slot(architecture), .setting(hiddenActivation), .setting(activation), .setting(tied),
            .setting(bias),
            .slot(StartLaws.directions), .slot(StartLaws.bias), .slot(StartLaws.encoder),
            .slot(loss), .setting(Prefixes.setting), .setting(Prefixes.ownBiases),
            .setting(steps), .setting(batchSize), .slot(Optimizers.slot), .setting(Parametrization.setting),
            .setting(LearningRate.setting),
            .setting(LearningRate.biasSetting), .setting(weightDecay), .setting(warmupSteps), .setting(finalFraction),
            .setting(TrackedSteps.setting),
        ],
        shortForms: [
            Catalogue.ShortForm(
                importanceRatio.path, slot: "data.importance", law: GeometricImportance.name,
                field: GeometricImportance.ratio.field.path)
        ],
        derivations: [
            .standIn(density.field.path, times: features.field.path, for: activationDensity.field.path),
            .standIn(
                Prefixes.NestedLoss.widths.path, of: Prefixes.NestedLoss.name, in: loss.form,
                for: Prefixes.setting.field.path),
            .standIn(
                Prefixes.NestedLoss.sharedBias.field.path, of: Prefixes.NestedLoss.name, in: loss.form,
                for: Prefixes.ownBiases.field.path, isNegated: true),
        ]
            + DependenceLaws.all.compactMap { law in
                law.activationDensity.map {
                    .field(
                        $0.field.path, of: law.name, in: DependenceLaws.slot.form, fixes: activationDensity.field.path)
                }
            })
}
