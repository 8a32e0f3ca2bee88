import Foundation
import Settings
import Statistics
import Testing

@testable import Experiments

/// Laws fitted to tables of any origin.
@Suite struct TableFitTests {
    private func fit(_ text: String, _ request: TableFit.Request) throws -> TableFit {
        let folder = try TemporaryFolder()
        return try TableFit(path: folder.file("t.csv", text), request)
    }

    private func problems(_ text: String, _ request: TableFit.Request) throws -> [String] {
        do {
            _ = try fit(text, request)
            return []
        } catch let problems as Problems {
            return problems.list.map(\.description)
        }
    }

    /// Two groups of exact laws, seeds that scatter about them, and rows without a loss.
    private static let table: String = {
        var text = "\u{FEFF}run,\"size, m\",seed,loss\r\n"
        for (group, exponent) in [("a", 1.0), ("b", 0.5)] {
            for m in [8, 16, 32, 64, 128] {
                for (seed, noise) in [0.99, 1.01].enumerated() {
                    text += "\(group),\(m),\(seed),\(noise * 3 * pow(Double(m), -exponent))\r\n"
                }
            }
        }
        return text + "a,256,0,\r\nb,256,0,NaN\r\nc,8,0,1.5\r\n"
    }()

    @Test func eachGroupHasALaw() throws {
        let fit = try fit(Self.table, TableFit.Request(x: "size, m", y: "loss", by: ["run"]))
        #expect(fit.groups.map(\.cells) == [["a"], ["b"], ["c"]] && fit.groups.map(\.points.count) == [10, 10, 1])
        #expect(fit.leftOut == 2 && fit.common == nil)
        for (group, exponent) in zip(fit.groups, [1.0, 0.5]) {
            let law = try #require(group.law)
            #expect(abs(law.exponent - exponent) < 1e-12 && law.offset == nil)
            #expect(abs(law.value(at: 20) / (3 * pow(20, -exponent)) - 1) < 1e-3)
            #expect(law.power?.intervalSource == .replicates && law.localSlopes.count == 4)
            #expect(try #require(law.lackOfFit) > 0.99)
        }
        #expect(
            fit.notes == [
                "2 rows without a number in size, m or loss are left out.",
                "run = c: has 1 value of size, m; an exponent with an interval needs 5 or more.",
            ])
        let rows = fit.table.csv.rows
        #expect(fit.table.columns.prefix(4) == ["run", "points", "form", "exponent"])
        #expect(rows.count == 3 && rows[0][0] == "a" && rows[0].contains("replicates") && rows[2][3] == "")
    }

    /// A law that its points refuse is said to be refused: by replicates, by a parabola, and with an offset.
    @Test func refusals() throws {
        func text(_ noise: [Double], _ y: (Double) -> Double) -> String {
            let rows = [8.0, 16, 32, 64, 128].flatMap { x in noise.map { "\(x),\(y(x) * (1 + $0))" } }
            return "m,loss\n" + rows.map { $0 + "\n" }.joined()
        }
        let request = TableFit.Request(x: "m", y: "loss", by: [])
        let bent = try fit(text([0]) { 3 / $0 + 0.1 }, request)
        #expect(bent.refusals.count == 1 && bent.text(columns: nil).hasSuffix(bent.refusals[0]))
        #expect(bent.refusals[0].hasPrefix("The points bend (a parabola fits better, p = "), "\(bent.refusals)")
        let replicated = try fit(text([-0.001, 0.001]) { 3 / $0 + 0.1 }, request)
        #expect(replicated.refusals.first?.hasPrefix("The points bend (lack of fit, p < 0.0001): no one power") == true)
        for noise in [[0], [-0.001, 0.001]] { #expect(try fit(text(noise) { 3 / $0 }, request).refusals.isEmpty) }
        let offset = TableFit.Request(x: "m", y: "loss", by: [], offset: .own)
        #expect(try fit(text([-0.001, 0.001]) { 3 / $0 + 0.1 }, offset).refusals.isEmpty)
        let other = try fit(text([-0.001, 0.001]) { 3 / $0 + 0.1 + ($0 == 32 ? 0.1 : 0) }, offset)
        #expect(other.refusals.first?.hasPrefix("Replicates refuse this law (lack of fit, p ") == true)
    }

    /// Blank lines between rows of somebody's table are read over.
    @Test func blankLines() throws {
        let table = Self.table.replacing("a,32,", with: "\r\n\r\na,32,")
        #expect(
            try fit(table, TableFit.Request(x: "size, m", y: "loss", by: ["run"])).groups.map(\.points.count) == [
                10, 10, 1,
            ])
    }

    @Test(arguments: [
        (OffsetPowerLawFit.Sharing.own, [0.2, 0.7]), (.shared, [0.2, 0.2]),
    ])
    func oneExponentForAll(offset: OffsetPowerLawFit.Sharing, offsets: [Double]) throws {
        var text = "g,x,y\n"
        for (group, level) in zip(["a", "b"], offsets) {
            for x in [8.0, 16, 32, 64, 128] { text += "\(group),\(x),\(2 * pow(x, -0.8) + level)\n" }
        }
        let fit = try fit(text, TableFit.Request(x: "x", y: "y", by: ["g"], offset: offset))
        #expect(fit.request.prefactor == (offset == .own ? .shared : .own))
        #expect(abs(try #require(fit.common).exponent - 0.8) < 1e-6)
        for (group, level) in zip(fit.groups, offsets) {
            #expect(abs(try #require(group.law?.offset).value - level) < 1e-6)
            #expect(abs(try #require(group.law).value(at: 50) - 2 * pow(50, -0.8) - level) < 1e-6)
        }
        #expect(fit.text(columns: nil).hasPrefix("y = C x^-exponent + offset, one exponent for 2 groups"))
        #expect(fit.text(columns: nil).contains(" and one prefactor, 2.000\n") == (offset == .own))
    }

    /// As spreadsheets and pandas leave them: blank lines at the end, an index without a name.
    @Test func tablesOfOtherPrograms() throws {
        let rows = [8, 16, 32, 64, 128].map { "0,\($0),\(1 / Double($0)),x\n" }.joined()
        let fit = try fit(",m,loss,\n" + rows + "\n\n", TableFit.Request(x: "m", y: "loss", by: ["column 4"]))
        #expect(abs(try #require(fit.groups.first?.law).exponent - 1) < 1e-9 && fit.groups[0].cells == ["x"])
    }

    @Test func problemsComeAllAtOnce() throws {
        let table = "m,loss,form\n8,1,a\n16,-2,a\n32,many,a\n0,1,a\n"
        #expect(
            try problems(table, TableFit.Request(x: "M", y: "lost", by: ["form", "form", "loss"])) == [
                "--x: there is no column \"M\"; did you mean \"m\"?",
                "--y: there is no column \"lost\"; did you mean \"loss\"?",
                "--by: names \"form\" twice; name it once",
                "--by: \"form\" is also a column of the result; rename it in the table",
            ])
        #expect(
            try problems(table, TableFit.Request(x: "m", y: "lost")).map { $0.prefix { $0 != ":" } } == [
                "--y", "row 5, column m",
            ])
        #expect(
            try problems("m;loss\n8;1\n", TableFit.Request(x: "m", y: "loss")).last
                == "row 1: is one cell that holds semicolons; save the table with commas between cells")
        #expect(
            try problems("m,loss\n8,1e160\n", TableFit.Request(x: "m", y: "loss")) == [
                "row 2, column loss: is 1e160; allowed: 1e-150 to 1e150; take another unit"
            ])
        #expect(
            try problems(table, TableFit.Request(x: "m", y: "loss")) == [
                "row 3, column loss: is -2; power laws need numbers above 0; take the row out",
                "row 4, column loss: is \"many\"; a number or an empty cell is needed",
                "row 5, column m: is 0; power laws need numbers above 0; take the row out",
            ])
        #expect(
            try problems("m,loss\n8,1\n16,2\n", TableFit.Request(x: "m", y: "loss")) == [
                "column m: has 2 values of m; an exponent with an interval needs 5 or more"
            ])
        #expect(
            try problems("m,loss\n8,\n", TableFit.Request(x: "m", y: "loss")) == [
                "rows: none has a number in both m and loss"
            ])
        #expect(try problems("m,loss\n8\n", TableFit.Request(x: "m", y: "loss")).first?.hasPrefix("row 2: ") == true)
        let rising = "m,loss\n" + [8, 16, 32, 64, 128].map { "\($0),\($0)\n" }.joined()
        #expect(
            try problems(rising, TableFit.Request(x: "m", y: "loss", offset: .own)).first?.hasPrefix(
                "column loss: no offset can be told from these points") == true)
        #expect(throws: Problems.self) {
            try TableFit(path: "/no/such/table.csv", TableFit.Request(x: "m", y: "loss"))
        }
    }
}
