"""Codes of trained models with a threshold, and what random directions of length 1 tell.

    toylab run read-outs && python3 -P Tests/Reference/code_thresholds.py results/read-outs

Needs numpy, pandas and safetensors. Lenses.md tells what it prints.
"""

import pathlib
import sys

import numpy as np
import pandas as pd
from safetensors.numpy import load_file

folder = pathlib.Path(sys.argv[1])
draws = np.random.default_rng(20261127)
n, active, count = 64, 3, 4096


def samples():
    x = np.zeros((count, n))
    places = np.argsort(draws.random(x.shape), axis=1)[:, :active]
    np.put_along_axis(x, places, 0.5 + draws.random((count, active)), axis=1)
    return x


runs = pd.read_csv(folder / "runs.csv")
for width, group in runs[runs["training.optimizer"] == "adamw"].groupby("width"):
    exact, found = {0: [], 0.1: []}, []
    for run in group.run_id:
        weights = load_file(folder / "runs" / f"{run}.safetensors")
        x = samples()
        outputs = np.maximum(0, x @ weights["directions"] @ weights["directions"].T + weights["bias"])
        for threshold, shares in exact.items():
            shares.append(((outputs > threshold) == (x > 0)).all(1).mean())
        drawn = draws.normal(size=(n, width))
        drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
        largest = np.argsort(-(x @ drawn @ drawn.T), axis=1)[:, :active]
        found.append((np.take_along_axis(x, largest, axis=1) > 0).mean())
    shares = ", ".join(f"{np.mean(values):.3f} above {threshold}" for threshold, values in exact.items())
    print(f"m = {width}: exact sets {shares}; random directions of length 1 find {np.mean(found):.3f}")
