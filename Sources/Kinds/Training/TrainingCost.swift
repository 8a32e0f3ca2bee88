import Autodiff
import JSON
public import LinearAlgebra
import Measures
import Settings
public import ToyModels
public import Training

/// The cost of a training step, from the shapes it works on.
///
///     flops = 2 m products                  the Gram matrix and its pullback
///     products = U (3n - U)                 inner products of length m, U features active in a batch
///              = 3 U n                      of untied weights, whose G has no symmetric block
///     elements = n (2 non-zeros + rows)     the row pass, over rows with an active feature; three times as much for another
///                                           activation than ReLU and the identity
///
/// With ReLU a step may go by the outputs above 0 instead: see `RouteCost`. Where that decides for dense samples, as through a
/// nonlinear hidden layer or for another loss than squared errors, a step takes these alone: see `StepTime`.
extension RunCost {
    /// The steps of a training. Their memory: W, its gradient, the optimizer's states and copies in the batch's order, and
    /// as much again for an encoder of its own; the gradient of G, in storage that grows by a quarter at a time, with the
    /// one before it; a panel of G; the samples; W and the states once more in a checkpoint as a file.
    ///
    /// - Parameter states: matrices of the size of W that the optimizer keeps or works with.
    public init(
        _ batch: BatchShape, width: Int, isTied: Bool = true, states: Int = AdamW.states.count, steps: Int
    ) {
        let flops = Self.matrixFlops(
            active: batch.active, features: batch.features, width: Double(width), isTied: isTied)
        let weights = Double(isTied ? width : 2 * width)
        self.init(
            steps: Double(steps), flops: flops, products: flops / 2 / Double(width),
            elements: batch.features * (2 * batch.nonZeros + batch.rows),
            bytes: 4 * batch.features * ((6 + 2 * Double(states)) * weights + 2.25 * batch.active)
                + 4 * batch.active * 64
                + 60 * batch.nonZeros
                // Where the features of a tree that have children are active.
                + (batch.isDependent ? 4 * batch.rowByRow : 0))
    }

    /// A training run: its steps, and then what is measured of the model.
    ///
    /// - Parameters:
    ///   - batch: of training.
    ///   - chunk: of held-out samples.
    public init(
        _ batch: BatchShape, chunk: BatchShape, batchSize: Int, width: Int, isTied: Bool = true,
        hasHiddenLayer: Bool = false, loss: TrainingLoss = .squared, states: Int = AdamW.states.count,
        activation: Activation = .relu, trainingSamples: Int? = nil, steps: Int
    ) {
        self.init(batch, width: width, isTied: isTied, states: states, steps: steps)
        let (n, m) = (batch.features, Double(width))
        let drawn = Double(batchSize)
        let hasDenseRouteAlone = hasHiddenLayer || loss != .squared
        let isDense =
            hasDenseRouteAlone
            || RouteCost.prefersDense(batch, width: m, samples: drawn, activation: activation, isTied: isTied)
        beside = StepTime.update(features: n, weights: n * m * (isTied ? 1 : 2))
        if isDense {
            dense = StepTime.dense(batch, width: m, samples: drawn, isCrossEntropy: loss == .crossEntropy)
        } else {
            beside += StepTime.sparse(batch, width: m, samples: drawn)
        }
        if hasDenseRouteAlone {
            flops = .infinity
            bytes = Self.denseBytes(n, m, drawn, states: Double(states))
        } else if activation == .relu {
            func seconds(on: Double) -> Double {
                RouteCost.outputs(on: on, features: n, width: m, rows: batch.rows)
            }
            outputs = OutputsCost(
                screen: StepTime.screened(batch, width: m), none: seconds(on: 0), all: seconds(on: batch.rows * n),
                panels: RouteCost.panels(
                    active: batch.active, features: n, width: m, nonZeros: batch.nonZeros, rows: batch.rows,
                    isTied: isTied))
        } else if activation != .identity {
            elements *= 3
        }
        let samples = Double(
            MeasuredModel.evaluationSamples(batchSize: batchSize, isFixed: trainingSamples != nil))
        once = OnceCost(
            chunk, samples: samples, width: Double(width), hasHiddenLayer: hasHiddenLayer,
            isCrossEntropy: loss == .crossEntropy)
        bytes = max(
            bytes,
            Self.measuringBytes(
                chunk, width: Double(width), isTied: isTied, hasHiddenLayer: hasHiddenLayer, states: Double(states)))
        guard let trainingSamples else { return }
        let share = Double(trainingSamples) / drawn
        bytes += Self.setBytes(samples: Double(trainingSamples), nonZeros: share * batch.nonZeros, width: m)
        if isDense { bytes += 4 * n * Double(trainingSamples) }
        once.add(trainingSet: Double(trainingSamples), nonZeros: share * batch.nonZeros, width: m)
    }

