import Basics
import Foundation
import Kinds
import Settings

/// The experiment that a command names: a file, a file without its ending, or a shipped experiment by its name.
enum ExperimentArgument {
    /// The path of the file that `given` means.
    ///
    /// - Throws: `Problems` where there is none, with the nearest name.
    static func path(_ given: String) throws(Problems) -> String {
        let isName = !given.contains("/") && !given.hasSuffix(".json")
        let shipped = ShippedExperiments.folder()
        let meant = [given, given + ".json"] + (isName ? shipped.map { ["\($0)/\(given).json"] } ?? [] : [])
        if let path = meant.first(where: isFile) { return path }
        // Whatever is there in place of a file, or why none can be, is told by whoever reads it.
        if access(given, F_OK) == 0 || errno != ENOENT { return given }
        let names = shipped.map { ShippedExperiments.names(in: $0) } ?? []
        let name = ((given as NSString).lastPathComponent as NSString).deletingPathExtension
        let elsewhere =
            shipped == nil
            ? "; check the path. Shipped experiments are in the folder experiments of the repository, which is not here"
            : "; check the path, or name a shipped experiment: `toylab run` alone lists them"
        let nearest = NearestName.to(name, among: names).map { "; did you mean \($0)?" }
        throw Problems(
            given,
            [
                Problem(
                    "file",
                    "there is no such file"
                        + (nearest ?? elsewhere))
            ])
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
