import CProcess
import Foundation

/// The program itself, also where /proc is not mounted.
package enum ThisProgram {
    /// As it was started, its own name first.
    package static let arguments: [String] = (0..<Int(toylab_argument_count())).map { index in
        toylab_arguments()[index].map { String(cString: $0) } ?? ""
    }

    /// Its file, also where that has been replaced since.
    package static let executable: String = {
        let link = "/proc/self/exe"
        if access(link, R_OK) == 0 { return link }
        return toylab_executable_path().map { String(cString: $0) } ?? arguments.first ?? ""
    }()

    /// The path of the file, from the root.
    package static var path: String { URL(fileURLWithPath: executable).resolvingSymlinksInPath().path }
}
