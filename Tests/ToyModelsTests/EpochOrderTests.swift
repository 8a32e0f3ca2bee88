import Testing

@testable import ToyModels

/// The order in which a fixed training set is gone through.
@Suite struct EpochOrderTests {
    private func steps(_ count: Int, _ batchSize: Int, _ steps: Int, run: UInt64 = 2) -> [[Int32]] {
        var order = EpochOrder(samples: count, batchSize: batchSize, seed: 1, run: run)
        return (1...steps).map { order.samples(ofStep: $0) }
    }

    /// The samples of each epoch, of those that are over.
    private func epochs(_ steps: [[Int32]], of count: Int) -> [[Int32]] {
        let all = steps.flatMap(\.self)
        return stride(from: 0, through: all.count - count, by: count).map { Array(all[$0..<($0 + count)]) }
    }

    private func isOnceEach(_ epoch: [Int32]) -> Bool { epoch.sorted() == (0..<Int32(epoch.count)).map(\.self) }

    /// Where batches divide the set, where they do not, and where one reaches over most of two epochs.
    @Test(arguments: [(12, 4), (12, 5), (12, 11), (7, 1), (1, 1), (1000, 64), (100, 99), (8, 8)])
    func everySampleIsSeenOnceAnEpoch(count: Int, batchSize: Int) {
        let steps = steps(count, batchSize, 40 + 5 * count / batchSize)
        #expect(steps.allSatisfy { $0.count == batchSize })
        let epochs = epochs(steps, of: count)
        #expect(epochs.count >= 5 && epochs.allSatisfy(isOnceEach))
        // Each in an order of its own, but for the full batch.
        #expect(count < 12 || Set(epochs).count == (batchSize == count ? 1 : epochs.count))
    }

    /// The negative control: one sample in the place of another is noticed.
    @Test func aSampleSeenTwiceIsNoticed() {
        var steps = steps(12, 5, 12)
        steps[1][0] = steps[0][0]
        #expect(!epochs(steps, of: 12).allSatisfy(isOnceEach))
    }

    /// A step's samples follow from its number, whatever came before: a training may go on anywhere.
    @Test(arguments: [(12, 4), (12, 5), (100, 99)]) func aStepCanBeChosenAlone(count: Int, batchSize: Int) {
        let inOrder = steps(count, batchSize, 60)
        for step in [60, 1, 33, 34, 7, 59] {
            var order = EpochOrder(samples: count, batchSize: batchSize, seed: 1, run: 2)
            #expect(order.samples(ofStep: step) == inOrder[step - 1])
        }
        var order = EpochOrder(samples: count, batchSize: batchSize, seed: 1, run: 2)
        for step in (1...60).reversed() { #expect(order.samples(ofStep: step) == inOrder[step - 1]) }
        #expect(steps(count, batchSize, 60, run: 3) != inOrder)
    }

    /// Over 6,000 epochs of four samples every one of the 24 orders comes 250 times: chi-square with 23 degrees of freedom, below
    /// 49.7 but in one of a thousand cases.
    @Test func ordersAreEquallyLikely() {
        let epochs = epochs(steps(4, 3, 8000), of: 4)
        #expect(epochs.count == 6000)
        let counts = Dictionary(grouping: epochs, by: \.self).mapValues(\.count)
        func chiSquare(_ counts: some Collection<Int>) -> Double {
            counts.reduce(0) { $0 + (Double($1) - 250) * (Double($1) - 250) / 250 }
        }
        #expect(counts.count == 24 && chiSquare(counts.values) < 49.7)
        // The negative control: an order that never comes, and one that comes in its place.
        #expect(chiSquare(Array(counts.values.sorted().dropFirst()) + [500, 0]) > 49.7)
    }
}
