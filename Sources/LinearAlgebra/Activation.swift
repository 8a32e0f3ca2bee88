internal import CKernels

/// The function f between pre-activation and reconstruction, x̂ = f(z), known by its name.
///
/// To add one: its file in CKernels/activations and its name in `CKernels.h`, then a constant here and its place in `all`.
public struct Activation: Sendable, Equatable, CustomStringConvertible {
    /// The passes over the rows of a batch.
    enum RowPass { case rectified, linear, general }

    public let name: String
    /// f and f' for many numbers at a time, in each number type.
    let loops: toylab_activation
    /// A faster pass than the general one for the two that satisfy f(z) f'(z) = f(z).
    let rowPass: RowPass

    init(_ name: String, _ loops: toylab_activation, rowPass: RowPass = .general) {
        (self.name, self.loops, self.rowPass) = (name, loops, rowPass)
    }

    /// max(z, 0)
    public static let relu = Activation("relu", toylab_relu, rowPass: .rectified)
    /// z: the linear model.
    public static let identity = Activation("identity", toylab_identity, rowPass: .linear)
    /// z Φ(z), exact.
    public static let gelu = Activation("gelu", toylab_gelu)
    /// z σ(z)
    public static let silu = Activation("silu", toylab_silu)
    public static let tanh = Activation("tanh", toylab_tanh)
    /// σ(z) = 1 / (1 + e^-z)
    public static let sigmoid = Activation("sigmoid", toylab_sigmoid)

    /// Those that a model can have.
    public static let all = [relu, identity, gelu, silu, tanh, sigmoid]

    public var description: String { name }

    public static func == (a: Activation, b: Activation) -> Bool { a.name == b.name }
}

extension Matrix {
    /// self ← f(z) and `derivative` ← f'(z), element by element.
    public mutating func setActivation(_ f: Activation, of z: Matrix, derivative: inout Matrix) {
        reshape(rows: z.rows, columns: z.columns)
        derivative.reshape(rows: z.rows, columns: z.columns)
        withUnsafeMutableElements { values in
            derivative.withUnsafeMutableElements { derivatives in
                z.elements.withUnsafeBufferPointer { z in
                    guard let z = z.baseAddress else { return }
                    Element.kernels.activate(f.loops, values.count, z, values.baseAddress!, derivatives.baseAddress!)
                }
            }
        }
    }
}
