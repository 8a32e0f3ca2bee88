"""Every combination of four concepts of three values through given models, by NumPy: writes combinations.json beside this file.

Which combinations occur, their losses, and R² of a least-squares sum of one vector for each value (numpy.linalg.lstsq).
"""

import itertools
import json
import pathlib

import numpy as np

rng = np.random.default_rng(20261127)
concepts, values = 4, 3
n = concepts * values
combinations = np.array(list(itertools.product(range(values), repeat=concepts)))
x = np.zeros((len(combinations), n))
for row, combination in enumerate(combinations):
    for concept, value in enumerate(combination):
        x[row, concept * values + value] = 1


def factorisation(z):
    """The R² of a linear regression on which value each concept has."""
    fit, *_ = np.linalg.lstsq(x, z, rcond=None)
    return 1 - ((z - x @ fit) ** 2).sum() / ((z - z.mean(0)) ** 2).sum()


def difference_overlap(decoder, encoder):
    """The mean cos² between D_i and A_j, each without its concept's mean, over pairs of values of different concepts."""
    def differences(rows):
        d = rows.reshape(concepts, values, -1)
        d = d - d.mean(1, keepdims=True)
        return d / np.linalg.norm(d, axis=2, keepdims=True)

    cosines = np.einsum("avm,bwm->abvw", differences(decoder), differences(encoder)) ** 2
    return np.mean([cosines[a, b].mean() for a in range(concepts) for b in range(concepts) if a != b])


cases = []
for seen, hidden in ((1, False), (2, False), (2, True)):
    directions, encoder = rng.normal(size=(n, 5)) / 2, rng.normal(size=(n, 5)) / 2
    bias, hidden_bias = rng.normal(size=n) / 5, rng.normal(size=5) / 5
    h = np.maximum(0, x @ encoder + hidden_bias) if hidden else x @ directions
    y = np.maximum(0, h @ directions.T + bias)
    loss = ((x - y) ** 2).sum(1)
    occurs = combinations.sum(1) % values < seen
    cases.append(
        {
            "seen": seen, "directions": directions.tolist(), "bias": bias.tolist(),
            "encoder": encoder.tolist() if hidden else None, "hidden_bias": hidden_bias.tolist() if hidden else None,
            "share": occurs.mean(), "seen_loss": loss[occurs].mean(), "unseen_loss": loss[~occurs].mean(),
            "hidden_factorisation": factorisation(h), "output_factorisation": factorisation(y),
            "difference_overlap": difference_overlap(directions, encoder if hidden else directions),
        }
    )
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps({"cases": cases}, indent=1) + "\n")
