"""Intrinsic dimensions of sparse features, of fifteen draws of 1,024 samples and in neighbourhoods of 60,000: python3 -P Tests/Reference/local_dimensions.py

Needs numpy and scikit-dimension. Inputs as those of experiments/intrinsic-dimension.json: k of 48 features in every sample, values uniform
from 0.5 to 1.5; TwoNN over the 128 samples nearest to each of 32. Lenses.md tells what it prints.
"""

import numpy as np
import skdim

draws = np.random.default_rng(20261127)


def samples(count, active):
    x = np.zeros((count, 48), dtype=np.float32)
    places = np.argsort(draws.random(x.shape), axis=1)[:, :active]
    np.put_along_axis(x, places, 0.5 + draws.random((count, active)), axis=1)
    return x


def dimension(x):
    return skdim.id.TwoNN(discard_fraction=0.1).fit(x).dimension_


for active in (2, 4, 8):
    whole = [dimension(samples(1_024, active)) for _ in range(15)]
    x = samples(60_000, active)
    near = [dimension(x[np.argsort(((x - centre) ** 2).sum(1))[:128]]) for centre in x[:32]]
    print(
        f"{active} active: {np.mean(whole):.2f}, draws scatter by {np.std(whole, ddof=1):.2f}; "
        f"neighbourhoods {np.mean(near):.2f} ± {np.std(near, ddof=1) / np.sqrt(len(near)):.2f}"
    )
