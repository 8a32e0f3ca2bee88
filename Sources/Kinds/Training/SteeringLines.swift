public import Settings
public import Statistics
import Tables

/// What outputs do between places on a ring, by the groups and widths of an experiment: from steering.csv.
public struct SteeringLines: Sendable {
    struct Place: Sendable {
        let separation, arcDistance, chordDistance, chordSilent: Double
    }

    struct Model: Sendable {
        let circularity: Double
        /// By rising separation.
        let places: [Place]
        /// nil where no ring is predicted; 360 where nothing of it is ever silent.
        let predictedSilentFrom: Double?

        /// Whether its directions are the ring.
        var isRing: Bool { circularity > 0.9 }

        /// The least separation from which on nothing answers half way along most chords; nil where something answers up to 180 degrees.
        var silentFrom: Double? { places.reversed().prefix { $0.chordSilent > 0.5 }.last?.separation }
    }

    public struct Line: Sendable {
        /// "sharpness = 8"; empty where there is one group.
        public let label: String
        public let width: Int
        let models: [Model]

        /// Means over replicates of the distance from the model's own behaviour, by rising separation, along the arc and the chord.
        public var distances: [(separation: Double, arc: SampleMean, chord: SampleMean)] {
            Set(models.flatMap(\.places).map(\.separation)).sorted().compactMap { separation in
                let places = models.flatMap(\.places).filter { $0.separation == separation }
                guard let arc = SampleMean(places.map(\.arcDistance)),
                    let chord = SampleMean(places.map(\.chordDistance))
                else { return nil }
                return (separation, arc, chord)
            }
        }
    }

    /// In the order of groups, each by rising width.
    public let lines: [Line]

    public init(_ tables: ResultTables) throws(Problems) {
        guard tables.holds(SteeringTable.file) else {
            lines = []
            return
        }
        let rows = Dictionary(grouping: try tables.table(SteeringTable.file).rows) { $0["run_id"] }
        let groups = RunGroups(of: tables.experiment)
        lines = groups.all.flatMap { group in
            group.replicates.sorted { $0.width < $1.width }.compactMap { width, runs in
                let models = runs.compactMap { rows[$0.runID].flatMap(Self.model) }
                guard !models.isEmpty else { return nil }
                return Line(label: RunGroup.label(groups.coordinates(of: group)), width: width, models: models)
            }
        }
    }

    private static func model(_ rows: [Table.Row]) -> Model? {
        let places = rows.compactMap { row -> Place? in
            guard let separation = row.number("separation"), let arc = row.number("arc_distance"),
                let chord = row.number("chord_distance"), let silent = row.number("chord_silent")
            else { return nil }
            return Place(separation: separation, arcDistance: arc, chordDistance: chord, chordSilent: silent)
        }
        guard let circularity = rows[0].number("circularity"), !places.isEmpty else { return nil }
        return Model(
            circularity: circularity, places: places.sorted { $0.separation < $1.separation },
            predictedSilentFrom: rows[0].number("predicted_silent_from"))
    }
}
