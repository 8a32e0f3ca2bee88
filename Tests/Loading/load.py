"""Loads runs.csv and a run's weights as the README says, and checks types and numbers.

    python load.py RESULTS

Exits with 0 where every reader that is installed agrees; names the readers it used.
"""

import csv
import glob
import importlib.util
import json
import sys

import numpy

results = sys.argv[1]
path = f"{results}/runs.csv"
with open(path, newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
losses = [float(row["test_loss"]) for row in rows]
widths = [int(row["width"]) for row in rows]
used = []


def has(name):
    found = importlib.util.find_spec(name) is not None
    if found:
        used.append(name)
    return found


if has("pandas"):
    import pandas

    exact = {} if int(pandas.__version__.split(".")[0]) >= 3 else {"float_precision": "round_trip"}
    runs = pandas.read_csv(path, **exact)
    assert runs["width"].dtype.kind == "i" and runs["test_loss"].dtype.kind == "f", runs.dtypes
    assert runs["frequency_exponent"].dtype.kind == "f", runs.dtypes
    assert runs["test_loss"].tolist() == losses and runs["width"].tolist() == widths
    assert pandas.api.types.is_string_dtype(runs["run_id"])

if has("polars"):
    import polars

    runs = polars.read_csv(path, infer_schema_length=None)
    assert runs["width"].dtype == polars.Int64 and runs["test_loss"].dtype == polars.Float64, runs.schema
    assert runs["frequency_exponent"].dtype == polars.Float64 and runs["run_id"].dtype == polars.String, runs.schema
    assert runs["test_loss"].to_list() == losses

if has("duckdb"):
    import duckdb

    runs = duckdb.sql(f"FROM read_csv('{path}', sample_size = -1)")
    types = dict(zip(runs.columns, map(str, runs.types)))
    assert types["width"] == "BIGINT" and types["test_loss"] == "DOUBLE" and types["run_id"] == "VARCHAR", types
    assert types["frequency_exponent"] == "DOUBLE", types
    assert [row[0] for row in runs.select("test_loss").fetchall()] == losses

if glob.glob(f"{results}/runs/*.safetensors") and has("safetensors"):
    import safetensors.numpy

    packs = {
        run: name[:-4] + "safetensors"
        for name in glob.glob(f"{results}/runs/pack-*.json")
        for run in json.load(open(name))["runs"]
    }

    def directions(run):
        if run in packs:
            return safetensors.safe_open(packs[run], "numpy").get_tensor(f"{run}/directions")
        return safetensors.numpy.load_file(f"{results}/runs/{run}.safetensors")["directions"]

    for run in rows:
        W = directions(run["run_id"])
        assert W.shape == (int(run["features"]), int(run["width"])) and W.dtype == numpy.float32
        norms = numpy.linalg.norm(W.astype(float), axis=1)
        assert abs((norms > 0.5).mean() - float(run["fraction_represented"])) < 1e-12

print("read with", ", ".join(used))
