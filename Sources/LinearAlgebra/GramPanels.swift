import CKernels

/// The products G = A_U Vᵀ of the leading U rows of A (n × m) with all rows of V (n × m), one panel of columns at a time,
/// and the gradient of a loss with respect to all of it. With A = V, as for tied weights, G is a Gram matrix.
///
///     gram.start(rows: U, features: n)
///     for panel in 0..<gram.count {
///         gram.form(panel: panel, of: v, columns: m)
///         error += batch.reconstructionError(gram: gram, panel: panel, …)     // and that panel of dG
///     }
///     gram.pullback(of: v, into: &dV)             // or, for an A of its own, both of
///     gram.pullback(toLeadingRowsWith: v, into: &dA)
///     gram.pullback(toAllRowsWith: a, into: &dV)
///
/// G never exists as a whole: a panel is used while it is still in the cache, in rows short enough for registers. Both
/// buffers begin at a cache line, so that no vector lies across two.
public final class GramPanels<Element: Scalar> {
    /// The columns of a panel.
    public static var width: Int { Int(TOYLAB_PANEL) }

    /// U
    public private(set) var rows = 0
    /// n
    public private(set) var features = 0
    /// The current panel, U × width, zeros beyond column n.
    let panel = GrowingBuffer<Element>()
    /// dG, U rows of `stride` elements, of which the first n are columns.
    let gradient = GrowingBuffer<Element>()

    public init() {}

    /// Room for whole panels; rows an odd number of cache lines apart: at a power of two the rows of a panel would share
    /// a few places of the caches.
    var stride: Int { count * Self.width + 64 / MemoryLayout<Element>.size }

    /// Takes the size of a new batch. What the buffers hold is unspecified afterwards.
    public func start(rows: Int, features: Int) {
        precondition(rows >= 0 && rows <= features, "\(rows) leading rows of \(features)")
        (self.rows, self.features) = (rows, features)
        _ = panel.resized(to: rows * Self.width)
        _ = gradient.resized(to: rows * stride)
    }

    /// How many panels there are.
    public var count: Int { (features + Self.width - 1) / Self.width }

    /// The columns of G in a panel.
    public func columns(ofPanel index: Int) -> Range<Int> {
        precondition(index >= 0 && index < count, "panel \(index) of \(count)")
        return index * Self.width..<min((index + 1) * Self.width, features)
    }

    /// Makes a panel the current one.
    ///
    /// - Parameters:
    ///   - a: of the shape of V; nil for V itself.
    ///   - columns: the first so many columns of V are not all zeros.
    ///
    /// - Complexity: 2 m floating-point operations an element.
    public func form(panel index: Int, of v: Matrix<Element>, from a: Matrix<Element>? = nil, columns m: Int) {
        precondition(v.rows == features && m <= v.columns, "\(m) columns of \(v.shape) for \(features) features")
        precondition(a == nil || a!.shape == v.shape, "\(a!.shape) for \(v.shape)")
        let (columns, stride) = (columns(ofPanel: index), v.columns)
        if columns.count < Self.width || m == 0 { panel.clear() }
        guard rows > 0, m > 0 else { return }
        (a ?? v).elements.withUnsafeBufferPointer { a in
            v.elements.withUnsafeBufferPointer { v in
                Element.kernels.product(
                    rows, columns.count, m, a.baseAddress!, stride, 1, v.baseAddress! + columns.lowerBound * stride, 1,
                    stride, panel.base, Self.width)
            }
        }
    }

    /// dV ← ∂loss/∂V for A = V, from the gradients of all panels, which are used up.
    ///
    /// Split dG = [H K] at column U. G's leading block is symmetric, so H counts once as it stands and once transposed:
    ///
    ///     dV_leading = [H + Hᵀ, K] V          dV_rest = Kᵀ V_U
    ///
    /// - Parameter v: n × m, m a multiple of 8.
    /// - Complexity: 2 U (2n - U) m floating-point operations, against 4 U n m for dGᵀ V_U and dG V apart.
    public func pullback(of v: Matrix<Element>, into dV: inout Matrix<Element>) {
        let (n, m) = (v.rows, v.columns)
        precondition(n == features && m == Matrix<Element>.wholeColumns(m), "\(v.shape) for \(features) features")
        dV.reshape(rows: n, columns: m)
        guard rows > 0, m > 0 else { return dV.fill(0) }
        let dG = gradient.base
        Element.kernels.symmetrize(rows, stride, dG)
        dV.withUnsafeMutableElements { dV in
            let dV = dV.baseAddress!
            Element.kernels.product(rows, m, n, dG, stride, 1, v.elements, m, 1, dV, m)
            Element.kernels.product(n - rows, m, rows, dG + rows, 1, stride, v.elements, m, 1, dV + rows * m, m)
        }
    }

    /// dA ← ∂loss/∂A for an A of its own: dG V in the leading rows, and 0 in the others.
    ///
    /// - Parameter v: n × m, m a multiple of 8.
    /// - Complexity: 2 U n m floating-point operations.
    public func pullback(toLeadingRowsWith v: Matrix<Element>, into dA: inout Matrix<Element>) {
        let (n, m) = (v.rows, v.columns)
        precondition(n == features && m == Matrix<Element>.wholeColumns(m), "\(v.shape) for \(features) features")
        dA.reshape(rows: n, columns: m)
        dA.withUnsafeMutableElements { dA in
            dA[(rows * m)...].update(repeating: 0)
            guard rows > 0, m > 0 else { return }
            Element.kernels.product(rows, m, n, gradient.base, stride, 1, v.elements, m, 1, dA.baseAddress!, m)
        }
    }

    /// dV ← ∂loss/∂V for an A of its own: dGᵀ A_U.
    ///
    /// - Parameter a: n × m, m a multiple of 8.
    /// - Complexity: 2 U n m floating-point operations.
    public func pullback(toAllRowsWith a: Matrix<Element>, into dV: inout Matrix<Element>) {
        let (n, m) = (a.rows, a.columns)
        precondition(n == features && m == Matrix<Element>.wholeColumns(m), "\(a.shape) for \(features) features")
        dV.reshape(rows: n, columns: m)
        guard rows > 0, m > 0 else { return dV.fill(0) }
        dV.withUnsafeMutableElements { dV in
            Element.kernels.product(n, m, rows, gradient.base, 1, stride, a.elements, m, 1, dV.baseAddress!, m)
        }
    }
}
