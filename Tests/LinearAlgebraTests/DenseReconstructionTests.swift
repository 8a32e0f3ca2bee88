import CKernels
import Randomness
import Testing

@testable import LinearAlgebra

/// The kernel of the lanes: the bits of its two forms, and what stands beyond the last sample.
@Suite struct DenseReconstructionTests {
    private func random(_ count: Int, _ stream: inout RandomStream) -> [Float] {
        (0..<count).map { _ in Float(stream.normal()) }
    }

    /// What a CPU with AVX-512 computes has the same bits as what another does.
    @Test(arguments: [(1, 1, 5), (5, 2, 1024), (20, 6, 100), (67, 19, 333), (130, 33, 128)])
    func bothFormsHaveTheSameBits(n: Int, m: Int, samples: Int) {
        var stream = RandomStream(seed: 1, run: 2, purpose: .gradientCheck)
        let batch = DenseBatch<Float>(featureCount: n, sampleCount: samples)
        for feature in 0..<n {
            for sample in 0..<samples { batch[feature, sample] = Float(stream.normal()) }
        }
        let (w, b) = (random(n * m, &stream), random(n, &stream))
        for pass in [
            toylab_dense_pass(kind: Int32(TOYLAB_RECTIFIED), activation: toylab_relu),
            toylab_dense_pass(kind: Int32(TOYLAB_GENERAL), activation: toylab_sigmoid),
        ] {
            func results(
                _ kernel:
                    @convention(c) (
                        toylab_dense_pass, Int, Int, Int, Int, UnsafePointer<Float>?, UnsafePointer<Float>?,
                        UnsafePointer<Float>?, UnsafePointer<Float>?, UnsafePointer<Float>?, UnsafePointer<Float>?,
                        Float,
                        UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?,
                        UnsafeMutablePointer<Float>?
                    ) -> Double
            ) -> (error: Double, gradient: [Float], bias: [Float]) {
                var (dW, db) = (w, b)
                let work = GrowingBuffer<Float>()
                _ = work.resized(to: toylab_lanes_elements(n, m))
                let error = dW.withUnsafeMutableBufferPointer { dW in
                    kernel(
                        pass, n, m, samples, batch.stride, batch.base, batch.targets, w, w, b, nil, 1, dW.baseAddress!,
                        dW.baseAddress!, &db, work.base)
                }
                return (error, dW, db)
            }
            let (one, other) = (results(toylab_lanes_f32), results(toylab_lanes_f32_portable))
            #expect(one.error == other.error && one.gradient == other.gradient && one.bias == other.bias)
        }
    }

    @Test func aSparseBatchWrittenOut() {
        let sparse = SparseBatch<Double>(featureCount: 3)
        let dense = DenseBatch<Double>(featureCount: 3, sampleCount: 2)
        for (count, hasTargets) in [(70, true), (4, false), (4, true)] {
            sparse.replace(
                sampleCount: count,
                entries: [
                    SparseEntry(feature: 0, row: 3, value: 5), SparseEntry(feature: 2, row: 1, value: -2),
                    SparseEntry(feature: 2, row: 3, value: 7),
                ])
            if hasTargets { sparse.setTargets { for k in $0.indices { $0[k] += 10 } } }
            dense.setSamples(of: sparse)
            #expect(dense.matrix() == sparse.dense())
            #expect(dense.targetMatrix() == sparse.denseTargets())
            #expect((dense.targetMatrix() == dense.matrix()) == !hasTargets)
        }
    }
}
