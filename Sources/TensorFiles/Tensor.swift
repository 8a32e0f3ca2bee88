/// A named array.
public struct Tensor: Sendable, Equatable {
    /// The numbers in row order: the last index runs fastest.
    public enum Values: Sendable, Equatable {
        /// Single precision, F32 in a file.
        case float32([Float])
        /// Double precision, F64 in a file.
        case float64([Double])

        /// How many numbers there are.
        public var count: Int {
            switch self {
            case .float32(let values): values.count
            case .float64(let values): values.count
            }
        }
    }

    /// The name; unique in a file.
    public let name: String
    /// The length of each dimension; empty for a single number.
    public let shape: [Int]
    /// As many numbers as the product of `shape`.
    public let values: Values

    /// - Parameter values: as many as the product of `shape`, in row order.
    public init(name: String, shape: [Int], values: Values) {
        self.name = name
        self.shape = shape
        self.values = values
    }
}

/// An array in a file: what it is and where it lies.
public struct TensorInfo: Sendable, Equatable {
    /// The name; "" in an npy file, whose one array has none.
    public let name: String
    /// The type of number as the file states it: "F32", "<f4".
    public let dtype: String
    /// The length of each dimension; empty for a single number.
    public let shape: [Int]
    /// Where the array lies in the file, in bytes from the file's start.
    public let bytes: Range<Int>
    /// The type of number; nil where it is not one that is read.
    public let type: TensorType?
    /// Whether the first index runs fastest, as in an npy file in Fortran order.
    let isColumnOrder: Bool
}

/// Sizes that follow from a shape.
enum Shape {
    /// The number of bytes of an array.
    ///
    /// - Returns: nil where it exceeds what an Int holds.
    static func byteCount(_ shape: [Int], size: Int) -> Int? {
        var result = size
        for length in shape {
            let (product, overflow) = result.multipliedReportingOverflow(by: length)
            guard !overflow else { return nil }
            result = product
        }
        return result
    }
}
