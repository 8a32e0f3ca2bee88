"""A full-batch training on a fixed set of normalised samples, by NumPy as the formulas are written: losses along the way, the
parameters at its end, and each sample's norm, dimensionality and loss there. Writes training_set.json beside this file:
python3 Tests/Reference/training_set.py"""

import itertools
import json
import pathlib

import numpy as np

N, M, SAMPLES, STEPS, RATE = 7, 2, 9, 25, 0.5
TARGETS = {"identity": lambda x: x, "absolute": np.abs}


def normalized(x):
    """Rows of Euclidean norm 1; a row of zeros stays."""
    norms = np.linalg.norm(x, axis=1, keepdims=True)
    return np.divide(x, norms, out=np.zeros_like(x), where=norms > 0)


def loss_and_gradients(x, target, decoder, encoder, bias, importance):
    """Mean over samples and features, with the gradients of decoder, encoder and bias."""
    z = x @ encoder @ decoder.T + bias
    error = np.maximum(z, 0) - target(x)
    d = 2 * importance * error * (z > 0) / z.size
    return np.mean(importance * error**2), d.T @ x @ encoder, x.T @ d @ decoder, d.sum(axis=0)


def dimensionality(h):
    """|h_j|^2 / sum_k (h_j . h_k / |h_j|)^2, 0 for a vector of zeros."""
    result = np.zeros(len(h))
    for j, own in enumerate(h):
        norm = np.sqrt(own @ own)
        if norm > 0:
            result[j] = norm**2 / sum((own / norm @ other) ** 2 for other in h)
    return result


def trained(x, target, decoder, encoder, bias, importance):
    """Gradient descent; an encoder of None is tied to the decoder."""
    losses, first = [], None
    for _ in range(STEPS):
        loss, of_decoder, of_encoder, of_bias = loss_and_gradients(
            x, target, decoder, decoder if encoder is None else encoder, bias, importance
        )
        losses.append(loss)
        if encoder is None:
            of_decoder, of_encoder = of_decoder + of_encoder, None
        first = first or [g.ravel().tolist() for g in (of_decoder, of_bias, of_encoder) if g is not None]
        decoder, bias = decoder - RATE * of_decoder, bias - RATE * of_bias
        encoder = None if encoder is None else encoder - RATE * of_encoder
    return losses, first, decoder, encoder, bias


def main():
    rng = np.random.default_rng(17)
    raw = np.where(rng.random((SAMPLES, N)) < 0.4, rng.normal(size=(SAMPLES, N)), 0)
    raw[3] = 0
    x = normalized(raw)
    decoder, encoder, bias = rng.normal(size=(N, M)), rng.normal(size=(N, M)), 0.3 * rng.normal(size=N)
    cases = []
    for (name, target), tied, weighted in itertools.product(TARGETS.items(), [True, False], [True, False]):
        importance = 0.7 ** np.arange(N) if weighted else np.ones(N)
        losses, first, d, e, b = trained(x, target, decoder, None if tied else encoder, bias, importance)
        h = x @ (d if tied else e)
        errors = np.maximum(h @ d.T + b, 0) - target(x)
        cases.append({
            "target": name, "tied": tied, "importance": importance.tolist(), "losses": losses, "gradients": first,
            "trained": [p.ravel().tolist() for p in (d, b, e) if p is not None],
            "norm": np.linalg.norm(h, axis=1).tolist(), "dimensionality": dimensionality(h).tolist(),
            "loss": (importance * errors**2).sum(axis=1).tolist(),
        })
    made = {
        "features": N, "width": M, "rate": RATE, "raw": raw.tolist(), "samples": x.tolist(),
        "directions": decoder.ravel().tolist(), "encoder": encoder.ravel().tolist(), "bias": bias.tolist(),
        "cases": cases,
    }
    text = json.dumps(made).replace('], "', '],\n"').replace("}, {", "},\n{")
    pathlib.Path(__file__).with_name("training_set.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
