import Foundation

/// The desktop that a user sits at, where there is one.
enum Desktop {
    /// Opens a file in the program that the desktop has for its kind; nothing happens where there is no desktop, as on a
    /// server, or where it has no such program.
    static func open(_ path: String) {
        let environment = ProcessInfo.processInfo.environment
        guard ["DISPLAY", "WAYLAND_DISPLAY"].contains(where: { environment[$0]?.isEmpty == false }) else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["xdg-open", FolderArgument.fromRoot(path)]
        for stream in [\Process.standardInput, \Process.standardOutput, \Process.standardError] {
            process[keyPath: stream] = FileHandle.nullDevice
        }
        try? process.run()
    }
}
