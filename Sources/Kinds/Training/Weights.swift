import JSON
import LinearAlgebra
import Settings
import TensorFiles
import ToyModels

/// The weights of a model that was trained elsewhere: tensors of a .npy or .safetensors file.
public struct Weights: Sendable {
    /// D, features and hidden dimensions in either order.
    let decoder: TensorInfo
    /// A; nil for tied weights.
    let encoder: TensorInfo?
    /// b, one number a feature; nil where it is 0.
    let bias: TensorInfo?
    /// a, one number a hidden dimension; nil where the hidden layer is linear.
    let hiddenBias: TensorInfo?
    let file: TensorFile
    /// Square matrices whose columns are the features, and those that the caller says have them as rows.
    private let columns, rows: [String]

    /// - Parameters:
    ///   - decoder: the tensor's name; nil for "directions", or for the only matrix of the file.
    ///   - encoder: nil for "encoder", where there is one.
    ///   - bias: nil for "bias", where there is one.
    ///   - hiddenBias: nil for "hidden_bias", where there is one.
    ///   - columns: square matrices whose columns are the features.
    ///   - rows: square matrices whose rows are the features, as "directions" and "encoder" have them.
    /// - Throws: `TensorFileError`, or `Problems` where the file has no such tensors.
    public init(
        path: String, decoder: String?, encoder: String?, bias: String?, hiddenBias: String? = nil,
        columns: [String] = [], rows: [String] = []
    ) throws {
        (self.columns, self.rows) = (columns, rows + ["directions", "encoder"])
        let file = try TensorFile(path: path)
        var problems: [Problem] = []
        func tensor(_ option: String, _ name: String?, _ usual: String) -> TensorInfo? {
            let wanted = name ?? usual
            let found = file.tensors.first { $0.name == wanted }
            if found == nil, name != nil {
                problems.append(
                    Problem(
                        "\(option) \(Self.quoted(wanted))", "names no tensor; there are \(Shown.list(file.tensors))")
                )
            }
            return found
        }
        let matrices = file.tensors.filter { $0.shape.count == 2 }
        let found = tensor("--decoder", decoder, "directions") ?? (matrices.count == 1 ? matrices[0] : nil)
        self.encoder = tensor("--encoder", encoder, "encoder")
        self.bias = tensor("--bias", bias, "bias")
        self.hiddenBias = tensor("--hidden-bias", hiddenBias, "hidden_bias")
        if found == nil, problems.isEmpty {
            problems.append(
                Problem(
                    "decoder",
                    "is none of the tensors \(Shown.list(file.tensors)) by its name; say which with --decoder NAME, and "
                        + "of untied weights --encoder NAME, and --bias NAME where the model has one"))
        }
        guard problems.isEmpty, let found else { throw Problems(path, problems) }
        (self.decoder, self.file) = (found, file)
    }

    private static func quoted(_ name: String) -> String { JSONValue.string(name).canonical }

    /// The run of an experiment that says how this model's data are made.
    ///
    /// - Throws: `Problems` where there is none, or more than one.
    func run(of experiment: Experiment) throws(Problems) -> RunSettings {
        let shape = decoder.shape
        guard shape.count == 2 else {
            throw Problems(
                file.path,
                [Problem("decoder \(Self.quoted(decoder.name))", "has the shape \(shape); a matrix is needed")])
        }
        let fitting = experiment.runs.filter { fits(decoder, $0.training) }
        guard let first = fitting.first else {
            let shapes = Set(experiment.runs.map { "\($0.training.features) × \($0.training.width)" }).sorted()
            throw Problems(
                file.path,
                [
                    Problem(
                        "decoder \(Self.quoted(decoder.name))",
                        "is \(shape[0]) × \(shape[1]); the experiment \(experiment.name) has models of "
                            + "\(shapes.prefix(6).joined(separator: ", "))\(shapes.count > 6 ? " and more" : "") features × "
                            + "dimensions. --set data.features=N --set model.width=M gives it others")
                ])
        }
        let differing = Set(fitting.flatMap { run in run.values.filter { first.values[$0.key] != $0.value }.keys })
        guard differing.isEmpty else {
            throw Problems(
                experiment.name,
                differing.sorted().map {
                    Problem($0, "has several values in models of this shape; choose one: --set \($0)=VALUE")
                })
        }
        return first
    }

    private func fits(_ matrix: TensorInfo, _ settings: TrainingSettings) -> Bool {
        let size = [settings.features, settings.width]
        return matrix.shape == size || matrix.shape == size.reversed()
    }

