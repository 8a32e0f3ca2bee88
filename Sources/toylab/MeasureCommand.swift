import ArgumentParser
import Experiments
import Foundation
import Geometry
import LinearAlgebra
import TensorFiles

struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Measure the geometry of any set of directions: the rows of a matrix in a file.",
        discussion: """
            Reads .npy and .safetensors (F16, BF16, F32, F64). Every measured number stands beside what theory says of \
            so many directions in so many dimensions: lower bounds, random directions, capacity.
            """)

    @Argument(help: "The file.", completion: .file(extensions: ["npy", "safetensors"])) var file: String
    @Option(help: ArgumentHelp("Which tensor, where the file holds several matrices.", valueName: "name"))
    var tensor: String?
    @Flag(help: "The columns of the matrix are the directions, not its rows.") var columns = false
    @Flag(help: "Leave out directions that are zero.") var skipZero = false
    @Option(help: "text, csv or json.") var format = TableFormat.text

    func run() throws {
        try reporting {
            secureStandardStreams()
            BLASRuntime.restartWithBetterKernel()
            BLASRuntime.useOneThread()
            try format.print(DirectionsReport.make(try directions()))
        }
    }

    private func directions() throws -> Directions {
        let source = try TensorFile(path: file)
        let info = try source.matrix(named: tensor)
        let (rows, columns, elements) = try source.rows(of: info)
        if let place = elements.firstIndex(where: { !$0.isFinite }) {
            throw problem(
                info,
                "holds \(elements[place]) at row \(place / columns), column \(place % columns) (counted from 0); "
                    + "only finite numbers have a geometry. Remove such rows before saving.")
        }
        var matrix = Matrix(rows: rows, columns: columns, elements: elements)
        if self.columns { matrix = matrix.transposed() }
        let norms = matrix.rowNorms()
        if !skipZero, let zero = norms.firstIndex(of: 0) {
            throw problem(
                info,
                "has \(norms.count { $0 == 0 }) zero \(self.columns ? "columns" : "rows"), the first at \(zero) "
                    + "(counted from 0), which have no direction. Leave them out with --skip-zero.")
        }
        let set = Directions(matrix)
        guard set.count >= 2 else {
            throw problem(info, "holds \(set.count) directions that are not zero; at least 2 are needed.")
        }
        return set
    }

    private func problem(_ info: TensorInfo, _ message: String) -> TensorFileError {
        TensorFileError(.bad, path: file, place: info.name.isEmpty ? "array" : "tensor \(info.name)", message: message)
    }
}
