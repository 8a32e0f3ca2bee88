"""The least loss of two features in one dimension, by brute force: SciPy's Nelder-Mead over W and b, expectations as means over a
fine grid of midpoints. Nothing of it follows the exact integrals of Theory's TwoFeaturesOptimum.

Writes two_features.json beside this file: python3 Tests/Reference/two_features.py (half a minute)

x_i ~ U(0, 1) with probability p_i, else 0;  y_i = max(0, w_i (w_0 x_0 + w_1 x_1) + b_i);  L = sum_i I_i E (x_i - y_i)^2.
Losses are good to about 1e-6: the midpoint rule errs by 1/N^2 where y has its edge.
"""
import json
import pathlib

import numpy as np
from scipy.optimize import minimize


def loss(place, p, importance, count):
    w, b = place[:2], place[2:]
    x = (np.arange(count) + 0.5) / count
    total = 0.0
    for first in (0, 1):
        for second in (0, 1):
            chance = (p[0] if first else 1 - p[0]) * (p[1] if second else 1 - p[1])
            x0 = (x if first else np.zeros(1))[:, None]
            x1 = (x if second else np.zeros(1))[None, :]
            h = w[0] * x0 + w[1] * x1
            for i, value in enumerate((x0, x1)):
                y = np.maximum(0, w[i] * h + b[i])
                total += chance * importance[i] * np.mean((value - y) ** 2)
    return total


def least(p, importance):
    starts = [[1, -1, 0, 0], [1, 0.1, 0, p[1] / 2], [0.1, 1, p[0] / 2, 0], [0.8, 0.8, 0, 0], [1.2, -0.8, 0.1, 0.1]]
    options = {"xatol": 1e-6, "fatol": 1e-12, "maxiter": 4000, "maxfev": 4000}
    rough = [minimize(loss, s, (p, importance, 100), "Nelder-Mead", options=options) for s in starts]
    best = min(rough, key=lambda r: r.fun)
    fine = minimize(loss, best.x, (p, importance, 800), "Nelder-Mead", options=options)
    return fine.fun, fine.x


CASES = [
    ((0.5, 0.5), (1, 1)), ((4 / 7, 4 / 7), (1, 1)), ((0.2, 0.2), (1, 1)), ((0.1, 0.1), (1, 1)), ((0.9, 0.9), (1, 1)),
    ((0.3, 0.3), (1, 0.2)), ((0.3, 0.3), (1, 0.1)), ((0.05, 0.05), (1, 0.03)), ((0.5, 0.5), (1, 3)), ((0.7, 0.2), (1, 1)),
    ((0.1, 0.6), (1, 0.5)), ((1.0, 1.0), (1, 0.7)),
]
# Of the map two-features-phase: densities 10^x / 2 at three importances of the second feature.
CASES += [((p, p), (1, r)) for r in (0.1, 1, 10) for p in (10**x / 2 for x in (-0.7, -0.3, 0.1))]

rows = []
for p, importance in CASES:
    value, place = least(p, importance)
    sign = 1 if place[0] >= 0 else -1
    rows.append({
        "probabilities": p, "importances": importance, "loss": value,
        "weights": [sign * place[0], sign * place[1]], "biases": list(place[2:]),
    })
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps({"cases": rows}) + "\n")
