import Foundation
import Testing

/// `toylab table`, and the column of every setting.
@Suite struct TableCommandTests {
    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(
            "fits.csv", "run_id,exponent,width,law\n007,1.0,10,power\nab,-2.5e-7,20,\"a, b\"\nc,,30,power\n")
        try folder.write(
            "columns.json", #"{"fits.csv": {"exponent": {"symbol": "k", "meaning": "", "unit": "1"}}}"#)
        return folder
    }

    @Test func columnsAndRowsOfATable() throws {
        let folder = try folder()
        func table(_ arguments: String...) throws -> Program.Result {
            try Program.run(["table", "fits.csv"] + arguments, in: folder.path)
        }
        #expect(
            try table("--columns", "law,width", "--where", "law=power").output
                == "law    width\npower  10\npower  30\n")
        // Numbers agree by their value, names letter by letter.
        #expect(
            try table("--where", "exponent=1", "--format", "csv").output
                == "run_id,exponent,width,law\n007,1.0,10,power\n")
        #expect(
            try table("--columns", "exponent,law", "--format", "latex").output
                == #"""
                \begin{tabular}{rl}
                \toprule
                k & law \\
                \midrule
                1 & power \\
                $-2.5 \times 10^{-7}$ & a, b \\
                - & power \\
                \bottomrule
                \end{tabular}

                """#)
        // An option that is repeated adds to itself; an index belongs to its letter.
        #expect(
            try table("--columns", "law", "--columns", "width", "--format", "csv").output.hasPrefix("law,width\n"))
        try folder.write("columns.json", #"{"fits.csv": {"exponent": {"symbol": "α_m"}}}"#)
        #expect(try table("--columns", "exponent", "--format", "latex").output.contains(#"$\alpha_{m}$ \\"#))
        // A symbol of two columns tells them not apart; numbers in one cell are numbers.
        try folder.write("columns.json", #"{"fits.csv": {"exponent": {"symbol": "L"}, "width": {"symbol": "L"}}}"#)
        try folder.write("slopes.csv", "slopes\n1.23456 0.5\n")
        #expect(try table("--columns", "exponent,width", "--format", "latex").output.contains("exponent & width "))
        func slopes(_ format: String) throws -> String {
            try Program.run(["table", "slopes.csv", "--format", format], in: folder.path).output
        }
        #expect(try slopes("text") == "slopes\n1.23 0.50\n" && slopes("csv") == "slopes\n1.23456 0.5\n")
        let wrong = try table("--columns", "lwa,width,width", "--where", "widht=3")
        #expect(wrong.status == 65)
        #expect(
            wrong.errors == """
                fits.csv: 3 problems
                  --columns: there is no column "lwa"; did you mean "law"?
                  --where: there is no column "widht"; did you mean "width"?
                  --columns: names "width" twice; name it once

                """)
        #expect(try table("--where", "width=11").errors.contains("leaves no row; the column holds 10, 20, 30"))
        #expect(try table("--where", "width").status == 64)
        #expect(try Program.run(["table", "none.csv"], in: folder.path).status == 65)
    }

    /// `run` and `collect` give runs.csv every setting where they are asked to; one that is no more asked for is gone.
    @Test func everySettingHasAColumn() throws {
        let folder = try Folder()
        try folder.write(
            "few.json",
            #"{"name": "few", "data": {"features": 4}, "model": {"width": 2}, "training": {"steps": 3, "batchSize": 8}}"#
        )
        func header(_ arguments: String...) throws -> [Substring] {
            #expect(try Program.run(arguments, in: folder.path).status == 0)
            return try folder.read("results/few/runs.csv").prefix { $0 != "\n" }.split(separator: ",")
        }
        let own = try header("run", "few.json", "--no-report", "--quiet")
        let all = try header("collect", "results/few", "--all-settings")
        #expect(Array(all.prefix(own.count)) == own)
        #expect(
            Set(["training.batchSize", "training.learningRate", "model.width", "data.value.high"]).isSubset(of: all))
        #expect(try header("run", "few.json", "--no-report", "--quiet", "--all-settings") == all)
        // The folder remembers it.
        #expect(try header("collect", "results/few") == all)
        let settings = try Program.run(
            ["table", "results/few/runs.csv", "--columns", "training.batchSize,data.value.high,training.optimizer"],
            in: folder.path)
        #expect(
            settings.output
                == "training.batchSize  data.value.high  training.optimizer\n8                   2                adamw\n"
        )
        #expect(try header("run", "few.json", "--no-report", "--quiet") == own)
        #expect(
            try Program.run(["plan", "few.json", "--set", "allSettings=1"], in: folder.path).errors.contains(
                "allSettings: found a number, 1; allowed: true or false"))
    }
}
