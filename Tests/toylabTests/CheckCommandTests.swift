import Foundation
import Tables
import Testing

@testable import Experiments

/// `toylab check`, with claims about a model that is trained in a moment.
@Suite struct CheckCommandTests {
    /// - Parameter published: the loss of the one claim, and the ends of its interval.
    private func lab(_ published: [Double], misses: String = "[]") throws -> Folder {
        let folder = try Folder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/experiments/claims", withIntermediateDirectories: true)
        try folder.write(
            "experiments/tiny.json",
            """
            {"name": "tiny", "data": {"features": 6}, "training": {"steps": 50, "batchSize": 64},
             "sweep": {"model.width": [2, 3]}}
            """)
        try folder.write(
            "experiments/claims/paper.json",
            """
            {"source": "Paper 2026", "claims": [{"name": "fig1", "place": "fig. 1", "quantity": "test loss",
              "experiment": "tiny", "table": "runs.csv", "column": "test_loss", \(misses == "[]" ? "" : "\"misses\": \(misses),")
              "columns": ["width", "published", "published_low", "published_high", "noise"],
              "cells": [[2, \(published.map(\.description).joined(separator: ", ")), 0]]}]}
            """)
        return folder
    }

    private func rows(_ folder: Folder) throws -> [Table.Row] {
        Table(try CSV(parsing: try folder.read("results/claims.csv"))).rows
    }

    @Test func readsThenRuns() throws {
        let folder = try lab([1, 0, 100])
        let before = try Program.run(["check"], in: folder.path)
        #expect(before.status == 0, "\(before.errors)")
        #expect(before.output.contains("Paper 2026  fig. 1  test loss  0     0     1        0"))
        #expect(before.output.contains("1 NOT RUN: 1 s of one core in all; results/claims.csv has the command"))
        #expect(try rows(folder).map { $0["command"] } == ["toylab check paper/fig1/2 --run"])
        #expect(try rows(folder)[0]["seconds"] != "")

        let after = try Program.run(["check", "paper/fig1", "--run"], in: folder.path)
        #expect(after.status == 0, "\(after.errors)")
        #expect(after.errors.contains("Working on 1 run into results/checked/tiny"))
        #expect(after.output.contains("paper/fig1/2  1") && after.output.contains("PASS"))
        let row = try #require(try rows(folder).first)
        #expect(row["verdict"] == "PASS" && row["results"] == "tiny" && row["seconds"] == "")
        let runs = Table(try CSV(parsing: try folder.read("results/checked/tiny/runs.csv"))).rows
        #expect(runs.count == 1 && runs[0]["test_loss"] == row["measured"])
        #expect(
            try folder.read("results/claims.csv").hasPrefix(
                "claim,source,quantity,published,published_low,published_high,measured,measured_low,measured_high,verdict,"
                    + "command,"))

