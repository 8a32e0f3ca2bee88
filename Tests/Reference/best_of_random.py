"""The smallest of T largest overlaps of random directions, by simulation: the expectation and its standard error.

Writes best_of_random.json beside this file: python3 Tests/Reference/best_of_random.py
"""

import json
import pathlib

import numpy as np

CELLS = [(6, 2), (5, 6), (8, 6), (20, 8), (50, 8), (50, 16), (100, 32)]
DRAWS = [2, 20, 100]
REPEATS = 400


def maxima(rng, n, m, count):
    w = rng.normal(size=(count, n, m))
    w /= np.linalg.norm(w, axis=2, keepdims=True)
    c = np.abs(w @ w.transpose(0, 2, 1))
    c[:, np.arange(n), np.arange(n)] = 0
    return c.max(axis=(1, 2))


def main():
    rng = np.random.default_rng(31)
    cells = []
    for n, m in CELLS:
        drawn = np.concatenate([maxima(rng, n, m, 500) for _ in range(max(DRAWS) * REPEATS // 500)])
        for draws in DRAWS:
            best = drawn.reshape(-1, draws).min(axis=1)
            cells.append({
                "directions": n, "dimension": m, "draws": draws, "mean": float(best.mean()),
                "stderr": float(best.std(ddof=1) / len(best) ** 0.5)})
    (pathlib.Path(__file__).parent / "best_of_random.json").write_text(json.dumps(cells, indent=1) + "\n")


if __name__ == "__main__":
    main()
