import LinearAlgebra
import TensorFiles
import Training

/// The tensors of a file, by name; nil where one is missing or of another kind.
struct NamedTensors {
    let tensors: [Tensor]

    private func find(_ name: String) -> Tensor? { tensors.first { $0.name == name } }

    func doubles(_ name: String) -> [Double]? {
        guard case .float64(let values)? = find(name)?.values else { return nil }
        return values
    }

    func floats(_ name: String) -> [Float]? {
        guard case .float32(let values)? = find(name)?.values else { return nil }
        return values
    }

    func matrix(_ name: String) -> Matrix<Float>? {
        guard let shape = find(name)?.shape, shape.count == 2, let values = floats(name),
            values.count == shape[0] * shape[1]
        else { return nil }
        return Matrix(rows: shape[0], columns: shape[1], elements: values)
    }

    /// Points as `Tensor` keeps them: step, learning rate and loss of one after the other.
    func curve(_ name: String) -> [CurvePoint]? {
        guard let values = doubles(name), values.count % 3 == 0 else { return nil }
        var points: [CurvePoint] = []
        for place in stride(from: 0, to: values.count, by: 3) {
            guard let step = Int(exactly: values[place]) else { return nil }
            points.append(CurvePoint(step: step, learningRate: values[place + 1], trainLoss: values[place + 2]))
        }
        return points
    }
}

extension Tensor {
    init(_ name: String, _ matrix: Matrix<Float>) {
        self.init(name: name, shape: [matrix.rows, matrix.columns], values: .float32(matrix.elements))
    }

    init(_ name: String, _ values: [Float]) {
        self.init(name: name, shape: [values.count], values: .float32(values))
    }

    init(_ name: String, _ values: [Double]) {
        self.init(name: name, shape: [values.count], values: .float64(values))
    }

    /// One row a point: step, learning rate, loss.
    init(_ name: String, _ curve: [CurvePoint]) {
        let values = curve.flatMap { [Double($0.step), $0.learningRate, $0.trainLoss] }
        self.init(name: name, shape: [curve.count, 3], values: .float64(values))
    }
}
