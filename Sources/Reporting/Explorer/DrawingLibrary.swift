import Foundation
import Store

/// D3, which draws in the page: installed as a package of the system, and carried inside the page.
///
/// - Source: Bostock, Ogievetsky and Heer 2011, "D³: Data-Driven Documents".
public enum DrawingLibrary {
    /// Where Debian's package node-d3 has it.
    public static let path = "/usr/share/nodejs/d3/dist/d3.min.js"

    /// Its version as its first line says it, "5.16.0"; nil where it is not there.
    public static var version: String? {
        Files.read(path).flatMap { version(of: String(decoding: $0.prefix(200), as: UTF8.self)) }
    }

    /// - Throws: `FileFailure` with the remedy where there is no such library, or one of another major version.
    static func read(_ path: String) throws(FileFailure) -> String {
        let remedy = "`apt-get install --no-install-recommends node-d3`, then the same command."
        func failure(_ reason: String) -> FileFailure {
            FileFailure(path: path, action: "read D3, which draws in the page", reason: reason, remedy: remedy)
        }
        guard let data = Files.read(path) else { throw failure("node-d3 is not installed") }
        let text = String(decoding: data, as: UTF8.self)
        guard let version = version(of: text), version.hasPrefix("5.") else { throw failure("it is not D3 5") }
        // It stands in a script element, which that would end.
        guard !text.lowercased().contains("</script") else { throw failure("it cannot stand in a page") }
        return text
    }

    private static func version(of text: String) -> String? {
        text.prefixMatch(of: /\/\/ https:\/\/d3js\.org v([0-9.]+)/).map { String($0.1) }
    }
}
