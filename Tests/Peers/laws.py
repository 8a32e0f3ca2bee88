"""What dependent features, fixed sets and other tasks cost: a step of small models over that of independent features.

    python3 Tests/Peers/laws.py [--repeats 5] [--steps 20000] [--toylab .build/release/toylab]

Each law is trained beside independent features of the same number and probability, one after the other, one model on one core; the ratio of
the two training times is taken, and the median of the repeats told with its range. The machine should be idle.
"""
import argparse
import csv
import json
import pathlib
import statistics
import subprocess
import tempfile

LAWS = {
    "correlated groups of 3": (12, 1, {"dependence": {"law": "correlated-groups", "size": 3}}),
    "exclusive groups of 3": (12, 1, {"dependence": {"law": "exclusive-groups", "size": 3}}),
    "exactly 2 active": (12, 2, {"dependence": {"law": "exactly", "active": 2}}),
    "a tree": (15, 1, {"dependence": {"law": "tree", "branching": 2, "depth": 3}}),
    "a tree, exclusive": (15, 1, {"dependence": {"law": "tree", "branching": 2, "depth": 3, "exclusive": True}}),
    "a circle": (12, 1, {"dependence": {"law": "circle", "sharpness": 1}}),
    "4 concepts of 3 values": (12, 4, {"dependence": {"law": "concepts", "concepts": 4, "values": 3}}),
    "a fixed set of 4096": (12, 1, {"samples": 4096}),
    "samples of norm 1": (12, 1, {"normalize": True}),
    "the absolute value": (12, 1, {"target": {"law": "absolute"}, "value": {"law": "signed"}}),
}


def experiment(name, features, active, data, steps):
    if data.get("dependence", {}).get("law") == "tree":
        # A child is half as frequent as its parent.
        weights = [0.5 ** (i + 1).bit_length() for i in range(features)]
        data = {**data, "frequency": {"law": "explicit", "weights": weights}}
    return {
        "name": name,
        "data": {"features": features, "activationDensity": active, **data},
        "model": {"width": 3},
        "training": {"steps": steps, "batchSize": 1024},
        "tables": [],
    }


def seconds(toylab, content, folder):
    """Training alone, without measuring."""
    path = folder / f"{content['name']}.json"
    path.write_text(json.dumps(content))
    results = folder / f"{content['name']}-results"
    subprocess.run([toylab, "run", path, "--out", results, "--jobs", "1", "--quiet", "--no-report"], check=True, stdout=subprocess.DEVNULL)
    with open(results / "timing.csv") as file:
        return float(next(csv.DictReader(file))["training_seconds"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--steps", type=int, default=20000)
    parser.add_argument("--toylab", default=".build/release/toylab")
    options = parser.parse_args()
    print("| law | n | E | microseconds a step | over independent features | range |")
    print("|---|---|---|---|---|---|")
    for law, (features, active, data) in LAWS.items():
        plain = {"value": data["value"]} if "value" in data else {}
        ratios, times = [], []
        for repeat in range(options.repeats):
            with tempfile.TemporaryDirectory() as folder:
                folder = pathlib.Path(folder)
                own = experiment("own", features, active, data, options.steps)
                other = experiment("other", features, active, plain, options.steps)
                if "frequency" in own["data"]:
                    other["data"]["frequency"] = own["data"]["frequency"]
                own, other = (seconds(options.toylab, content, folder) for content in (own, other))
                ratios.append(own / other)
                times.append(own / options.steps * 1e6)
        print(f"| {law} | {features} | {active} | {statistics.median(times):.1f} | {statistics.median(ratios):.2f} | {min(ratios):.2f} to {max(ratios):.2f} |", flush=True)


if __name__ == "__main__":
    main()
