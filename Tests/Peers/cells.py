"""Microseconds a training step takes on one core, for tiny models and for dense data.

    python3 Tests/Peers/cells.py [--toylab .build/release/toylab,another/toylab] [--rounds 3] [tiny|dense ...]

A step is the difference of two runs of one experiment, a short and a long one, over the steps between them: so it holds all
that a step costs, and none of what a run costs once; in processor time, which others on the machine hardly change. Printed are
medians over the rounds, one column a program; the programs take turns. All features are active with the same probability p,
their values are uniform on (0, 1), and the rest is the default: tied weights, ReLU, AdamW.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import tempfile

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


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--toylab", default=".build/release/toylab", help="programs, separated by commas")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("groups", nargs="*", default=list(CELLS), choices=list(CELLS))
    arguments = parser.parse_args()
    programs = arguments.toylab.split(",")
    print("features,width,batch,probability," + ",".join(programs))
    for cell in (cell for group in arguments.groups for cell in CELLS[group]):
        rounds = {program: [] for program in programs}
        # About a second a run, if steps are not too long for that.
        lengths = {}
        for program in programs:
            step = max(1e-6, per_step(program, cell, 4, 14))
            if step < 0.02:
                step = max(1e-6, per_step(program, cell, 100, 600))
            lengths[program] = (10, 20) if step > 0.02 else (200, 200 + int(max(200, min(100_000, 1 / step))))
        for _ in range(arguments.rounds):
            for program in programs:
                rounds[program].append(1e6 * per_step(program, cell, *lengths[program]))
        print(*cell, *(f"{statistics.median(rounds[program]):.1f}" for program in programs), sep=",", flush=True)


if __name__ == "__main__":
    main()
