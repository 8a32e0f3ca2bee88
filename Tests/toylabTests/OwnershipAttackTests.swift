import Kinds
import Foundation
import Randomness
import Testing

extension LongTests {
    /// Folders that hold whatever a user's may, under every name that toylab writes.
    @Suite(.serialized, .enabled(if: LongTests.areAskedFor))
    struct OwnershipAttack {
        private static let names = [
            "experiment.json", "provenance.json", "timing.csv", "runs", "slurm", "figures", "report.html", "runs.csv",
            "geometry.csv", "curves.csv", "fits.csv", "comparison.csv", "features.csv", "overlaps.csv",
            "directions.csv", "packing.csv", "toylab.sha256", ".lock", "runs/0123456789abcdef.json",
            "runs/0123456789abcdef.safetensors", "runs/x.checkpoint", "runs/notes.tmp", "runs/notes.txt",
            "figures/loss-against-width.gp", "figures/loss-against-width.svg", "figures/mine.svg", "slurm/job.json",
            "slurm/train.sbatch", "notes.txt", "runs.csv.damaged-1", "runs.csv.kept-1",
        ]
        /// Of every kind that toylab writes, each with a number that only it has.
        private static let texts = [
            "mine MINE", "{\"MINE\": 1}", "{\"sessions\": [], \"MINE\": 2}",
            "run_id,features,width,frequency_law,mine\nMINE,2,3,4,5\n", "run_id,feature,probability,norm,MINE\n",
            "# Figure mine, made by hand MINE\n", "<!DOCTYPE html>\n<html lang=\"en\">MINE", "MINE  runs.csv\n",
            "run_id,steps,seconds,milliseconds_per_step\nMINE", "{\"name\": \"e\", \"question\": \"MINE\"}",
        ]

        @Test func everyByteOfAUsersFolderStays() throws {
            var stream = RandomStream(seed: 21, run: 0, purpose: .runOrder)
            let (whole, results) = (try Folder(), "/results/e")
            try whole.write("e.json", OwnershipTests.experiment)
            #expect(try Program.run(["run", "e.json", "--quiet"], in: whole.path).status == 0)
            var counts: [Int32: Int] = [:]
            for trial in 0..<200 {
                let folder = try Folder()
                try folder.write("e.json", OwnershipTests.experiment)
                try folder.write("elsewhere", "precious")
                let mine = folder.path + "/mine"
                // A third of them are toylab's own, with a user's files among its own.
                if trial % 3 == 0 {
                    try FileManager.default.copyItem(atPath: whole.path + results, toPath: mine)
                } else {
                    try FileManager.default.createDirectory(atPath: mine, withIntermediateDirectories: false)
                }
                var users: [String: String] = [:]
                for name in Self.names where Double.random(in: 0..<1, using: &stream) < 0.2 {
                    try Self.put(name, into: mine, &users, &stream)
                }
                let before = try OwnershipTests.contents(mine)
                let commands = [
                    ["run", "e.json", "--out", "mine", "--quiet"], ["collect", "mine"], ["report", "mine"],
                    ["run", "e.json", "--out", "mine", "--quiet", "--restart"],
                    ["submit", "e.json", "--out", "mine", "--slurm"],
                    ["run", "e.json", "--out", "mine", "--dry-run"],
                ]
                let arguments = commands.randomElement(using: &stream) ?? []
                let drawing = trial % 10 == 0 ? [:] : ["PATH": "/nowhere"]
                let result = try Program.run(arguments, in: folder.path, environment: drawing)
                counts[result.status, default: 0] += 1
                #expect([0, 65, 74, 75].contains(result.status), "trial \(trial): \(arguments) \(result)")
                let after = try OwnershipTests.contents(folder.path)
                for (name, number) in users {
                    let isThere = after.values.contains { $0.range(of: Data(number.utf8)) != nil }
                    #expect(isThere, "trial \(trial): \(arguments) lost \(name): \(result)")
                }
                #expect(after["elsewhere"] == Data("precious".utf8), "trial \(trial)")
                // A lock is asked for before a table is read.
                if result.status == 65 {
                    let now = try OwnershipTests.contents(mine)
                    #expect(
                        now.filter { $0.key != ".lock" } == before.filter { $0.key != ".lock" },
                        "trial \(trial): \(result)")
                }
            }
            #expect(counts[0, default: 0] > 30 && counts[65, default: 0] > 30, "\(counts)")
        }

        /// A file, a link or a folder in place of whatever has the name.
        private static func put(
            _ name: String, into folder: String, _ users: inout [String: String], _ stream: inout RandomStream
        ) throws {
            let path = folder + "/" + name
            let parent = (path as NSString).deletingLastPathComponent
            var isFolder: ObjCBool = false
            if !FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder) {
                try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            } else if !isFolder.boolValue || (try? FileManager.default.destinationOfSymbolicLink(atPath: parent)) != nil
            {
                return
            }
            let number = "\(UInt64.random(in: 0...UInt64.max, using: &stream))"
            users = users.filter { $0.key != name && !$0.key.hasPrefix(name + "/") }
            // What is there is edited, or what toylab made and the user then takes away was the user's to take.
            if Bool.random(using: &stream), let there = FileManager.default.contents(atPath: path), !there.isEmpty {
                let place = Int.random(in: 0...there.count, using: &stream)
                let edited = there.prefix(place) + Data(number.utf8) + there.suffix(from: place)
                try Data(edited).write(to: URL(fileURLWithPath: path))
                users[name] = number
                return
            }
            try? FileManager.default.removeItem(atPath: path)
            switch Int.random(in: 0..<6, using: &stream) {
            case 0:
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder + "/../elsewhere")
            case 1:
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
                try Data(number.utf8).write(to: URL(fileURLWithPath: path + "/inside"))
                users[name + "/inside"] = number
            default:
                let text = (texts.randomElement(using: &stream) ?? "").replacingOccurrences(of: "MINE", with: number)
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                users[name] = number
            }
        }
    }
}
