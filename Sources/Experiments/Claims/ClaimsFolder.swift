import Basics
import Foundation
import Kinds
public import Settings
import Store

/// experiments/claims: files of claims about what the experiments beside it measure.
public enum ClaimsFolder {
    /// Reads every file of it.
    ///
    /// - Parameters:
    ///   - folder: with files NAME.json; the experiments are in the folder above.
    ///   - isAsked: whether commands have to name it.
    /// - Throws: `Problems`, those of all files at once.
    public static func read(_ folder: String, isAsked: Bool = false) throws(Problems) -> [Claim] {
        let names = Files.names(in: folder).filter { $0.hasSuffix(".json") }.sorted()
        guard !names.isEmpty else {
            throw Problems(
                folder,
                [
                    Problem(
                        "folder",
                        "holds no claim files (NAME.json); the shipped ones are in experiments/claims of a clone of the repository, and --claims names another folder"
                    )
                ])
        }
        var experiments: [String: Experiment] = [:]
        func experiment(_ name: String) throws(Problems) -> Experiment {
            if let known = experiments[name] { return known }
            let read = try Experiment.load(path: "\(folder)/../\(name).json")
            experiments[name] = read
            return read
        }
        var claims: [Claim] = []
        var problems: [Problem] = []
        for name in names {
            guard let data = Files.read("\(folder)/\(name)") else {
                problems.append(Problem(name, "cannot be read; make it readable, or take it out of the folder"))
                continue
            }
            let file = ClaimFile(data, named: String(name.dropLast(".json".count)), experiments: experiment)
            claims += file.claims
            problems += file.problems.map { Problem("\(name), \($0.place)", $0.message) }
        }
        guard problems.isEmpty else { throw Problems(folder, problems) }
        guard isAsked else { return claims }
        return claims.map { claim in
            var claim = claim
            claim.askedFolder = folder
            return claim
        }
    }

    /// The claims of which one of the names is the name or its beginning; all where none is given.
    ///
    /// - Throws: `Problems`, one for each name of none, with the nearest one.
    public static func choose(_ names: [String], from claims: [Claim]) throws(Problems) -> [Claim] {
        guard !names.isEmpty else { return claims }
        let problems = names.filter { name in !claims.contains { $0.name.hasPrefix(name) } }.map { name in
            let all = Set(claims.flatMap { [$0.name, $0.group, $0.file] }).sorted()
            let sources = Set(claims.compactMap { $0.group.split(separator: "/").first }).sorted().joined(
                separator: ", ")
            let hint = NearestName.to(name, among: all).map { "; did you mean \"\($0)\"?" }
            return Problem(
                name, "is no claim" + (hint ?? "; there are claims of \(sources)"))
        }
        guard problems.isEmpty else { throw Problems("CLAIM", problems) }
        // A whole name, or whole parts of one, mean no longer name that begins alike.
        func whole(_ claim: Claim, _ name: String) -> Bool { claim.name == name || claim.name.hasPrefix(name + "/") }
        let exact = Set(names.filter { name in claims.contains { whole($0, name) } })
        return claims.filter { claim in
            names.contains { exact.contains($0) ? whole(claim, $0) : claim.name.hasPrefix($0) }
        }
    }
}
