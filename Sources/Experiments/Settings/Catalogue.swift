import LinearAlgebra
import Packing
import ToyModels

/// Every setting a run of one kind of experiment has, in the order the schema and the documentation list them.
public struct Catalogue: Sendable {
    /// What may be set for a run, and so swept.
    public let fields: [Field]
    let byPath: [String: Field]

    private init(_ fields: [Field]) {
        self.fields = fields
        byPath = Dictionary(uniqueKeysWithValues: fields.map { ($0.path, $0) })
    }

    /// The objects at the top of an experiment file that hold these fields.
    var sections: [String] {
        fields.map { String($0.path.prefix { $0 != "." }) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    static let training = Catalogue(dataFields + modelFields + trainingFields)
    static let packing = Catalogue(packingFields)

    private static let dataFields: [Field] =
        [
            Field("data.features", .integer(1...1_000_000), .required, "n, the number of features"),
            Field(
                "data.frequency.law", .choice(FrequencyLaws.all.map { $0.name }), .byDefault(.string("power")),
                "how the probability of being active falls from the first feature to the last"),
        ] + FrequencyLaws.all.flatMap(lawFields) + [
            Field(
                "data.activationDensity", .number(0...1e6, aboveLow: true), .byDefault(.number(1)),
                "E, the expected number of active features in a sample"),
            Field(
                "data.value.law", .choice(["uniform"]), .byDefault(.string("uniform")), "how active features are valued"
            ),
            Field("data.value.low", .number(-1e3...1e3), .byDefault(.number(0)), "the smallest value"),
            Field("data.value.high", .number(-1e3...1e3), .byDefault(.number(2)), "the largest value"),
            Field(
                "data.importanceRatio", .number(0...1, aboveLow: true), .optional,
                "r: feature i's squared error is weighted by r^(i-1); absent, every weight is 1"),
        ]

    private static func lawFields(_ law: any FrequencyLaw.Type) -> [Field] {
        law.parameters.map { parameter in
            let place = (path: "data.frequency.law", equals: law.name)
            let path = "data.frequency." + parameter.name
            switch parameter.kind {
            case .number(let range, let preset):
                return Field(
                    path, .number(range), preset.map { .byDefault(.number($0)) } ?? .required, parameter.summary,
                    onlyWhere: place)
            case .numberPerFeature:
                return Field(path, .numberPerFeature, .required, parameter.summary, onlyWhere: place)
            }
        }
    }

    private static let modelFields = [
        Field("model.width", .integer(1...65_536), .required, "m, the hidden dimensions"),
        Field(
            "model.activation", .choice(Activation.allCases.map(\.rawValue)), .byDefault(.string("relu")),
            "f in y = f(W'W x + b)"),
        Field(
            "model.tied", .only(.bool(true), reason: "encoder and decoder share W in every model trained here"),
            .byDefault(.bool(true)), "whether encoder and decoder share W"),
        Field("model.bias", .boolean, .byDefault(.bool(true)), "whether b is trained; otherwise it is 0"),
    ]

    private static let trainingFields = [
        Field("training.steps", .integer(1...10_000_000), .byDefault(.number(20_000)), "optimiser steps"),
        Field(
            "training.batchSize", .integer(1...1_000_000), .byDefault(.number(2048)), "samples drawn afresh each step"),
        Field("training.optimizer", .choice(["adamw"]), .byDefault(.string("adamw")), "the optimiser"),
        Field("training.learningRate", .learningRate, .byDefault(.number(0.01)), "the largest learning rate of W"),
        Field(
            "training.biasLearningRate", .learningRate, .optional,
            "the largest learning rate of b; absent, that of W"),
        Field(
            "training.weightDecay", .number(-100...100), .byDefault(.number(0)),
            "gamma: above 0 pulls norms to 0, below 0 pulls them to 1 (superposition)"),
        Field(
            "training.schedule.warmupSteps", .integer(0...10_000_000), .byDefault(.number(2000)),
            "steps of linear warm-up; none where not fewer than steps"),
        Field(
            "training.schedule.finalFraction", .number(0...1), .byDefault(.number(0.05)),
            "the last step's share of the largest rate"),
    ]

    private static let packingFields = [
        Field(
            "packing.method", .choice(PackingMethod.allCases.map(\.rawValue)), .required,
            "drawn at random, or optimised: the sum of a high power of the overlaps made small"),
        Field("packing.directions", .integer(2...200_000), .required, "k, the number of directions"),
        Field("packing.dimension", .integer(2...16_384), .required, "d, the dimensions they share"),
        Field(
            "packing.steps", .integer(1...1_000_000), .byDefault(.number(1000)), "steps of the optimisation",
            onlyWhere: ("packing.method", PackingMethod.optimised.rawValue)),
    ]
}