    /// The memory of a fixed training set: its non-zeros in order and as they were drawn, once for training and once more where the
    /// model is measured; the permutation of an epoch; the hidden vectors of all samples, as they are, in double precision, within
    /// range, as unit vectors, and what their interference is summed up in. Dense steps add all entries.
    private static func setBytes(samples: Double, nonZeros: Double, width m: Double) -> Double {
        2 * (20 * nonZeros + 16 * samples) + 8 * samples + samples * (32 * m + 80) + 8 * 256 * max(samples, m)
    }

    public typealias BatchShape = ToyModels.BatchShape

    /// Floating-point operations of a step's matrix products.
    package static func matrixFlops(active: Double, features: Double, width: Double, isTied: Bool = true) -> Double {
        2 * active * width * (3 * features - (isTied ? active : 0))
    }

    /// The memory traffic of a training step beside its products, with tied weights, in bytes of single precision: rows of
    /// G read and of dG read and written for every non-zero; G and dG written; H + Hᵀ; W in the batch's order and back, and
    /// AdamW.
    package static func movedBytes(_ batch: BatchShape, width: Double) -> Double {
        let (n, active) = (batch.features, batch.active)
        return 4 * (n * (3 * batch.nonZeros + 2 * active) + 2 * active * active + 11 * n * width)
    }

    /// The memory of steps with dense samples: those with targets of their own, the kernel's rows of a block of them, and encoder and
    /// decoder with what training keeps of them.
    private static func denseBytes(_ n: Double, _ m: Double, _ batchSize: Double, states: Double) -> Double {
        4 * (2 * n * (batchSize + 80) + (n + 3 * m) * 1040 + 2 * n * m * (6 + 2 * states))
    }

    /// A chunk's Gram matrix is formed whole; a larger one, or what goes through a nonlinear hidden layer, in blocks of rows.
    private static func isSmall(_ chunk: BatchShape, _ hasHiddenLayer: Bool) -> Bool {
        !hasHiddenLayer && chunk.active * chunk.features <= Double(HeldOutLoss.largestGram)
    }

    /// The memory of measuring: the trained parameters with the optimizer state, W and its unit vectors in double
    /// precision, its moments about the origin, a chunk of samples with its Gram matrix or a block of their outputs. Of
    /// an encoder the parameters with the optimizer state, a copy in a chunk's order and one in double precision.
    private static func measuringBytes(
        _ chunk: BatchShape, width m: Double, isTied: Bool, hasHiddenLayer: Bool, states: Double
    ) -> Double {
        let n = chunk.features
        var block =
            isSmall(chunk, hasHiddenLayer) ? chunk.active * n : max(n, Double(HeldOutLoss.largestGram))
        if hasHiddenLayer { block = min(block, Double(HeldOutLoss.chunk) * n) + 6 * Double(HeldOutLoss.chunk) * m }
        let weights = isTied ? 24 + 4 * states : 44 + 8 * states
        return n * (weights * m + 150) + 16 * m * m + 4 * block + 60 * chunk.nonZeros + 16e6
    }

    /// Floating-point operations of a chunk of held-out samples.
    fileprivate static func heldOut(_ chunk: BatchShape, _ m: Double, _ hasHiddenLayer: Bool) -> Double {
        2 * m * chunk.features * (isSmall(chunk, hasHiddenLayer) ? chunk.active : chunk.rows)
    }
}

extension OnceCost {
    /// An exponential in double precision, in elements.
    private static let exponential = 100.0

    /// A fixed training set, drawn once more, and the dimensionality of its samples.
    fileprivate mutating func add(trainingSet samples: Double, nonZeros: Double, width m: Double) {
        draws += 2 * nonZeros
        flops += 2 * nonZeros * m + Self.doubleFactor * 4 * samples * m * min(samples, m)
    }

