import Tables
import Training

/// What the model does with its features, and what those cost that never answer: see ToyModels' `Recovery`.
struct RecoveryMeasure: Measure {
    let columns = [
        Column(
            "fraction_recovered", "",
            "share of features whose recovery is above 1/2; where training.loss is cross-entropy, that are named in more than half their samples"
        ),
        Column(
            "fraction_silent", "",
            "share of features whose output stays at 0 whatever value they take alone; of dependent features, in all samples given one"
        ),
        Column("silent_loss", "", "part of test_loss: silent features", unit: "squared error per sample"),
        Column("recovered_loss", "", "part of test_loss: recovered features", unit: "squared error per sample"),
        Column("outputs_on", "", "share of outputs above 0, over those of 1024 samples that are not empty"),
    ]

    /// A data law may give nothing but empty samples.
    func isWhole(_ kept: [String: Double], of recipe: Recipe) -> Bool {
        columns.allSatisfy { kept[$0.name] != nil || $0.name == "outputs_on" }
    }

    func values(_ model: MeasuredModel) throws(CancellationError) -> [Double?] {
        let recovery = try model.recovery()
        let loss = try model.heldOutLoss().byFeature
        func share(_ chosen: [Bool]) -> Double { Double(chosen.count { $0 }) / Double(chosen.count) }
        func sum(_ chosen: [Bool]) -> Double { zip(loss, chosen).reduce(0) { $1.1 ? $0 + $1.0 : $0 } }
        return [
            share(recovery.recovered), share(recovery.silent), sum(recovery.silent), sum(recovery.recovered),
            recovery.outputsOn,
        ]
    }
}
