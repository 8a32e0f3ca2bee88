import Foundation
import Testing

/// `toylab fit`, as a user runs it.
@Suite struct FitCommandTests {
    private static let losses = Program.repository + "/Tests/Reference/language-model-losses.csv"
    private static let published = [losses, "--x", "m", "--y", "loss", "--by", "family", "dataset", "--offset", "own"]

    private func run(_ arguments: [String], in folder: Folder? = nil) throws -> Program.Result {
        let folder = try folder ?? Folder()
        return try Program.run(["fit"] + arguments, in: folder.path)
    }

    /// The published fit over 108 losses: 0.91 ± 0.04, one prefactor, an offset for each family and data set.
    @Test func theLawOfLanguageModels() throws {
        let result = try run(Self.published)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        #expect(
            result.output.hasPrefix(
                """
                loss = C m^-exponent + offset, one exponent for 16 groups and one prefactor, 478.707
                exponent 0.911, 95% interval 0.787 to 1.038, from the scatter about the curves
                residuals in loss, root mean square 0.072; lack of fit p = 0.159
                """))
        #expect(result.output.split(separator: "\n").count == 3 + 17)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(try run(Self.published + ["--format", "json"]).output.utf8))
                as? [[String: Any]])
        #expect(rows.count == 16)
        #expect(rows.allSatisfy { ($0["offset_low"] as? Double ?? 9) < ($0["offset_high"] as? Double ?? 0) })
        #expect(rows.allSatisfy { $0["interval_from"] as? String == "widths" && $0["local_slopes"] is [Double] })
        // Other assumptions give another exponent, and say which.
        let other = try run(Self.published + ["--prefactor", "own", "--residuals", "relative"]).output
        #expect(other.contains("exponent 0.753, 95% interval 0.630 to 0.880,"))
        #expect(other.contains("relative residuals, ") && !other.contains("likelier"))
    }

    /// Models of other settings are no replicates of one another.
    @Test func settingsThatAreTakenForReplicatesAreNamed() throws {
        let runs = Program.repository + "/results/strong-superposition/runs.csv"
        let pooled = try run([runs, "--x", "width", "--y", "test_loss"])
        let named = "differ in frequency_exponent, model.start.bias.law"
        #expect(pooled.status == 0 && pooled.errors.contains("Rows of one width \(named)"), "\(pooled.errors)")
        #expect(pooled.errors.contains("--by frequency_exponent model.start.bias.law"))
        let apart = ["--by", "frequency_exponent", "model.start.bias.law"]
        #expect(try !run([runs, "--x", "width", "--y", "test_loss"] + apart).errors.contains("Rows of one"))
    }

    @Test func aLawForEachGroup() throws {
        let result = try run([Self.losses, "--x", "m", "--y", "loss", "--by", "dataset", "--format", "csv"])
        let lines = result.output.split(separator: "\n")
        #expect(
            lines.first
                == """
                dataset,points,form,exponent,exponent_stderr,exponent_low,exponent_high,prefactor,r_squared,\
                exponent_without_smallest,exponent_without_largest,offset,offset_low,offset_high,\
                exponent_stderr_replicates,lack_of_fit_p,local_slopes,interval_from,residuals,rms_residual
                """)
        #expect(
            lines.count == 5
                && lines.dropFirst().allSatisfy {
                    $0.hasSuffix(",replicates,relative,\($0.split(separator: ",").last!)")
                })
    }

    @Test func theFigureIsDrawn() throws {
        let folder = try Folder()
        let script = try run(Self.published + ["--figure", "fit.gp"], in: folder)
        #expect(script.status == 0)
        let text = try folder.read("fit.gp")
        #expect(text.contains("*x**(-0.9106") && text.matches(of: /\$points\d+ << END/).count == 16)
        #expect(text.contains("'pythia bookcorpus'"))
        guard ReportCommandTests.hasGnuplot else { return }
        #expect(try run(Self.published + ["--figure", "fit.svg"], in: folder).status == 0)
        #expect(try folder.read("fit.svg").contains("</svg>"))
    }

    @Test(arguments: [
        (["--x", "m", "--y", "loss", "--prefactor", "own"], "--prefactor belongs to laws with an offset"),
        (["--x", "m", "--y", "loss", "--figure", "fit.jpg"], "the name has to end in one of .svg, .pdf, .png, .gp."),
        (["--x", "m", "--y", "loss", "--offset", "some"], "The value 'some' is invalid for '--offset"),
        (["--x", "m"], "Missing expected argument '--y"),
    ])
    func wrongUseIsRefused(arguments: [String], message: String) throws {
        let result = try run([Self.losses] + arguments)
        #expect(result.status == 64 && result.errors.contains(message), "\(result.errors)")
    }

    @Test func wrongTablesAreRefused() throws {
        let result = try run([Self.losses, "--x", "width", "--y", "model"])
        #expect(result.status == 65)
        #expect(
            result.errors.contains("--x: there is no column \"width\"; allowed here: dataset, family, loss, m, model"))
        let none = try run(["no-such.csv", "--x", "m", "--y", "loss"])
        #expect(none.status == 65 && none.errors.contains("there is no such file; check the path"))
    }
}