    /// The held-out loss, and the geometry of the directions.
    ///
    /// - Parameters:
    ///   - chunk: of held-out samples.
    ///   - samples: as many of them at least.
    ///   - m: the width.
    init(
        _ chunk: RunCost.BatchShape, samples: Double, width m: Double, hasHiddenLayer: Bool = false,
        isCrossEntropy: Bool = false
    ) {
        let n = chunk.features
        let chunks = (samples / Double(HeldOutLoss.chunk)).rounded(.up)
        let heldOut = RunCost.heldOut(chunk, m, hasHiddenLayer)
        // Once over all features, and once more over the represented ones where those are not all.
        pairs = 1.5 * n * n / 2
        draws = n * m
        // Held-out samples with an active feature, and those of each feature's recovery: fitted as `StepTime`.
        self.samples =
            chunks
            * (2.5e-7 * chunk.rows + 3.7e-8 * chunk.nonZeros + 3.6e-9 * chunk.rowByRow
                + n * (6.4e-10 * chunk.rows + 1e-10 * chunk.nonZeros))
            + 2.4e-7 * n * Double(Recovery.samples)
        // The recovery of dependent features takes as many samples as a chunk has for each.
        if chunk.isDependent { draws += n * (2 * chunk.nonZeros + chunk.rowByRow / 40) }
        // Each arrangement has its overlaps and its interference, the latter from the m x m moments where m <= n.
        let arrangements = pairs / (n * n / 2)
        let interference = arrangements * (m <= n ? 4 * n * m * m : 2 * n * n * m)
        // Covariances for spectral ranks, over all features and once more by bands, and the eigenvalues of these four, which go by
        // vectors and take the time of 10 m³ operations each.
        let smaller = min(n, m)
        let ranks = 4 * n * m * smaller + 40 * smaller * smaller * smaller
        flops = chunks * heldOut + Self.doubleFactor * (2 * m * pairs + interference + ranks)
        // The covariance of dependent features is formed by pairs.
        if chunk.isDependent {
            flops += Self.doubleFactor * 4 * n * n * m
            pairs += 2 * n * n
        }
        // Recovery takes two sets of samples of each feature through the hidden layer.
        if hasHiddenLayer { elements += 8 * n * Double(Recovery.samples) * m }
        // All outputs of the samples of each feature; and an exponential of every output of a held-out sample.
        if isCrossEntropy {
            flops += 2 * n * n * m * Double(Recovery.samples)
            elements += n * n * Double(Recovery.samples) + Self.exponential * chunks * Double(HeldOutLoss.chunk) * n
        }
    }
}

/// The costs of many training runs, each data law being worked out once.
struct TrainingCosts {
    /// Of a batch of training, and of a chunk of held-out samples.
    private typealias Shapes = (batch: RunCost.BatchShape, chunk: RunCost.BatchShape)
    private var known: [[JSONValue?]: Shapes] = [:]
    private static let shapePaths =
        TrainingSettings.catalogue.fields.map(\.path).filter { $0.hasPrefix("data.") } + ["training.batchSize"]

    mutating func cost(of run: RunSettings) throws -> RunCost {
        let shapes = try shapes(of: run)
        var cost = RunCost(
            shapes.batch, chunk: shapes.chunk, batchSize: run.training.batchSize, width: run.training.width,
            isTied: run.training.isTied, hasHiddenLayer: run.training.hiddenActivation != nil,
            loss: run.training.loss, states: type(of: run.training.optimizer).copies,
            activation: run.training.activation, trainingSamples: run.training.samples, steps: run.training.steps)
        cost.optimizerFlops = run.training.parameters.reduce(0) { sum, parameter in
            let part = run.training.optimizer.part(for: parameter.role)
            return sum + part.flops(rows: parameter.rows, columns: parameter.columns)
        }
        cost.once = cost.once.times(1 + run.training.trackedSteps.count)
        if let prefixes = run.training.prefixDimensions {
            // As `RouteCost.lanes` has it of short products.
            let pass = { (width: Int) in 2 + Double(width) }
            cost.passes = prefixes.reduce(0) { $0 + pass($1) } / pass(run.training.width)
            cost.bytes *= Double(prefixes.count)
        }
        return cost
    }

    private mutating func shapes(of run: RunSettings) throws -> Shapes {
        let key = Self.shapePaths.map { run.values[$0] }
        if let shapes = known[key] { return shapes }
        let distribution = try run.training.distribution()
        let shapes = (
            RunCost.BatchShape(distribution, batchSize: run.training.batchSize),
            RunCost.BatchShape(distribution, batchSize: HeldOutLoss.chunk)
        )
        known[key] = shapes
        return shapes
    }
}
