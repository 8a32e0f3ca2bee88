"""The form of the claim files of experiments/claims, for claims.py and lens_claims.py."""

import json
import math
import pathlib

from expected_misses import MISSES

HERE = pathlib.Path(__file__).resolve().parents[2] / "experiments" / "claims"

# Rereads of one cell from two figures differ by about 1%.
READ = 0.01


def number(text):
    value = float(text)
    return int(value) if value == int(value) else value


def digits(value):
    return float(f"{value:.6g}")


def cell(coordinates, value, noise, reading, ours=None):
    """A row of cells; `ours` is the noise of what is measured where the published number has another."""
    reach = math.hypot(noise, reading)
    ends = [value - reach, value + reach, noise if ours is None else ours]
    return [*coordinates, *map(digits, [value, *ends])]


def losses(rows, keys, column, noise):
    """Cells of losses, by the settings in `keys`; `noise` is relative, of those settings."""
    settings = [[number(r[k]) for k in keys] for r in rows]
    return [cell(s, x := float(r[column]), noise(*s) * x, READ * x) for s, r in zip(settings, rows)]


def group(name, place, quantity, measured, columns, cells, where=None, statistic=None):
    """A group of claims.

    measured  experiment, table and column, with spaces between them
    columns   settings of the cells, with spaces between them
    """
    made = {"name": name, "place": place, "quantity": quantity}
    made |= dict(zip(("experiment", "table", "column"), measured.split()))
    made |= {"statistic": statistic} if statistic else {}
    made |= {"where": where} if where else {}
    made["columns"] = columns.split() + ["published", "published_low", "published_high", "noise"]
    made["cells"] = cells
    if name in MISSES:
        made["misses"] = [{"where": where, "reason": reason} for where, reason in MISSES[name]]
    return made


def write(name, source, comment, groups):
    """JSON with a line for each row of cells."""

    def text(key, value):
        if key not in ("cells", "misses"):
            return f"      {json.dumps(key)}: {json.dumps(value)}"
        rows = ",\n".join(f"        {json.dumps(row)}" for row in value)
        return f"      {json.dumps(key)}: [\n{rows}\n      ]"

    made = ",\n".join("    {\n" + ",\n".join(text(*member) for member in g.items()) + "\n    }" for g in groups)
    head = f'{{\n  "$comment": {json.dumps(comment)},\n  "source": {json.dumps(source)},\n  "claims": [\n'
    (HERE / f"{name}.json").write_text(head + made + "\n  ]\n}\n")


COMMENT = "Made by Tests/Reference/claims.py, which says where the intervals come from."
