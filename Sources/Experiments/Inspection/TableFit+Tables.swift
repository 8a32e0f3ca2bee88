import Basics
import Statistics
public import Tables

/// What a fit says, in a table and in sentences.
extension TableFit {
    private static let measured = [
        "points", "form", "exponent", "exponent_stderr", "exponent_low", "exponent_high", "prefactor", "r_squared",
        "exponent_without_smallest", "exponent_without_largest", "offset", "offset_low", "offset_high",
        "exponent_stderr_replicates", "lack_of_fit_p", "local_slopes", "interval_from", "residuals", "rms_residual",
    ]

    /// The names of the columns behind those that tell groups apart; those of fits.csv mean the same there.
    static let columns = Set(measured)

    /// With all digits, a row for each group.
    public var table: DisplayTable {
        var table = DisplayTable("fits", columns: request.by + Self.measured)
        for group in groups {
            let (law, power) = (group.law, group.law?.power)
            let numbers: [DisplayTable.Cell] = [
                .number(law?.exponent), .number(power?.exponentStandardError), .number(law?.exponentLow),
                .number(law?.exponentHigh), .number(law?.prefactor), .number(law?.rSquared),
                .number(power?.exponentWithoutSmallest), .number(power?.exponentWithoutLargest),
                .number(law?.offset?.value), .number(law?.offset?.low), .number(law?.offset?.high),
                .number(power?.exponentStandardErrorOfReplicates), .number(law?.lackOfFit),
                law.map { .numbers($0.localSlopes) } ?? .none, .text(law.map(Self.source)),
                .text(law?.residuals.rawValue), .number(law?.deviation),
            ]
            let form = request.offset == nil ? "power" : "offset"
            table.append(
                group.cells.map { .text($0 as String) } + [.count(group.points.count), .text(form)] + numbers)
        }
        return table
    }

    /// For people.
    ///
    /// - Parameter columns: characters in a line; nil for lines of any length.
    public func text(columns: Int?) -> String {
        func lines(_ text: String) -> String { columns.map { text.wrapped(columns: $0, hanging: 2) } ?? text }
        return [lines(sentence), summary.text(columns: columns), lines(refusals.joined(separator: "\n"))]
            .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// What holds for all groups at once.
    private var sentence: String {
        guard let common else { return "" }
        let interval = "95% interval \(Digits.short(common.exponentLow)) to \(Digits.short(common.exponentHigh))"
        let groups = groups.count == 1 ? "" : ", one exponent for \(groups.count) groups"
        let prefactor =
            self.groups.count > 1 && request.prefactor == .shared
            ? " and one prefactor, \(Digits.short(common.prefactors[0]))" : ""
        let residuals = common.residuals == .relative ? "relative residuals" : "residuals in \(request.y)"
        let lack = common.lackOfFit.map { "; lack of fit p = \(Digits.short($0))" } ?? ""
        return "\(request.y) = C \(request.x)^-exponent + offset\(groups)\(prefactor)\n"
            + "exponent \(Digits.short(common.exponent)), \(interval), from the scatter about the curves\n"
            + "\(residuals), root mean square \(Digits.short(common.deviation))\(lack)"
            + (likelier.map { "\n" + otherNoise($0, common) } ?? "")
    }

    private func otherNoise(_ other: OffsetPowerLawFit, _ common: OffsetPowerLawFit) -> String {
        let interval = "\(Digits.short(other.exponentLow)) to \(Digits.short(other.exponentHigh))"
        return "\(other.residuals.rawValue) residuals are likelier (ln of the likelihood higher by "
            + "\(Digits.short(other.logLikelihood - common.logLikelihood))); with them the exponent is "
            + "\(Digits.short(other.exponent)), \(interval)"
    }

    private var summary: DisplayTable {
        common == nil
            ? table(["exponent", "95% interval", "from", "lack_of_fit_p", "local slopes"]) { law in
                [
                    .number(law?.exponent), .range(law?.exponentLow, law?.exponentHigh), .text(law.map(Self.source)),
                    .number(law?.lackOfFit), Self.slopes(law),
                ]
            }
            : table(["offset", "95% interval", "local slopes"]) { law in
                [.number(law?.offset?.value), .range(law?.offset?.low, law?.offset?.high), Self.slopes(law)]
            }
    }

    private func table(_ columns: [String], _ cells: (FittedLaw?) -> [DisplayTable.Cell]) -> DisplayTable {
        var table = DisplayTable("fits", columns: request.by + ["points"] + columns)
        for group in groups {
            table.append(group.cells.map { .text($0 as String) } + [.count(group.points.count)] + cells(group.law))
        }
        return table
    }

    /// All of few, the range of many.
    private static func slopes(_ law: FittedLaw?) -> DisplayTable.Cell {
        guard let slopes = law?.localSlopes, !slopes.isEmpty else { return .none }
        return slopes.count <= 7 ? .numbers(slopes) : .range(slopes.min(), slopes.max())
    }

    private static func source(_ law: FittedLaw) -> String {
        (law.power?.intervalSource ?? .positions).rawValue
    }
}