        // Of shipped tables without the runs that they were made of; nothing is trained again.
        try FileManager.default.removeItem(atPath: folder.path + "/results/checked/tiny/runs")
        let again = try Program.run(["check", "--quick"], in: folder.path)
        #expect(again.status == 0 && again.errors.isEmpty, "\(again.errors)")
        #expect(try rows(folder)[0]["verdict"] == "PASS")
    }

    @Test(
        arguments: [
            ([1000.0, 999, 1001], "[]", 1),
            ([1000, 999, 1001], #"[{"where": {"width": 2}, "reason": "it is invented"}]"#, 0),
            ([1, 0, 100], #"[{"where": {"width": 2}, "reason": "it is invented"}]"#, 1),
        ] as [([Double], String, Int32)])
    func whatDepartsExitsWith1(published: [Double], misses: String, status: Int32) throws {
        let folder = try lab(published, misses: misses)
        let result = try Program.run(["check", "paper/fig1/2", "--quick"], in: folder.path)
        #expect(result.status == status, "\(result.errors)")
        #expect(result.output.contains("paper/fig1/2 departs: ") == (status == 1))
        #expect(result.output.contains("paper/fig1/2 misses as expected: it is invented") == (status == 0))
    }

    /// Claims of another folder have a table of its name, and commands that name the folder.
    @Test func anotherFolderOfClaims() throws {
        let folder = try lab([1000, 999, 1001])
        #expect(try Program.run(["check", "--quick"], in: folder.path).status == 1)
        let shipped = try folder.read("results/claims.csv")
        try FileManager.default.copyItem(
            atPath: folder.path + "/experiments/claims", toPath: folder.path + "/experiments/mine")
        let result = try Program.run(["check", "--claims", "experiments/mine"], in: folder.path)
        #expect(result.status == 1, "\(result.errors)")
        #expect(try folder.read("results/claims.csv") == shipped)
        let rows = Table(try CSV(parsing: try folder.read("results/mine.csv"))).rows
        #expect(rows[0]["command"] == "toylab check paper/fig1/2 --claims experiments/mine")
        #expect(result.output.contains("`\(rows[0]["command"])` shows it"))
    }

    /// A table that somebody has changed is told of.
    @Test func changedTables() throws {
        let folder = try lab([1000, 999, 1001])
        let whole = try Program.run(["check", "--quick"], in: folder.path)
        #expect(!whole.errors.contains("is not as toylab wrote it"))
        let place = try #require(Table(try CSV(parsing: try folder.read("results/claims.csv"))).rows.first)["results"]
        let path = ["results/\(place)/runs.csv", "results/checked/\(place)/runs.csv"].first {
            FileManager.default.fileExists(atPath: folder.path + "/" + $0)
        }
        let table = try #require(path)
        let csv = try CSV(parsing: try folder.read(table))
        var other = CSV(csv.header)
        let column = try #require(csv.header.firstIndex(of: "fraction_represented"))
        for row in csv.rows { other.append(row.enumerated().map { $0 == column ? "0.123" : $1 }) }
        try folder.write(table, other.text)
        let changed = try Program.run(["check"], in: folder.path)
        #expect(changed.errors.contains("\(table) is not as toylab wrote it (its checksum is not in toylab.sha256)"))
    }

    @Test func mistakes() throws {
        let folder = try lab([1, 0, 100])
        let unknown = try Program.run(["check", "paper/fig2", "nowhere"], in: folder.path)
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("paper/fig2: is no claim; did you mean \"paper/fig1\"?"))
        #expect(unknown.errors.contains("nowhere: is no claim; there are claims of paper"))
        #expect(try Program.run(["check", "--run", "--quick"], in: folder.path).status == 64)
        #expect(try Program.run(["check", "--jobs", "0"], in: folder.path).status == 64)
        let typo = try Program.run(["check", "--results", "reslts"], in: folder.path)
        #expect(typo.status == 74)
        #expect(typo.errors.contains("reslts: could not read: there is no such folder."))
        let none = try Program.run(["check", "--claims", "results"], in: folder.path)
        #expect(none.status == 65 && none.errors.contains("holds no claim files (NAME.json); the shipped ones are in"))
        try folder.write("experiments/claims/other.json", #"{"claims": [{"name": "x"}]}"#)
        let malformed = try Program.run(["check"], in: folder.path)
        #expect(malformed.status == 65)
        #expect(malformed.errors.contains("other.json, source: is missing; it is the paper that the claims are from"))
        #expect(malformed.errors.contains("other.json, claims[0].cells: is missing; it is a list of rows under"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/results"))
    }

    /// The page has the table that results/claims.csv makes.
    @Test func thePageIsOfTheTable() throws {
        let csv = try CSV(
            parsing: String(contentsOfFile: Program.repository + "/results/claims.csv", encoding: .utf8))
        let summary = ClaimTable.summary(Table(csv).rows).csv
        let lines = ([summary.header, summary.header.map { _ in "---" }] + summary.rows).map {
            "| " + $0.joined(separator: " | ") + " |"
        }
        let page = try String(
            contentsOfFile: Program.repository + "/Sources/toylab/toylab.docc/Claims.md", encoding: .utf8)
        #expect(page.contains("\n" + lines.joined(separator: "\n") + "\n"), "\(lines.joined(separator: "\n"))")
    }
}
