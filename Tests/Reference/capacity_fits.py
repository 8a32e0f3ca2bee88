"""The full capacity formula fitted to 200 sets of cells by SciPy, each from hundreds of starts.

Writes capacity_fits.json beside this file, in about three minutes: python3 Tests/Reference/capacity_fits.py
"""

import json
import pathlib

import numpy as np
from scipy.optimize import least_squares

SETS, STARTS, STEPS = 200, 500, (-1e-8, 1e-8)
DIMENSIONS = [2, 3, 4, 5, 6, 8, 10, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256]


def grid(rng, most_directions, dimensions):
    """6 to 24 cells (k, d), of at least 2 d and 3 k."""
    while True:
        columns = np.sort(rng.choice(dimensions, size=rng.integers(2, min(6, len(dimensions) + 1)), replace=False))
        rows = np.unique(np.exp(rng.uniform(np.log(2), np.log(most_directions), size=rng.integers(3, 9))).round())
        cells = np.array([(k, d) for d in columns for k in rows])
        kind = rng.integers(4)
        if kind == 0:  # without the cells in which k directions can be orthogonal
            cells = cells[cells[:, 0] > cells[:, 1]]
        elif kind == 1:  # with gaps
            cells = cells[rng.random(len(cells)) < 0.8]
        if 6 <= len(cells) <= 24 and len(set(cells[:, 0])) >= 3 and len(set(cells[:, 1])) >= 2:
            return cells.T


def packed(rng):
    """The largest |cosine| of random directions, the best or the mean of a few trials."""
    k, d = grid(rng, 300, DIMENSIONS[: rng.integers(4, 14)])
    trials, statistic = rng.integers(1, 6), rng.choice([np.min, np.mean])

    def largest(k, d):
        unit = rng.normal(size=(int(k), int(d)))
        unit /= np.linalg.norm(unit, axis=1)[:, None]
        return np.abs(unit @ unit.T)[np.triu_indices(int(k), 1)].max()

    return k, d, np.array([min(statistic([largest(*cell) for _ in range(trials)]), 0.999999) for cell in zip(k, d)])


def computed(rng, orthogonal):
    """The formula with noise of 1 to 5%; next to 0 in cells that can be orthogonal, which are many if `orthogonal`."""
    while True:
        k, d = grid(rng, rng.choice([64, 300, 1000, 5000]), DIMENSIONS)
        theta = [0, np.log(rng.uniform(0.8, 1.6)), np.log(rng.uniform(0.5, 2.5)), rng.uniform(0.5, 1.5)]
        exact = model(theta, np.log(k), np.log(d))[0]
        if np.mean(exact > 0) < 0.5 or orthogonal and not 0.25 < np.mean(k <= d) < 0.7:
            continue
        exact *= rng.uniform(0.2, 0.9) / exact.max()
        noisy = exact * (1 + rng.uniform(0.01, 0.05) * rng.normal(size=k.size))
        nought = 10 ** rng.uniform(-7, -2, size=k.size)
        noisy = np.where((k <= d) & orthogonal, nought, np.maximum(noisy, nought))
        if noisy.max() < 1:
            return k, d, noisy


def model(theta, log_k, log_d):
    """sqrt(C d^-c max(0, a ln k - ln d)^b) and its derivatives, theta = (ln C, ln a, ln b, c): a and b stay above 0."""
    log_c, a, b, c = theta[0], *np.exp(np.clip(theta[1:3], -30, 30)), theta[3]
    above = a * log_k - log_d
    log_above = np.log(np.where(above > 0, above, 1))
    value = np.where(above > 0, np.exp(np.clip((log_c - c * log_d + b * log_above) / 2, -300, 100)), 0)
    inner = b * a * log_k / np.where(above > 0, above, 1)
    return value, value[:, None] / 2 * np.array([np.ones_like(value), inner, b * log_above, -log_d]).T


