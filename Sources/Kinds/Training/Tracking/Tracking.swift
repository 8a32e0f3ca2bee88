import LinearAlgebra
import Measures
import Settings
import Store
import Tables
import TensorFiles
import ToyModels
import Training

/// A model on the way of its training: measures, and of a small one its parameters, after chosen steps.
struct Tracking: Sendable {
    struct State: Sendable {
        let step: Int
        /// In the order of `Tracking.columns`; NaN where a measure does not exist.
        let values: [Double]
        /// nil of a model that is not small.
        let parameters: ModelParameters<Float>?
    }

    /// The measures that are kept.
    static let columns = Measures.tracked.flatMap(\.columns)
    /// W of more entries than this is not kept.
    static let largestKept = 4096

    private(set) var states: [State]
    private let steps: Set<Int>
    private let run: RunSettings
    private let recipe: Recipe

    /// - Parameter kept: of a checkpoint; none for a training that begins.
    init(of run: RunSettings, _ recipe: Recipe, kept: [Tensor] = []) {
        (self.run, self.recipe) = (run, recipe)
        steps = Set(run.training.trackedSteps)
        states = Self.states(NamedTensors(tensors: kept))
    }

    /// Measures the model where its step is one that is tracked, each once.
    ///
    /// - Parameter shouldStop: asked all along; a state whose measuring it ends is not kept.
    mutating func observe(_ trainer: Trainer, shouldStop: @escaping () -> Bool) {
        guard steps.contains(trainer.step), states.last.map({ $0.step < trainer.step }) ?? true else { return }
        let parameters = trainer.parameters
        let model = MeasuredModel(parameters, recipe: recipe, dataKey: run.dataKey, shouldStop: shouldStop)
        do throws(CancellationError) {
            let isFinite = try model.heldOutLoss().loss.isFinite
            let measures = isFinite ? try Measures.tracked.named(model) : [:]
            let isSmall = recipe.features * recipe.width <= Self.largestKept
            states.append(
                State(
                    step: trainer.step, values: Self.columns.map { measures[$0.name] ?? .nan },
                    parameters: isSmall ? parameters : nil))
        } catch { return }
    }
}

/// The tensors that hold it: tracked_step and tracked_NAME of each measure, k values each; of small models tracked_directions,
/// k·n × m, tracked_bias, k × n, tracked_encoder, tracked_hidden_bias, k × m, and tracked_prefix_bias, some rows for each of the k.
extension Tracking {
    var tensors: [Tensor] {
        guard !states.isEmpty else { return [] }
        let measures = Self.columns.enumerated().map { place, column in
            Tensor(Self.name(column.name), states.map { $0.values[place] })
        }
        let kept = states.compactMap(\.parameters)
        let parameters = (kept.first?.list ?? []).enumerated().map { place, parameter in
            Tensor(
                Self.name(parameter.name),
                Matrix(
                    rows: kept.count * parameter.value.rows, columns: parameter.value.columns,
                    elements: kept.flatMap { $0.list[place].value.elements }))
        }
        return [Tensor(Self.name("step"), states.map { Double($0.step) })] + measures + parameters
    }

    private static func name(_ name: String) -> String { "tracked_" + name }

    /// The states that a file holds; of a measure that it does not know, NaN.
    static func states(_ named: NamedTensors) -> [State] {
        guard let steps = named.doubles(name("step")) else { return [] }
        let measures = columns.map { named.doubles(name($0.name)) }
        func slices(_ parameter: String) -> [Matrix<Float>]? {
            guard let all = named.matrix(name(parameter)), all.rows % steps.count == 0 else { return nil }
            let rows = all.rows / steps.count
            return steps.indices.map { all.rows($0 * rows..<($0 + 1) * rows) }
        }
        let (directions, biases) = (slices("directions"), slices("bias"))
        let (encoders, hiddenBiases) = (slices("encoder"), slices("hidden_bias"))
        let prefixBiases = slices("prefix_bias")
        return steps.enumerated().map { place, step in
            let parameters = directions.flatMap { directions in
                biases.map {
                    ModelParameters(
                        directions: directions[place], bias: $0[place], encoder: encoders?[place],
                        hiddenBias: hiddenBiases?[place], prefixBias: prefixBiases?[place])
                }
            }
            return State(
                step: Int(step), values: measures.map { $0?.count == steps.count ? $0![place] : .nan },
                parameters: parameters)
        }
    }
}
