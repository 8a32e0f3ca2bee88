public import LinearAlgebra

#if canImport(Glibc)
    import Glibc
#endif

/// The moving moments of a parameter's gradient, and the update they make.
///
///     m ← β₁ m + (1 - β₁) g        v ← β₂ v + (1 - β₂) g²
///     w ← keep w - η m̂ / (√v̂ + ε)   m̂ = m / (1 - β₁ᵗ),  v̂ = v / (1 - β₂ᵗ)
///
/// - Source: Kingma & Ba 2015, "Adam"; the factor `keep` is the decoupled decay of Loshchilov & Hutter 2019, "AdamW".
public struct AdamMoments<Element: Scalar>: Equatable, Sendable {
    /// m
    public private(set) var first: Matrix<Element>
    /// v
    public private(set) var second: Matrix<Element>

    /// - Parameters: m and v, of the same shape.
    public init(first: Matrix<Element>, second: Matrix<Element>) {
        precondition(first.shape == second.shape, "moments of \(first.shape) and \(second.shape)")
        (self.first, self.second) = (first, second)
    }

    init(rows: Int, columns: Int) {
        first = Matrix(rows: rows, columns: columns)
        second = first
    }

    /// - Parameters:
    ///   - keep: one factor for every row of w, or one a row.
    ///   - rate: η.
    ///   - step: t, counted from 1.
    mutating func update(
        _ w: inout Matrix<Element>, gradient: Matrix<Element>, keep: [Element], rate: Double, step: Int,
        beta1: Double, beta2: Double, epsilon: Double
    ) {
        precondition(gradient.shape == w.shape && first.shape == w.shape, "\(gradient.shape) updates \(w.shape)")
        precondition(keep.count == 1 || keep.count == w.rows, "\(keep.count) factors for \(w.rows) rows")
        let size = Element(rate / (1 - pow(beta1, Double(step))))
        let rootCorrection = Element(1 / (1 - pow(beta2, Double(step))).squareRoot())
        let count = keep.count == 1 ? w.count : w.columns
        w.withUnsafeMutableElements { w in
            first.withUnsafeMutableElements { m in
                second.withUnsafeMutableElements { v in
                    gradient.elements.withUnsafeBufferPointer { g in
                        for (row, factor) in keep.enumerated() {
                            let start = row * count
                            Element.kernels.adam(
                                count, w.baseAddress! + start, g.baseAddress! + start, m.baseAddress! + start,
                                v.baseAddress! + start, factor, Element(beta1), Element(beta2), size, rootCorrection,
                                Element(epsilon))
                        }
                    }
                }
            }
        }
    }
}
