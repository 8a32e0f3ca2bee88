/// Some of many, evenly spaced, the first and the last among them.
///
/// - Parameter most: at least 2.
package func evenly<Element>(_ all: [Element], most: Int) -> [Element] {
    all.count <= most ? all : (0..<most).map { all[$0 * (all.count - 1) / (most - 1)] }
}
