public import Settings
public import Statistics
import Tables

/// Power laws fitted to two columns of anybody's table: `toylab fit`.
///
///     y = C_g x^-α_g               each group of rows by itself
///     y = C_g x^-α + L_g           one exponent for all, where an offset is asked for
public struct TableFit: Sendable {
    /// What is fitted to what.
    public struct Request: Sendable {
        /// Columns.
        public let x, y: String
        /// Columns whose cells tell groups of rows apart.
        public let by: [String]
        /// nil for laws without one.
        public let offset: OffsetPowerLawFit.Sharing?
        /// Of C, with an offset.
        public let prefactor: OffsetPowerLawFit.Sharing
        /// With an offset.
        public let residuals: OffsetPowerLawFit.Residuals

        /// - Parameter prefactor: where none is named, what the offset is not: shared between offsets of their own.
        public init(
            x: String, y: String, by: [String] = [], offset: OffsetPowerLawFit.Sharing? = nil,
            prefactor: OffsetPowerLawFit.Sharing? = nil, residuals: OffsetPowerLawFit.Residuals = .absolute
        ) {
            (self.x, self.y, self.by, self.offset, self.residuals) = (x, y, by, offset, residuals)
            self.prefactor = prefactor ?? (offset == .own ? .shared : .own)
        }
    }

    /// The rows that have the same cells in the columns that tell groups apart.
    public struct Group: Sendable {
        public let cells: [String]
        public let points: [(x: Double, y: Double)]
        /// nil where an exponent with an interval cannot be had.
        public let law: FittedLaw?

        var label: String { cells.joined(separator: " ") }
        var positions: Int { Set(points.map(\.x)).count }
    }

    public let request: Request
    /// In the order of the table.
    public let groups: [Group]
    /// Rows without a number in one of the two columns.
    public let leftOut: Int
    /// Settings that rows which count as replicates differ in.
    let pooled: [String]
    /// The law of all groups at once, where an offset was asked for.
    public let common: OffsetPowerLawFit?
    /// The same by the other kind of residuals, where the points are far likelier under those.
    public let likelier: OffsetPowerLawFit?
    /// ln of a likelihood ratio that tells two kinds of noise apart.
    private static let farLikelier = 3.0

    /// - Parameter path: of a CSV file with a header.
    /// - Throws: `Problems`, all of them at once.
    public init(path: String, _ request: Request) throws(Problems) {
        let rows = try FitRows(path: path, request)
        self.request = request
        leftOut = rows.leftOut
        pooled = rows.pooled
        let all = rows.groups
        guard let offset = request.offset else {
            (common, likelier) = (nil, nil)
            groups = all.map { cells, points in
                Group(cells: cells, points: points, law: PowerLawFit(points: points).map { FittedLaw($0) })
            }
            guard groups.contains(where: { $0.law != nil }) else {
                throw Problems(path, groups.map { Problem(Self.place($0, request), Self.reason($0, request)) })
            }
            return
        }
        let points = all.map(\.points)
        func law(_ residuals: OffsetPowerLawFit.Residuals) -> OffsetPowerLawFit? {
            OffsetPowerLawFit(groups: points, prefactor: request.prefactor, offset: offset, residuals: residuals)
        }
        guard let fit = law(request.residuals) else {
            throw Problems(path, [Problem("column \(request.y)", Self.reasonForNoOffset(points, request))])
        }
        likelier = law(request.residuals == .absolute ? .relative : .absolute).flatMap {
            $0.logLikelihood > fit.logLikelihood + Self.farLikelier ? $0 : nil
        }
        common = fit
        groups = all.enumerated().map { place, group in
            Group(cells: group.cells, points: group.points, law: FittedLaw(fit, group: place, points: group.points))
        }
    }

    /// The groups without a law, and why.
    public var notes: [String] {
        let left =
            leftOut == 0
            ? []
            : [
                "\(leftOut) \(leftOut == 1 ? "row" : "rows") without a number in \(request.x) or \(request.y) \(leftOut == 1 ? "is" : "are") left out."
            ]
        let mixed =
            pooled.isEmpty
            ? []
            : [
                "Rows of one \(request.x) differ in \(pooled.listed), and are taken for replicates; "
                    + "--by \((request.by + pooled).joined(separator: " ")) keeps them apart."
            ]
        return left + mixed
            + groups.filter { $0.law == nil }.map { "\(Self.place($0, request)): \(Self.reason($0, request))." }
    }

    /// The laws that their own points refuse, a sentence each: by replicates, or where there are none by a parabola that fits better.
    public var refusals: [String] {
        guard common == nil else {
            guard let p = common?.lackOfFit, p < PowerLawFit.rejection else { return [] }
            return [
                "Replicates refuse this law (lack of fit, \(Self.chance(p))): its constants are averages over the values of \(request.x)."
            ]
        }
        return groups.compactMap { group in
            guard let law = group.law else { return nil }
            let positions = Set(group.points.map(\.x)).sorted()
            let bend = PowerLawFit.chanceOfBend(positions: positions, localSlopes: law.localSlopes)
            guard let p = law.lackOfFit ?? bend, p < PowerLawFit.rejection else { return nil }
            let test = law.lackOfFit == nil ? "a parabola fits better" : "lack of fit"
            let name = request.by.isEmpty ? "The points bend" : "\(Self.place(group, request)): the points bend"
            return
                "\(name) (\(test), \(Self.chance(p))): no one power describes them, and the exponent is an average over the "
                + "values of \(request.x). --offset own asks whether they level off."
        }
    }

    private static func chance(_ p: Double) -> String {
        p < 1e-4 ? "p < 0.0001" : "p = \(Digits.significant(p, digits: 2))"
    }

    private static func place(_ group: Group, _ request: Request) -> String {
        request.by.isEmpty
            ? "column \(request.x)" : zip(request.by, group.cells).map { "\($0) = \($1)" }.joined(separator: ", ")
    }

    private static func reason(_ group: Group, _ request: Request) -> String {
        tooFew(group.positions, request) + "an exponent with an interval needs \(PowerLawFit.fewestPositions) or more"
    }

    private static func tooFew(_ positions: Int, _ request: Request) -> String {
        "has \(positions == 1 ? "1 value" : "\(positions) values") of \(request.x); "
    }

    private static func reasonForNoOffset(_ groups: [[(x: Double, y: Double)]], _ request: Request) -> String {
        let positions = Set(groups.flatMap(\.self).map(\.x)).count
        guard positions >= PowerLawFit.fewestPositions else {
            return tooFew(positions, request) + "a law with an offset needs \(PowerLawFit.fewestPositions) or more"
        }
        if request.offset == .own, request.prefactor == .own, groups.contains(where: { Set($0.map(\.x)).count < 2 }) {
            return "a group with one value of \(request.x) has no prefactor and offset of its own; share one of the two"
        }
        return "no offset can be told from these points: they rise, or do not level off; leave --offset out for power "
            + "laws without one"
    }
}
