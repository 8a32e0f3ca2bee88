"""A least-squares line by SciPy. Writes linefit.json beside this file: python3 Tests/Reference/linefit.py"""

import json
import pathlib

import numpy as np
from scipy.stats import linregress


def main():
    rng = np.random.default_rng(4)
    cases = []
    for count in (3, 6, 40):
        x = np.sort(rng.uniform(1, 6, size=count))
        y = 0.3 - 1.1 * x + rng.normal(scale=0.05, size=count)
        fit = linregress(x, y)
        cases.append(
            {
                "x": x.tolist(), "y": y.tolist(), "slope": fit.slope, "intercept": fit.intercept,
                "stderr": fit.stderr, "r_squared": fit.rvalue**2,
            }
        )
    pathlib.Path(__file__).with_name("linefit.json").write_text(json.dumps(cases) + "\n")


if __name__ == "__main__":
    main()
