import Basics

/// The packs of a folder of runs, each read once, and which of them holds a run. Where several do, it is that of the smallest
/// number.
final class RunPacks: Sendable {
    private let folder: String
    private let state = Locked(State())

    private struct State: Sendable {
        var isRead = false
        var whole: [Int: RunPack] = [:]
        var damaged: [Int] = []
        var newer: [(number: Int, format: String)] = []
        var packs: [String: RunPack] = [:]
    }

    /// - Parameter folder: of the runs; need not exist yet.
    init(folder: String) { self.folder = folder }

    /// Reads the packs that came since, and forgets those that went.
    ///
    /// - Complexity: O(files in the folder + bytes of the new packs).
    func refresh() { state.withLock { refresh(&$0) } }

    /// The same where there is a pack of this number that was not read before.
    func refresh(ifThereIs number: Int) {
        state.withLock {
            guard $0.whole[number] == nil, Files.exists(RunPack.path(number, in: folder) + ".json") else { return }
            refresh(&$0)
        }
    }

    private func refresh(_ state: inout State) {
        let there = Files.names(in: folder).compactMap(RunPack.number(ofFile:)).sorted()
        let known = state.whole
        state = State(isRead: true, whole: known.filter { there.contains($0.key) })
        let unknown = there.filter { known[$0] == nil }
        for (number, found) in zip(unknown, unknown.concurrentMap { [folder] in RunPack.read($0, in: folder) }) {
            switch found {
            case .whole(let pack): state.whole[number] = pack
            case .damaged: state.damaged.append(number)
            case .newer(let format): state.newer.append((number, format))
            }
        }
        for (_, pack) in state.whole.sorted(by: { $0.key < $1.key }) {
            for runID in pack.runIDs where state.packs[runID] == nil { state.packs[runID] = pack }
        }
    }

    private func look<Result>(_ body: (State) -> Result) -> Result {
        state.withLock {
            if !$0.isRead { refresh(&$0) }
            return body($0)
        }
    }

    /// The pack that holds a run, as far as they were read.
    func pack(of runID: String) -> RunPack? { look { $0.packs[runID] } }

    /// How many runs they hold.
    var runCount: Int { look { $0.packs.count } }

    /// How many packs come before those of an experiment: 0, unless its sweep has grown and packs of what it was are there.
    /// The smallest number o such that every later pack n holds runs of the experiment's pack n - o alone.
    ///
    /// - Parameter numbers: of the experiment's packs, by run.
    func countBefore(_ numbers: [String: Int]) -> Int {
        look { state in
            let meant = state.whole.mapValues { pack -> Int? in
                let all = Set(pack.runIDs.map { numbers[$0] })
                return all.count == 1 ? all.first! : nil
            }
            let last = meant.keys.max() ?? 0
            return (0..<last).first { before in
                meant.allSatisfy { number, own in number <= before || own == number - before }
            } ?? last
        }
    }

    /// The numbers of packs that are not whole.
    var damaged: [Int] { look { $0.damaged } }

    /// The first pack that a later version of toylab wrote, with its format.
    var newer: (number: Int, format: String)? { look { $0.newer.first } }
}
