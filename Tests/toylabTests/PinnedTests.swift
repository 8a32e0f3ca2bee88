import Kinds
import Basics
import Foundation
import Settings
import Tables
import Testing

@testable import Experiments

/// The things that must not move: the names of runs, and the bytes of tables for the arithmetic they were made with.
@Suite struct PinnedTests {
    /// The first digits of the SHA-256 of the run ids of each shipped experiment, in the experiment's order.
    static let runs = [
        "absolute-value": "9ea3bcc82de39e88", "compressed-computation": "7ead56e2cc0e9949",
        "correlated-pairs": "bceb687d0ef9cc9b", "exclusive-pairs": "eba375991a9c4f74",
        "five-features": "8693c18a7d3225c5", "packing-optimised": "9066c2da7a655ad6",
        "packing-random": "5253c5144b7b0c7b", "published-grid": "df2321ae6cd83e9b",
        "published-grid-subset": "f6a0f77560f4aa1c", "small-shapes": "19351640b5a0cdbb", "smoke": "eaf4bd42acd9011c",
        "concept-grid": "7aafe2738a1c5d33", "training-samples": "7e667f89d581adde",
        "activation-density": "a65b72ebb30c430b",
        "spectral-ranks": "60e9a333f5d7b141",
        "starts": "522cabc4dadd4be2", "starts-longer": "73a185faf58ae158", "starts-rates": "1ba269a6ad78f32f",
        "starts-tuned-normal": "214641011bc73f47", "starts-tuned-zero": "404d1ff3e50fbef0",
        "strong-superposition": "cb6aadf2845aa228",
        "weak-superposition": "6f744c2fa588e043",
    ]

    @Test(arguments: runs.keys.sorted()) func namesOfRuns(experiment: String) throws {
        let loaded = try Experiment.load(path: "\(Program.repository)/experiments/\(experiment).json")
        let names = loaded.runs.map(\.runID).joined(separator: " ")
        #expect(Digest.sha256(names).prefix(16) == Self.runs[experiment]!)
    }

    /// OpenBLAS's Haswell kernels run on any CPU with fused multiply-add, and so do our own with the same bits.
    @Test(
        arguments: [
            (
                "smoke", [],
                [
                    "runs.csv": "42d413d8c9740878", "geometry.csv": "0fcdb39f9230464f",
                    "curves.csv": "e9525d878b7a4e23", "fits.csv": "2a8c522bf40b8946",
                    "comparison.csv": "a06a5adc5096cf50",
                ]
            ),
            (
                "smoke", ["--set", "model.tied=false"],
                [
                    "runs.csv": "8bfa179192e965bf", "geometry.csv": "3fcc8fb553ae3bee",
                    "curves.csv": "72868e0ca19348b9", "fits.csv": "0ec808651bd1ff0f",
                    "comparison.csv": "1a5a6b25430abd42",
                ]
            ),
            (
                "packing-optimised",
                [
                    "--set", "replicates=1", "--set", "packing.steps=20", "--set",
                    "sweep.packing.directions=[50,100,200]", "--set",
                    "sweep.packing.dimension=[10,20]",
                ],
                [
                    "packing.csv": "9468de844e9eb581", "fits.csv": "5e4ed995342ca0ef",
                    "comparison.csv": "2e9a729269c71f7a",
                ]
            ),
        ] as [(String, [String], [String: String])])
    func bytesOfTables(experiment: String, options: [String], tables: [String: String]) throws {
        let folder = try Folder()
        let result = try Program.run(
            ["run", "\(Program.repository)/experiments/\(experiment).json", "--quiet", "--no-report"] + options,
            in: folder.path, environment: ["OPENBLAS_CORETYPE": "Haswell"])
        #expect(result.status == 0)
        for (table, digest) in tables {
            let text = try Self.pinned(try folder.read("results/\(experiment)/\(table)"), table)
            #expect(Digest.sha256(text).prefix(16) == digest, "\(table)")
        }
    }

    /// A table without the columns that measures made after these digests have at the end of a row.
    private static func pinned(_ text: String, _ table: String) throws -> String {
        guard table == "runs.csv" else { return text }
        let all = try CSV(parsing: text)
        let count = try #require(all.header.firstIndex(of: "random_mean_square")) + 1
        var pinned = CSV(Array(all.header.prefix(count)))
        for row in all.rows { pinned.append(Array(row.prefix(count))) }
        return pinned.text
    }
}
