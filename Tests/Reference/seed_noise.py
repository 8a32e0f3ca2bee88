"""The scatter of one run over its random numbers, from the shipped results that have replicates.

    python3 seed_noise.py

prints that of the training loss for a few settings. A cell has three replicates, too few to trust one by one: its variance is
pooled with those of the replicated cells nearest to it in exponent, weight decay and density, four of them at least, at the same
width. The half-width of a 95% interval is the pooled standard deviation times Student's quantile for the pool's degrees of freedom.
"""

import csv
import itertools
import math
import pathlib
import statistics

from scipy import stats

RESULTS = pathlib.Path(__file__).resolve().parents[2] / "results"
GRID = ("published-grid-subset", "starts")
DENSITIES = ("activation-density",)
NEAREST = 4


def rows(name):
    """Finished runs with 1000 features from the published start, each with its row of geometry.csv over strongly represented ones."""
    folder = RESULTS / name
    if not (folder / "runs.csv").exists():
        return []
    with open(folder / "runs.csv") as file:
        runs = [r for r in csv.DictReader(file) if r["status"] == "finished" and r["features"] == "1000"]
    with open(folder / "geometry.csv") as file:
        strong = {r["run_id"]: r for r in csv.DictReader(file) if r["over"] == "strongly_represented"}
    return [r | {"strong": strong.get(r["run_id"])} for r in runs if r.get("model.start.bias.deviation", "1.0") == "1.0"]


def place(row):
    return float(row["frequency_exponent"]), float(row["weight_decay"]), math.log(float(row["activation_density"]))


class Scatter:
    """Variances over replicates, by exponent, decay, logarithm of the density, and width."""

    def __init__(self, cells):
        known = {key: values for key, values in cells.items() if len(values) > 2}
        self.cells = {key: (len(values) - 1, statistics.variance(values)) for key, values in known.items()}

    def half(self, exponent, decay, density=1.0, width=None):
        """Half of the 95% interval of one run; over all widths where none is named."""

        def distance(key):
            steps = (key[0] - exponent) / 0.25, (key[1] - decay) * 3, (key[2] - math.log(density)) / 0.25
            return sum(step * step for step in steps)

        keys = sorted((k for k in self.cells if width in (None, k[3])), key=distance)
        # A grid has neighbours of one distance: all of them or none.
        pool = [self.cells[k] for k in keys if distance(k) <= distance(keys[min(NEAREST, len(keys)) - 1]) + 1e-6]
        freedom = sum(free for free, _ in pool)
        return stats.t.ppf(0.975, freedom) * math.sqrt(sum(free * variance for free, variance in pool) / freedom)


def scatter(names, value):
    """Of a function of a run's rows."""
    cells = {}
    for row in itertools.chain.from_iterable(map(rows, names)):
        if (number := value(row)) is not None:
            cells.setdefault((*place(row), int(row["width"])), []).append(number)
    return Scatter(cells)


def loss(names):
    """Of ln of the training loss."""
    return scatter(names, lambda row: math.log(float(row["train_loss"])))


def strong_overlap(row):
    """ln of the mean squared overlap of strongly represented features; None where there are fewer than two."""
    cell = row["strong"]["mean_square_overlap"] if row["strong"] else ""
    return math.log(float(cell)) if cell else None


def exponents(names):
    """Of the slope of -ln L on ln m over the widths of one replicate."""
    curves = {}
    for row in itertools.chain.from_iterable(map(rows, names)):
        curve = curves.setdefault((*place(row), row.get("experiment"), row["replicate"]), [])
        curve.append((math.log(float(row["width"])), -math.log(float(row["train_loss"]))))
    cells = {}
    for key, curve in curves.items():
        cells.setdefault((*key[:3], None), []).append(statistics.linear_regression(*zip(*curve)).slope)
    return Scatter(cells)


if __name__ == "__main__":
    relative = loss(GRID)
    for exponent, decay, width in itertools.product((0, 0.5, 1, 1.5, 2), (-1, -0.333, 0.333, 1), (10, 39, 100)):
        print(exponent, decay, width, round(relative.half(exponent, decay, width=width), 3))
