"""Ten AdamW steps of a tied ReLU model in NumPy, written from the published recipe and from nothing in Sources.

Writes adamw.json beside this file: python3 Tests/Reference/adamw.py
"""

import json
import pathlib

import numpy as np

FEATURES, WIDTH, BATCH, STEPS = 7, 3, 11, 10
RATE, WARMUP, FINAL = 0.02, 3, 0.05
BETA1, BETA2, EPSILON = 0.9, 0.999, 1e-8


def schedule(step, steps):
    if step < WARMUP:
        return step / WARMUP
    progress = (step - WARMUP) / (steps - WARMUP)
    return FINAL + (1 - FINAL) * 0.5 * (1 + np.cos(np.pi * progress))


def gradients(w, b, x):
    """w: features x width. Objective: the mean over batch and features of (relu(x w w' + b) - x)^2."""
    hidden = x @ w
    z = hidden @ w.T + b
    error = np.maximum(z, 0) - x
    dz = 2 * error * (z > 0) / x.size
    dhidden = dz @ w
    return (error**2).mean(), dz.T @ hidden + x.T @ dhidden, dz.sum(axis=0)


def train(w, b, batches, decay):
    w, b = w.copy(), b.copy()
    state = {name: (np.zeros_like(p), np.zeros_like(p)) for name, p in (("w", w), ("b", b))}
    losses = []
    for step, x in enumerate(batches, start=1):
        loss, dw, db = gradients(w, b, x)
        losses.append(loss)
        rate = RATE * schedule(step, len(batches))
        if decay >= 0:
            w -= rate * decay * w
        else:
            norms = np.linalg.norm(w, axis=1, keepdims=True)
            w += rate * decay * w * (1 - 1 / (norms + EPSILON))
        for name, parameter, gradient in (("w", w, dw), ("b", b, db)):
            m, v = state[name]
            m[:] = BETA1 * m + (1 - BETA1) * gradient
            v[:] = BETA2 * v + (1 - BETA2) * gradient**2
            m_hat = m / (1 - BETA1**step)
            v_hat = v / (1 - BETA2**step)
            parameter -= rate * m_hat / (np.sqrt(v_hat) + EPSILON)
    return losses, w, b


def main():
    rng = np.random.default_rng(20)
    w = rng.normal(size=(FEATURES, WIDTH)) / np.sqrt(WIDTH)
    b = rng.normal(size=FEATURES)
    active = rng.random((STEPS, BATCH, FEATURES)) < 0.3
    batches = active * rng.uniform(0, 2, size=active.shape)
    cases = []
    for decay in (0.7, 0.0, -0.9):
        losses, final_w, final_b = train(w, b, batches, decay)
        cases.append(
            {"decay": decay, "losses": losses, "w": final_w.ravel().tolist(), "b": final_b.tolist()}
        )
    data = {
        "features": FEATURES, "width": WIDTH, "batch": BATCH, "steps": STEPS, "rate": RATE, "warmup": WARMUP,
        "final": FINAL, "w": w.ravel().tolist(), "b": b.tolist(),
        "batches": batches.reshape(STEPS, -1).tolist(), "cases": cases,
    }
    pathlib.Path(__file__).with_name("adamw.json").write_text(json.dumps(data) + "\n")


if __name__ == "__main__":
    main()
