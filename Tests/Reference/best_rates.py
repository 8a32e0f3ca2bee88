"""Best learning rates and their exponents over the width, by NumPy from the runs.csv of a results folder.

Writes best_rates.json beside this file: python3 -P Tests/Reference/best_rates.py
The parabola is numpy.polyfit's through three points, the exponent the slope of numpy.polyfit's line.
"""

import csv
import itertools
import json
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
ARM = ("training.optimizer", "model.start.directions.widthExponent")


def rate(cell):
    return json.loads(cell)["base"] if cell.startswith("{") else float(cell)


def vertex(points):
    """Of (rate, loss); infinite losses diverged."""
    points = sorted(points)
    losses = [loss for _, loss in points]
    least = int(np.argmin(losses))
    if least in (0, len(points) - 1):
        return None
    x = np.log([rate for rate, _ in points[least - 1 : least + 2]])
    y = np.log(losses[least - 1 : least + 2])
    if not np.isfinite(y).all():
        return x[1]
    a, b, _ = np.polyfit(x - x[1], y, 2)
    return x[1] - b / (2 * a)


def laws(folder):
    rows = list(csv.DictReader(open(HERE.parent.parent / "results" / folder / "runs.csv")))
    arm = lambda row: tuple(row.get(name, "") for name in ARM)
    place = lambda row: (int(row["width"]), int(row["replicate"]))
    for name, members in itertools.groupby(sorted(rows, key=arm), arm):
        found = []
        for (width, _), runs in itertools.groupby(sorted(members, key=place), place):
            losses = [(rate(r["training.learningRate"]), float(r["test_loss"]) if r["status"] == "finished" else np.inf) for r in runs]
            best = vertex(losses)
            if best is not None:
                found.append((width, best))
        widths = sorted({width for width, _ in found})
        yield {
            "optimizer": name[0], "start": name[1],
            "best": {str(m): float(np.exp(np.mean([x for width, x in found if width == m]))) for m in widths},
            "exponent": float(-np.polyfit(np.log([w for w, _ in found]), [x for _, x in found], 1)[0]),
        }


made = {folder: list(laws(folder)) for folder in ("rate-transfer", "rate-transfer-tied")}
(HERE / "best_rates.json").write_text(json.dumps(made, indent=1) + "\n")
