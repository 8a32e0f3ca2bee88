import Store
import ArgumentParser
import Foundation
import Settings
import TensorFiles

/// The exit codes scripts rely on; 64 is ArgumentParser's own for usage.
enum Exit {
    /// A claim departs from what is expected of it.
    static let departs = ExitCode(1)
    /// An answer to an exercise is wrong.
    static let wrong = ExitCode(1)
    static let badFile = ExitCode(65)
    static let internalError = ExitCode(70)
    static let inputOutput = ExitCode(74)
    static let interrupted = ExitCode(75)
}

/// Runs a command's body, turning what goes wrong into a message on stderr and an exit code.
func reporting(_ body: () throws -> Void) throws {
    do {
        try body()
    } catch let error as ExitCode {
        throw error
    } catch let error as ValidationError {
        throw error
    } catch let problems as Problems {
        printError(problems.description)
        throw Exit.badFile
    } catch let error as TensorFileError {
        printError(error.description)
        throw error.kind == .io ? Exit.inputOutput : Exit.badFile
    } catch let failure as FileFailure {
        printError(failure.description)
        throw Exit.inputOutput
    } catch {
        printError("internal error: \(error). Please report this with the command and the experiment file.")
        throw Exit.internalError
    }
}

/// All chatter goes to stderr, in lines of a terminal's width: stdout is for results. Where stderr is closed or full the chatter
/// is lost, and the work goes on.
func printError(_ text: String) {
    writeError(Terminal.lines(text, hanging: 2, on: STDERR_FILENO) + "\n")
}

/// Characters for stderr as they are.
func writeError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}

/// Results that are sentences: in lines of a terminal's width, each paragraph in one line for a file or a pipe.
///
/// - Parameter hanging: how many spaces stand before each line but a paragraph's first.
func printText(_ text: String, hanging: Int = 2) throws {
    try printResult(Terminal.lines(text, hanging: hanging))
}

/// Results go to stdout, whole or with an error.
func printResult(_ text: String, terminator: String = "\n") throws {
    do {
        try FileHandle.standardOutput.write(contentsOf: Data((text + terminator).utf8))
    } catch {
        // Who reads no further, as `head`, needs no message.
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        if cause?.code == Int(EPIPE) { throw Exit.inputOutput }
        throw FileFailure(
            path: "standard output", action: "write", reason: "it is closed or full", remedy: "Send it elsewhere.")
    }
}
