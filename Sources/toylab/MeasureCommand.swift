import Tables
import Store
import ArgumentParser
import Experiments
import Foundation
import Geometry
import LinearAlgebra
import Settings
import TensorFiles

struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Measure the geometry of any set of directions: the rows of a matrix in a file.",
        discussion: """
            Reads .npy and .safetensors (F16, BF16, F32, F64). Every measured number stands beside what theory says of \
            so many directions in so many dimensions: lower bounds, random directions, capacity; the rows as they \
            stand have spectral ranks and an intrinsic dimension. With --groups it tells instead \
            which directions share dimensions, numbered from 1, and what shape they are.
            """)

    @Argument(help: "The file.", completion: .file(extensions: ["npy", "safetensors"])) var file: String
    @Option(help: ArgumentHelp("Which tensor, where the file holds several matrices.", valueName: "name"))
    var tensor: String?
    @Flag(help: "The columns of the matrix are the directions, not its rows.") var columns = false
    @Flag(help: "Leave out directions that are zero.") var skipZero = false
    @Flag(help: "Groups of directions that share dimensions, and their shapes.") var groups = false
    @Option(help: TableFormat.help) var format = TableFormat.text

    func run() throws {
        try reporting {
            try prepareFiles()
            try prepareProducts()
            let set = try directions()
            try format.print(groups ? GroupsReport.make(try grouped(set)) : DirectionsReport.make(set))
        }
    }

    func validate() throws {
        guard !file.isEmpty else { throw ValidationError("FILE is empty; name a .npy or .safetensors file.") }
    }

    private func directions() throws -> Directions {
        let source = try TensorFile(path: file)
        let info = try source.matrix(named: tensor)
        // The matrix, its unit vectors and their copies on the way, in double precision.
        let needed = 48 * info.shape.reduce(1, *) + BLASRuntime.bytes(threads: 1)
        guard BLASRuntime.canMap(bytes: needed) else {
            throw FileFailure(
                path: file, action: "measure it", reason: "\(needed >> 20) MiB of memory cannot be mapped",
                remedy: "Raise the limit on address space (`ulimit -v`).")
        }
        let (rows, columns, elements) = try source.rows(of: info)
        if let place = elements.firstIndex(where: { !$0.isFinite }) {
            let bad = (0..<rows).count { row in elements[row * columns..<(row + 1) * columns].contains { !$0.isFinite }
            }
            throw source.problem(
                info,
                "holds \(CSV.text(elements[place])) at row \(place / columns), column \(place % columns) (counted from "
                    + "0), the first of \(bad) such \(bad == 1 ? "row" : "rows"); only finite numbers have a geometry. Remove such rows before saving."
            )
        }
        var matrix = Matrix(rows: rows, columns: columns, elements: elements)
        if self.columns { matrix = matrix.transposed() }
        let set = Directions(matrix)
        try refuseExtremes(set, source, info)
        let zeros = matrix.rows - set.count
        guard set.count >= 2 else {
            throw source.problem(
                info,
                "has \(set.count) \(noun(set.count)) that \(set.count == 1 ? "is" : "are") not zero; at least 2 are needed."
            )
        }
        if zeros > 0, !skipZero {
            let first = (0..<matrix.rows).first { $0 >= set.count || set.indices[$0] != $0 } ?? 0
            throw source.problem(
                info,
                "has \(zeros) zero \(noun(zeros)), the first at \(first) (counted from 0), without a direction. Leave "
                    + "\(zeros == 1 ? "it" : "them") out with --skip-zero.")
        }
        return set
    }

    private func grouped(_ set: Directions) throws -> FeatureGroups {
        guard let groups = FeatureGroups(set, among: set) else {
            throw Problems(
                file,
                [
                    Problem(
                        "--groups",
                        "tells the shapes of at most \(FeatureGroups.mostFeatures) directions, and there are \(set.count); leave it "
                            + "out, or save fewer of them")
                ])
        }
        return groups
    }

    /// Squares of norms have to be numbers.
    private func refuseExtremes(_ set: Directions, _ source: TensorFile, _ info: TensorInfo) throws {
        let range = 1e-150...1e150
        guard let place = set.norms.firstIndex(where: { !range.contains($0) }) else { return }
        throw source.problem(
            info,
            "has a norm of \(CSV.text(set.norms[place])) in \(noun(1)) \(set.indices[place]) (counted from 0); norms from "
                + "1e-150 to 1e150 are measured. Multiply all of it by one factor: overlaps stay as they are.")
    }

    private func noun(_ count: Int) -> String { (columns ? "column" : "row") + (count == 1 ? "" : "s") }
}
