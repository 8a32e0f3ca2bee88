import Basics

extension TensorFile {
    /// The matrix that is meant.
    ///
    /// - Parameter name: a tensor's name; nil for the only matrix of the file.
    /// - Returns: a tensor for `rows(of:)`: 2-D, not empty, of a type that is read.
    /// - Throws: a `.bad` error that lists the names where there is no such tensor or several are possible.
    public func matrix(named name: String?) throws(TensorFileError) -> TensorInfo {
        guard let name else { return try onlyMatrix() }
        // Byte by byte, as names are told apart when the header is read.
        guard let info = tensors.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
            throw unknown(name)
        }
        _ = try matrixType(of: info)
        return info
    }

    private func onlyMatrix() throws(TensorFileError) -> TensorInfo {
        if tensors.count == 1 {
            _ = try matrixType(of: tensors[0])
            return tensors[0]
        }
        let matrices = tensors.filter { $0.type != nil && $0.shape.count == 2 && !$0.bytes.isEmpty }
        if matrices.count == 1 { return matrices[0] }
        let message =
            if tensors.isEmpty {
                "holds no tensors; a 2-D tensor is needed."
            } else if matrices.isEmpty {
                "holds no matrix of F16, BF16, F32 or F64, only \(Shown.list(tensors)). Save a 2-D tensor."
            } else {
                "holds \(matrices.count) matrices: \(Shown.list(matrices)). Choose one with --tensor NAME."
            }
        throw TensorFileError(.bad, path: path, message: message)
    }

    private func unknown(_ name: String) -> TensorFileError {
        let message: String
        if format == .npy {
            message = "an npy file holds one array without a name. Leave out --tensor."
        } else if tensors.isEmpty {
            message = "the file holds no tensors."
        } else {
            message =
                "there is no such tensor; there are \(Shown.list(nearestFirst(name))). Choose one with --tensor NAME."
        }
        return TensorFileError(.bad, path: path, place: Shown.place(name), message: message)
    }

    /// The tensors whose names contain `name` before the others, then by the letters that differ.
    private func nearestFirst(_ name: String) -> [TensorInfo] {
        let wanted = name.lowercased()
        let scored = tensors.enumerated().map { index, info in
            let other = info.name.lowercased()
            let key = (other.contains(wanted) ? 0 : 1, EditDistance.between(wanted, other), index)
            return (key: key, info: info)
        }
        return scored.sorted { $0.key < $1.key }.map(\.info)
    }

    /// - Returns: the type, where the tensor is a matrix that can be read.
    func matrixType(of info: TensorInfo) throws(TensorFileError) -> TensorType {
        let another = tensors.count > 1 ? ", or choose another with --tensor NAME." : "."
        guard info.shape.count == 2 else {
            throw problem(
                info,
                "has shape \(Shown.shape(info.shape)); only 2-D tensors, rows and columns, are read. "
                    + "Reshape it before saving" + another)
        }
        guard let type = info.type else {
            throw problem(
                info,
                "has dtype \(Shown.text(info.dtype)); F16, BF16, F32 and F64 are read. "
                    + "Convert it before saving" + another)
        }
        guard info.shape[0] > 0, info.shape[1] > 0 else {
            throw problem(
                info,
                "has no \(info.shape[0] == 0 ? "rows" : "columns"): its shape is \(Shown.shape(info.shape)). "
                    + "Save at least one row and one column" + another)
        }
        return type
    }

    /// An error about one tensor of this file, for what its reader finds wrong with the numbers.
    public func problem(_ info: TensorInfo, _ message: String) -> TensorFileError {
        TensorFileError(
            .bad, path: path, place: format == .npy ? "array" : Shown.place(info.name), message: message)
    }
}
