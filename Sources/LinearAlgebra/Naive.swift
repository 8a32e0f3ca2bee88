/// Products written as their definitions: the oracles that tests hold OpenBLAS against.
public enum Naive {
    /// op(a) op(b) by the triple sum. Complexity: O(m n k), scalar.
    public static func product<Element>(
        _ a: Matrix<Element>, transposeA: Bool = false, _ b: Matrix<Element>, transposeB: Bool = false
    ) -> Matrix<Element> {
        let (m, inner) = transposeA ? (a.columns, a.rows) : (a.rows, a.columns)
        let n = transposeB ? b.rows : b.columns
        var result = Matrix<Element>(rows: m, columns: n)
        for i in 0..<m {
            for j in 0..<n {
                var sum: Element = 0
                for k in 0..<inner {
                    sum += (transposeA ? a[k, i] : a[i, k]) * (transposeB ? b[j, k] : b[k, j])
                }
                result[i, j] = sum
            }
        }
        return result
    }

    /// A Aᵀ by the triple sum.
    public static func gram<Element>(_ a: Matrix<Element>) -> Matrix<Element> { product(a, a, transposeB: true) }
}
