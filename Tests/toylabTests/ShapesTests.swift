import Foundation
import Tables
import Testing

/// Shapes with their names, from a sweep to its tables, its figure and the commands that show one.
@Suite struct ShapesTests {
    /// Five features in two dimensions end as a pentagon where they are rare, best of four starts, and as two digons where they are not.
    @Test func fiveFeatures() throws {
        let folder = try Folder()
        try folder.write(
            "five.json",
            """
            {"name": "five", "replicates": 4, "seed": 2026, "tables": ["directions", "groups"],
             "data": {"features": 5, "value": {"law": "uniform", "low": 0, "high": 1}}, "model": {"width": 2},
             "training": {"steps": 4000, "track": [0, 4000], "batchSize": 1024, "weightDecay": 0, "schedule": {"warmupSteps": 500}},
             "sweep": {"data.activationDensity": [1.5, 0.25]}}
            """)
        #expect(try Program.run(["run", "five.json", "--quiet"], in: folder.path).status == 0)
        let runs = Table(try CSV(parsing: folder.read("results/five/runs.csv"))).rows
        let groups = Table(try CSV(parsing: folder.read("results/five/groups.csv"))).rows
        for (density, text, shapes) in [
            ("1.5", "2 digons (square)", ["digon", "digon"]), ("0.25", "1 pentagon", ["pentagon"]),
        ] {
            let best = try #require(
                runs.first { $0["activation_density"] == density && $0["best_of_restarts"] == "1" })
            #expect(best["shapes"] == text)
            let own = groups.filter { $0["run_id"] == best["run_id"] }
            #expect(own.map { $0["shape"] } == shapes)
            #expect(own.map { $0["group"] } == shapes.indices.map { "\($0 + 1)" })
            let distances = own.compactMap { $0.number("distance") }
            #expect(distances.count == shapes.count && distances.allSatisfy { $0 < 0.05 })
            for group in own {
                let dimensions = Double(shapes == ["pentagon"] ? 2 : 1)
                #expect(abs(try #require(group.number("effective_dimensions")) - dimensions) < 0.01)
                #expect(abs(try #require(group.number("dimensionality")) - dimensions) < 0.05)
            }
            let script = try folder.read("results/five/figures/feature-directions-2d.gp")
            #expect(script.contains("E = \(density): \(text)' noenhanced"))
            let shown = try Program.run(["show", "results/five", best["run_id"], "--ascii"], in: folder.path)
            #expect(shown.status == 0 && shown.output.contains("\n\nShapes: \(text)\ngroup  features"))
            for shape in shapes { #expect(shown.output.contains("  \(shape)  ")) }
        }
        // On their way, models of which all is kept have the shapes that they end in.
        let tracked = Table(try CSV(parsing: folder.read("results/five/tracking.csv"))).rows
        #expect(tracked.filter { $0["step"] == "4000" }.map { $0["shapes"] } == runs.map { $0["shapes"] })
        #expect(tracked.filter { $0["step"] == "0" }.map { $0["shapes"] } != runs.map { $0["shapes"] })
        let page = try folder.read("results/five/report.html")
        #expect(page.contains("What the starts of each model end in") && page.contains(" features as 1 pentagon for E"))
        // Every represented feature is in one group of its model.
        for run in runs {
            let own = groups.filter { $0["run_id"] == run["run_id"] }.flatMap { $0["features"].split(separator: " ") }
            let share = try #require(run.number("fraction_represented"))
            #expect(Set(own).count == own.count && Double(own.count) == (5 * share).rounded())
        }
    }

    /// The shipped models of five features, by `measure`, which groups every direction that it is given.
    @Test func shippedModels() throws {
        let folder = try Folder()
        let shipped = Program.repository + "/results/five-features/"
        func table(_ name: String) throws -> [Table.Row] {
            Table(try CSV(parsing: String(contentsOfFile: shipped + name, encoding: .utf8))).rows
        }
        let (runs, elements) = (try table("runs.csv"), try table("directions.csv"))
        for (width, density, shapes) in [
            (2, "0.05", ["pentagon"]), (2, "0.25", ["pentagon"]), (2, "1.5", ["digon", "digon"]),
            (2, "4.5", ["single", "single"]),
            (3, "0.25", ["digon", "digon", "single"]), (3, "0.75", ["digon", "digon", "single"]),
        ] {
            let best = try #require(
                runs.first {
                    $0["width"] == "\(width)" && $0["activation_density"] == density && $0["best_of_restarts"] == "1"
                })
            let weights = elements.filter { $0["run_id"] == best["run_id"] }.map { $0.number("weight")! }
            let rows = (0..<5).map { Array(weights[$0 * width..<($0 + 1) * width]) }
            let represented = rows.filter { $0.reduce(0) { $0 + $1 * $1 } > 0.25 }
            let groups = try groups(represented, in: folder)
            #expect(groups.map { $0["shape"] }.sorted() == shapes, "width \(width), density \(density)")
        }
    }

    private func measure(_ rows: [[Double]], _ format: String, in folder: Folder) throws -> Program.Result {
        try MeasureCommandTests.npy(rows.count, rows[0].count, rows.flatMap(\.self)).write(
            to: URL(fileURLWithPath: folder.path + "/w.npy"))
        return try Program.run(["measure", "w.npy", "--groups", "--format", format], in: folder.path)
    }

    private func groups(_ rows: [[Double]], in folder: Folder) throws -> [Table.Row] {
        let result = try measure(rows, "csv", in: folder)
        #expect(result.status == 0, "\(result.errors)")
        return Table(try CSV(parsing: result.output)).rows
    }

    @Test func measuredGroups() throws {
        let folder = try Folder()
        let cross = try groups([[1, 0], [0, 2], [-3, 0], [0, -0.1]], in: folder)
        #expect(cross.map { $0["features"] } == ["1 3", "2 4"])
        #expect(cross.allSatisfy { $0["shape"] == "digon" && $0["distance"] == "0.0" })
        #expect(cross.allSatisfy { abs($0.number("dimensionality")! - 1) < 1e-12 })
        let json = try measure([[1, 0], [1, 1]], "json", in: folder).output
        let members = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(members.count == 1 && members[0]["shape"] as? String == "unknown" && members[0]["distance"] is NSNull)
        let many = try measure((0..<201).map { [sin(Double($0)), 1] }, "text", in: folder)
        #expect(many.status == 65)
        #expect(
            many.errors.contains(
                "--groups: tells the shapes of at most 200 directions, and there are 201; leave it out"))
    }
}
