"""Steps of Muon, by PyTorch's own torch.optim.Muon, and of Dion, in NumPy from the published equations and from nothing in Sources.

Writes muon.json beside this file: python3 Tests/Reference/muon.py
PyTorch casts to 16 bits on the way; here that name stands for 64, so that every digit can be compared.
"""

import json
import pathlib

import numpy as np
import torch

SHAPES = [(7, 3), (3, 7), (5, 5), (6, 1)]
STEPS, RATE, DECAY, MOMENTUM = 6, 0.03, 0.4, 0.9


def muon(w, gradients, scale, momentum):
    parameter = torch.nn.Parameter(torch.tensor(w, dtype=torch.float64))
    optimizer = torch.optim.Muon(
        [parameter], lr=RATE, weight_decay=DECAY, momentum=momentum, nesterov=True, adjust_lr_fn=scale
    )
    short, torch.bfloat16 = torch.bfloat16, torch.float64
    try:
        for gradient in gradients:
            parameter.grad = torch.tensor(gradient, dtype=torch.float64)
            optimizer.step()
    finally:
        torch.bfloat16 = short
    return parameter.detach().numpy()


def dion(w, basis, gradients, momentum):
    """w: outputs x inputs; basis: inputs x r."""
    w, q, m = w.copy(), basis.copy(), np.zeros_like(w)
    for gradient in gradients:
        m += gradient
        p = np.linalg.qr(m @ q)[0]
        r = m.T @ p
        m -= (1 - momentum) * p @ r.T
        q = r / (np.linalg.norm(r, axis=0) + 1e-8)
        w = (1 - RATE * DECAY) * w - RATE * np.sqrt(w.shape[0] / w.shape[1]) * p @ q.T
    return w, m


def main():
    rng = np.random.default_rng(31)
    cases = []
    for rows, columns in SHAPES:
        w = rng.normal(size=(rows, columns))
        # Of uneven singular values, as gradients are.
        gradients = rng.normal(size=(STEPS, rows, columns)) * np.logspace(0, -3, columns)
        common = {
            "rows": rows, "columns": columns, "w": w.ravel().tolist(), "gradients": gradients.reshape(STEPS, -1).tolist(),
        }
        for scale in ("original", "match_rms_adamw"):
            after = muon(w, gradients, scale, MOMENTUM)
            cases.append(common | {"optimizer": "muon", "scale": scale, "after": after.ravel().tolist()})
        for fraction in (1.0, 0.5):
            rank = int(np.ceil(fraction * min(rows, columns)))
            basis = rng.normal(size=(columns, rank))
            after, left = dion(w, basis, gradients, MOMENTUM)
            cases.append(
                common
                | {
                    "optimizer": "dion", "fraction": fraction, "basis": basis.T.ravel().tolist(),
                    "after": after.ravel().tolist(), "momentumAfter": left.ravel().tolist(),
                }
            )
    data = {"rate": RATE, "decay": DECAY, "momentum": MOMENTUM, "cases": cases}
    pathlib.Path(__file__).with_name("muon.json").write_text(json.dumps(data) + "\n")


if __name__ == "__main__":
    main()
