import LinearAlgebra

/// C = op(A) op(B)
///
/// Pullback, for C = A B:   dA += dC Bᵀ,   dB += Aᵀ dC;   each transposed where its operand was.
final class Product<Element: Scalar>: TapeOperation {
    private let a, b, output: Variable<Element>
    private let transposeA, transposeB: Bool

    init(
        _ a: Variable<Element>, transposeA: Bool, _ b: Variable<Element>, transposeB: Bool, output: Variable<Element>
    ) {
        (self.a, self.b, self.output) = (a, b, output)
        (self.transposeA, self.transposeB) = (transposeA, transposeB)
    }

    func forward() {
        output.value.setProduct(a.value, transposeA: transposeA, b.value, transposeB: transposeB)
    }

    func pullback() {
        let dC = output.gradient
        a.receive { dA, accumulate in
            if transposeA {
                dA.setProduct(b.value, transposeA: transposeB, dC, transposeB: true, accumulate: accumulate)
            } else {
                dA.setProduct(dC, b.value, transposeB: !transposeB, accumulate: accumulate)
            }
        }
        b.receive { dB, accumulate in
            if transposeB {
                dB.setProduct(dC, transposeA: true, a.value, transposeB: transposeA, accumulate: accumulate)
            } else {
                dB.setProduct(a.value, transposeA: !transposeA, dC, accumulate: accumulate)
            }
        }
    }
}

extension Tape {
    /// op(a) op(b); op transposes where asked.
    public func product(
        _ a: Variable<Element>, transposeA: Bool = false, _ b: Variable<Element>, transposeB: Bool = false
    ) -> Variable<Element> {
        let result = output()
        record(Product(a, transposeA: transposeA, b, transposeB: transposeB, output: result))
        return result
    }
}
