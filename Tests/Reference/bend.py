"""The t test of x^2 in y = a + b x + c x^2, by the normal equations and SciPy's t distribution: the chance of so clear a bend.

Writes bend.json beside this file: python3 Tests/Reference/bend.py
"""

import json
import pathlib

import numpy as np
from scipy import stats

draw = np.random.default_rng(20261126)
cases = []
for count, bend in ((5, 0.0), (5, 0.3), (6, 0.0), (6, 0.2), (9, 0.1), (20, 0.05)):
    x = np.sort(draw.uniform(0, 5, count))
    y = 2 - 1.1 * x + bend * x**2 + draw.normal(0, 0.2, count)
    design = np.vander(x, 3)
    beta, rss = np.linalg.lstsq(design, y, rcond=None)[:2]
    covariance = np.linalg.inv(design.T @ design) * rss[0] / (count - 3)
    t = beta[0] / np.sqrt(covariance[0, 0])
    cases.append({"x": list(x), "slopes": list(np.diff(y) / np.diff(x)), "p": float(2 * stats.t.sf(abs(t), count - 3))})
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(cases, indent=1) + "\n")
