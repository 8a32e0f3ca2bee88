import LinearAlgebra
import Settings
import ToyModels
import Training

/// The starts and rates that a parametrisation decides.
extension TrainingSettings {
    var directionsStart: (any StartLaw)? { givenDirectionsStart ?? parametrization.start }

    /// nil where it is that of the directions.
    var encoderStart: (any StartLaw)? { givenEncoderStart ?? (isTied ? nil : parametrization.start) }

    /// Of W.
    var learningRate: LearningRate { parametrization.rate(givenLearningRate, optimizer) }

    /// Of b; nil where it is that of W.
    var biasLearningRate: LearningRate? {
        givenBiasLearningRate ?? (parametrization == .standard ? nil : LearningRate(givenLearningRate.base))
    }

    /// What a parametrisation other than the standard one cannot be combined with.
    var parametrizationProblems: [Problem] {
        guard let exponent = parametrization.startExponent else { return [] }
        let (place, name) = (Parametrization.setting.field.path, "\"\(parametrization.rawValue)\"")
        var problems: [Problem] = []
        if hiddenActivation != nil {
            problems.append(
                Problem(
                    place,
                    "\(name) is stated for a linear hidden layer, and model.architecture has a nonlinear one; remove it, and give "
                        + "model.start and training.learningRate what goes with the width"))
        }
        if parametrization == .ntk, isTied {
            problems.append(
                Problem(
                    place,
                    "\(name) needs an encoder and a decoder of their own: tied weights have no such limit; set model.tied to false, or "
                        + "choose \"\(Parametrization.mup.rawValue)\""))
        }
        if Parametrization.rateExponent(ofStart: exponent, optimizer) == nil {
            problems.append(
                Problem(
                    place,
                    "\(name) has no rate for training.optimizer \"\(type(of: optimizer).name)\"; allowed: sgd, adam and adamw, or give "
                        + "training.learningRate a power of the width itself"))
        }
        for (start, part) in [(givenDirectionsStart, "directions"), (givenEncoderStart, "encoder")] where start != nil {
            problems.append(
                Problem(
                    "model.start.\(part)",
                    "is what training.parametrization \(name) decides, N(0, m^\(Problem.text(-2 * exponent))); keep one of them"
                ))
        }
        if givenLearningRate.widthExponent != 0 {
            problems.append(
                Problem(
                    LearningRate.setting.field.path,
                    "goes with the width by itself, which training.parametrization \(name) decides; give a number, or set "
                        + "widthExponent to 0: base is then the rate at referenceWidth"))
        }
        return problems
    }
}
