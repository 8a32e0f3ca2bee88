import Testing

@testable import Theory

/// The slopes of the loss of random directions, and its minimum.
@Suite struct RandomDirectionsOptimumTests {
    private static let uniform = RandomDirectionsLossTests.uniform

    private static func probabilities(_ exponent: Double) -> [Double] {
        RandomDirectionsLossTests.probabilities(exponent)
    }

    /// Slopes agree with differences of the loss, and do not without the noise that a norm makes for others.
    @Test(arguments: [2, 10]) func slopesAreThoseOfTheLoss(width: Int) throws {
        let transform = OverlapTransform.of(Self.uniform, dimension: width)
        let groups = [(1, 0.3, 1.1, -0.2), (3, 0.1, 1.4, -0.5), (50, 0.01, 1.3, -0.9)].map {
            FeatureGroup(count: $0, probability: $1, norm: $2, bias: $3)
        }
        let here = RandomDirectionsLoss(groups, transform, wantsSlopes: true)
        let law = InterferenceLaw(groups, transform)
        for index in groups.indices {
            func difference(_ change: (inout FeatureGroup, Double) -> Void) -> Double {
                let losses = [1e-4, -1e-4].map { step in
                    var moved = groups
                    change(&moved[index], step)
                    return RandomDirectionsLoss(moved, transform).loss
                }
                return (losses[0] - losses[1]) / 2e-4
            }
            let (norm, bias) = (difference { $0.norm += $1 }, difference { $0.bias += $1 })
            #expect(abs(here.normSlopes[index] / norm - 1) < 1e-3, "\(index)")
            #expect(abs(here.biasSlopes[index] / bias - 1) < 1e-4, "\(index)")
            let alone = SeenLoss(
                groups[index], values: Self.uniform, transform: law.transform(without: index),
                variance: law.variance(without: groups[index]), end: law.end, wantsTransformSlopes: false)
            #expect(abs(Double(groups[index].count) * alone.normSlope / norm - 1) > 0.05)
        }
    }

    /// Nothing near the best norms and biases is better, one group or all of them moved.
    @Test(arguments: [(0.0, 10), (0, 39), (1, 10), (1, 39), (2, 25)]) func theBestIsStationary(
        exponent: Double, width: Int
    ) throws {
        let p = Self.probabilities(exponent)
        let transform = OverlapTransform.of(Self.uniform, dimension: width)
        let best = RandomDirectionsPath(p, transform).optimum
        let others = p.dropFirst(best.used).reduce(0) { $0 + Self.uniform.unusedLoss(probability: $1) }
        func loss(_ change: (Int, inout FeatureGroup) -> Void) -> Double {
            var groups = best.groups
            for index in groups.indices { change(index, &groups[index]) }
            return RandomDirectionsLoss(groups, transform).loss + others
        }
        #expect(abs(loss { _, _ in } / best.loss - 1) < 1e-12)
        for factor in [0.9, 1.1] {
            #expect(loss { $1.norm *= factor } > best.loss)
            #expect(loss { $1.bias *= factor } > best.loss)
            for index in stride(from: 0, to: best.groups.count, by: 5) {
                #expect(loss { if $0 == index { $1.norm *= factor } } > best.loss * (1 - 1e-5))
                #expect(loss { if $0 == index { $1.bias *= factor } } > best.loss * (1 - 1e-5))
            }
        }
        // Each group with the best bias at those norms is no better either.
        let again = RandomDirectionsOptimum(norms: best.groups, transform)
        #expect(abs((again.loss + others) / best.loss - 1) < 1e-3)
    }

    /// Features of one frequency that are used have one norm: two halves that are moved apart come back to no less.
    @Test(arguments: [10, 15, 25, 39, 100]) func oneNormForAllThatAreUsed(width: Int) throws {
        let transform = OverlapTransform.of(Self.uniform, dimension: width)
        let best = RandomDirectionsPath(Self.probabilities(0), transform).optimum
        let group = try #require(best.groups.first)
        #expect(best.groups.count == 1)
        for factor in [1.1, 1.5] {
            let apart = [factor, 1 / factor].map { factor in
                FeatureGroup(
                    count: group.count / 2, probability: group.probability, norm: group.norm * factor,
                    bias: group.bias * factor * factor)
            }
            let others = Double(1000 - 2 * (group.count / 2)) * Self.uniform.unusedLoss(probability: group.probability)
            let halves = RandomDirectionsOptimum(from: apart, others: others, transform)
            #expect(halves.loss > best.loss * (1 - 1e-3), "\(halves)")
        }
    }

    /// No bias of a fine grid gives a feature less than the one that is found, by more than a thousandth where a rare feature has
    /// several minima next to one another; and a constant output gives more.
    @Test(arguments: [(0.0, 25), (1, 10), (1, 100), (2, 25)]) func biasesAreTheBest(exponent: Double, width: Int) throws
    {
        let p = Self.probabilities(exponent)
        let transform = OverlapTransform.of(Self.uniform, dimension: width)
        let groups = p.indices.map {
            FeatureGroup(count: 1, probability: p[$0], norm: 1.5 * Double(($0 * 7919) % 1000) / 1000, bias: 0)
        }
        let best = RandomDirectionsOptimum(norms: groups, transform)
        #expect(abs(RandomDirectionsLoss(best.groups, transform).loss / best.loss - 1) < 1e-12)
        let law = InterferenceLaw(groups, transform)
        var (found, least, constant) = (0.0, 0.0, 0.0)
        for index in stride(from: 0, to: 1000, by: 97) {
            func loss(_ bias: Double) -> Double {
                var group = groups[index]
                group.bias = bias
                return SeenLoss(
                    group, values: Self.uniform, transform: law.transform(without: index),
                    variance: law.variance(without: group), end: law.end, wantsTransformSlopes: false
                ).loss
            }
            let here = loss(best.groups[index].bias)
            let grid = (-300...100).map { loss(0.01 * Double($0)) }.min()!
            #expect(here < grid * (1 + 1e-3), "\(groups[index]): \(here) \(grid)")
            found += here
            least += grid
            constant += loss(p[index])
        }
        #expect(found < least * (1 + 1e-5) && found > least * (1 - 1e-2), "\(found) \(least)")
        #expect(constant > found * 1.1)
    }

    /// Groups of like frequencies stand for their members, at the best norms.
    @Test(arguments: [0.5, 1, 2]) func groupsAreFineEnough(exponent: Double) throws {
        let p = Self.probabilities(exponent)
        let transform = OverlapTransform.of(Self.uniform, dimension: 25)
        let best = RandomDirectionsPath(p, transform).optimum
        let finer = best.groups.flatMap { Array(repeating: $0, count: $0.count) }
        let each = zip(finer, p).map { FeatureGroup(count: 1, probability: $1, norm: $0.norm, bias: $0.bias) }
        let others = p.dropFirst(best.used).reduce(0) { $0 + Self.uniform.unusedLoss(probability: $1) }
        #expect(abs((RandomDirectionsLoss(each, transform).loss + others) / best.loss - 1) < 1e-3)
        // And with norms and biases of their own they are hardly better.
        let free = RandomDirectionsOptimum(from: each, others: others, transform)
        #expect(free.loss > best.loss * (1 - 1e-3))
    }
}
