"""Activations and their derivatives by SciPy. Writes activations.json beside this file:
python3 Tests/Reference/activations.py"""

import json
import pathlib

import numpy as np
from scipy.special import expit, ndtr


def grid():
    """From -40 to 40, closer together near 0, each a number that single precision holds."""
    near = np.concatenate(
        [[0.0], np.geomspace(1e-6, 0.1, 11), np.arange(0.2, 6.05, 0.1), np.arange(6.5, 40.5, 1.5), [40.0]]
    )
    return np.unique(np.concatenate([-near, near])).astype(np.float32).astype(np.float64)


def numbers(values):
    """As a list, without a sign of 0 and without what double precision holds with fewer digits."""
    return np.where(np.abs(values) < 1e-300, 0.0, values).tolist()


def main():
    z = grid()
    density = np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
    one = np.ones_like(z)
    tables = {
        "relu": (np.maximum(z, 0), (z > 0) * one),
        "identity": (z, one),
        "gelu": (z * ndtr(z), ndtr(z) + z * density),
        "silu": (z * expit(z), expit(z) + z * expit(z) * expit(-z)),
        "tanh": (np.tanh(z), 1 / np.cosh(z) ** 2),
        "sigmoid": (expit(z), expit(z) * expit(-z)),
    }
    activations = {
        name: {"values": numbers(values), "derivatives": numbers(derivatives)}
        for name, (values, derivatives) in tables.items()
    }
    text = json.dumps({"z": z.tolist(), "activations": activations}).replace(', "', ',\n"')
    pathlib.Path(__file__).with_name("activations.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
