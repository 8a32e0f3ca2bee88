public import ArgumentParser
import Experiments
import Foundation
import Reporting
public import Statistics

struct FitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Fit power laws to two columns of any CSV table.",
        discussion: """
            Without --offset each group of rows has a power law y = C x^-exponent of its own, with the local slopes \
            between neighbouring x and, where rows share an x, an interval from their scatter and a test of lack of fit. \
            With --offset y = C x^-exponent + offset is fitted to all groups at once, with one exponent.
            """)

    @Argument(help: "The CSV file, with a header.", completion: .file(extensions: ["csv"])) var table: String
    @Option(help: ArgumentHelp("The column of x, a width or another size.", valueName: "column")) var x: String
    @Option(help: ArgumentHelp("The column of y, a loss say.", valueName: "column")) var y: String
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Columns whose cells tell groups of rows apart.", valueName: "column"))
    var by: [String] = []
    @Option(help: "Fit offsets: shared by all groups, or each group's own.")
    var offset: OffsetPowerLawFit.Sharing?
    @Option(
        help: "With --offset, the prefactor C: shared or own. (default: shared with offsets of their own, else own)")
    var prefactor: OffsetPowerLawFit.Sharing?
    @Option(help: "With --offset, the residuals whose squares are summed: absolute or relative. (default: absolute)")
    var residuals: OffsetPowerLawFit.Residuals?
    @Option(
        help: ArgumentHelp(
            "Draw the points and laws into this file; its name ends in .svg, .pdf, .png, or .gp for the gnuplot script.",
            valueName: "file"),
        completion: .file())
    var figure: String?
    @Option(help: TableFormat.help) var format = TableFormat.text

    func validate() throws {
        guard !table.isEmpty else { throw ValidationError("TABLE is empty; name a CSV file.") }
        for (name, isGiven) in [("--prefactor", prefactor != nil), ("--residuals", residuals != nil)]
        where isGiven && offset == nil {
            throw ValidationError("\(name) belongs to laws with an offset; add --offset shared or --offset own.")
        }
        if let figure, !TableFitFigure.endings.contains((figure as NSString).pathExtension) {
            let endings = TableFitFigure.endings.map { ".\($0)" }.joined(separator: ", ")
            throw ValidationError("--figure \(figure): the name has to end in one of \(endings).")
        }
    }

    func run() throws {
        try reporting {
            try prepareFiles()
            let fit = try TableFit(
                path: table,
                TableFit.Request(
                    x: x, y: y, by: by, offset: offset, prefactor: prefactor, residuals: residuals ?? .absolute))
            for note in fit.notes { printError(note) }
            if let figure, let remark = try TableFitFigure.write(fit, to: figure) { printError(remark) }
            if format == .text {
                try printResult(fit.text(columns: Terminal.columns()))
            } else {
                try format.print(fit.table)
            }
        }
    }
}

extension OffsetPowerLawFit.Sharing: ExpressibleByArgument {}
extension OffsetPowerLawFit.Residuals: ExpressibleByArgument {}
