/// The step of Adam, for one parameter.
extension Matrix {
    /// self ← keep self - size m / (√v · rootCorrection + ε), after the moments took in the gradient.
    ///
    ///     m ← β₁ m + (1 - β₁) g        v ← β₂ v + (1 - β₂) g²
    ///
    /// - Parameters:
    ///   - gradient: g.
    ///   - first, second: m and v.
    ///   - keep: one factor for every row of self, or one a row.
    @specialized(where Element == Float)
    @specialized(where Element == Double)
    package mutating func takeAdamStep(
        _ gradient: Matrix, first: inout Matrix, second: inout Matrix, keep: [Element], beta1: Element, beta2: Element,
        size: Element, rootCorrection: Element, epsilon: Element
    ) {
        precondition(
            isShaped(like: gradient) && isShaped(like: first) && isShaped(like: second),
            "\(gradient.shape) moves \(shape)")
        precondition(keep.count == 1 || keep.count == rows, "\(keep.count) factors for \(rows) rows")
        let run = keep.count == 1 ? count : columns
        withUnsafeMutableElements { w in
            first.withUnsafeMutableElements { m in
                second.withUnsafeMutableElements { v in
                    gradient.elements.withUnsafeBufferPointer { g in
                        for (row, factor) in keep.enumerated() {
                            let start = row * run
                            Element.kernels.adam(
                                run, w.baseAddress! + start, g.baseAddress! + start, m.baseAddress! + start,
                                v.baseAddress! + start, factor, beta1, beta2, size, rootCorrection, epsilon)
                        }
                    }
                }
            }
        }
    }
}
