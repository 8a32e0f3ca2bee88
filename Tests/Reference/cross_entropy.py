"""The weighted mean cross-entropy of small models and its gradients, by PyTorch's own differentiation.

Writes cross_entropy.json beside this file: python3 Tests/Reference/cross_entropy.py
"""

import itertools
import json
import pathlib

import torch

N, M, SAMPLES = 6, 3, 9


def main():
    torch.manual_seed(23)
    active = torch.randint(0, N, (SAMPLES,))
    x = torch.zeros(SAMPLES, N, dtype=torch.float64)
    x[torch.arange(SAMPLES), active] = torch.randn(SAMPLES, dtype=torch.float64)
    start = {
        "directions": torch.randn(N, M, dtype=torch.float64), "bias": 0.3 * torch.randn(N, dtype=torch.float64),
        "encoder": torch.randn(N, M, dtype=torch.float64), "hidden_bias": 0.3 * torch.randn(M, dtype=torch.float64),
    }
    cases = []
    for scale, model, weighted in itertools.product([1, 100], ["tied", "untied", "hidden"], [True, False]):
        importance = 0.7 ** torch.arange(N, dtype=torch.float64) if weighted else torch.ones(N, dtype=torch.float64)
        names = ["directions", "bias"] + ([] if model == "tied" else ["encoder"]) + (["hidden_bias"] if model == "hidden" else [])
        # Logits of hundreds and tens of thousands.
        t = {name: (scale * start[name]).clone().requires_grad_() for name in names}
        h = x @ (t["directions"] if model == "tied" else t["encoder"])
        if model == "hidden":
            h = torch.nn.functional.silu(h + t["hidden_bias"])
        logits = h @ t["directions"].T + t["bias"]
        # Of the mean over samples and features, as the mean over the batch alone divides by the weights of its samples.
        loss = torch.nn.functional.cross_entropy(logits, active, weight=importance, reduction="sum") / (SAMPLES * N)
        loss.backward()
        cases.append({
            "scale": scale, "model": model, "importance": importance.tolist(), "loss": loss.item(),
            "largest_logit": logits.abs().max().item(),
            "gradients": {name: t[name].grad.ravel().tolist() for name in names},
        })
    made = {"features": N, "width": M, "samples": x.tolist(), "cases": cases} | {k: v.ravel().tolist() for k, v in start.items()}
    text = json.dumps(made).replace('], "', '],\n"').replace("}, {", "},\n{")
    pathlib.Path(__file__).with_name("cross_entropy.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
