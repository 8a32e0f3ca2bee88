"""The mean of |error|^p of small models and its gradients, by PyTorch's own differentiation.

Writes power.json beside this file: python3 Tests/Reference/power.py
"""

import itertools
import json
import pathlib

import torch

N, M, SAMPLES = 6, 3, 9
ACTIVATIONS = {"relu": torch.relu, "identity": lambda z: z, "tanh": torch.tanh}


def main():
    torch.manual_seed(19)
    x = torch.randn(SAMPLES, N, dtype=torch.float64) * (torch.rand(SAMPLES, N) < 0.45)
    x[4] = 0
    start = {
        "directions": torch.randn(N, M, dtype=torch.float64), "bias": 0.3 * torch.randn(N, dtype=torch.float64),
        "encoder": torch.randn(N, M, dtype=torch.float64), "hidden_bias": 0.3 * torch.randn(M, dtype=torch.float64),
    }
    cases = []
    for p, (activation, f), model, weighted in itertools.product(
        [1, 2, 3, 4, 7], ACTIVATIONS.items(), ["tied", "untied", "hidden"], [True, False]
    ):
        importance = 0.7 ** torch.arange(N, dtype=torch.float64) if weighted else torch.ones(N, dtype=torch.float64)
        names = ["directions", "bias"] + ([] if model == "tied" else ["encoder"]) + (["hidden_bias"] if model == "hidden" else [])
        t = {name: start[name].clone().requires_grad_() for name in names}
        h = x @ (t["directions"] if model == "tied" else t["encoder"])
        if model == "hidden":
            h = torch.nn.functional.silu(h + t["hidden_bias"])
        errors = f(h @ t["directions"].T + t["bias"]) - x
        loss = (importance * errors.abs() ** p).mean()
        loss.backward()
        cases.append({
            "exponent": p, "activation": activation, "model": model, "importance": importance.tolist(), "loss": loss.item(),
            "gradients": {name: t[name].grad.ravel().tolist() for name in names},
        })
    made = {"features": N, "width": M, "samples": x.tolist(), "cases": cases} | {k: v.ravel().tolist() for k, v in start.items()}
    text = json.dumps(made).replace('], "', '],\n"').replace("}, {", "},\n{")
    pathlib.Path(__file__).with_name("power.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
