import Basics
import Foundation

/// The width of what a command writes to.
enum Terminal {
    /// Fewer characters than this hold no table.
    private static let least = 20

    /// Characters in a line of a stream: what COLUMNS says, else the terminal's width, else nil, as of a file or a pipe.
    static func columns(_ descriptor: Int32 = STDOUT_FILENO) -> Int? {
        if let said = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), said >= least { return said }
        var size = winsize()
        guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= least else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// Characters in a line of sentences: no more than are read with ease.
    static var textColumns: Int { min(80, columns() ?? 80) }

    /// A text in lines of a stream's width, whole where that has none.
    ///
    /// - Parameters:
    ///   - hanging: how many spaces stand before each line but a paragraph's first.
    ///   - inset: characters of each line that something else takes.
    static func lines(
        _ text: String, hanging: Int = 0, inset: Int = 0, on descriptor: Int32 = STDOUT_FILENO
    ) -> String {
        columns(descriptor).map { text.wrapped(columns: $0 - inset, hanging: hanging) } ?? text
    }

    /// Whether bold letters and colours can be shown: on a terminal alone, and not where NO_COLOR is set.
    static var isStyled: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && environment["TERM"] != "dumb" && (environment["NO_COLOR"] ?? "").isEmpty
    }
}
