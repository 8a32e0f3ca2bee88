public import Packing

extension RunCost {
    /// A packing: 3 k² d operations a step and a pass over k² / 2 overlaps, as many again in double precision to
    /// measure it.
    public init(packing k: Int, dimension d: Int, method: PackingMethod, steps: Int) {
        let pairs = Double(k) * Double(k) / 2
        let isOptimised = method == .optimised
        self.init(
            steps: Double(steps), flops: isOptimised ? 6 * pairs * Double(d) : 0,
            products: isOptimised ? 3 * pairs : 0, elements: isOptimised ? pairs : 0,
            bytes: Double(k) * Double(d) * 56 + 64e6)
        once.pairs = pairs
        once.flops = 2 * pairs * Double(d) * OnceCost.doubleFactor
        once.draws = Double(k) * Double(d)
    }
}
