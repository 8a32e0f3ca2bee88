import JSON
import Settings
import Tables
import ToyModels

/// The settings that have a column of their own in every table; other swept settings go by their path.
enum Coordinates {
    static let features = Column("features", "n", "number of features", setting: "data.features")
    static let law = Column(
        "frequency_law", "law", "law of the frequencies", unit: "", setting: "data.frequency.law")
    /// Of the law "power" alone; another law's field of that name goes by its path.
    static let exponent = Column(
        "frequency_exponent", "α", "exponent of the frequencies p_i ∝ i^-α", setting: "data.frequency.exponent")
    static let density = Column(
        "activation_density", "E", "expected number of active features in a sample", setting: "data.activationDensity")
    static let weightDecay = Column(
        "weight_decay", "γ", "weight decay; below 0 it pulls norms to 1", setting: "training.weightDecay")
    static let columns = [features, law, exponent, density, weightDecay]
    static let width = Column("width", "m", "hidden dimensions", setting: "model.width")

    /// The columns of swept settings that have none of their own.
    static func others(of experiment: Experiment) -> [Column] {
        experiment.sweptPaths.filter { path in
            guard columns.contains(where: { $0.setting == path }) else { return path != width.setting }
            return path == exponent.setting
                && experiment.runs.contains { $0.values[path] != nil && !isPower($0.values[law.setting!]) }
        }.map { Column(swept: $0, of: experiment) }
    }

    /// A run's setting as a cell.
    static func cell(_ column: Column, of values: [String: JSONValue]) -> String {
        cell(column, of: values, law: values[law.setting!])
    }

    /// The same of the values that several runs share.
    ///
    /// - Parameter law: of the frequencies, nil where it is not one.
    static func cell(_ column: Column, of values: [String: JSONValue], law: JSONValue?) -> String {
        let path = column.setting!
        if path == exponent.setting, isPower(law) != (column.name == exponent.name) { return "" }
        return TrainingSettings.catalogue.cell(path, of: values)
    }

    private static func isPower(_ law: JSONValue?) -> Bool { law == .string(PowerLaw.name) }
}
