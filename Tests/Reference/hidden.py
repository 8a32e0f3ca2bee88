"""Models with a nonlinear hidden layer, x_hat = f(D g(A x + a) + b), by NumPy as the formula is written: losses with their gradients,
and the recovery of each feature from a million samples in which it is active.

Writes hidden.json beside this file: python3 Tests/Reference/hidden.py
"""

import itertools
import json
import math
import pathlib

import numpy as np

N, M, SAMPLES, MANY = 6, 5, 9, 1_000_000
TARGETS = {"identity": lambda x: x, "absolute": np.abs, "rectified": lambda x: np.maximum(0, x)}
erf = np.vectorize(math.erf)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def density(z):
    return np.exp(-z**2 / 2) / math.sqrt(2 * math.pi)


ACTIVATIONS = {
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    "identity": (lambda z: z, np.ones_like),
    "gelu": (lambda z: z / 2 * (1 + erf(z / math.sqrt(2))), lambda z: (1 + erf(z / math.sqrt(2))) / 2 + z * density(z)),
    "silu": (lambda z: z * sigmoid(z), lambda z: sigmoid(z) * (1 + z * (1 - sigmoid(z)))),
    "tanh": (np.tanh, lambda z: 1 / np.cosh(z) ** 2),
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
}


def loss(x, target, f, g, decoder, bias, encoder, hidden_bias, importance):
    """Mean over samples and features of the weighted squared errors."""
    estimate = f(g(x @ encoder + hidden_bias) @ decoder.T + bias)
    return np.mean(importance * (estimate - target(x)) ** 2)


def gradients(x, target, f, g, decoder, bias, encoder, hidden_bias, importance):
    """Of the decoder, the bias, the encoder and the hidden bias."""
    u = x @ encoder + hidden_bias
    z = g[0](u) @ decoder.T + bias
    d = 2 * importance * (f[0](z) - target(x)) * f[1](z) / z.size
    of_hidden = (d @ decoder) * g[1](u)
    return d.T @ g[0](u), d.sum(axis=0), x.T @ of_hidden, of_hidden.sum(axis=0)


def check(x, target, f, g, parameters, importance, found):
    """Differences along every entry."""
    for place, gradient in enumerate(found):
        for index in np.ndindex(gradient.shape):
            moved = [[p.copy() for p in parameters] for _ in range(2)]
            moved[0][place][index] += 1e-6
            moved[1][place][index] -= 1e-6
            high, low = (loss(x, target, f[0], g[0], *p, importance) for p in moved)
            assert abs((high - low) / 2e-6 - gradient[index]) < 1e-8


def recoveries(parameters, p, target, f, g, seed):
    """R_i, the standard deviation over samples of what it averages, and R_i of the linear model of the same weights."""
    decoder, bias, encoder, hidden_bias = parameters
    rng = np.random.default_rng(seed)
    result = {"recovery": [], "deviation": [], "linear": []}
    for i in range(N):
        x = (rng.random((MANY, N)) < p) * rng.uniform(-1, 2, (MANY, N))
        x[:, i] = rng.uniform(-1, 2, MANY)
        # The ratio of two means, linearised: its variance is that of the residuals.
        squares = target(x[:, i]) ** 2
        errors = (target(x[:, i]) - f(g(x @ encoder + hidden_bias) @ decoder[i] + bias[i])) ** 2
        ratio = errors.mean() / squares.mean()
        result["recovery"].append(1 - ratio)
        result["deviation"].append((errors - ratio * squares).std() / squares.mean())
        wrong = (target(x[:, i]) - f((x @ encoder + hidden_bias) @ decoder[i] + bias[i])) ** 2
        result["linear"].append(1 - wrong.mean() / squares.mean())
    return result


def main():
    rng = np.random.default_rng(27)
    x = np.where(rng.random((SAMPLES, N)) < 0.45, rng.normal(size=(SAMPLES, N)), 0)
    x[4] = 0
    parameters = (
        rng.normal(size=(N, M)) / 2, 0.3 * rng.normal(size=N), rng.normal(size=(N, M)), 0.3 * rng.normal(size=M))
    cases = []
    for (hidden, g), (output, f), (name, target) in itertools.product(
        ACTIVATIONS.items(), [(k, ACTIVATIONS[k]) for k in ("relu", "identity", "tanh")], TARGETS.items()
    ):
        importance = 0.7 ** np.arange(N) if name == "absolute" else np.ones(N)
        found = gradients(x, target, f, g, *parameters, importance)
        check(x, target, f, g, parameters, importance, found)
        names = ("directions", "bias", "encoder", "hidden_bias")
        cases.append({
            "hidden": hidden, "activation": output, "target": name, "importance": importance.tolist(),
            "loss": loss(x, target, f[0], g[0], *parameters, importance),
            "gradients": {name: value.ravel().tolist() for name, value in zip(names, found)},
        })
    p = np.arange(1, N + 1) ** -0.7
    p *= 1.5 / p.sum()
    recovered = [
        {"hidden": hidden, "target": name,
         **recoveries(parameters, p, TARGETS[name], ACTIVATIONS["relu"][0], ACTIVATIONS[hidden][0], 31)}
        for hidden in ("relu", "tanh") for name in ("identity", "absolute")
    ]
    decoder, bias, encoder, hidden_bias = parameters
    made = {
        "features": N, "width": M, "samples": x.tolist(), "directions": decoder.ravel().tolist(), "bias": bias.tolist(),
        "encoder": encoder.ravel().tolist(), "hidden_bias": hidden_bias.tolist(), "cases": cases, "recoveries": recovered,
    }
    text = json.dumps(made).replace('], "', '],\n"').replace("}, {", "},\n{")
    pathlib.Path(__file__).with_name("hidden.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
