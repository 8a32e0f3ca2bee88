import Training
import ToyModels
import LinearAlgebra
import Foundation
BLASRuntime.restartWithBetterKernel()
BLASRuntime.useOneThread()
let a = CommandLine.arguments
let alpha = Double(a[1])!, m = Int(a[2])!, gamma = Double(a[3])!
let d = try FeatureDistribution(weights: PowerLaw(["exponent": [alpha]]).weights(count: 1000), activationDensity: 1, values: ValueDistribution())
let r = Recipe(distribution: d, width: m, weightDecay: gamma, schedule: Schedule(steps: 20000, warmupSteps: 2000, finalFraction: 0.05), seed: 1, run: 1)
let t = TrainingRun.train(r)!
print(alpha, m, gamma, t.trainLoss, t.status, t.parameters.directions.rowNorms().map(Double.init).reduce(0,+)/1000)
