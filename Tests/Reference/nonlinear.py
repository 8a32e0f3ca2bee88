"""Nonlinear fits by SciPy. Writes nonlinear.json beside this file: python3 Tests/Reference/nonlinear.py"""

import json
import pathlib

import numpy as np
from scipy.optimize import curve_fit


def main():
    rng = np.random.default_rng(6)
    x = np.array([10.0, 15, 25, 39, 63, 100, 160])
    # An exponential decay with an offset, fitted in y.
    y = 3 * np.exp(-x / 30) + 0.7 + rng.normal(scale=0.02, size=x.size)
    model = lambda x, a, tau, c: a * np.exp(-x / tau) + c
    best, covariance = curve_fit(model, x, y, p0=[1, 10, 0], xtol=1e-14, ftol=1e-14)
    decay = {
        "x": x.tolist(), "y": y.tolist(), "parameters": best.tolist(),
        "errors": np.sqrt(np.diag(covariance)).tolist(), "sum": float(((y - model(x, *best)) ** 2).sum()),
    }
    # A power law with an offset, in relative residuals.
    y = (4 * x**-1.1 + 0.05) * np.exp(rng.normal(scale=0.01, size=x.size))
    power = lambda x, c, a, e: c * x**-a + e
    best, _ = curve_fit(power, x, y, p0=[1, 1, 0], sigma=y, xtol=1e-14, ftol=1e-14)
    offset = {"x": x.tolist(), "y": y.tolist(), "prefactor": best[0], "exponent": best[1], "offset": best[2]}
    pathlib.Path(__file__).with_name("nonlinear.json").write_text(json.dumps({"decay": decay, "offset": offset}) + "\n")


if __name__ == "__main__":
    main()
