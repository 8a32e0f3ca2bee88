"""Models whose directions are drawn and stay as they are: only norms and biases are trained, in PyTorch.

Writes drawn_directions.json beside this file: python3 Tests/Reference/drawn_directions.py (a quarter of an hour)
"""

import json
import math
import pathlib

import torch

FEATURES, BATCH, STEPS, TESTS = 1000, 2048, 4000, 600


def samples(p, generator):
    active = torch.rand(BATCH, FEATURES, generator=generator) < p
    return active * 2 * torch.rand(BATCH, FEATURES, generator=generator)


def train(m, alpha, seed):
    g = torch.Generator().manual_seed(seed)
    i = torch.arange(1, FEATURES + 1, dtype=torch.float32)
    p = i**-alpha / (i**-alpha).sum()
    w = torch.randn(FEATURES, m, generator=g)
    w /= w.norm(dim=1, keepdim=True)
    logarithm = torch.full((FEATURES,), 0.2, requires_grad=True)
    bias = torch.full((FEATURES,), -0.8, requires_grad=True)
    optimizer = torch.optim.Adam([logarithm, bias], lr=0.02)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: 0.5 * (1 + math.cos(math.pi * s / STEPS)))

    def loss(x):
        directions = logarithm.exp()[:, None] * w
        return ((torch.relu(x @ directions @ directions.T + bias) - x) ** 2).sum(dim=1)

    for _ in range(STEPS):
        optimizer.zero_grad()
        loss(samples(p, g)).mean().backward()
        optimizer.step()
        schedule.step()
    with torch.no_grad():
        losses = torch.cat([loss(samples(p, g)) for _ in range(TESTS)])
    return {
        "width": m,
        "exponent": alpha,
        "loss": round(losses.mean().item(), 6),
        "stderr": round((losses.std() / math.sqrt(len(losses))).item(), 6),
        "square_norm": round((2 * logarithm).exp().mean().item(), 4),
        "bias": round(bias.mean().item(), 4),
    }


def main():
    torch.set_num_threads(1)
    rows = []
    for alpha in (0, 1):
        for m in (25, 63):
            rows.append(train(m, alpha, seed=m))
            print(rows[-1], flush=True)
    text = "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n"
    pathlib.Path(__file__).with_name("drawn_directions.json").write_text(text)


if __name__ == "__main__":
    main()
