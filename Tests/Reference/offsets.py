"""Power laws with offsets over several groups, by nonlinear least squares in all constants at once.

Of the 108 losses of open language models in language-model-losses.csv (read off figure 8b of Liu, Liu & Gore 2025: nats a
token, m the width). Writes offsets.json beside this file: python3 Tests/Reference/offsets.py
"""

import csv
import json
import pathlib

import numpy as np
from scipy import optimize, stats

FOLDER = pathlib.Path(__file__).parent
SCALE = 2000.0  # x in units in which all constants are of one size


def minimum(x, y, group, own_prefactor, own_offset, relative, fixed={}):
    """The constants (exponent, prefactors, offsets) of least squares, some of them given."""
    groups = group.max() + 1
    prefactors, offsets = (groups if own_prefactor else 1), (groups if own_offset else 1)
    weight = 1 / y if relative else np.ones_like(y)
    free = np.array([i for i in range(1 + prefactors + offsets) if i not in fixed])
    full = np.zeros(1 + prefactors + offsets)
    for place, value in fixed.items():
        full[place] = value

    def residuals(constants):
        full[free] = constants
        c = full[1:1 + prefactors][group if own_prefactor else 0]
        offset = full[1 + prefactors:][group if own_offset else 0]
        return (y - c * x ** -full[0] - offset) * weight

    start = np.concatenate([[0.8], np.ones(prefactors), np.full(offsets, 0.8 * y.min())])[free]
    best = optimize.least_squares(residuals, start, xtol=1e-15, ftol=1e-15, gtol=1e-15, x_scale="jac", max_nfev=10000)
    full[free] = best.x
    return full.copy(), 2 * best.cost


def ends(value, place, limit, fit):
    """Where the profile of one constant crosses the limit, on either side of its best value."""
    def above(there):
        return fit({place: there})[1] - limit

    found = []
    for sign in (-1, 1):
        step = 0.02 * max(abs(value), 0.1)
        while above(value + sign * step) < 0:
            step *= 1.3
        found.append(optimize.brentq(lambda d: above(value + sign * d), 0, step, xtol=1e-10))
    return value - found[0], value + found[1]


def reference(x, y, labels, own_prefactor, own_offset, relative):
    names = list(dict.fromkeys(labels))
    group = np.array([names.index(label) for label in labels])
    x = x / SCALE

    def fit(fixed):
        return minimum(x, y, group, own_prefactor, own_offset, relative, fixed)

    constants, least = fit({})
    freedom = len(y) - len(constants)
    limit = least * (1 + stats.t.ppf(0.975, freedom) ** 2 / freedom)
    prefactors = len(names) if own_prefactor else 1
    offset = 1 + prefactors
    weight = 1 / y**2 if relative else np.ones_like(y)
    pure, positions = 0.0, set(zip(x, group))
    for position in positions:
        here = (x == position[0]) & (group == position[1])
        pure += (weight[here] * (y[here] - np.average(y[here], weights=weight[here])) ** 2).sum()
    lack, rest = len(positions) - len(constants), len(y) - len(positions)
    f = (least - pure) / lack / (pure / rest)
    return {
        "own_prefactor": own_prefactor, "own_offset": own_offset, "relative": relative, "groups": len(names),
        "exponent": constants[0], "prefactor": constants[1] * SCALE ** constants[0], "offset": constants[offset],
        "exponent_ends": ends(constants[0], 0, limit, fit), "offset_ends": ends(constants[offset], offset, limit, fit),
        "deviation": np.sqrt(least / len(y)), "lack_of_fit": stats.f.sf(f, lack, rest),
    }


def paired(rng):
    """Logarithms of ratios of pairs at one x: the paired t interval."""
    other = rng.lognormal(0, 0.3, 5)
    y = other * rng.lognormal(-0.2, 0.05, 5)
    mean = np.log(y / other).mean()
    half = stats.ttest_rel(np.log(y), np.log(other)).confidence_interval(0.95).high - mean
    return {"y": y.tolist(), "other": other.tolist(), "ratio": np.exp(mean), "low": np.exp(mean - half),
            "high": np.exp(mean + half)}


def main():
    rows = list(csv.DictReader((FOLDER / "language-model-losses.csv").open()))
    x = np.array([float(row["m"]) for row in rows])
    y = np.array([float(row["loss"]) for row in rows])
    both = [row["family"] + " " + row["dataset"] for row in rows]
    fits = [
        reference(x, y, both, False, True, False),
        reference(x, y, both, True, True, True),
        reference(x, y, [row["dataset"] for row in rows], True, False, True),
    ]
    result = {"fits": fits, "paired": paired(np.random.default_rng(4))}
    (FOLDER / "offsets.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