def descend(start, log_k, log_d, epsilon, free, steps=60, tolerance=1e-8):
    """Levenberg and Marquardt over the parameters `free` of theta, from the best C at the start."""
    value = model([0, *start[1:]], log_k, log_d)[0]
    theta = np.array([2 * np.log(max(epsilon @ value, 1e-200) / max(value @ value, 1e-200)), *start[1:]])

    def at(x):
        theta[free] = x
        return model(theta, log_k, log_d)

    fit = least_squares(
        lambda x: at(x)[0] - epsilon, theta[free], lambda x: at(x)[1][:, free], method="lm", max_nfev=steps,
        xtol=tolerance, ftol=tolerance, gtol=tolerance)
    theta[free] = fit.x
    return 2 * fit.cost, theta.copy()


def fit(rng, *data):
    """The least sum of squares found. It can have a minimum on each side of a = ln d / ln k of a cell, and at it."""
    kinks = np.unique(data[1] / data[0])
    near = np.concatenate([np.sqrt(kinks[1:] * kinks[:-1]), kinks[-1] * np.array([1.02, 1.2, 2]), kinks * 1.001])
    a = np.concatenate([np.exp(rng.uniform(np.log(0.3), np.log(4), size=STARTS)), np.repeat(near, 5)])
    found = []
    for a, free in [(a, [0, 1, 2, 3]) for a in a] + [(a, [0, 2, 3]) for a in np.repeat(kinks, 5)]:
        start = [0, np.log(a), rng.uniform(np.log(0.1), np.log(6)), rng.uniform(-1, 3)]
        if np.sum(a * data[0] > data[1]) > 0:
            found.append((*descend(start, *data, free), free))
    found.sort(key=lambda entry: entry[0])
    polished = [descend(theta, *data, free, 2000, 1e-15) for _, theta, free in found[:8]]
    return min(polished + [entry[:2] for entry in found], key=lambda entry: entry[0])


def is_settled(theta, log_k, log_d, epsilon):
    """Whether the minimum is at finite constants that the cells tell from one another, as NonlinearFit asks."""
    log_a, log_b, c = theta[1:]
    if not (log_a < np.log(50) and np.log(0.01) < log_b < np.log(50) and abs(c) < 20):
        return False
    value, jacobian = model(theta, log_k, log_d)
    sizes = np.linalg.norm(jacobian, axis=0)
    if sizes.min() == 0 or np.linalg.svd(jacobian / sizes, compute_uv=False)[-1] < 1e-5:
        return False
    # Nor may it hang on the last digits of a: any estimate at all, in a cell a hair above its ln d / ln k.
    sums = [np.sum((model([theta[0], log_a + step, *theta[2:]], log_k, log_d)[0] - epsilon) ** 2) for step in STEPS]
    change = np.abs(np.array(sums) - np.sum((value - epsilon) ** 2))
    return bool(change.min() < 1e-4 * np.sum((epsilon - epsilon.mean()) ** 2))


def main():
    sets = []
    for index in range(SETS):
        rng = np.random.default_rng([31, index])
        kind = ("packed", "computed")[index % 2]
        k, d, epsilon = packed(rng) if kind == "packed" else computed(rng, orthogonal=index % 5 < 2)
        epsilon = np.array([float(f"{value:.6g}") for value in epsilon])
        data = np.log(k), np.log(d), epsilon
        least, theta = fit(rng, *data)
        a, b = np.exp(theta[1:3])
        # At a kink, a = ln d / ln k of some cell, the derivative by a need not be 0.
        kink = np.abs(a * data[0] / data[1] - 1).min() < 1e-7
        sets.append(
            {
                "kind": kind, "k": k.astype(int).tolist(), "d": d.astype(int).tolist(), "epsilon": epsilon.tolist(),
                "sum": least, "r_squared": 1 - least / ((epsilon - epsilon.mean()) ** 2).sum(),
                "log_c": theta[0], "a": a, "b": b, "c": theta[3], "settled": is_settled(theta, *data),
                "kink": bool(kink),
            }
        )
    pathlib.Path(__file__).with_name("capacity_fits.json").write_text(json.dumps(sets) + "\n")


if __name__ == "__main__":
    main()
