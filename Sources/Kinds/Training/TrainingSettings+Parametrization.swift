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

    // What a parametrisation other than the standard one cannot be combined with, each told from as few settings as it hangs on.

    private var parametrizationName: String { "\"\(parametrization.rawValue)\"" }

    private func parametrizationProblem(_ message: String) -> Problem {
        Problem(Parametrization.setting.field.path, "\(parametrizationName) \(message)")
    }

    var nonlinearParametrizationProblem: Problem? {
        guard parametrization.startExponent != nil, hiddenActivation != nil else { return nil }
        return parametrizationProblem(
            "is stated for a linear hidden layer, and model.architecture has a nonlinear one; remove it, and give model.start and "
                + "training.learningRate what goes with the width")
    }

    var tiedParametrizationProblem: Problem? {
        guard parametrization == .ntk, isTied else { return nil }
        return parametrizationProblem(
            "needs an encoder and a decoder of their own: tied weights have no such limit; set model.tied to false, or choose "
                + "\"\(Parametrization.mup.rawValue)\"")
    }

    var optimizerParametrizationProblem: Problem? {
        guard let exponent = parametrization.startExponent,
            Parametrization.rateExponent(ofStart: exponent, optimizer) == nil
        else { return nil }
        return parametrizationProblem(
            "has no rate for training.optimizer \"\(type(of: optimizer).name)\"; allowed: sgd, adam and adamw, or give "
                + "training.learningRate a power of the width itself")
    }

    var startParametrizationProblems: [Problem] {
        guard let exponent = parametrization.startExponent else { return [] }
        return [(givenDirectionsStart, "directions"), (givenEncoderStart, "encoder")].compactMap { start, part in
            guard start != nil else { return nil }
            return Problem(
                "model.start.\(part)",
                "is what training.parametrization \(parametrizationName) decides, N(0, m^\(Problem.text(-2 * exponent))); keep one of them"
            )
        }
    }

    var rateParametrizationProblem: Problem? {
        guard parametrization.startExponent != nil, givenLearningRate.widthExponent != 0 else { return nil }
        return Problem(
            LearningRate.setting.field.path,
            "goes with the width by itself, which training.parametrization \(parametrizationName) decides; give a number, or set "
                + "widthExponent to 0: base is then the rate at referenceWidth")
    }
}
