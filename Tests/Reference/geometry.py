"""The geometry of random directions by NumPy, and the theory of random overlaps by SciPy.

Writes geometry.json and theory.json beside this file: python3 Tests/Reference/geometry.py
"""

import json
import pathlib

import numpy as np
from scipy.integrate import quad
from scipy.stats import beta


def geometry():
    rng = np.random.default_rng(11)
    n, m = 60, 9
    w = rng.normal(size=(n, m)) * rng.uniform(0.2, 2, size=(n, 1)) + 0.1
    norms = np.linalg.norm(w, axis=1)
    unit = w / norms[:, None]
    c = (unit @ unit.T)[np.triu_indices(n, 1)]
    projected = (unit @ w.T) ** 2
    total = projected.sum(axis=1)
    return {
        "rows": n, "columns": m, "elements": w.ravel().tolist(), "mean": c.mean(), "mean_square": (c**2).mean(),
        "standard_deviation": c.std(), "maximum": c.max(), "minimum": c.min(),
        "accepted_deviation": c.mean() + 2 * c.std(), "interference": (total - norms**2).tolist(),
        "dimensionality": (norms**2 / total).tolist(), "features_per_dimension": (w**2).sum() / m,
    }


def expected_maximum(n, m, sides):
    """E[max] of n(n-1)/2 independent overlaps: of |c| for two sides, of c for one."""
    pairs = n * (n - 1) / 2

    def quantile(u):
        tail = -np.expm1(np.log(u) / pairs) * (1 if sides == 2 else 2)
        return np.sqrt(beta.isf(tail, 0.5, (m - 1) / 2)) if tail <= 1 else -np.sqrt(beta.isf(2 - tail, 0.5, (m - 1) / 2))

    return quad(quantile, 0, 1, limit=400, epsabs=1e-10)[0]


def theory():
    quantiles = [
        {"a": 0.5, "b": (m - 1) / 2, "tail": tail, "x": float(beta.isf(tail, 0.5, (m - 1) / 2))}
        for m in (2, 3, 10, 384, 4096)
        for tail in (0.9, 0.5, 1e-3, 1e-9, 1e-15, 1e-40)
    ]
    maxima = [
        {"directions": n, "dimension": m, "absolute": expected_maximum(n, m, 2), "signed": expected_maximum(n, m, 1)}
        for n, m in ((3, 2), (10, 3), (1000, 10), (1000, 100), (2000, 32), (30522, 384))
    ]
    return {"quantiles": quantiles, "maxima": maxima}


def main():
    here = pathlib.Path(__file__)
    here.with_name("geometry.json").write_text(json.dumps(geometry()) + "\n")
    here.with_name("theory.json").write_text(json.dumps(theory()) + "\n")


if __name__ == "__main__":
    main()
