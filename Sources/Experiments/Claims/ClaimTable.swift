import Foundation
import Store
public import Tables

/// claims.csv, and the claims counted by paper and figure.
public enum ClaimTable {
    /// The table of a folder of claims has its name: claims.csv of experiments/claims.
    public static func file(ofFolder claims: String) -> String { (claims as NSString).lastPathComponent + ".csv" }

    /// A row of the table: a claim, and what its runs would take.
    private struct Row {
        let checked: CheckedClaim
        let seconds: Double?
    }

    /// - Throws: where the cost of runs cannot be told.
    public static func csv(_ claims: [CheckedClaim]) throws -> CSV {
        form("claims.csv").csv(
            try claims.map { try Row(checked: $0, seconds: $0.verdict == .notRun ? $0.seconds() : nil) })
    }

    /// Writes the table, and columns.json beside it.
    ///
    /// - Parameters:
    ///   - file: its name.
    ///   - folder: of results folders.
    /// - Returns: notes of files that were in the way.
    public static func write(_ claims: [CheckedClaim], to file: String, in folder: String) throws -> [String] {
        try Files.makeFolder(folder)
        let files = OwnFiles(folder: folder)
        try files.write(Data(try csv(claims).text.utf8), to: file)
        try files.write(Data(TableDescription.text([form(file).description]).utf8), to: RunStore.descriptions)
        try files.settle()
        return files.kept
    }

    private static let unit = "that of the quantity"

    private static func form(_ file: String) -> TableForm<Row> {
        TableForm<Row>(file, "published numbers beside measured ones", cells)
    }

    private static let cells: [TableForm<Row>.Cell] = [
        .cell(.text("claim", "name of the claim: file of experiments/claims, group, cell")) {
            $0.checked.claim.name
        },
        .cell(.text("source", "the paper")) { $0.checked.claim.source },
        .cell(.text("quantity", "what was published")) { $0.checked.claim.quantity },
        .number(Column("published", "", "published value", unit: unit)) { $0.checked.claim.published.value },
        .number(Column("published_low", "", "lower end of its 95% interval", unit: unit)) {
            $0.checked.claim.published.low
        },
        .number(Column("published_high", "", "upper end of its 95% interval", unit: unit)) {
            $0.checked.claim.published.high
        },
        .number(Column("measured", "", "measured value; empty where it was not run", unit: unit)) {
            $0.checked.measured?.value
        },
        .number(Column("measured_low", "", "lower end of its 95% interval", unit: unit)) {
            $0.checked.measured?.low
        },
        .number(Column("measured_high", "", "upper end of its 95% interval", unit: unit)) {
            $0.checked.measured?.high
        },
        .cell(
            .text(
                "verdict", "whether the two differ by no more than their joint 95% interval",
                words: ClaimVerdict.allCases.map(\.rawValue))
        ) { $0.checked.verdict.rawValue },
        .cell(.text("command", "the command that shows it, and trains what it needs")) { $0.checked.command },
        .cell(.text("place", "figure, table or section of the paper")) { $0.checked.claim.place },
        .cell(.text("expected", "the verdict that the claim's file expects", words: ["PASS", "MISS"])) {
            $0.checked.expected.rawValue
        },
        .cell(.text("reason", "why a miss is expected")) { $0.checked.claim.reasonToMiss ?? "" },
        .cell(.text("results", "results folder it was measured in")) { $0.checked.folder ?? "" },
        .number(
            Column(
                "seconds", "", "what its runs would take on one typical core, where it was not run", unit: "s")
        ) { $0.seconds?.rounded() },
    ]

    /// The claims counted by paper and place, in the order in which these come first.
    ///
    /// - Parameter rows: of claims.csv.
    public static func summary(_ rows: [Table.Row]) -> DisplayTable {
        var table = DisplayTable(
            "claims", columns: ["source", "place", "quantity"] + ClaimVerdict.allCases.map(\.rawValue) + ["unexpected"])
        for (key, members) in grouped(rows, by: { [$0["source"], $0["place"], $0["quantity"]] }) {
            let counts = ClaimVerdict.allCases.map { verdict in members.count { $0["verdict"] == verdict.rawValue } }
            let unexpected = members.count {
                $0["verdict"] != ClaimVerdict.notRun.rawValue && $0["verdict"] != $0["expected"]
            }
            table.append(key.map { .text($0) } + (counts + [unexpected]).map { .count($0) })
        }
        return table
    }

    /// Each claim with its interval beside the measured one.
    public static func display(_ claims: [CheckedClaim]) -> DisplayTable {
        var table = DisplayTable(
            "claims",
            columns: ["claim", "published", "95% interval", "measured", "95% interval", "verdict", "expected"])
        for checked in claims {
            let (published, measured) = (checked.claim.published, checked.measured)
            table.append([
                .text(checked.claim.name), .digits(published.value), .range(published.low, published.high),
                .digits(measured?.value), .range(measured?.low, measured?.high), .text(checked.verdict.rawValue),
                .text(checked.expected.rawValue),
            ])
        }
        return table
    }
}
