import CKernels
import Randomness
import Testing

@testable import LinearAlgebra

/// The kernel of the lanes: the bits of its two forms, and what stands beyond the last sample.
@Suite struct DenseReconstructionTests {
    private func random(_ count: Int, _ stream: inout RandomStream) -> [Float] {
        (0..<count).map { _ in Float(stream.normal()) }
    }

    private typealias Kernel =
        @convention(c) (
            toylab_dense_pass, UnsafePointer<toylab_hidden_f32>?, Int, Int, Int, Int, UnsafePointer<Float>?,
            UnsafePointer<Float>?, UnsafePointer<Float>?, UnsafePointer<Float>?, UnsafePointer<Float>?,
            UnsafePointer<Float>?, Float, UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?,
            UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?
        ) -> Double

    /// What a CPU with AVX-512 computes has the same bits as what another does: of tied weights, and of a nonlinear hidden layer.
    @Test(
        arguments: [(1, 1, 5), (5, 2, 1024), (20, 6, 100), (67, 19, 333), (130, 33, 128), (3, 6, 1500)],
        [Activation?.none, .relu, .gelu])
    func bothFormsHaveTheSameBits(shape: (n: Int, m: Int, samples: Int), hidden: Activation?) {
        let (n, m, samples) = shape
        var stream = RandomStream(seed: 1, run: 2, purpose: .gradientCheck)
        let batch = DenseBatch<Float>(featureCount: n, sampleCount: samples)
        for feature in 0..<n {
            for sample in 0..<samples { batch[feature, sample] = Float(stream.normal()) }
        }
        let (w, b) = (random(n * m, &stream), random(n, &stream))
        let (encoder, hiddenBias) = (hidden == nil ? w : random(n * m, &stream), random(m, &stream))
        for pass in [
            toylab_dense_pass(kind: Int32(TOYLAB_RECTIFIED), activation: toylab_relu, exponent: 2),
            toylab_dense_pass(kind: Int32(TOYLAB_GENERAL), activation: toylab_sigmoid, exponent: 2),
            toylab_dense_pass(kind: Int32(TOYLAB_POWER), activation: toylab_relu, exponent: 4),
            toylab_dense_pass(kind: Int32(TOYLAB_POWER), activation: toylab_tanh, exponent: 1),
            toylab_dense_pass(kind: Int32(TOYLAB_CROSS_ENTROPY), activation: toylab_identity, exponent: 2),
        ] {
            func results(_ kernel: Kernel) -> (error: Double, gradients: [[Float]]) {
                var (dD, dA, db, da) = (w, w, b, hiddenBias)
                let work = GrowingBuffer<Float>()
                // Whatever was there before.
                work.resized(to: toylab_lanes_elements(n, m)).update(repeating: .nan)
                let error = dD.withUnsafeMutableBufferPointer { dD in
                    dA.withUnsafeMutableBufferPointer { dA in
                        da.withUnsafeMutableBufferPointer { da in
                            hiddenBias.withUnsafeBufferPointer { a in
                                func error(_ layer: UnsafePointer<toylab_hidden_f32>?) -> Double {
                                    kernel(
                                        pass, layer, n, m, samples, batch.stride, batch.base, batch.targets, encoder, w,
                                        b, nil, 1, (hidden == nil ? dD : dA).baseAddress!, dD.baseAddress!, &db,
                                        work.base)
                                }
                                guard let hidden else { return error(nil) }
                                var layer = toylab_hidden_f32(
                                    activation: hidden.loops, bias: a.baseAddress!, gradient: da.baseAddress!)
                                return error(&layer)
                            }
                        }
                    }
                }
                return (error, [dD, dA, db, da])
            }
            let (one, other) = (results(toylab_lanes_f32), results(toylab_lanes_f32_portable))
            #expect(one.error == other.error && one.gradients == other.gradients)
            #expect(one.error.isFinite && one.gradients.joined().allSatisfy(\.isFinite))
            #expect((one.gradients[3] == hiddenBias) == (hidden == nil))
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
