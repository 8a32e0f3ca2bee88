import LinearAlgebra
import Settings
import ToyModels
import Training

extension TrainingSettings {
    static let features = Setting.integer("data.features", 1...1_000_000, "n, the number of features")
    static let activationDensity = Setting.number(
        "data.activationDensity", 0...1e6, aboveLow: true, default: 1,
        "E, the expected number of active features in a sample")
    static let width = Setting.integer("model.width", 1...65_536, "m, the hidden dimensions")
    static let activation = Setting.choice(
        "model.activation", of: Activation.all.map { ($0.name, $0) }, default: Activation.relu.name,
        "f in y = f(W'W x + b)")
    static let tied = Setting.boolean(
        "model.tied", default: true, "whether encoder and decoder share W; otherwise y = f(D A x + b)")
    static let bias = Setting.boolean("model.bias", default: true, "whether b is trained; otherwise it is 0")
    static let steps = Setting.integer("training.steps", 1...10_000_000, default: 20_000, "optimiser steps")
    static let batchSize = Setting.integer(
        "training.batchSize", 1...1_000_000, default: 2048, "samples drawn afresh each step")
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
        "data.importanceRatio", .number(0...1e3, aboveLow: true), .optional,
        "r: feature i's squared error is weighted by r^(i-1), as by data.importance \"geometric\"")

    static let catalogue = Catalogue(
        [
            .setting(features), .slot(FrequencyLaws.slot), .setting(activationDensity), .slot(ValueLaws.slot),
            .slot(ImportanceLaws.slot), .field(importanceRatio),
            .setting(width), .setting(activation), .setting(tied), .setting(bias),
            .slot(StartLaws.directions), .slot(StartLaws.bias), .slot(StartLaws.encoder),
            .setting(steps), .setting(batchSize), .slot(Optimizers.slot), .setting(LearningRate.setting),
            .setting(LearningRate.biasSetting), .setting(weightDecay), .setting(warmupSteps), .setting(finalFraction),
        ],
        shortForms: [
            Catalogue.ShortForm(
                importanceRatio.path, slot: "data.importance", law: GeometricImportance.name,
                field: GeometricImportance.ratio.field.path)
        ])

    static let rules: [ExperimentKind.Rule] = [
        rule(["data.features", "model.width", "training.batchSize", "data.activationDensity"], \.sizeProblem),
        rule(["data."], \.dataProblem), rule(["model."], \.startProblem),
    ]

    private static func rule(
        _ prefixes: [String], _ problem: @escaping @Sendable (TrainingSettings) -> Problem?
    ) -> ExperimentKind.Rule {
        ExperimentKind.Rule(prefixes) { ($0 as? TrainingSettings).flatMap(problem) }
    }

    /// OpenBLAS counts elements with 32 bits, and so do the entries of a batch.
    private var sizeProblem: Problem? {
        let (n, m, batch) = (Double(features), Double(width), Double(batchSize))
        if batch * activationDensity >= 1e9 {
            return Problem(
                "training.batchSize",
                "\(batchSize) samples with \(Problem.text(activationDensity)) active features make "
                    + "\(Problem.text(batch * activationDensity)) entries; allowed: batchSize * activationDensity below 1e9"
            )
        }
        guard n * m >= 2_147_483_648 else { return nil }
        return Problem(
            "model.width",
            "\(width) for \(features) features makes a W of \(Problem.text(n * m)) entries; allowed: data.features * "
                + "model.width below 2^31")
    }

    private var startProblem: Problem? {
        if encoderStart != nil, isTied {
            return Problem(
                "model.start.encoder",
                "means nothing here: model.tied is true, and the encoder starts as model.start.directions says; remove it, "
                    + "or set model.tied to false")
        }
        for (place, start) in [("directions", directionsStart), ("encoder", encoderStart)] {
            guard let start, let columns = type(of: start).columns, columns != width else { continue }
            return Problem(
                "model.start.\(place)",
                "\"\(type(of: start).name)\" lies in \(columns) dimensions, and model.width is \(width); set that to \(columns), "
                    + "or choose another start")
        }
        if biasStart != nil, !hasBias {
            return Problem(
                "model.start.bias", "means nothing here: model.bias is false, and b stays 0; remove one of them")
        }
        return nil
    }

    private var dataProblem: Problem? {
        if let count = frequency.count, count != features {
            return Problem(
                "data.frequency.weights", "holds \(count) numbers for \(features) features; give one a feature")
        }
        if let count = importanceLaw?.count, count != features {
            return Problem(
                "data.importance.values", "holds \(count) numbers for \(features) features; give one a feature")
        }
        if let weight = importance?.max(), weight > ImportanceLaws.largest {
            return Problem(
                "data.importance",
                "gives a weight of \(Problem.text(weight)) to one of \(features) features; allowed: up to "
                    + "\(Problem.text(ImportanceLaws.largest))")
        }
        do {
            _ = try distribution()
            return nil
        } catch {
            let law = type(of: frequency).name
            let exponent = frequency.powerExponent.map { " with exponent \(Problem.text($0))" } ?? ""
            return Problem(
                "data.activationDensity",
                "\(Problem.text(activationDensity)) makes a feature's probability exceed 1 for \(features) features under "
                    + "the law \"\(law)\"\(exponent); allowed: up to \(Problem.text(error.largestDensity))")
        }
    }
}
