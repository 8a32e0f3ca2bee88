public import Store
import Experiments
import Foundation

/// Slurm's commands, called as a user would call them.
public enum Slurm {
    /// - Returns: the job's number.
    /// - Throws: `FileFailure` with what sbatch said.
    public static func submit(script: String, dependency: Int? = nil) throws(FileFailure) -> Int {
        var arguments = ["--parsable"]
        // Without the second option a collecting job would wait for ever after a failure.
        if let dependency { arguments += ["--dependency=afterok:\(dependency)", "--kill-on-invalid-dep=yes"] }
        let result = try call("sbatch", arguments + [script])
        guard result.status == 0, let number = Int(result.output.prefix { $0.isNumber }) else {
            throw FileFailure(
                path: script, action: "submit it", reason: result.errors.isEmpty ? result.output : result.errors,
                remedy: "Check --partition, --time and --jobs against what `sinfo` shows.")
        }
        return number
    }

    /// The state of every task of an array that is still in the queue, PENDING or RUNNING and the like; empty where the
    /// job has left it.
    ///
    /// - Returns: nil where the cluster does not answer.
    public static func states(ofArray job: Int) -> [Int: String]? {
        guard ChildProgram.find("squeue") != nil,
            let result = try? call("squeue", ["--noheader", "--array", "--jobs=\(job)", "--format=%K %T"])
        else { return nil }
        // A job that is long gone is an error to squeue, and says so.
        guard result.status == 0 else { return result.errors.contains("Invalid job id") ? [:] : nil }
        var states: [Int: String] = [:]
        for line in result.output.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, let task = Int(words[0]) { states[task] = String(words[1]) }
        }
        return states
    }

    private static func call(
        _ program: String, _ arguments: [String]
    ) throws(FileFailure) -> (status: Int32, output: String, errors: String) {
        guard let path = ChildProgram.find(program) else {
            throw FileFailure(
                path: program, action: "run it", reason: "Slurm is not installed here",
                remedy: "Without it, `toylab run --shard I/N` in one shared folder does the same by hand.")
        }
        do {
            let result = try ChildProgram.run(path, arguments)
            let output = String(decoding: result.output, as: UTF8.self)
            return (result.status, output.trimmingCharacters(in: .whitespacesAndNewlines), result.errors)
        } catch {
            throw FileFailure(path: path, action: "run it", reason: "\(error)", remedy: "Is it a program?")
        }
    }
}
