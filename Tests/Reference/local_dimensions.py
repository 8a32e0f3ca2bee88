"""Local intrinsic dimensions of 60,000 samples of sparse features: python3 -P Tests/Reference/local_dimensions.py

Needs numpy and scikit-dimension. Inputs as those of experiments/intrinsic-dimension.json: k of 48 features in every sample, values uniform
from 0.5 to 1.5; TwoNN over the 128 samples nearest to each of 32. Lenses.md tells what it prints.
"""

import numpy as np
import skdim

draws = np.random.default_rng(20261127)
for active in (2, 4, 8):
    x = np.zeros((60_000, 48), dtype=np.float32)
    np.put_along_axis(x, np.argsort(draws.random(x.shape), axis=1)[:, :active], 0.5 + draws.random((len(x), active)), axis=1)
    found = []
    for centre in x[:32]:
        near = x[np.argsort(((x - centre) ** 2).sum(1))[:128]]
        found.append(skdim.id.TwoNN(discard_fraction=0.1).fit(near).dimension_)
    print(f"{active} active: {np.mean(found):.2f} ± {np.std(found, ddof=1) / np.sqrt(len(found)):.2f}")
