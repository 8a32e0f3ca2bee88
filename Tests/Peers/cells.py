"""Microseconds a training step takes on one core, for tiny models and for dense data.

    python3 Tests/Peers/cells.py [--toylab .build/release/toylab,another/toylab] [--torch] [--rounds 3] [tiny|dense ...]

A step is the difference of two runs of one experiment, a short and a long one, over the steps between them: so it holds all
that a step costs, and none of what a run costs once; in processor time, which others on the machine hardly change. Printed are
medians over the rounds, one column a program; the programs take turns. All features are active with the same probability p,
their values are uniform on (0, 1), and the rest is the default: tied weights, ReLU, AdamW.

With --torch there is PyTorch (eager) beside them, in the same rounds: the same recipe, single precision, many models at once in
batched products as notebooks do it (48 of them, 16 at n = 80, one of dense data), its step divided by their number; and how many times longer it
takes than the first program.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import tempfile
import time

os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # inherited by toylab

CELLS = {
    "tiny": [(n, m, 1024, p) for n, m in ((2, 1), (5, 2), (20, 5), (80, 20)) for p in (1, 0.3, 0.1, 0.01)],
    "dense": [(n, m, b, p) for n, m, b in ((400, 30, 512), (1000, 100, 1024)) for p in (1, 0.5, 0.25, 0.1, 0.03)],
}


def seconds(program, cell, steps):
    n, m, batch, p = cell
    experiment = {
        "name": "cell",
        "data": {"features": n, "activationDensity": p * n, "frequency": {"exponent": 0}, "value": {"low": 0, "high": 1}},
        "model": {"width": m},
        "training": {"steps": steps, "batchSize": batch, "schedule": {"warmupSteps": 1}},
    }
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "cell.json")
        with open(path, "w") as file:
            json.dump(experiment, file)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [program, "run", path, "--jobs", "1", "--quiet", "--no-report", "--out", os.path.join(folder, "out")],
            check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def per_step(program, cell, short, long):
    return (seconds(program, cell, long) - seconds(program, cell, short)) / (long - short)


def torch_models(cell):
    """A function that takes so many steps and returns the seconds of processor time that one of one model took."""
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(0)
    n, m, batch, p = cell
    models = 1 if batch * n > 100_000 else 16 if n == 80 else 48
    w = (torch.randn(models, m, n) / m**0.5).requires_grad_()
    b = torch.randn(models, 1, n).requires_grad_()
    optimizer = torch.optim.AdamW([w, b], lr=1e-2, weight_decay=0.0)

    def step():
        x = torch.rand(models, batch, n) * (torch.rand(models, batch, n) < p)
        y = torch.relu(torch.baddbmm(b, torch.bmm(x, w.transpose(1, 2)), w))
        loss = ((y - x) ** 2).mean(1).sum()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        loss.item()

    def run(steps):
        start = time.process_time()
        for _ in range(steps):
            step()
        return (time.process_time() - start) / steps / models

    run(3)
    return run


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--toylab", default=".build/release/toylab", help="programs, separated by commas")
    parser.add_argument("--torch", action="store_true", help="PyTorch beside them, where it is installed")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("groups", nargs="*", default=list(CELLS), choices=list(CELLS))
    arguments = parser.parse_args()
    programs = arguments.toylab.split(",")
    print("features,width,batch,probability," + ",".join(programs + (["torch", "ratio"] if arguments.torch else [])))
    for cell in (cell for group in arguments.groups for cell in CELLS[group]):
        rounds = {program: [] for program in programs}
        # About a second a run, if steps are not too long for that.
        lengths = {}
        for program in programs:
            step = max(1e-6, per_step(program, cell, 4, 14))
            if step < 0.02:
                step = max(1e-6, per_step(program, cell, 100, 600))
            lengths[program] = (10, 20) if step > 0.02 else (200, 200 + int(max(200, min(100_000, 1 / step))))
        peer = torch_models(cell) if arguments.torch else None
        theirs = []
        for _ in range(arguments.rounds):
            for program in programs:
                rounds[program].append(1e6 * per_step(program, cell, *lengths[program]))
            if peer:
                theirs.append(1e6 * peer(20))
        ours = [statistics.median(rounds[program]) for program in programs]
        other = [statistics.median(theirs), statistics.median(theirs) / ours[0]] if peer else []
        print(*cell, *(f"{value:.1f}" for value in ours + other), sep=",", flush=True)


if __name__ == "__main__":
    main()
