import Foundation
import JSON
import LinearAlgebra
import Measures
import Predictions
import Randomness
import Settings
import Statistics
import Store
import Tables
import Testing
import ToyModels
import Training

@testable import Experiments
@testable import Kinds

/// The dimensions that a hidden layer's covariance spreads over.
@Suite struct SpectralRankTests {
    private struct Reference: Decodable {
        struct Case: Decodable {
            let law: String
            let size: Int
            let p, w: [Double]
            let low, high, variance: Double
            /// By "all", "head", "mid" and "tail".
            let soft, hard: [String: Double]
        }
        let cases: [Case]
    }

    private let cases: [Reference.Case]
    private let measure = SpectralRankMeasure()

    init() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../Reference/spectral_ranks.json")
        cases = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: path)).cases
    }

    private func recipe(
        _ known: Reference.Case, isDependent: Bool = true, isTied: Bool = true, hidden: Activation? = nil,
        isNormalized: Bool = false
    ) throws -> Recipe {
        let law = isDependent ? DependenceLaws.all.first { $0.name == known.law } : nil
        return Recipe(
            distribution: try FeatureDistribution(
                weights: known.p, activationDensity: known.p.reduce(0, +),
                values: UniformValues(low: known.low, high: known.high),
                dependence: try law?.init(Values(["size": .number(Double(known.size))])), isNormalized: isNormalized),
            width: 3, isTied: isTied, hiddenActivation: hidden, batchSize: 16, weightDecay: 0,
            schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1, run: 1)
    }

    private func values(_ directions: Matrix<Double>, encoder: Matrix<Double>? = nil, _ recipe: Recipe) throws
        -> [String: Double]
    {
        let parameters = ModelParameters<Float>(
            directions: Matrix(directions), bias: Matrix(rows: 1, columns: directions.rows),
            encoder: encoder.map { Matrix($0) })
        return try measure.named(MeasuredModel(parameters, recipe: recipe, dataKey: 1))
    }

    private func weights(_ known: Reference.Case) -> Matrix<Double> {
        Matrix(rows: known.p.count, columns: 3, elements: known.w)
    }

    /// Independent and dependent features, over all and by band, against NumPy: Tests/Reference/spectral_ranks.py.
    @Test func ranksAgreeWithNumPy() throws {
        #expect(Set(cases.map(\.law)).count == 3)
        for known in cases {
            let found = try values(weights(known), recipe(known))
            var expected: [String: Double] = ["hidden_variance": known.variance]
            for (quantity, ranks) in [("soft_spectral_rank", known.soft), ("hard_spectral_rank", known.hard)] {
                for (band, value) in ranks { expected[band == "all" ? quantity : "\(quantity)_\(band)"] = value }
            }
            #expect(Set(found.keys.filter { !$0.hasPrefix("random") }) == Set(expected.keys), "\(known.law)")
            for (name, value) in expected {
                #expect(abs((found[name] ?? .nan) - value) < 1e-9, "\(known.law) \(name)")
            }
        }
    }

    /// The negative control: without the dependence the ranks are others, and nothing is said of random directions with it.
    @Test func dependenceIsSeen() throws {
        for known in cases where known.law != "independent" {
            let (whole, independent) = (
                try values(weights(known), recipe(known)), try values(weights(known), recipe(known, isDependent: false))
            )
            for name in ["soft_spectral_rank", "hard_spectral_rank", "hard_spectral_rank_head"] {
                let difference = try #require(whole[name]) - #require(independent[name])
                #expect(abs(difference) > 1e-3, "\(known.law) \(name)")
            }
            #expect(whole["random_hard_spectral_rank"] == nil && independent["random_hard_spectral_rank"] != nil)
            #expect(try SpectralRankMeasure.ofRandomUnits(recipe(known), nil) == nil)
        }
    }

    /// Of untied weights the encoder writes the hidden layer; of a nonlinear one nothing is said.
    @Test func ofTheHiddenLayer() throws {
        let known = cases[0]
        let other = Matrix(rows: 8, columns: 3, elements: known.w.reversed().map { $0 })
        let untied = try recipe(known, isTied: false)
        #expect(
            try values(other, encoder: weights(known), untied)["soft_spectral_rank"]
                == values(weights(known), recipe(known))["soft_spectral_rank"])
        #expect(
            try values(weights(known), encoder: other, untied)["soft_spectral_rank"]
                != values(weights(known), recipe(known))["soft_spectral_rank"])
        let layered = try recipe(known, isTied: false, hidden: .relu)
        var stream = RandomStream(seed: 1, run: 1, purpose: .initialization)
        let model = MeasuredModel(
            ModelParameters<Float>(layered.parameters, from: &stream), recipe: layered, dataKey: 1)
        #expect(try measure.named(model).isEmpty && measure.isWhole([:], of: layered))
        #expect(try !measure.isWhole([:], of: recipe(known)))
        let normalized = try recipe(known, isNormalized: true)
        #expect(try values(weights(known), normalized).isEmpty && measure.isWhole([:], of: normalized))
        #expect(SpectralRankMeasure.ofRandomUnits(normalized, nil) == nil)
        let nothing = try values(Matrix(rows: 8, columns: 3), recipe(known))
        #expect(try nothing == ["hidden_variance": 0] && measure.isWhole(nothing, of: recipe(known)))
    }

    /// Orthonormal directions of even frequencies fill every dimension, one direction for all fills one.
    @Test func knownSpectra() throws {
        let even = cases[1]
        var alike = Matrix<Double>(rows: 8, columns: 3)
        for i in 0..<8 { alike[i, 1] = i % 2 == 0 ? 0.5 : -0.5 }
        let one = try values(alike, recipe(even))
        var axes = Matrix<Double>(rows: 8, columns: 3)
        for i in 0..<6 { axes[i, i % 3] = 2 }
        let all = try values(axes, recipe(even))
        for name in ["soft_spectral_rank", "hard_spectral_rank"] {
            #expect(abs(try #require(one[name]) - 1) < 1e-12)
            #expect(abs(try #require(all[name]) - 3) < 1e-12)
        }
    }

    /// One over the expectation of 1 / hard, over directions drawn again and again, is what the formula says, over all features and
    /// by band, of unit norms and of given ones.
    @Test func randomDirectionsHaveTheExpectedRank() throws {
        let recipe = try recipe(cases[0])
        let lengths = [0.5, 0.7, 1.3, 1.5, 0.4, 1.2, 0.9, 1.1]
        var stream = RandomStream(seed: 9, run: 1, purpose: .initialization)
        let draws = 4000
        var inverses: [String: [Double]] = [:]
        var kept: [String: Double] = [:]
        for _ in 0..<draws {
            let normal = Matrix<Double>(rows: 8, columns: 3, elements: (0..<24).map { _ in stream.normal() })
            for (prefix, norms) in [("unit ", Array(repeating: 1.0, count: 8)), ("", lengths)] {
                var rows = normal
                rows.scaleRows(by: zip(norms, normal.rowNorms()).map { $0 / $1 })
                let found = try values(rows, recipe)
                if prefix.isEmpty { kept = found }
                for (name, value) in found where name.hasPrefix("hard") {
                    inverses[prefix + name, default: []].append(1 / value)
                }
            }
        }
        func mean(_ name: String) throws -> (value: Double, error: Double) {
            let all = try #require(inverses[name])
            let mean = all.reduce(0, +) / Double(draws)
            let square = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws - 1)
            return (mean, (square / Double(draws)).squareRoot())
        }
        for band in [nil, FrequencyBand.head, .tail] {
            let name = SpectralRankMeasure.name("hard_spectral_rank", band)
            let (units, own) = (try mean("unit " + name), try mean(name))
            let expected = 1 / (try #require(SpectralRankMeasure.ofRandomUnits(recipe, band)))
            #expect(abs(units.value - expected) < 4 * units.error, "\(name) \(units) \(expected)")
            let atNorms = 1 / (try #require(kept[SpectralRankMeasure.randomName(band)]))
            #expect(abs(own.value - atNorms) < 4 * own.error, "\(name) \(own) \(atNorms)")
            #expect(abs(atNorms - expected) > 4 * (own.error + units.error))
        }
        #expect(SpectralRankMeasure.ofRandomUnits(recipe, .mid) == nil)
    }

    /// The published pattern from frequencies alone: 1000 features whose frequencies fall as 1/i, widths from 10 to 100.
    @Test func bandsOfAPowerLaw() throws {
        func slope(_ exponent: Double, _ band: FrequencyBand?) throws -> Double {
            let points = try [10, 15, 25, 39, 63, 100].map { width -> (Double, Double) in
                let recipe = Recipe(
                    distribution: try FeatureDistribution(
                        weights: PowerLaw(exponent: exponent).weights(count: 1000), activationDensity: 1), width: width,
                    weightDecay: 0, schedule: LearningRateSchedule(steps: 1, warmupSteps: 0, finalFraction: 1), seed: 1,
                    run: 1)
                return (log(Double(width)), log(try #require(SpectralRankMeasure.ofRandomUnits(recipe, band))))
            }
            return try #require(LineFit(x: points.map(\.0), y: points.map(\.1))).slope
        }
        // NumPy, from the formula alone: 0.537, 0.117, 0.596, 0.939; even frequencies 0.964.
        #expect(try abs(slope(1, nil) - 0.537) < 6e-4)
        #expect(try abs(slope(1, .head) - 0.117) < 6e-4)
        #expect(try abs(slope(1, .mid) - 0.596) < 6e-4)
        #expect(try abs(slope(1, .tail) - 0.939) < 6e-4)
        #expect(try abs(slope(0, nil) - 0.964) < 6e-4)
        let even = FrequencyBand.allCases.map { $0.members(Array(repeating: 0.001, count: 1000)).count }
        #expect(even == [330, 340, 330])
        #expect(FrequencyBand.allCases.map { $0.members([0.1, 0.9, 0.1, 0.2]) } == [[1], [], [3, 0, 2]])
    }

    /// The comparison that an experiment asks for: ranks fitted over the widths, beside those of random directions.
    @Test func askedFor() throws {
        let folder = try TemporaryFolder()
        func tables(_ compare: String) throws -> ResultTables {
            let experiment = try Experiment.load(
                path: try folder.file(
                    "e.json",
                    """
                    {"name": "r", "data": {"features": 40, "frequency": {"law": "power", "exponent": 1}}, "replicates": 2,
                     "training": {"steps": 20, "batchSize": 16}\(compare),
                     "sweep": {"training.optimizer": ["adamw", "muon", {"name": "dion", "rankFraction": 0.5}],
                               "model.width": [2, 3, 4, 6, 8]}}
                    """))
            let store = RunStore(folder: folder.path + "/r" + String(compare.count))
            _ = try ExperimentRun(experiment, store: store, jobs: 2).run(
                stop: StopFlag(), started: { _ in }, observe: { _ in })
            return try ResultTables(folder: store.folder)
        }
        let (asked, plain) = (try tables(#", "compare": ["ranks"]"#), try tables(""))
        let ranks = SpectralRankMeasure.places.map { SpectralRankMeasure.name("hard_spectral_rank", $0) }
        let fitted = try Set(asked.table("fits.csv").rows.map { $0["quantity"] })
        #expect(fitted.isSuperset(of: ranks + ["soft_spectral_rank"]))
        #expect(try plain.table("fits.csv").rows.allSatisfy { !$0["quantity"].contains("rank") })
        #expect(try plain.table("comparison.csv").rows.allSatisfy { !$0["quantity"].contains("rank") })
        let rows = try asked.table("comparison.csv").rows
        let units = rows.filter { $0["prediction"] == "random unit directions" && !$0["run_id"].isEmpty }
        #expect(units.count == 4 * 30 && Set(units.map { $0["quantity"] }) == Set(ranks))
        #expect(rows.count { $0["prediction"] == "random directions, these norms" } == 4 * 30)
        // The exponent is that of a line through the predicted ranks.
        let runs = try asked.table("runs.csv").rows
        for row in rows where row["prediction"] == "random unit directions" && row["run_id"].isEmpty {
            let quantity = row["quantity"].replacingOccurrences(of: "_exponent", with: "")
            let own = units.filter { $0["quantity"] == quantity }
            let points = own.map { unit in
                (log(runs.first { $0["run_id"] == unit["run_id"] }!.number("width")!), log(unit.number("predicted")!))
            }
            let line = try #require(LineFit(x: points.map(\.0), y: points.map(\.1)))
            #expect(abs(try #require(row.number("predicted")) + line.slope) < 1e-9 && line.slope > 0)
        }
        // Columns follow those that there were, before the experiment's name.
        let header = asked.description("runs.csv").columns.map(\.name)
        #expect(header.last == "experiment" && header.firstIndex(of: "shapes")! < header.firstIndex(of: ranks[0])!)
        #expect(runs.allSatisfy { row in ranks.allSatisfy { row.number($0)! >= 1 - 1e-9 } })
    }
}
