"""The loss of tied ReLU models with random directions, by simulation: no law of overlaps, no series.

The active features of a sample get directions, drawn as vectors. Their sum s is isotropic, so a feature that looks on sees
|s| times the overlap with one more direction: that last average, and the one over its own value, are taken by quadrature,
which leaves the noise of |s| alone. Minima over norm, bias and number of features used are taken over the same draws.

Writes random_loss.json beside this file, and prints how much lower the loss is with the normal law of overlaps:
python3 Tests/Reference/random_loss.py (some minutes)
"""

import json
import pathlib

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.optimize import minimize
from scipy.special import roots_gegenbauer

FEATURES, DRAWS, BATCHES = 1000, 40_000, 50


def uniform_values(low, high):
    u = (np.arange(200) + 0.5) / 200
    return low + (high - low) * u, np.full(200, 1 / 200)


def normal_values(mean, deviation):
    x, weights = np.polynomial.hermite_e.hermegauss(80)
    return mean + deviation * x, weights / weights.sum()


# A law's values with their weights, how they are drawn, and its fields.
LAWS = {
    "uniform": (uniform_values(0, 2), lambda g, k: g.uniform(0, 2, k), {"low": 0, "high": 2}),
    "constant": ((np.ones(1), np.ones(1)), lambda g, k: np.ones(k), {"low": 1, "high": 1}),
    "normal": (normal_values(1, 0.5), lambda g, k: g.normal(1, 0.5, k), {"mean": 1, "deviation": 0.5}),
    "signed": (uniform_values(-1, 1), lambda g, k: g.uniform(-1, 1, k), {"low": 0, "high": 1, "signed": True}),
}


def overlaps(m, is_normal=False):
    """Nodes and weights of the law of one overlap: the density is (1 - c^2)^((m - 3)/2)."""
    if is_normal:
        c, weights = np.polynomial.hermite_e.hermegauss(100)
        return c / np.sqrt(m), weights / weights.sum()
    c, weights = roots_gegenbauer(100, (m - 2) / 2)
    return c, weights / weights.sum()


def feature(p, r, b, sizes, c, v):
    """The squared error of one feature for each |s|, the mean over its own value and direction."""
    (c, share), (v, weight) = c, v
    noise = r * sizes[:, None] * c
    off = np.maximum(noise + b, 0) ** 2 @ share
    # The mean over v of (max(z, 0) - v)^2 at z = r^2 v + noise + b, on a table of the noise.
    x = np.linspace(noise.min() - 1e-9, noise.max() + 1e-9, 1500)
    table = weight @ (np.maximum(r * r * v[:, None] + x + b, 0) - v[:, None]) ** 2
    on = np.interp(noise, x, table) @ share
    return (1 - p) * off + p * on


def of_many(p, r, b, sizes, c, v, points=1500):
    """The same for very many |s|, by a table of it."""
    grid = np.linspace(0, sizes.max() + 1e-9, points)
    return np.interp(sizes, grid, feature(p, r, b, grid, c, v))


def equal(rng, m, law, density, is_normal=False):
    """Norm, bias and number of features used that make the loss of equal frequencies least."""
    v, draw, _ = LAWS[law]
    p, c = density / FEATURES, overlaps(m, is_normal)
    mean, square = v[1] @ v[0], v[1] @ v[0] ** 2
    variance = square * p - mean**2 * p * p
    best = None
    for share in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1):
        used = round(share * FEATURES)
        few = np.concatenate([unit_lengths(rng, m, p, used - 1, draw, DRAWS, is_normal) for _ in range(3)])

        def loss(x, few=few, used=used):
            values = of_many(p, np.exp(x[0]), x[1], np.exp(x[0]) * few, c, v, points=200)
            return used * values.mean() + (FEATURES - used) * variance

        for r2, t in ((0.3, 0.5), (1.2, 0.6), (3, 1)):
            start = (np.log(r2) / 2, -t * r2 * np.sqrt(square))
            found = minimize(loss, start, method="Nelder-Mead", options={"xatol": 2e-3, "fatol": 1e-6, "maxfev": 60})
            if best is None or found.fun < best[0]:
                best = (found.fun, used, found.x)
    _, used, x = best
    # With fresh draws, at the best place of the few: the loss is flat there.
    sizes = np.concatenate([unit_lengths(rng, m, p, used - 1, draw, DRAWS, is_normal) for _ in range(BATCHES)])
    values = of_many(p, np.exp(x[0]), x[1], np.exp(x[0]) * sizes, c, v)
    return {
        "loss": used * values.mean() + (FEATURES - used) * variance,
        "stderr": used * values.std() / np.sqrt(len(values)),
        "used": used,
        "square_norm": np.exp(2 * x[0]),
        "bias": x[1],
    }


