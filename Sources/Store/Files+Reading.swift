import Basics
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

extension Files {
    /// The file or folder that is called nearly as one that is not there; nil where there is none.
    package static func nearest(to path: String) -> String? {
        let folder = (path as NSString).deletingLastPathComponent
        let names = names(in: folder.isEmpty ? "." : folder).filter { !$0.hasPrefix(".") }
        return NearestName.to((path as NSString).lastPathComponent, among: names).map {
            (folder as NSString).appendingPathComponent($0)
        }
    }

    /// The objection to a file that a user named and `read` cannot read, with the remedy.
    ///
    /// - Parameters:
    ///   - wanted: what to give instead of a folder, "the JSON file itself".
    ///   - hint: where to look for one that is missing, after "check the path"; empty for nowhere.
    package static func objection(toReading path: String, wanted: String, hint: String = "") -> String {
        switch kind(path) {
        case .missing:
            "there is no such file; " + (nearest(to: path).map { "did you mean \($0)?" } ?? "check the path\(hint)")
        case .unreachable(let number): "cannot be reached: \(String(cString: strerror(number)))"
        case .folder: "is a folder; give \(wanted)"
        case .other: "is a pipe or a device; save what comes out of it as a file, and give that"
        case .file: "cannot be read: \(access(path, R_OK) != 0 ? String(cString: strerror(errno)) : "reading failed")"
        }
    }
}
