/// A type of number that can be read, by its name in a safetensors file.
public enum TensorType: String, Sendable {
    /// IEEE half precision: 5 bits of exponent, 10 of fraction.
    case f16 = "F16"
    /// The upper half of a single-precision number: 8 bits of exponent, 7 of fraction.
    case bf16 = "BF16"
    /// IEEE single precision, a Float.
    case f32 = "F32"
    /// IEEE double precision, a Double.
    case f64 = "F64"

    /// The size of one number, in bytes.
    public var byteSize: Int {
        switch self {
        case .f16, .bf16: 2
        case .f32: 4
        case .f64: 8
        }
    }
}
