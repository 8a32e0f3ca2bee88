"""Outputs between places on a ring of features, and the best ring, by NumPy and SciPy: writes steering.json beside this file.

Mean outputs of a place are over 20,000 samples here, and the best ring's loss over 100,000, where toylab takes 2,048 and 20,000: numbers that
hang on those agree within their scatter, the others exactly.
"""

import json
import pathlib

import numpy as np
from scipy.optimize import minimize
from scipy.special import ive

rng = np.random.default_rng(20261127)


def probabilities(n, density, sharpness, centre):
    angles = 2 * np.pi * np.arange(n) / n
    peak = 1 / ive(0, sharpness)
    return np.minimum(1, density / n * peak * np.exp(sharpness * (np.cos(angles - centre) - 1)))


def steering(directions, bias, density, sharpness):
    n = len(directions)
    angles = 2 * np.pi * np.arange(n) / n

    def outputs(x):
        return np.maximum(0, x @ directions @ directions.T + bias)

    def curve(centre):
        return probabilities(n, density, sharpness, centre)

    # Four places for each feature.
    centres = 2 * np.pi * np.arange(4 * n) / (4 * n)
    own = np.array([outputs((rng.uniform(size=(20_000, n)) < curve(a)).astype(float)).mean(0) for a in centres])
    norm, peak = np.sqrt((own**2).sum(1).mean()), own.max(1).mean()
    rows = []
    count = min(n // 2, 12)
    for features in [place * (n // 2) // count for place in range(1, count + 1)]:
        separation = 2 * np.pi * features / n
        row = {"separation": 360 * features / n}
        for name in ("arc", "chord"):
            far, middle = [], []
            for a in angles:
                for t in np.arange(1, 10) / 10:
                    if name == "arc":
                        x = curve(a + t * separation)
                    else:
                        x = (1 - t) * curve(a) + t * curve(a + separation)
                    y = outputs(x)
                    far.append(np.sqrt(((own - y) ** 2).sum(1).min()))
                    if abs(t - 0.5) < 1e-9:
                        middle.append(y.max())
            row[name] = {
                "output": np.mean(middle) / peak,
                "silent": np.mean(np.array(middle) == 0),
                "distance": np.mean(far) / norm,
            }
        rows.append(row)
    spectrum = np.abs(np.fft.fft(directions, axis=0)) ** 2
    circularity = 2 * spectrum[1].sum() / spectrum.sum()
    return {
        "directions": directions.tolist(), "bias": bias.tolist(), "density": density, "sharpness": sharpness,
        "circularity": circularity, "rows": rows,
    }


def ring(n, density, sharpness, samples=100_000):
    angles = 2 * np.pi * np.arange(n) / n
    centres = rng.uniform(0, 2 * np.pi, samples)
    p = density / n / ive(0, sharpness) * np.exp(sharpness * (np.cos(angles[None] - centres[:, None]) - 1))
    x = (rng.uniform(size=p.shape) < p).astype(float)
    plane = np.stack([np.cos(angles), np.sin(angles)], 1)
    sums = x @ plane @ plane.T
    gain = probabilities(n, density, sharpness, 0.0) @ np.cos(angles)

    def loss(place):
        return ((x - np.maximum(0, place[0] * sums + place[1])) ** 2).sum(1).mean()

    found = min(
        (
            minimize(loss, [(1 + b) / gain, -b], method="Nelder-Mead", options={"xatol": 1e-6, "fatol": 1e-9})
            for b in (0, 0.5, 1.5, 3)
        ),
        key=lambda result: result.fun,
    )
    square_norm, bias = found.x
    cosine = -bias / (square_norm * gain)
    return {
        "features": n, "density": density, "sharpness": sharpness, "loss": found.fun, "square_norm": square_norm,
        "bias": bias, "silent_from": 360 / np.pi * np.arccos(cosine),
    }


n = 24
angles = 2 * np.pi * np.arange(n) / n
circle = 0.6 * np.stack([np.cos(angles), np.sin(angles)], 1)
cases = [
    steering(circle, np.full(n, -0.5), 3, 8),
    # The same directions, not in the order of the ring.
    steering(circle[rng.permutation(n)], np.full(n, -0.05), 3, 8),
    steering(rng.normal(size=(n, 4)) / 2, rng.normal(size=n) * 0.1 - 0.1, 3, 2),
]
rings = [ring(48, 6, 8), ring(48, 6, 4), ring(24, 3, 2)]
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps({"models": cases, "rings": rings}, indent=1) + "\n")
