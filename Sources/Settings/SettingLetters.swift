/// The usual letters of settings, and short names from other programs.
public enum SettingLetters {
    /// The path of the setting that a letter stands for.
    public static let paths = [
        "alpha": "data.frequency.exponent", "gamma": "training.weightDecay", "wd": "training.weightDecay",
        "E": "data.activationDensity", "p": "data.density", "n": "data.features", "T": "data.samples",
        "m": "model.width", "lr": "training.learningRate", "eta": "training.learningRate", "B": "training.batchSize",
        "k": "packing.directions", "d": "packing.dimension", "α": "data.frequency.exponent",
        "γ": "training.weightDecay", "η": "training.learningRate", "b₀": "model.start.bias",
        "W₀": "model.start.directions",
    ]
}
