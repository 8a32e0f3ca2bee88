"""Spectral ranks of hidden covariances W Cov(x) W', from the definitions and from nothing in Sources.

Writes spectral_ranks.json beside this file: python3 Tests/Reference/spectral_ranks.py
Cov(x) is summed over every pattern of active features; eigenvalues are NumPy's; shares are held at 1e-12 or above, as in published
code. The rank of rows is that of X'X, and of the rows about their mean.
"""

import itertools
import json
import pathlib

import numpy as np

BANDS = ("all", "head", "mid", "tail")


def ranks(covariance):
    values = np.linalg.eigvalsh(covariance)
    shares = np.clip(values / values.sum(), 1e-12, None)
    return float(np.exp(-(shares * np.log(shares)).sum())), float(values.sum() ** 2 / (covariance**2).sum())


def patterns(p, law, size):
    """Every pattern of active features with its probability."""
    n = len(p)
    blocks = [range(i, min(i + size, n)) for i in range(0, n, size)]
    options = []
    for block in blocks:
        if law == "independent":
            for i in block:
                options.append([((), 1 - p[i]), ((i,), p[i])])
        elif law == "exclusive-groups":
            options.append([((), 1 - sum(p[i] for i in block))] + [((i,), p[i]) for i in block])
        else:  # correlated-groups: one coin a group
            options.append([((), 1 - p[block[0]]), (tuple(block), p[block[0]])])
    for chosen in itertools.product(*options):
        yield [i for part, _ in chosen for i in part], np.prod([q for _, q in chosen])


def covariance(p, law, size, low, high):
    mean, square = (low + high) / 2, (low**2 + low * high + high**2) / 3
    n = len(p)
    first, second = np.zeros(n), np.zeros((n, n))
    for active, q in patterns(p, law, size):
        x = np.zeros(n)
        x[active] = mean
        products = np.outer(x, x)
        products[active, active] = square
        first += q * x
        second += q * products
    return second - np.outer(first, first)


def bands(p):
    """By the mass of the more frequent features."""
    order = sorted(range(len(p)), key=lambda i: (-p[i], i))
    members, mass = {band: [] for band in BANDS}, 0
    for i in order:
        share = mass / sum(p)
        members["head" if share < 0.33 else "mid" if share < 0.67 else "tail"].append(i)
        mass += p[i]
    members["all"] = order
    return members


def main():
    rng = np.random.default_rng(41)
    cases = []
    for law, size, p, low, high in (
        ("independent", 1, [0.3, 0.05, 0.2, 0.1, 0.15, 0.02, 0.08, 0.06], 0, 2),
        ("independent", 1, [0.125] * 8, 0, 1),
        ("exclusive-groups", 4, [0.3, 0.05, 0.2, 0.1, 0.15, 0.02, 0.08, 0.06], 0, 2),
        ("correlated-groups", 2, [0.3, 0.3, 0.1, 0.1, 0.05, 0.05, 0.02, 0.02], 0.5, 1),
    ):
        w = rng.normal(size=(len(p), 3)).astype(np.float32).astype(float)
        c = covariance(p, law, size, low, high)
        found = {}
        for band, members in bands(p).items():
            if band == "all" or len(members) > 1:
                found[band] = ranks(w[members].T @ c[np.ix_(members, members)] @ w[members])
        cases.append(
            {
                "law": law, "size": size, "p": p, "low": low, "high": high, "w": w.ravel().tolist(),
                "soft": {band: r[0] for band, r in found.items()}, "hard": {band: r[1] for band, r in found.items()},
                "variance": float(np.trace(w.T @ c @ w)),
            }
        )
    rows = []
    for n, m in ((7, 3), (3, 5), (40, 6)):
        x = rng.normal(size=(n, m)) + 0.7
        about = x - x.mean(axis=0)
        rows.append(
            {"rows": n, "columns": m, "x": x.ravel().tolist(), "plain": ranks(x.T @ x), "centred": ranks(about.T @ about)}
        )
    data = {"cases": cases, "rows": rows}
    pathlib.Path(__file__).with_name("spectral_ranks.json").write_text(json.dumps(data) + "\n")


if __name__ == "__main__":
    main()
