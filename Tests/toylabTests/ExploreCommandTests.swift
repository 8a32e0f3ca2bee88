import Foundation
import Tables
import Testing

/// `explore` on the built program, with a file that passes for D3.
@Suite struct ExploreCommandTests {
    private func trained() throws -> Folder {
        let folder = try Folder()
        try folder.write("d3.js", "// https://d3js.org v5.16.0\n")
        try folder.write(
            "e.json",
            """
            {"name": "e", "data": {"features": 4}, "tables": ["features", "directions"],
             "training": {"steps": 40, "batchSize": 32, "track": {"every": 10}}, "sweep": {"model.width": [2, 3, 5]}}
            """)
        #expect(try Program.run(["run", "e.json", "--quiet", "--no-report"], in: folder.path).status == 0)
        return folder
    }

    private func models(_ page: String) throws -> [[String: Any]] {
        let text = try #require(page.firstMatch(of: /id="data">([^<]*)<\/script>/)).1
        let data = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        return try #require(data["models"] as? [[String: Any]])
    }

    /// Every tracked state of each model of up to three dimensions, as the tables have it, its end with loss and recovery.
    @Test func statesOnTheWay() throws {
        let folder = try trained()
        let result = try Program.run(["explore", "results/e", "--d3", "d3.js"], in: folder.path)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output == "results/e/explorer.html with 2 small models and 3 runs\n")
        let tracked = Table(try CSV(parsing: try folder.read("results/e/tracked_features.csv"))).rows
        let ends = Table(try CSV(parsing: try folder.read("results/e/features.csv"))).rows
        for model in try models(try folder.read("results/e/explorer.html")) {
            let run = try #require(model["run"] as? String)
            let measures = try #require(model["measures"] as? [[[Any]]])
            #expect(model["steps"] as? [Int] == [0, 10, 20, 30, 40])
            let names = ["norm", "bias", "recovery", "dimensionality", "loss"]
            func differences(_ place: Int, _ rows: [Table.Row], _ columns: [String]) -> Int {
                columns.reduce(0) { count, column in
                    let shown = measures[place][names.firstIndex(of: column)!].map { $0 as? Double }
                    return count
                        + zip(shown, rows).count { shown, row in
                            let measured = row.number(column)
                            guard let shown, let measured else { return shown != measured }
                            return abs(shown - measured) > 1e-5 * abs(measured)
                        }
                }
            }
            for (place, step) in [0, 10, 20, 30].enumerated() {
                let rows = tracked.filter { $0["run_id"] == run && $0["step"] == String(step) }
                #expect(rows.count == 4)
                #expect(differences(place, rows, ["norm", "bias", "dimensionality"]) == 0)
                // Those of another step are others.
                #expect(differences(4, rows, ["norm", "bias", "dimensionality"]) > 0)
            }
            #expect(differences(4, ends.filter { $0["run_id"] == run }, names) == 0)
            let curve = try #require(model["curve"] as? [String: Any])
            #expect(curve["name"] as? String == "test_loss" && (curve["steps"] as? [Int]) == [0, 10, 20, 30, 40])
        }
    }

    /// It is toylab's like the report: listed, replaced, taken away with the tables it shows; somebody else's is kept.
    @Test func whoseThePageIs() throws {
        let folder = try trained()
        let explore = ["explore", "results/e", "--d3", "d3.js"]
        #expect(try Program.run(explore, in: folder.path).status == 0)
        #expect(try folder.read("results/e/toylab.sha256").contains("  explorer.html\n"))
        for again in [explore, explore + ["--out", "./results/e/explorer.html"]] {
            #expect(try Program.run(again, in: folder.path).errors.isEmpty)
        }
        #expect(try Program.run(["collect", "results/e"], in: folder.path).status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results/e/explorer.html"))
        try folder.write("results/e/explorer.html", "mine")
        #expect(try Program.run(explore, in: folder.path).errors.contains("kept as results/e/explorer.html.kept-1"))
        #expect(try folder.read("results/e/explorer.html.kept-1") == "mine")
        // With --out it goes there, and nowhere else.
        try FileManager.default.removeItem(atPath: folder.path + "/results/e/explorer.html")
        #expect(try Program.run(explore + ["--out", "page.html"], in: folder.path).status == 0)
        #expect(try folder.read("page.html").hasPrefix("<!DOCTYPE html>"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results/e/explorer.html"))
    }

    @Test func withoutTheLibrary() throws {
        let folder = try trained()
        let result = try Program.run(["explore", "results/e", "--d3", "nowhere.js"], in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors.contains("node-d3 is not installed. `apt-get install --no-install-recommends node-d3`"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results/e/explorer.html"))
        #expect(try Program.run(["explore", "nowhere", "--d3", "d3.js"], in: folder.path).status == 74)
        for arguments in [[""], ["results/e", "--out", ""]] {
            #expect(try Program.run(["explore"] + arguments, in: folder.path).status == 64)
        }
    }
}
