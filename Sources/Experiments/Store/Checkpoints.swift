import Foundation
import LinearAlgebra
import Packing
import TensorFiles
import ToyModels
import Training

/// What is kept of a run that is not finished: RUNID.ARITHMETIC.checkpoint, a sealed file of its name, the arithmetic it
/// was computed with, and the arrays it goes on from.
///
/// Another arithmetic would go on to other last digits than those of a run that never stopped, so a checkpoint is taken
/// up only where the same toylab, OpenBLAS and kind of CPU are at work; those of others stay, for when they come back.
struct Checkpoints {
    let path: String
    /// The first line of the file.
    private let head: String

    init(store: RunStore, runID: String, arithmetic: String = Provenance.arithmetic) {
        let key = Digest.sha256(arithmetic).prefix(8)
        path = "\(store.runsFolder)/\(runID).\(key).checkpoint"
        head = "\(runID) \(arithmetic)"
    }

    private struct Content {
        let head: String
        let seconds: Double
        let tensors: [Tensor]
    }

    /// - Parameter seconds: of work so far.
    func save(_ tensors: [Tensor], seconds: Double) throws(FileFailure) {
        let head = Data((head + "\n").utf8)
        try Files.writeSealed([head, Safetensors.encode(tensors + [tensor("seconds", [seconds])])], to: path)
    }

    /// - Returns: the arrays and the seconds of work behind them; nil where there is none that is whole, of this
    ///   run and of this arithmetic.
    func load() -> (tensors: [Tensor], seconds: Double)? {
        guard let content = Self.read(path), content.head == head else { return nil }
        return (content.tensors, content.seconds)
    }

    private static func read(_ path: String) -> Content? {
        guard let data = Files.readSealed(path), let end = data.firstIndex(of: UInt8(ascii: "\n")),
            let tensors = Safetensors.decode(Data(data[(end + 1)...])),
            let seconds = Named(tensors: tensors).doubles("seconds")?.first
        else { return nil }
        return Content(head: String(decoding: data[..<end], as: UTF8.self), seconds: seconds, tensors: tensors)
    }

    /// The run is finished.
    func remove() { unlink(path) }

    /// The name of the run that a file of this name belongs to.
    static func runID(ofFile name: String) -> String? {
        name.hasSuffix(".checkpoint") ? name.split(separator: ".").first.map(String.init) : nil
    }

    /// The steps that a checkpoint saves, wherever it was made.
    static func step(in path: String) -> Int? {
        guard let named = read(path).map({ Named(tensors: $0.tensors) }) else { return nil }
        return (named.doubles("step") ?? named.doubles("counts"))?.first.flatMap { Int(exactly: $0) }
    }
}

/// Tensors by name.
private struct Named {
    let tensors: [Tensor]

    func doubles(_ name: String) -> [Double]? {
        guard case .float64(let values)? = tensors.first(where: { $0.name == name })?.values else { return nil }
        return values
    }

    func matrix(_ name: String) -> Matrix<Float>? {
        guard let tensor = tensors.first(where: { $0.name == name }), case .float32(let values) = tensor.values,
            tensor.shape.count == 2
        else { return nil }
        return Matrix(rows: tensor.shape[0], columns: tensor.shape[1], elements: values)
    }
}

private func tensor(_ name: String, _ matrix: Matrix<Float>) -> Tensor {
    Tensor(name: name, shape: [matrix.rows, matrix.columns], values: .float32(matrix.elements))
}

private func tensor(_ name: String, _ values: [Double]) -> Tensor {
    Tensor(name: name, shape: [values.count], values: .float64(values))
}

extension TrainingCheckpoint {
    var tensors: [Tensor] {
        [
            tensor("step", [Double(state.step)]),
            tensor("directions", state.parameters.directions), tensor("bias", state.parameters.bias),
            tensor("directions_first_moments", state.directionsMoments.first),
            tensor("directions_second_moments", state.directionsMoments.second),
            tensor("bias_first_moments", state.biasMoments.first),
            tensor("bias_second_moments", state.biasMoments.second),
            tensor("curve", history.curve.flatMap { [Double($0.step), $0.learningRate, $0.trainLoss] }),
            tensor("recent", history.recent), tensor("interval", [history.sum, history.count]),
        ]
    }

    /// - Returns: nil where the tensors are not those of a checkpoint of `recipe`.
    init?(_ tensors: [Tensor], of recipe: Recipe) {
        let named = Named(tensors: tensors)
        guard let step = named.doubles("step")?.first.flatMap({ Int(exactly: $0) }),
            let directions = named.matrix("directions"), let bias = named.matrix("bias"), bias.rows == 1,
            bias.columns == directions.rows,
            let directionsFirst = named.matrix("directions_first_moments"),
            let directionsSecond = named.matrix("directions_second_moments"),
            let biasFirst = named.matrix("bias_first_moments"), let biasSecond = named.matrix("bias_second_moments"),
            directionsFirst.shape == directionsSecond.shape, biasFirst.shape == biasSecond.shape,
            let curve = named.doubles("curve").flatMap(CurvePoint.points), let recent = named.doubles("recent"),
            let interval = named.doubles("interval"), interval.count == 2
        else { return nil }
        let state = TrainerState(
            step: step, parameters: ModelParameters(directions: directions, bias: bias),
            directionsMoments: AdamMoments(first: directionsFirst, second: directionsSecond),
            biasMoments: AdamMoments(first: biasFirst, second: biasSecond))
        guard state.fits(recipe) else { return nil }
        self.init(
            state: state,
            history: LossHistory(curve: curve, recent: recent, sum: interval[0], count: interval[1]))
    }
}

extension PackingCheckpoint {
    var tensors: [Tensor] {
        [
            tensor("counts", [Double(step), Double(moves)]),
            tensor("squares", [Double(bestSquare), Double(largestSquare)]),
            tensor("directions", directions), tensor("best", best),
            tensor("first_moments", firstMoments), tensor("second_moments", secondMoments),
        ]
    }

    /// - Returns: nil where the tensors are not those of a checkpoint of a search from `start`.
    init?(_ tensors: [Tensor], from start: Matrix<Float>, steps: Int) {
        let named = Named(tensors: tensors)
        guard let counts = named.doubles("counts"), counts.count == 2, let step = Int(exactly: counts[0]),
            let moves = Int(exactly: counts[1]), let squares = named.doubles("squares"), squares.count == 2,
            let directions = named.matrix("directions"), let best = named.matrix("best"),
            let first = named.matrix("first_moments"), let second = named.matrix("second_moments")
        else { return nil }
        self.init(
            step: step, moves: moves, directions: directions, best: best, bestSquare: Float(squares[0]),
            largestSquare: Float(squares[1]), firstMoments: first, secondMoments: second)
        guard fits(start, steps: steps) else { return nil }
    }
}

extension CurvePoint {
    /// From step, learning rate and loss of one point after the other; nil where they are not that.
    static func points(_ values: [Double]) -> [CurvePoint]? {
        guard values.count % 3 == 0,
            stride(from: 0, to: values.count, by: 3).allSatisfy({ Int(exactly: values[$0]) != nil })
        else { return nil }
        return stride(from: 0, to: values.count, by: 3).map {
            CurvePoint(step: Int(values[$0]), learningRate: values[$0 + 1], trainLoss: values[$0 + 2])
        }
    }
}
