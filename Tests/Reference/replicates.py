"""Slopes over replicates: standard errors, t intervals and F tests of lack of fit, by whole matrices over all points.

Writes replicates.json beside this file: python3 Tests/Reference/replicates.py
"""

import json
import pathlib

import numpy as np
from scipy import stats


def reference(x, y):
    """x and y of all points, logarithms; the error model is stated in Sources/Statistics/ReplicateScatter.swift."""
    n = len(x)
    design = np.column_stack([np.ones(n), x])
    pseudo = np.linalg.solve(design.T @ design, design.T)
    intercept, slope = pseudo @ y
    places = np.unique(x)
    mean = (x[:, None] == x[None, :]).astype(float)
    mean /= mean.sum(1, keepdims=True)
    count = np.array([(x == place).sum() for place in places])
    own = np.array([y[x == place].var(ddof=1) if (x == place).sum() > 1 else 0 for place in places])
    freedom = count - 1

    def partly_pooled(own):
        return ((freedom * own).sum() / freedom.sum() + freedom * own) / count

    def expected(form, variances):
        """E[e' form e] of noise with these variances."""
        return np.trace(form @ np.diag(variances[np.searchsorted(places, x)]))

    def freedom_of(form):
        """Satterthwaite's, with the derivatives by each s_j^2 of what is linear in them."""
        variances = partly_pooled(own)
        by = np.array([expected(form, partly_pooled(unit)) for unit in np.eye(len(places))])
        varying = freedom > 0
        return expected(form, variances) ** 2 / np.sum(by[varying] ** 2 * variances[varying] ** 2 / freedom[varying])

    variances = partly_pooled(own)
    of_slope = np.outer(pseudo[1], pseudo[1])
    error, slope_freedom = np.sqrt(expected(of_slope, variances)), freedom_of(of_slope)
    half = stats.t.ppf(0.975, slope_freedom) * error
    lack = mean - design @ pseudo
    spread = lack @ np.diag(variances[np.searchsorted(places, x)])
    top = np.trace(spread) ** 2 / np.trace(spread @ spread)
    f = (y @ lack @ y) / np.trace(spread)
    means = np.array([y[x == place].mean() for place in places])
    return {
        "exponent": -slope, "stderr": float(error), "low": -slope - half, "high": -slope + half,
        "lack_of_fit": float(stats.f.sf(f, top, freedom_of(lack))),
        "local_slopes": (-np.diff(means) / np.diff(places)).tolist(),
    }


def main():
    rng = np.random.default_rng(12)
    widths = np.array([10.0, 15, 25, 39, 63, 100])
    cases = []
    for counts, noise, bend in [
        ([3] * 6, [0.02] * 6, 0), ([2] * 6, [0.01, 0.01, 0.04, 0.01, 0.01, 0.02], 0), ([3] * 6, [0.02] * 6, 0.05),
        ([1, 2, 3, 2, 1, 4], [0.01, 0.02, 0.03, 0.04, 0.02, 0.01], 0.02), ([1, 1, 1, 2, 1, 1], [0.03] * 6, 0),
    ]:
        x = np.repeat(widths, counts)
        logs = np.log(x)
        y = np.exp(1 - 0.9 * logs - bend * (logs - logs.mean()) ** 2 + rng.normal(scale=np.repeat(noise, counts)))
        cases.append({"x": x.tolist(), "y": y.tolist()} | reference(logs, np.log(y)))
    pathlib.Path(__file__).with_name("replicates.json").write_text(json.dumps(cases) + "\n")


if __name__ == "__main__":
    main()
