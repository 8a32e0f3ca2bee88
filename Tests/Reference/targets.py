"""The loss of models that are to give |x| or max(0, x), and its gradients, by NumPy as the formulas are written.
Writes targets.json beside this file:
python3 Tests/Reference/targets.py"""

import itertools
import json
import pathlib

import numpy as np

N, M, SAMPLES = 6, 3, 9
TARGETS = {"absolute": np.abs, "rectified": lambda x: np.maximum(0, x)}
ACTIVATIONS = {
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    "identity": (lambda z: z, np.ones_like),
    "tanh": (np.tanh, lambda z: 1 / np.cosh(z) ** 2),
}


def loss(x, target, f, decoder, encoder, bias, importance):
    """Mean over samples and features of the weighted squared errors."""
    estimate = f(x @ encoder @ decoder.T + bias)
    return np.mean(importance * (estimate - target(x)) ** 2)


def gradients(x, target, f, derivative, decoder, encoder, bias, importance):
    """Of the decoder, the encoder and the bias."""
    z = x @ encoder @ decoder.T + bias
    d = 2 * importance * (f(z) - target(x)) * derivative(z) / z.size
    return d.T @ x @ encoder, x.T @ d @ decoder, d.sum(axis=0)


def check(arguments, found):
    """Differences along the decoder, encoder and bias."""
    x, target, f, parameters, importance = arguments
    for place, gradient in enumerate(found):
        for index in np.ndindex(gradient.shape):
            moved = [[p.copy() for p in parameters] for _ in range(2)]
            moved[0][place][index] += 1e-6
            moved[1][place][index] -= 1e-6
            high, low = (loss(x, target, f, *p, importance) for p in moved)
            assert abs((high - low) / 2e-6 - gradient[index]) < 1e-8


def main():
    rng = np.random.default_rng(14)
    x = np.where(rng.random((SAMPLES, N)) < 0.45, rng.normal(size=(SAMPLES, N)), 0)
    x[4] = 0
    decoder, encoder, bias = rng.normal(size=(N, M)), rng.normal(size=(N, M)), 0.3 * rng.normal(size=N)
    cases = []
    for (name, target), (activation, (f, derivative)), tied, weighted in itertools.product(
        TARGETS.items(), ACTIVATIONS.items(), [True, False], [True, False]
    ):
        importance = 0.7 ** np.arange(N) if weighted else np.ones(N)
        parameters = (decoder, decoder if tied else encoder, bias)
        found = gradients(x, target, f, derivative, *parameters, importance)
        check((x, target, f, parameters, importance), found)
        of_decoder, of_encoder, of_bias = found
        case = {
            "target": name, "activation": activation, "importance": importance.tolist(),
            "loss": loss(x, target, f, *parameters, importance), "bias": of_bias.tolist(),
            "directions": (of_decoder + of_encoder if tied else of_decoder).ravel().tolist(),
        }
        cases.append(case if tied else case | {"encoder": of_encoder.ravel().tolist()})
    made = {
        "features": N, "width": M, "samples": x.tolist(), "directions": decoder.ravel().tolist(),
        "encoder": encoder.ravel().tolist(), "bias": bias.tolist(), "cases": cases,
    }
    text = json.dumps(made).replace('], "', '],\n"').replace("}, {", "},\n{")
    pathlib.Path(__file__).with_name("targets.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
