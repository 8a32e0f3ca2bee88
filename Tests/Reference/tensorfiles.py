"""Small array files by NumPy and safetensors (0.8 or later). Writes Tests/TensorFilesTests/Fixtures:
python3 Tests/Reference/tensorfiles.py"""

import json
import pathlib
import struct

import numpy as np
import safetensors
import safetensors.numpy

FOLDER = pathlib.Path(__file__).parents[1] / "TensorFilesTests" / "Fixtures"

# Exact in every type: element (i, j) is (5 i + j - 7) / 4.
MATRIX = (np.arange(15, dtype=np.float64).reshape(3, 5) - 7) / 4


def npy():
    for code in ("f2", "f4", "f8"):
        np.save(FOLDER / f"{code}.npy", MATRIX.astype("<" + code))
    np.save(FOLDER / "fortran.npy", np.asfortranarray(MATRIX, dtype="<f4"))
    np.save(FOLDER / "cube.npy", np.asfortranarray(MATRIX.reshape(3, 5, 1)[:, :4].reshape(3, 2, 2)))
    np.save(FOLDER / "vector.npy", MATRIX[0])
    np.save(FOLDER / "scalar.npy", np.float32(2.5))
    np.save(FOLDER / "big_endian.npy", MATRIX.astype(">f4"))
    np.save(FOLDER / "whole.npy", np.arange(6).reshape(2, 3))
    np.save(FOLDER / "structured.npy", np.zeros(2, dtype=[("x", "<f4"), ("y", "<f4")]))
    np.save(FOLDER / "objects.npy", np.array([[None]], dtype=object), allow_pickle=True)
    np.savez(FOLDER / "archive.npz", matrix=MATRIX)
    for version in ((2, 0), (3, 0)):
        with open(FOLDER / f"version{version[0]}.npy", "wb") as file:
            np.lib.format.write_array(file, MATRIX, version=version)
    # Every kind of half-precision number: zeros, the smallest, the largest, infinities, not a number.
    bits = np.array([[0x0000, 0x8000, 0x0001, 0x83FF, 0x0400], [0x7BFF, 0xFC00, 0x7C00, 0x7E00, 0x3555]], dtype="<u2")
    np.save(FOLDER / "halves.npy", bits.view("<f2"))


def named():
    # bfloat16 is the upper half of a float32; NumPy has no such type.
    halves = (MATRIX.astype("<f4").view("<u4") >> 16).astype("<u2")
    arrays = {
        "f16": ("float16", MATRIX.astype("<f2")),
        "bf16": ("bfloat16", halves),
        "f32": ("float32", MATRIX.astype("<f4")),
        "f64": ("float64", MATRIX),
        "ids": ("int64", np.arange(2)),
    }
    entries = {
        name: safetensors.TensorSpec(
            dtype=dtype, shape=array.shape, data_ptr=array.ctypes.data, data_len=array.nbytes)
        for name, (dtype, array) in arrays.items()
    }
    (FOLDER / "types.safetensors").write_bytes(safetensors.serialize(entries, metadata={"format": "np"}))
    safetensors.numpy.save_file({"embed/weight é": MATRIX}, FOLDER / "one.safetensors", metadata={"a": "b\n"})

    # By hand, as the library aligns what it writes: a byte first, so that the matrix begins at an odd byte.
    header = json.dumps(
        {
            "flag": {"dtype": "U8", "shape": [1], "data_offsets": [0, 1]},
            "w": {"dtype": "F32", "shape": [3, 5], "data_offsets": [1, 61]},
            "empty": {"dtype": "F32", "shape": [0, 5], "data_offsets": [61, 61]},
        }
    ).encode()
    header += b" " * (-len(header) % 8)
    data = struct.pack("<Q", len(header)) + header + b"\x01" + MATRIX.astype("<f4").tobytes()
    assert np.array_equal(safetensors.numpy.load(data)["w"], MATRIX)
    (FOLDER / "unaligned.safetensors").write_bytes(data)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    npy()
    named()