    /// The parameters of a model of a run's settings. A matrix whose columns are the features is turned.
    ///
    /// - Throws: `TensorFileError`, or `Problems` where the tensors are not of such a model, all of them at once.
    func parameters(_ settings: TrainingSettings) throws -> ModelParameters<Float> {
        var problems: [Problem] = []
        if (encoder == nil) != settings.isTied {
            problems.append(
                settings.isTied
                    ? Problem(
                        "model.tied", "is true, and there is an encoder beside the decoder: --set model.tied=false")
                    : Problem(
                        "model.tied",
                        "is false, and the file has no tensor \"encoder\": --encoder NAME says which it is"))
        }
        if (bias == nil) == settings.hasBias {
            problems.append(
                settings.hasBias
                    ? Problem(
                        "model.bias",
                        "is true, and the file has no tensor \"bias\": --bias NAME says which it is, --set "
                            + "model.bias=false that there is none")
                    : Problem("model.bias", "is false, and there is a bias: --set model.bias=true"))
        }
        let hasHiddenLayer = settings.hiddenActivation != nil
        if let hiddenBias, !hasHiddenLayer {
            problems.append(
                Problem(
                    "model.architecture",
                    "is an autoencoder, and there is a hidden bias, \(Self.quoted(hiddenBias.name)): --set "
                        + "model.architecture=hidden-layer, and --set model.hiddenActivation=NAME for its function. \(Self.foldingIn)"
                ))
        }
        if hiddenBias == nil, hasHiddenLayer {
            problems.append(
                Problem(
                    "model.architecture",
                    "is \"hidden-layer\", and the file has no tensor \"hidden_bias\": --hidden-bias NAME says which it is; zeros "
                        + "where the model has none"))
        }
        if let encoder, !fits(encoder, settings) {
            problems.append(
                Problem(
                    "encoder \(Self.quoted(encoder.name))",
                    "has the shape \(encoder.shape); \(settings.features) features × \(settings.width) dimensions are needed"
                ))
        }
        if let bias, bias.shape.reduce(1, *) != settings.features {
            problems.append(
                Problem(
                    "bias \(Self.quoted(bias.name))",
                    "has the shape \(bias.shape); one number for each of the \(settings.features) features is needed"))
        }
        if let hiddenBias, hiddenBias.shape.reduce(1, *) != settings.width {
            problems.append(
                Problem(
                    "hidden bias \(Self.quoted(hiddenBias.name))",
                    "has the shape \(hiddenBias.shape); one number for each of the \(settings.width) hidden dimensions is needed"
                ))
        }
        for matrix in [decoder, encoder].compactMap(\.self) where settings.features == settings.width {
            guard !columns.contains(matrix.name), !rows.contains(matrix.name) else { continue }
            problems.append(
                Problem(
                    "tensor \(Self.quoted(matrix.name))",
                    "is square: the features are its rows (--rows \(matrix.name)), as of the nn.Linear that gives y, or its columns "
                        + "(--columns \(matrix.name)), as of the nn.Linear that takes x"))
        }
        let used = [decoder, encoder, bias, hiddenBias].compactMap { $0?.name }
        for other in file.tensors
        where !used.contains(other.name) && other.shape == [settings.width] && encoder != nil && hiddenBias == nil
            && !hasHiddenLayer
        {
            problems.append(
                Problem(
                    "tensor \(Self.quoted(other.name))",
                    "has one number for each hidden dimension, where an autoencoder has no bias. With a function of the hidden layer: "
                        + "--hidden-bias \(other.name) --set model.architecture=hidden-layer. \(Self.foldingIn)"))
        }
        guard problems.isEmpty else { throw Problems(file.path, problems) }
        return ModelParameters(
            directions: try matrix(decoder, settings), bias: try biases(settings),
            encoder: try encoder.map { try matrix($0, settings) },
            hiddenBias: try hiddenBias.map { try vector($0) })
    }

    private static let foldingIn =
        "Of a linear hidden layer, where it is a bias c: add D c to b, which is the same model, and save without it"

    private func matrix(_ info: TensorInfo, _ settings: TrainingSettings) throws -> Matrix<Float> {
        let (rows, columns, elements) = try file.rows(of: info)
        let matrix = Matrix(rows: rows, columns: columns, elements: try finite(elements, info).map(Float.init))
        return rows == settings.features && !(rows == columns && self.columns.contains(info.name))
            ? matrix : matrix.transposed()
    }

    private func biases(_ settings: TrainingSettings) throws -> Matrix<Float> {
        try bias.map { try vector($0) } ?? Matrix(rows: 1, columns: settings.features)
    }

    /// One row.
    private func vector(_ info: TensorInfo) throws -> Matrix<Float> {
        let elements = try finite(try file.vector(of: info), info).map(Float.init)
        return Matrix(rows: 1, columns: elements.count, elements: elements)
    }

    private func finite(_ elements: [Double], _ info: TensorInfo) throws -> [Double] {
        guard let place = elements.firstIndex(where: { !Float($0).isFinite }) else { return elements }
        throw file.problem(
            info,
            "holds \(elements[place]) at place \(place) (counted from 0, row by row), which is no finite number in single "
                + "precision; a model that diverged cannot be measured.")
    }
}
