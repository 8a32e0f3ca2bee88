import Measures
import Predictions
import Settings
import Store
import Tables

/// steering.csv: what outputs do between places on a ring of features, along the arc and along the chord.
enum SteeringTable {
    struct Row: Sendable {
        let runID: String
        let pair: RingSteering.Pair
        let circularity: Double
        let decoder: RingDecoder?
    }

    static let file = "steering.csv"

    static let form = TableForm<Row>(
        file, "what outputs do between places on a ring of features, one row a separation",
        [
            .cell(.runID) { $0.runID },
            .number(Column("separation", "D", "between the two places on the ring", unit: "degrees")) {
                $0.pair.separation
            },
            .number(
                Column(
                    "circularity", "",
                    "share of the directions' squared length that is a circle traversed once: 1 where they are the ring"
                )
            ) { digits($0.circularity) },
        ] + ways("arc", "along the mean hidden vectors of the places between", \.arc)
            + ways("chord", "straight from one mean hidden vector to the other", \.chord) + [
                .number(
                    Column(
                        "predicted_loss", "", "loss of the best ring in two dimensions, one norm and one bias",
                        unit: "squared error per sample")
                ) { $0.decoder.map { digits($0.loss) } },
                .number(
                    Column(
                        "predicted_silent_from", "",
                        "separation from which on nothing answers half way along its chords; 360: never",
                        unit: "degrees")
                ) { row in row.decoder.map { digits($0.silentFrom ?? 360) } },
            ], needed: ["run_id", "separation", "circularity", "arc_distance", "chord_distance", "chord_silent"])

    private static func ways(
        _ name: String, _ meaning: String, _ way: @escaping @Sendable (RingSteering.Pair) -> RingSteering.Way
    ) -> [TableForm<Row>.Cell] {
        [
            .number(
                Column(
                    "\(name)_output", "", "largest output half way \(meaning), in units of that of samples of one place"
                )
            ) {
                digits(way($0.pair).output)
            },
            .number(Column("\(name)_silent", "", "share of places from which nothing answers half way \(meaning)")) {
                digits(way($0.pair).silent)
            },
            .number(
                Column(
                    "\(name)_distance", "",
                    "\(meaning): distance of outputs from the nearest mean outputs of samples of one place, in units of their norm"
                )
            ) {
                digits(way($0.pair).distance)
            },
        ]
    }

    /// Means over samples have no more.
    private static func digits(_ value: Double) -> Double { Digits.rounded(value, digits: 6) }

    static func rows(_ run: FinishedRun, of material: TrainingMaterial) throws(FileFailure) -> [Row] {
        guard let model = try material.model(of: run), let steering = model.ringSteering() else { return [] }
        let decoder = RingDecoder.best(for: model.recipe, dataKey: model.dataKey)
        return steering.pairs.map {
            Row(runID: run.record.runID, pair: $0, circularity: steering.circularity, decoder: decoder)
        }
    }
}
