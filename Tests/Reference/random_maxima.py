"""The largest overlaps of random directions by simulation, with no assumption about how pairs depend on each other.

Writes random_maxima.json beside this file, and prints how far the formula for independent pairs is from it, in percent:
python3 Tests/Reference/random_maxima.py (a few minutes)
"""

import json
import pathlib

import numpy as np
from scipy.integrate import quad
from scipy.stats import beta

DIRECTIONS = (2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50)
DIMENSIONS = (2, 3, 4, 5, 6, 8, 10, 16, 32)
# Draws are added until the standard errors are this small relative to the means.
PRECISION, FEWEST = 3e-4, 20_000
BATCH_ELEMENTS = 2**20


def draw(rng, count, n, m):
    """max |c| and max c of the pairs of n directions in m dimensions, count times."""
    w = rng.normal(size=(count, n, m))
    w /= np.linalg.norm(w, axis=2, keepdims=True)
    c = w @ w.transpose(0, 2, 1)
    diagonal = np.arange(n)
    c[:, diagonal, diagonal] = 2
    lowest = c.min(axis=(1, 2))
    c[:, diagonal, diagonal] = -2
    highest = c.max(axis=(1, 2))
    return np.stack([np.maximum(highest, -lowest), highest])


def simulate(n, m):
    rng = np.random.default_rng([n, m])
    draws, sums, squares = 0, np.zeros(2), np.zeros(2)
    while True:
        maxima = draw(rng, BATCH_ELEMENTS // (n * max(n, m)), n, m)
        draws += maxima.shape[1]
        sums += maxima.sum(axis=1)
        squares += (maxima**2).sum(axis=1)
        means = sums / draws
        errors = np.sqrt((squares / draws - means**2) / (draws - 1))
        # One pair's signed overlap is 0 on average: there its error is relative to E|c|.
        scale = means if n > 2 else means[0]
        if draws >= FEWEST and (errors <= PRECISION * scale).all():
            return means, errors


def on_circle(n, circumference):
    """E[max] in the plane, exactly: the cosine of the smallest of n gaps on a circle, P(gap > x) = (1 - n x / C)^(n-1).

    C = 2 pi for c; C = pi for |c|, which does not tell opposite directions apart.
    """
    tail = lambda x: np.sin(x) * (1 - n * x / circumference) ** (n - 1)
    return 1 - quad(tail, 0, circumference / n, epsabs=1e-13)[0]


def independent(n, m, sides, nodes=32):
    """E[max] as if the n(n-1)/2 pairs were independent: of |c| for two sides, of c for one. As in RandomDirections."""
    x, weights = np.polynomial.legendre.leggauss(nodes)
    tail = -np.expm1(np.log((x + 1) / 2) / (n * (n - 1) / 2)) * (1 if sides == 2 else 2)
    mirrored = tail > 1
    size = np.sqrt(beta.isf(np.where(mirrored, 2 - tail, tail), 0.5, (m - 1) / 2))
    return (weights / 2 * np.where(mirrored, -size, size)).sum()


def rounded(x, digits):
    return float(f"{x:.{digits}g}")


def main():
    cells, lines = [], ([], [])
    for n in DIRECTIONS:
        rows = ([], [])
        for m in DIMENSIONS:
            means, errors = simulate(n, m)
            cell = {"n": n, "m": m}
            for index, (name, sides) in enumerate((("max_abs", 2), ("max", 1))):
                cell[name], cell[name + "_stderr"] = rounded(means[index], 6), rounded(errors[index], 2)
                if m == 2:
                    assert abs(means[index] - on_circle(n, (2 * np.pi, np.pi)[sides - 1])) < 5 * errors[index] + 1e-9
                if n > 2 or sides == 2:
                    rows[index].append(100 * (independent(n, m, sides) / means[index] - 1))
            cells.append(cell)
        for index in range(2):
            lines[index].append(f"{n:4}" + "".join(f"{error:8.2f}" for error in rows[index]))
    text = "[\n" + ",\n".join(json.dumps(cell) for cell in cells) + "\n]\n"
    pathlib.Path(__file__).with_name("random_maxima.json").write_text(text)
    for name, body in zip(("max |c|", "max c"), lines):
        print(f"{name}: percent off by n (down) and m (across)\n    " + "".join(f"{m:8}" for m in DIMENSIONS))
        print("\n".join(body))


if __name__ == "__main__":
    main()
