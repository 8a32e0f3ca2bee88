"""Intrinsic dimensions of clouds of points by scikit-dimension, a public implementation.

Writes intrinsic_dimension.json beside this file: python3 -P Tests/Reference/intrinsic_dimension.py
Needs numpy, scipy and scikit-dimension. Points are made by the formulas below, so that the test makes the same ones: no random numbers cross
over, and coordinates are whole numbers / 2^20.
"""

import json
import pathlib

import numpy as np
import skdim
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial.distance import cdist


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


def tree(x):
    """The length of the shortest tree."""
    return float(minimum_spanning_tree(cdist(x, x)).sum())


def homology(x, draws):
    """The dimension from how trees grow, mean of 20 lines; drawn by numpy: no number of it is that of another program."""
    sizes = [size for size in range(50, 512, 40) if size <= len(x) // 2]
    found = []
    for _ in range(20):
        lengths = [np.median([tree(x[draws.choice(len(x), size, replace=False)]) for _ in range(7)]) for size in sizes]
        found.append(1 / (1 - np.polyfit(np.log(sizes), np.log(lengths), 1)[0]))
    return float(np.mean(found)), float(np.std(found, ddof=1))


def local(x):
    """The mean of TwoNN over the 128 points nearest to every so-many-th one, itself among them; none of fewer points."""
    if len(x) < 128:
        return None
    centres = range(0, len(x), max(1, len(x) // 32))
    near = [x[np.argsort(np.linalg.norm(x - x[centre], axis=1))[:128]] for centre in centres]
    return float(np.mean([skdim.id.TwoNN(discard_fraction=0.1).fit(y).dimension_ for y in near]))


draws = np.random.default_rng(1)
cases = []
for points, inner, outer, seed in ((400, 1, 3, 1), (500, 2, 2, 2), (600, 3, 20, 3), (700, 6, 10, 4), (90, 10, 10, 5)):
    x = cloud(points, inner, outer, seed)
    mean, deviation = homology(x, draws) if points >= 260 else (None, None)
    cases.append({
        "points": points, "inner": inner, "outer": outer, "seed": seed,
        "two_nn": float(skdim.id.TwoNN(discard_fraction=0.1).fit(x).dimension_),
        "maximum_likelihood": float(skdim.id.MLE(neighborhood_based=True).fit(x, n_neighbors=20).dimension_),
        "tree": tree(x), "local_two_nn": local(x), "homology": mean, "homology_deviation": deviation,
    })
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(cases, indent=1) + "\n")
