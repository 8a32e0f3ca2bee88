"""Intrinsic dimensions of clouds of points by scikit-dimension, a public implementation.

Writes intrinsic_dimension.json beside this file: python3 -P Tests/Reference/intrinsic_dimension.py
Needs numpy and scikit-dimension. Points are made by the formulas below, so that the test makes the same ones: no random numbers cross
over, and coordinates are whole numbers / 2^20.
"""

import json
import pathlib

import numpy as np
import skdim


def numbers(count, seed):
    """A linear congruential sequence, in (0, 1)."""
    state, values = seed, []
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        values.append((state >> 44) / 2**20)
    return np.array(values)


def cloud(points, inner, outer, seed):
    """Uniform points of `inner` dimensions, mixed linearly into `outer` ones."""
    x = numbers(points * inner, seed).reshape(points, inner)
    mix = numbers(inner * outer, seed + 1).reshape(inner, outer) - 0.5
    return x @ mix


cases = []
for points, inner, outer, seed in ((400, 1, 3, 1), (500, 2, 2, 2), (600, 3, 20, 3), (700, 6, 10, 4), (90, 10, 10, 5)):
    x = cloud(points, inner, outer, seed)
    cases.append({
        "points": points, "inner": inner, "outer": outer, "seed": seed,
        "two_nn": float(skdim.id.TwoNN(discard_fraction=0.1).fit(x).dimension_),
        "maximum_likelihood": float(skdim.id.MLE(neighborhood_based=True).fit(x, n_neighbors=20).dimension_),
    })
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(cases, indent=1) + "\n")
