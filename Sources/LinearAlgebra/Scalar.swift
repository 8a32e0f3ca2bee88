import CKernels
import COpenBLAS

/// A number type that matrices can hold: `Float` to train with, `Double` to check with.
public protocol Scalar: BinaryFloatingPoint, BitwiseCopyable, Sendable where Stride == Self {
    /// The compiled routines for this type.
    static var kernels: Kernels<Self> { get }
}

/// The BLAS routines and elementwise loops for one number type, chosen once so that generic code calls each directly.
public struct Kernels<Element>: Sendable {
    public typealias Input = UnsafePointer<Element>
    public typealias Output = UnsafeMutablePointer<Element>

    /// Row-major C ← α op(A) op(B) + β C, as CBLAS orders its arguments.
    let gemm:
        @Sendable (
            _ transposeA: CBLAS_TRANSPOSE, _ transposeB: CBLAS_TRANSPOSE, _ m: Int32, _ n: Int32, _ k: Int32,
            _ alpha: Element, _ a: Input, _ lda: Int32, _ b: Input, _ ldb: Int32, _ beta: Element, _ c: Output,
            _ ldc: Int32
        ) -> Void
    /// C ← A B by strides, for products of few columns: see CKernels' `product.c`. Rows of C are written up to the next
    /// multiple of 8 columns.
    let product:
        @Sendable (
            _ rows: Int, _ columns: Int, _ depth: Int, _ a: Input, _ aRow: Int, _ aColumn: Int, _ b: Input,
            _ bRow: Int, _ bColumn: Int, _ c: Output, _ cRow: Int
        ) -> Void
    /// y ← α x + y over `count` elements.
    let axpy: @Sendable (_ count: Int32, _ alpha: Element, _ x: Input, _ y: Output) -> Void
    /// Σ x_i y_i over `count` elements.
    let dot: @Sendable (_ count: Int32, _ x: Input, _ y: Input) -> Element
    /// See `SparseBatch.reconstructionError`.
    let sparseRows:
        @Sendable (
            _ rectified: Int32, _ first: Int, _ width: Int, _ rows: Int, _ singles: Int, _ pairs: Int,
            _ emptyRows: Double, _ offsets: UnsafePointer<Int32>, _ slots: UnsafePointer<Int32>, _ values: Input,
            _ slotCount: Int, _ columnOffsets: UnsafePointer<Int32>, _ columnRows: UnsafePointer<Int32>,
            _ columnTargets: Input, _ gram: Input, _ bias: Input, _ weights: Input?, _ scale: Element,
            _ gramGradient: Output,
            _ stride: Int, _ biasGradient: Output
        ) -> Double
    /// The same for any activation.
    let activatedRows:
        @Sendable (
            _ activation: toylab_activation, _ first: Int, _ width: Int, _ rows: Int, _ emptyRows: Double,
            _ offsets: UnsafePointer<Int32>, _ slots: UnsafePointer<Int32>, _ values: Input, _ targets: Input,
            _ slotCount: Int, _ gram: Input, _ bias: Input, _ weights: Input?, _ scale: Element,
            _ gramGradient: Output, _ stride: Int, _ biasGradient: Output
        ) -> Double
    /// See `SparseOutputs`.
    let shareOn:
        @Sendable (
            _ n: Int, _ m: Int, _ rows: Int, _ offsets: UnsafePointer<Int32>, _ slots: UnsafePointer<Int32>,
            _ order: UnsafePointer<Int32>, _ values: Input, _ encoder: Input, _ decoder: Input, _ bias: Input,
            _ hidden: Output
        ) -> Double
    let sparseOutputs:
        @Sendable (
            _ shapes: toylab_sparse_shapes, _ offsets: UnsafePointer<Int32>, _ slots: UnsafePointer<Int32>,
            _ order: UnsafePointer<Int32>, _ values: Input, _ targets: Input,
            _ encoder: Input, _ decoder: Input, _ bias: Input, _ weights: Input?, _ scale: Element,
            _ emptyRows: Double, _ encoderGradient: Output, _ decoderGradient: Output, _ biasGradient: Output,
            _ storage: UnsafeMutableRawPointer
        ) -> Double
    /// See `DenseReconstruction`.
    let lanes:
        @Sendable (
            _ pass: toylab_dense_pass, _ hidden: (toylab_activation, bias: Input, gradient: Output)?, _ n: Int,
            _ m: Int, _ samples: Int, _ stride: Int, _ x: Input,
            _ targets: Input, _ encoder: Input, _ decoder: Input, _ bias: Input, _ weights: Input?, _ scale: Element,
            _ encoderGradient: Output, _ decoderGradient: Output, _ biasGradient: Output, _ work: Output
        ) -> Double
    /// See `SparseBatch.forEachReconstruction`.
    let forwardRow:
        @Sendable (
            _ rectified: Int32, _ columns: Int, _ count: Int, _ slots: UnsafePointer<Int32>, _ values: Input,
            _ gram: Input, _ bias: Input, _ weights: Input?, _ output: Output,
            _ squares: UnsafeMutablePointer<Double>
        ) -> Double
    /// The same for any activation.
    let activatedRow:
        @Sendable (
            _ activation: toylab_activation, _ columns: Int, _ count: Int, _ slots: UnsafePointer<Int32>,
            _ values: Input, _ gram: Input, _ bias: Input, _ weights: Input?, _ output: Output,
            _ squares: UnsafeMutablePointer<Double>
        ) -> Double
    /// values ← f(z), derivatives ← f'(z) for `count` numbers.
    let activate:
        @Sendable (
            _ activation: toylab_activation, _ count: Int, _ z: Input, _ values: Output, _ derivatives: Output
        ) -> Void
    /// S ← S + Sᵀ for a leading square block.
    let symmetrize: @Sendable (_ size: Int, _ stride: Int, _ matrix: Output) -> Void
    /// See `Matrix.takeAdamStep`.
    let adam:
        @Sendable (
            _ count: Int, _ w: Output, _ g: Input, _ m: Output, _ v: Output, _ keep: Element, _ beta1: Element,
            _ beta2: Element, _ step: Element, _ rootCorrection: Element, _ epsilon: Element
        ) -> Void
    /// See `Matrix.orthonormalizeColumns`.
    let orthonormalColumns:
        @Sendable (
            _ rows: Int32, _ columns: Int32, _ matrix: Output, _ tau: Output, _ work: Output, _ size: Int32
        ) -> Void
}

