/// Numbers are loaded byte-wise because a tensor may begin at any byte, and as they lie in the file because both formats
/// and the machines this is built for are little-endian.
extension TensorFile {
    /// A matrix in row order, every number converted exactly.
    ///
    /// - Parameter info: a 2-D tensor of this file.
    /// - Returns: element (i, j) is `elements[i * columns + j]`; `rows` and `columns` are at least 1.
    /// - Throws: a `.bad` error where the tensor is not 2-D, is empty, or its type is not one that is read.
    /// - Complexity: O(rows × columns); beyond the mapping it needs 8 bytes for each number.
    public func rows(
        of info: TensorInfo
    ) throws(TensorFileError) -> (rows: Int, columns: Int, elements: [Double]) {
        precondition(tensors.contains(info), "\(info.name) is not a tensor of \(path)")
        let type = try matrixType(of: info)
        return (info.shape[0], info.shape[1], numbers(of: info, type))
    }

    /// The numbers of a vector, every one converted exactly.
    ///
    /// - Parameter info: a tensor of this file with at most one dimension longer than 1.
    /// - Throws: a `.bad` error where its shape or type is another.
    public func vector(of info: TensorInfo) throws(TensorFileError) -> [Double] {
        precondition(tensors.contains(info), "\(info.name) is not a tensor of \(path)")
        guard info.shape.count(where: { $0 != 1 }) <= 1, let type = info.type else {
            throw problem(
                info,
                "has shape \(Shown.shape(info.shape)) and dtype \(Shown.text(info.dtype)); a vector of F16, BF16, F32 or F64 is "
                    + "needed. Convert it before saving.")
        }
        return numbers(of: info, type)
    }

    private func numbers(of info: TensorInfo, _ type: TensorType) -> [Double] {
        switch type {
        case .f16: read(info) { (stored: Float16) in Double(stored) }
        // A BF16 number is the upper half of a Float.
        case .bf16: read(info) { (stored: UInt16) in Double(Float(bitPattern: UInt32(stored) << 16)) }
        case .f32: read(info) { (stored: Float) in Double(stored) }
        case .f64: read(info) { (stored: Double) in stored }
        }
    }

    /// The numbers of an F32 or F64 tensor of any shape, in row order.
    ///
    /// - Parameter info: a tensor of this file.
    /// - Throws: a `.bad` error where the type is neither, or where more than two dimensions lie in Fortran order.
    public func values(of info: TensorInfo) throws(TensorFileError) -> Tensor.Values {
        // Not looked for among all: a file may hold thousands.
        precondition(info.bytes.upperBound <= source.count, "\(info.name) is not a tensor of \(path)")
        guard !info.isColumnOrder || info.shape.count <= 2 else {
            throw problem(
                info,
                "has \(info.shape.count) dimensions in Fortran order; at most 2 are read in it. "
                    + "Save numpy.ascontiguousarray(array).")
        }
        switch info.type {
        case .f32: return .float32(read(info) { (stored: Float) in stored })
        case .f64: return .float64(read(info) { (stored: Double) in stored })
        default:
            throw problem(
                info, "has dtype \(Shown.text(info.dtype)); F32 and F64 are read here. Convert it before saving.")
        }
    }

    /// Specialised for each pair of types: the closure is inlined into the loops.
    @inline(__always)
    private func read<Stored: BitwiseCopyable, Element>(
        _ info: TensorInfo, _ convert: (Stored) -> Element
    ) -> [Element] {
        source.withBytes { file in
            let bytes = UnsafeRawBufferPointer(rebasing: file[info.bytes])
            let size = MemoryLayout<Stored>.size
            let count = bytes.count / size
            return Array(unsafeUninitializedCapacity: count) { elements, initialized in
                if info.isColumnOrder, info.shape.count == 2, count > 0 {
                    let (rows, columns) = (info.shape[0], info.shape[1])
                    // A band of rows at a time, so that what is read and what is written stays in the cache.
                    for band in stride(from: 0, to: rows, by: 64) {
                        for j in 0..<columns {
                            for i in band..<min(band + 64, rows) {
                                let stored = bytes.loadUnaligned(fromByteOffset: (j * rows + i) * size, as: Stored.self)
                                elements.initializeElement(at: i * columns + j, to: convert(stored))
                            }
                        }
                    }
                } else {
                    for i in 0..<count {
                        let stored = bytes.loadUnaligned(fromByteOffset: i * size, as: Stored.self)
                        elements.initializeElement(at: i, to: convert(stored))
                    }
                }
                initialized = count
            }
        }
    }
}