def unit_lengths(rng, m, p, others, draw, draws, is_normal):
    """|s| for features of norm 1: the sum has a random length whose law depends on the values alone, drawn as vectors."""
    counts = rng.binomial(others, p, size=draws)
    total = np.zeros((draws, m))
    for k in range(1, counts.max() + 1):
        rows = np.flatnonzero(counts >= k)
        w = rng.normal(size=(len(rows), m))
        w /= np.linalg.norm(w, axis=1, keepdims=True)
        total[rows] += draw(rng, len(rows))[:, None] * w
    if is_normal:
        # Normal overlaps add up to a normal with the summed squares.
        squares = np.zeros(draws)
        for k in range(1, counts.max() + 1):
            rows = np.flatnonzero(counts >= k)
            squares[rows] += draw(rng, len(rows)) ** 2
        return np.sqrt(squares)
    return np.linalg.norm(total, axis=1)


def unequal(rng, m, alpha, law, density=1.0):
    """The loss of given norms and biases, all different."""
    v, draw, _ = LAWS[law]
    i = np.arange(1, FEATURES + 1)
    p = float(density) * i ** -float(alpha) / np.sum(i ** -float(alpha))
    x = np.log(p[0] / p) / max(np.log(p[0] / p[-1]), 1)
    r2, b = 1 + 0.6 * x, -0.6 - 1.6 * x
    r, c = np.sqrt(r2), overlaps(m)
    # Each feature's loss by |s|, whose largest is guessed.
    grid = np.linspace(0, 12, 150)
    tables = [CubicSpline(grid, feature(p[k], r[k], b[k], grid, c, v)) for k in range(FEATURES)]
    # A sample gives |s| for every feature: that of the others, where it is active itself.
    losses = []
    for _ in range(BATCHES):
        rows, columns = np.nonzero(rng.random((DRAWS // 4, FEATURES), dtype=np.float32) < p)
        w = rng.normal(size=(len(rows), m))
        w /= np.linalg.norm(w, axis=1, keepdims=True)
        w *= (r[columns] * draw(rng, len(rows)))[:, None]
        total = np.zeros((DRAWS // 4, m))
        np.add.at(total, rows, w)
        whole = np.linalg.norm(total, axis=1)
        sums = np.zeros(len(whole))
        for k in range(FEATURES):
            sizes = whole.copy()
            mine = columns == k
            sizes[rows[mine]] = np.linalg.norm(total[rows[mine]] - w[mine], axis=1)
            sums += tables[k](sizes)
        assert whole.max() < grid[-1]
        losses.append(sums)
    losses = np.concatenate(losses)
    return {"loss": losses.mean(), "stderr": losses.std() / np.sqrt(len(losses))}


def rounded(x):
    return float(f"{x:.6g}") if isinstance(x, float) else x


def main():
    rng = np.random.default_rng(11)
    best, given = [], []
    for m in (10, 25, 100):
        for law in LAWS:
            for density in (0.3, 1, 3):
                row = {"width": m, "law": law, **LAWS[law][2], "density": density, **equal(rng, m, law, density)}
                best.append({key: rounded(float(x) if isinstance(x, np.floating) else x) for key, x in row.items()})
                print(best[-1], flush=True)
    for alpha in (0, 1, 2):
        for m in (10, 39):
            for law in ("uniform", "normal"):
                row = {"width": m, "law": law, **LAWS[law][2], "exponent": alpha, **unequal(rng, m, alpha, law)}
                given.append({key: rounded(float(x) if isinstance(x, np.floating) else x) for key, x in row.items()})
                print(given[-1], flush=True)
    normal = equal(rng, 10, "uniform", 1, is_normal=True)
    print("with normal overlaps, m = 10:", normal)
    text = json.dumps({"best": best, "given": given, "normal_overlaps": rounded(float(normal["loss"]))}, indent=0)
    pathlib.Path(__file__).with_name("random_loss.json").write_text(text.replace("\n", " ").replace("}, {", "},\n{") + "\n")


if __name__ == "__main__":
    main()