extension Float: Scalar {
    public static let kernels = Kernels<Float>(
        gemm: { cblas_sgemm(CblasRowMajor, $0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) },
        product: toylab_product_f32,
        axpy: { cblas_saxpy($0, $1, $2, 1, $3, 1) },
        dot: { cblas_sdot($0, $1, 1, $2, 1) },
        sparseRows: toylab_sparse_rows_f32, activatedRows: toylab_activated_rows_f32,
        shareOn: toylab_share_on_f32, sparseOutputs: toylab_sparse_outputs_f32,
        lanes: { pass, hidden, n, m, samples, stride, x, t, a, d, b, weights, scale, dA, dD, db, work in
            var kept = hidden.map { toylab_hidden_f32(activation: $0.0, bias: $0.bias, gradient: $0.gradient) }
            func error(_ hidden: UnsafePointer<toylab_hidden_f32>?) -> Double {
                toylab_lanes_f32(pass, hidden, n, m, samples, stride, x, t, a, d, b, weights, scale, dA, dD, db, work)
            }
            return kept == nil ? error(nil) : withUnsafePointer(to: &kept!) { error($0) }
        },
        forwardRow: toylab_forward_row_f32, activatedRow: toylab_activated_row_f32,
        activate: { $0.loop_f32($1, $2, $3, $4) },
        symmetrize: toylab_symmetrize_f32, adam: toylab_adam_f32,
        orthonormalColumns: toylab_orthonormal_columns_f32)
}

extension Double: Scalar {
    public static let kernels = Kernels<Double>(
        gemm: { cblas_dgemm(CblasRowMajor, $0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) },
        product: toylab_product_f64,
        axpy: { cblas_daxpy($0, $1, $2, 1, $3, 1) },
        dot: { cblas_ddot($0, $1, 1, $2, 1) },
        sparseRows: toylab_sparse_rows_f64, activatedRows: toylab_activated_rows_f64,
        shareOn: toylab_share_on_f64, sparseOutputs: toylab_sparse_outputs_f64,
        lanes: { pass, hidden, n, m, samples, stride, x, t, a, d, b, weights, scale, dA, dD, db, work in
            var kept = hidden.map { toylab_hidden_f64(activation: $0.0, bias: $0.bias, gradient: $0.gradient) }
            func error(_ hidden: UnsafePointer<toylab_hidden_f64>?) -> Double {
                toylab_lanes_f64(pass, hidden, n, m, samples, stride, x, t, a, d, b, weights, scale, dA, dD, db, work)
            }
            return kept == nil ? error(nil) : withUnsafePointer(to: &kept!) { error($0) }
        },
        forwardRow: toylab_forward_row_f64, activatedRow: toylab_activated_row_f64,
        activate: { $0.loop_f64($1, $2, $3, $4) },
        symmetrize: toylab_symmetrize_f64, adam: toylab_adam_f64,
        orthonormalColumns: toylab_orthonormal_columns_f64)
}
