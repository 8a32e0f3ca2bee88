import ArgumentParser
import Experiments

struct CapacityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capacity",
        abstract: "Say how many directions fit into a dimension, or how far many must deviate from orthogonal.",
        discussion: """
            With --deviation: the directions each capacity formula allows when no overlap may exceed it. With \
            --directions: the deviation each needs, and what it is at least by the strongest bound.
            """)

    @Option(parsing: .unconditional, help: "d, the dimensions.") var dimension: Int
    @Option(
        parsing: .unconditional,
        help: "The accepted deviation: the largest |cosine| between two directions, above 0 and below 1.")
    var deviation: Double?
    @Option(parsing: .unconditional, help: "k, the directions.") var directions: Int?
    @Option(help: TableFormat.help) var format = TableFormat.text

    func validate() throws {
        guard (1...1_000_000_000).contains(dimension) else {
            throw ValidationError("--dimension \(dimension) is out of range; allowed: 1 to 1000000000.")
        }
        guard (deviation == nil) != (directions == nil) else {
            throw ValidationError("Give either --deviation or --directions, and not both.")
        }
        if let deviation, !(deviation > 0 && deviation < 1) {
            throw ValidationError("--deviation \(deviation) is out of range; allowed: above 0 and below 1.")
        }
        if let directions, !(2...(1 << 53)).contains(directions) {
            throw ValidationError("--directions \(directions) is out of range; allowed: 2 to \(1 << 53).")
        }
    }

    func run() throws {
        try reporting {
            if let deviation {
                try format.print(CapacityTable.directions(dimension: dimension, deviation: deviation))
            } else if let directions {
                try format.print(CapacityTable.deviations(dimension: dimension, directions: directions))
            }
        }
    }
}
