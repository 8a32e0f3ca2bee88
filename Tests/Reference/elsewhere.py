"""A model as PyTorch would save it, its encoder features-last, and its loss by ten million samples.

Writes elsewhere.safetensors and elsewhere.json beside this file, and the same with as many dimensions as features in half precision, with
and without a bias of the hidden layer (square.safetensors, square-hidden-bias.safetensors, square.json), and one with a nonlinear hidden
layer (elsewhere-hidden.safetensors, elsewhere-hidden.json): python3 Tests/Reference/elsewhere.py
"""

import json
import pathlib

import numpy as np
import safetensors.numpy

N, M, SAMPLES, BATCHES = 12, 4, 1_000_000, 10
FOLDER = pathlib.Path(__file__).parent


def main():
    rng = np.random.default_rng(23)
    decoder = (rng.normal(size=(N, M)) / np.sqrt(M)).astype(np.float32)
    encoder = (decoder + 0.3 * rng.normal(size=(N, M))).astype(np.float32)
    bias = (0.3 * rng.normal(size=N) - 0.2).astype(np.float32)
    # A nn.Linear(N, M) and a nn.Linear(M, N) have weights of these shapes.
    safetensors.numpy.save_file(
        {"down.weight": np.ascontiguousarray(encoder.T), "up.weight": decoder, "up.bias": bias},
        FOLDER / "elsewhere.safetensors")
    p = np.arange(1, N + 1) ** -1.0
    p *= 1.5 / p.sum()
    losses = []
    for _ in range(BATCHES):
        x = (rng.random((SAMPLES, N)) < p) * rng.uniform(0, 2, (SAMPLES, N))
        output = np.maximum(x @ encoder.astype(float) @ decoder.T.astype(float) + bias, 0)
        losses.append(((output - x) ** 2).sum(axis=1))
    losses = np.concatenate(losses)
    unit = decoder / np.linalg.norm(decoder, axis=1, keepdims=True)
    overlaps = (unit @ unit.T)[np.triu_indices(N, 1)]
    known = {
        "test_loss": losses.mean(), "standard_error": losses.std() / len(losses) ** 0.5,
        "standard_deviation": losses.std(), "mean_square_overlap": float((overlaps ** 2).mean()),
        "max_abs_overlap": float(np.abs(overlaps).max()),
    }
    (FOLDER / "elsewhere.json").write_text(json.dumps({k: float(v) for k, v in known.items()}, indent=1) + "\n")


def square():
    n = 6
    rng = np.random.default_rng(29)
    down, up, bias = (rng.normal(size=shape).astype(np.float16) for shape in ((n, n), (n, n), n))
    tensors = {"down.weight": down, "up.weight": up, "up.bias": bias}
    safetensors.numpy.save_file(tensors, FOLDER / "square.safetensors")
    safetensors.numpy.save_file(
        {**tensors, "down.bias": np.ones(n, np.float16)}, FOLDER / "square-hidden-bias.safetensors")
    # As toylab has it unless told otherwise: frequencies are equal, and one feature is active on average.
    x = (rng.random((SAMPLES, n)) < 1 / n) * rng.uniform(0, 2, (SAMPLES, n))
    output = np.maximum(x @ down.T.astype(float) @ up.T.astype(float) + bias, 0)
    losses = ((output - x) ** 2).sum(axis=1)
    known = {"test_loss": losses.mean(), "standard_error": losses.std() / len(losses) ** 0.5}
    (FOLDER / "square.json").write_text(json.dumps({k: float(v) for k, v in known.items()}, indent=1) + "\n")


def hidden():
    """y = relu(up(tanh(down(x)))), of two nn.Linear."""
    rng = np.random.default_rng(31)
    down, up = (rng.normal(size=shape).astype(np.float32) for shape in ((M, N), (N, M)))
    down_bias, up_bias = ((0.5 * rng.normal(size=size)).astype(np.float32) for size in (M, N))
    tensors = {"down.weight": down, "down.bias": down_bias, "up.weight": up, "up.bias": up_bias}
    safetensors.numpy.save_file(tensors, FOLDER / "elsewhere-hidden.safetensors")
    p = np.arange(1, N + 1) ** -1.0
    p *= 1.5 / p.sum()
    losses = {"test_loss": [], "linear": []}
    for _ in range(BATCHES):
        x = (rng.random((SAMPLES, N)) < p) * rng.uniform(0, 2, (SAMPLES, N))
        u = x @ down.T.astype(float) + down_bias
        for name, h in (("test_loss", np.tanh(u)), ("linear", u)):
            output = np.maximum(h @ up.T.astype(float) + up_bias, 0)
            losses[name].append(((output - x) ** 2).sum(axis=1))
    losses = {name: np.concatenate(parts) for name, parts in losses.items()}
    known = {name: float(values.mean()) for name, values in losses.items()}
    known["standard_error"] = float(losses["test_loss"].std() / len(losses["test_loss"]) ** 0.5)
    (FOLDER / "elsewhere-hidden.json").write_text(json.dumps(known, indent=1) + "\n")


if __name__ == "__main__":
    main()
    square()
    hidden()
