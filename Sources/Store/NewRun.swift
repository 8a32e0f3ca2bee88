import Basics
import Foundation
package import TensorFiles

/// A finished run on its way into the store, in a pair of files or in a pack.
package struct NewRun: Sendable {
    package let record: RunRecord
    /// Of all work behind it, in every session.
    package let seconds: Double
    /// Of those before it was measured.
    package let trainingSeconds: Double
    let tensors: [Tensor]
    /// The arrays as a file of their own, which the record has the checksum of.
    let weights: Data

    /// - Parameter record: the run's, with the checksum of its arrays.
    package init(
        tensors: [Tensor], seconds: Double, trainingSeconds: Double, record: (_ weightsDigest: String) -> RunRecord
    ) {
        (self.tensors, self.seconds, self.trainingSeconds) = (tensors, seconds, trainingSeconds)
        weights = Safetensors.encode(tensors)
        self.record = record(Digest.sha256([weights]))
    }

    package var runID: String { record.runID }
}
