import Foundation
import Testing

/// The documentation's lines that read results elsewhere, with the packages that a Python has.
@Suite struct LoadingTests {
    static let python = ProcessInfo.processInfo.environment["TOYLAB_TEST_PYTHON"]

    @Test(
        .enabled(
            if: python != nil, "set TOYLAB_TEST_PYTHON to a Python with numpy, pandas, polars, duckdb, safetensors"))
    func otherProgramsReadTheTables() throws {
        let folder = try Folder()
        let run = try Program.run(
            ["run", RunCommandTests.smoke, "--quiet", "--no-report", "--set", "training.steps=50"], in: folder.path)
        #expect(run.status == 0)
        let read = try Program.run(
            [Program.repository + "/Tests/Loading/load.py", "results/smoke"], in: folder.path,
            program: try #require(Self.python))
        #expect(read.status == 0, "\(read.errors)")
        #expect(read.output == "read with pandas, polars, duckdb, safetensors\n")
    }

    /// Weights that lie in packs.
    @Test(
        .enabled(
            if: python != nil, "set TOYLAB_TEST_PYTHON to a Python with numpy, pandas, polars, duckdb, safetensors"))
    func otherProgramsReadPacks() throws {
        let folder = try Folder()
        try folder.write("tiny.json", PackedSweepTests.experiment)
        let run = try Program.run(
            ["run", "tiny.json", "--out", "tiny", "--quiet", "--no-report", "--checkpoint", "0.05"], in: folder.path)
        #expect(run.status == 0)
        let read = try Program.run(
            [Program.repository + "/Tests/Loading/load.py", "tiny"], in: folder.path,
            program: try #require(Self.python))
        #expect(read.status == 0, "\(read.errors)")
        #expect(read.output == "read with pandas, polars, duckdb, safetensors\n")
    }

    /// A column that became text is noticed.
    @Test(
        .enabled(
            if: python != nil, "set TOYLAB_TEST_PYTHON to a Python with numpy, pandas, polars, duckdb, safetensors"))
    func aDamagedColumnIsNoticed() throws {
        let folder = try Folder()
        _ = try Program.run(
            ["run", RunCommandTests.smoke, "--quiet", "--no-report", "--set", "training.steps=5"], in: folder.path)
        let table = try folder.read("results/smoke/runs.csv").replacingOccurrences(
            of: ",power,0.0,", with: ",power,zero,")
        try folder.write("results/smoke/runs.csv", table)
        let read = try Program.run(
            [Program.repository + "/Tests/Loading/load.py", "results/smoke"], in: folder.path,
            program: try #require(Self.python))
        #expect(read.errors.contains("AssertionError"))
    }

    /// The page for notebooks, its pieces of code one after the other.
    @Test(.enabled(if: python != nil, "set TOYLAB_TEST_PYTHON to a Python with numpy and pandas"))
    func theNotebookPageRuns() throws {
        let page = try String(
            contentsOfFile: Program.repository + "/Sources/toylab/toylab.docc/Notebook.md", encoding: .utf8)
        let blocks = page.matches(of: /```python\n((?s:.*?))```/).map { String($0.1) }
        #expect(blocks.count == 4)
        let named = blocks.joined(separator: "\n").replacingOccurrences(of: ".build/release/toylab", with: Program.path)
        let folder = try Folder()
        try folder.write(
            "page.py",
            named + "\nprint(W.shape, arrays(folder, run_id=best['run_id'].iloc[1])['bias'].shape)\n"
                + "print(Arrows(W).svg.count('<line'))\n")
        let result = try Program.run(["page.py"], in: folder.path, program: try #require(Self.python))
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("How do five rare features share two dimensions?"))
        #expect(result.output.hasSuffix("(5, 2) (5,)\n5\n"), "\(result.output)")
        // A mistake in the experiment reaches the reader whole.
        try folder.write("page.py", named.replacingOccurrences(of: "\"seed\": 1", with: "\"sede\": 1"))
        let wrong = try Program.run(["page.py"], in: folder.path, program: try #require(Self.python))
        #expect(wrong.errors.contains("sede: unknown key; did you mean \"seed\"?"), "\(wrong.errors)")
    }
}
