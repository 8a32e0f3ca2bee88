import Foundation
import JSON
import Settings

/// Results folders of version 0.2, which kept no list of its files. They are known by an experiment.json together with a
/// record whose checksums are right, or with a list of sessions.
enum EarlierVersion {
    static func wrote(_ store: RunStore) -> Bool {
        guard let data = Files.read(store.path(of: "experiment.json")), JSONValue(parsing: data)?["name"] != nil else {
            return false
        }
        return holdsSessions(store) || holdsRecord(store)
    }

    private static func holdsSessions(_ store: RunStore) -> Bool {
        guard let data = Files.read(store.path(of: "provenance.json")),
            case .array(let sessions)? = JSONValue(parsing: data)?["sessions"]
        else { return false }
        return sessions.contains { $0["toylab_version"] != nil && $0["program_sha256"] != nil }
    }

    private static func holdsRecord(_ store: RunStore) -> Bool {
        Files.names(in: store.runsFolder).contains { name in
            name.hasSuffix(".json") && store.record(String(name.dropLast(5))) != nil
        }
    }
}
