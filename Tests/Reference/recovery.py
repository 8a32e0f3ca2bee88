"""The recovery of each feature of a small random model, by a million samples in which it is active.

Writes recovery.json beside this file: python3 Tests/Reference/recovery.py
"""

import json
import pathlib

import numpy as np

N, M, SAMPLES = 12, 4, 1_000_000


def recoveries(encoder, decoder, bias, p, activation, seed):
    """R_i, and the standard deviation over samples of what it averages."""
    rng = np.random.default_rng(seed)
    function = {"relu": lambda z: np.maximum(z, 0), "tanh": np.tanh}[activation]
    mean, deviation, twice = [], [], []
    for i in range(N):
        x = (rng.random((SAMPLES, N)) < p) * rng.uniform(0, 2, (SAMPLES, N))
        already = x[:, i].copy()
        x[:, i] = rng.uniform(0, 2, SAMPLES)
        z = x @ encoder @ decoder[i] + bias[i]
        # The ratio of two means, linearised: its variance is that of the residuals.
        squares = x[:, i] ** 2
        errors = (x[:, i] - function(z)) ** 2
        ratio = errors.mean() / squares.mean()
        mean.append(1 - ratio)
        deviation.append((errors - ratio * squares).std() / squares.mean())
        wrong = (x[:, i] - function(z + already * (encoder[i] @ decoder[i]))) ** 2
        twice.append(1 - wrong.mean() / squares.mean())
    on = (function(((rng.random((SAMPLES, N)) < p) * rng.uniform(0, 2, (SAMPLES, N))) @ encoder @ decoder.T + bias) > 0)
    return {"recovery": mean, "deviation": deviation, "active_twice": twice, "on": on.mean()}


def main():
    rng = np.random.default_rng(5)
    decoder = rng.normal(size=(N, M)) / np.sqrt(M) * rng.uniform(0.2, 1.6, size=(N, 1))
    encoder = decoder + 0.2 * rng.normal(size=(N, M))
    bias = rng.normal(size=N) * 0.4 - 0.2
    p = np.arange(1, N + 1) ** -0.7
    p *= 3.6 / p.sum()
    cases = []
    for activation in ["relu", "tanh"]:
        for tied in [True, False]:
            known = recoveries(decoder if tied else encoder, decoder, bias, p, activation, 17)
            cases.append({"activation": activation, "tied": tied, **known})
    out = {
        "features": N, "width": M, "decoder": decoder.ravel().tolist(), "encoder": encoder.ravel().tolist(),
        "bias": bias.tolist(), "cases": cases, "empty": float(np.prod(1 - p)),
    }
    (pathlib.Path(__file__).parent / "recovery.json").write_text(json.dumps(out, indent=1) + "\n")


if __name__ == "__main__":
    main()
