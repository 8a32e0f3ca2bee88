package import LinearAlgebra
package import TensorFiles

/// The tensors of a file, by name; nil where one is missing or of another kind.
package struct NamedTensors {
    package let tensors: [Tensor]

    package init(tensors: [Tensor]) { self.tensors = tensors }

    private func find(_ name: String) -> Tensor? { tensors.first { $0.name == name } }

    package func doubles(_ name: String) -> [Double]? {
        guard case .float64(let values)? = find(name)?.values else { return nil }
        return values
    }

    /// A whole number: the first of an array.
    package func count(_ name: String) -> Int? { doubles(name)?.first.flatMap { Int(exactly: $0) } }

    package func floats(_ name: String) -> [Float]? {
        guard case .float32(let values)? = find(name)?.values else { return nil }
        return values
    }

    package func matrix(_ name: String) -> Matrix<Float>? {
        guard let shape = find(name)?.shape, shape.count == 2, let values = floats(name),
            values.count == shape[0] * shape[1]
        else { return nil }
        return Matrix(rows: shape[0], columns: shape[1], elements: values)
    }
}

extension Tensor {
    package init(_ name: String, _ matrix: Matrix<Float>) {
        self.init(name: name, shape: [matrix.rows, matrix.columns], values: .float32(matrix.elements))
    }

    package init(_ name: String, _ values: [Float]) {
        self.init(name: name, shape: [values.count], values: .float32(values))
    }

    package init(_ name: String, _ values: [Double]) {
        self.init(name: name, shape: [values.count], values: .float64(values))
    }
}
