"""toylab's training step beside the same recipe in PyTorch (eager) and JAX (jit), each on one core.

    python3 -m venv peers && peers/bin/pip install numpy torch jax
    peers/bin/python Tests/Peers/peers.py [--toylab .build/release/toylab] [--rounds 5] [--cells 0:10,1:46]

The programs take turns within a round, so that a machine that slows down slows all of them down. Printed are medians
over the rounds, and the ratios of the medians; the last line of each state holds their geometric means. toylab's step is
timed at the start of training and in a trained state, where few outputs are above 0; the others' steps cost the same in
both. Everything is single
precision: U(0, 2) values, density 1, batches drawn afresh each step, AdamW with decoupled decay towards norm 1, warm-up
and cosine. The published sizes are n = 1000 features and batches of 2048; --features and --batch-size change them.
"""

import argparse
import csv
import io
import math
import os
import statistics
import subprocess
import sys
import time

os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # inherited by toylab
os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1", JAX_PLATFORMS="cpu")
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

FEATURES, BATCH, STEPS, WARMUP, DECAY = 1000, 2048, 20_000, 2000, -1.0


def learning_rate(step):
    if step < WARMUP:
        return 1e-2 * step / WARMUP
    progress = (step - WARMUP) / (STEPS - WARMUP)
    return 1e-2 * (0.05 + 0.95 * (1 + math.cos(math.pi * progress)) / 2)


def probabilities(exponent):
    weights = [(i + 1) ** -exponent for i in range(FEATURES)]
    return [w / sum(weights) for w in weights]


def torch_cell(exponent, width):
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(0)
    p = torch.tensor(probabilities(exponent))
    w = (torch.randn(width, FEATURES) / width**0.5).requires_grad_()
    b = torch.randn(FEATURES).requires_grad_()
    optimizer = torch.optim.AdamW([w, b], lr=1e-2, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0)

    def step(s):
        rate = learning_rate(s)
        for group in optimizer.param_groups:
            group["lr"] = rate
        x = (torch.rand(BATCH, FEATURES) < p) * (2 * torch.rand(BATCH, FEATURES))
        loss = ((torch.relu(x @ w.T @ w + b) - x) ** 2).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        with torch.no_grad():
            w.add_(w * (1 - 1 / (w.norm(dim=0) + 1e-8)), alpha=rate * DECAY)
        optimizer.step()
        loss.item()

    return step


def jax_cell(exponent, width):
    import jax
    import jax.numpy as jnp

    p = jnp.array(probabilities(exponent), dtype=jnp.float32)

    def loss_of(w, b, x):
        return jnp.mean((jax.nn.relu(x @ w.T @ w + b) - x) ** 2)

    @jax.jit
    def advance(state, rate):
        w, b, mw, vw, mb, vb, t, key = state
        key, of_mask, of_value = jax.random.split(key, 3)
        shape = (BATCH, FEATURES)
        x = (jax.random.uniform(of_mask, shape) < p) * (2 * jax.random.uniform(of_value, shape))
        loss, (gw, gb) = jax.value_and_grad(loss_of, argnums=(0, 1))(w, b, x)
        t = t + 1
        w = w + rate * DECAY * w * (1 - 1 / (jnp.linalg.norm(w, axis=0) + 1e-8))

        def adam(value, g, m, v):
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
            return value - rate * (m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.999**t)) + 1e-8), m, v

        w, mw, vw = adam(w, gw, mw, vw)
        b, mb, vb = adam(b, gb, mb, vb)
        return (w, b, mw, vw, mb, vb, t, key), loss

    key = jax.random.PRNGKey(0)
    w = jax.random.normal(key, (width, FEATURES)) / width**0.5
    b = jax.random.normal(key, (FEATURES,))
    state = [(w, b, 0 * w, 0 * w, 0 * b, 0 * b, jnp.float32(0), key)]

    def step(s):
        state[0], loss = advance(state[0], learning_rate(s))
        loss.block_until_ready()

    return step


def milliseconds(step, steps, first=1):
    times = []
    for s in range(first, first + steps):
        start = time.perf_counter()
        step(s)
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


def toylab_milliseconds(program, exponent, width, state):
    output = subprocess.run(
        [program, "bench", "--exponent", str(exponent), "--width", str(width), "--format", "csv",
         "--state", state, "--features", str(FEATURES), "--batch-size", str(BATCH), "--steps", str(60 if FEATURES <= 2000 else 8)],
        check=True, capture_output=True, text=True,
    ).stdout
    return float(next(csv.DictReader(io.StringIO(output)))["milliseconds_per_step"])


def main():
    global FEATURES, BATCH
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--toylab", default=".build/release/toylab")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=15, help="steps a round of PyTorch and JAX")
    parser.add_argument("--cells", help="exponent:width, separated by commas; the nine of the README by default")
    parser.add_argument("--features", type=int, default=FEATURES)
    parser.add_argument("--batch-size", type=int, default=BATCH)
    arguments = parser.parse_args()
    FEATURES, BATCH = arguments.features, arguments.batch_size
    cells = [tuple(map(float, cell.split(":"))) for cell in arguments.cells.split(",")] if arguments.cells else [
        (exponent, width) for exponent in (0, 1, 2) for width in (10, 46, 100)
    ]
    peers = {}
    for name, make in (("torch", torch_cell), ("jax", jax_cell)):
        try:
            peers[name] = {(a, m): make(a, int(m)) for a, m in cells}
        except ImportError:
            print(f"{name} is not installed: left out", file=sys.stderr)
    for steps in peers.values():
        for step in steps.values():
            milliseconds(step, 3)  # warm-up and compilation
    print("state,exponent,width,toylab_ms," + ",".join(f"{p}_ms,{p}_ratio" for p in peers))
    for state in ("start", "trained"):
        ratios = {name: [] for name in peers}
        for exponent, width in cells:
            rounds = {"toylab": [], **{name: [] for name in peers}}
            for _ in range(arguments.rounds):
                rounds["toylab"].append(toylab_milliseconds(arguments.toylab, exponent, int(width), state))
                for name, steps in peers.items():
                    rounds[name].append(milliseconds(steps[exponent, width], arguments.steps, first=WARMUP))
            ours = statistics.median(rounds["toylab"])
            row = [state, f"{exponent:g}", f"{width:g}", f"{ours:.3f}"]
            for name in peers:
                theirs = statistics.median(rounds[name])
                ratios[name].append(theirs / ours)
                row += [f"{theirs:.1f}", f"{theirs / ours:.1f}"]
            print(",".join(row), flush=True)
        means = [f"{math.exp(statistics.fmean(map(math.log, values))):.1f}" for values in ratios.values()]
        print(f"{state} geometric mean,,," + ",".join(f",{mean}" for mean in means), flush=True)


if __name__ == "__main__":
    main()
