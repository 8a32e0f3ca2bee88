"""The probability of every pattern of active features under each law of dependence, by enumeration of what the law says.

A pattern is a number whose bit i says that feature i is active. Where a law has a continuous variable (a group's uniform number,
a centre on the ring) it is integrated out: over the intervals between all thresholds, or by SciPy's adaptive quadrature.

Writes dependence.json beside this file: python3 Tests/Reference/dependence.py
"""

import itertools
import json
import pathlib

import numpy as np
from scipy.integrate import quad
from scipy.special import i0

HERE = pathlib.Path(__file__).parent


def combine(groups, n):
    """Patterns of independent groups, each {pattern: probability} over bits of its own."""
    total = {0: 1.0}
    for group in groups:
        total_next = {}
        for a, pa in total.items():
            for b, pb in group.items():
                total_next[a | b] = total_next.get(a | b, 0.0) + pa * pb
        total = total_next
    out = np.zeros(2 ** n)
    for pattern, probability in total.items():
        out[pattern] = probability
    return out


def correlated(p, size):
    groups = []
    for first in range(0, len(p), size):
        members = range(first, first + size)
        cuts = sorted({0.0, 1.0, *(p[i] for i in members)})
        group = {}
        for low, high in zip(cuts, cuts[1:]):
            u = (low + high) / 2
            pattern = sum(1 << i for i in members if u < p[i])
            group[pattern] = group.get(pattern, 0.0) + high - low
        groups.append(group)
    return combine(groups, len(p))


def exclusive(p, size):
    groups = []
    for first in range(0, len(p), size):
        group = {1 << i: p[i] for i in range(first, first + size)}
        group[0] = 1 - sum(group.values())
        groups.append(group)
    return combine(groups, len(p))


def exactly(p, active):
    out = np.zeros(2 ** len(p))
    subsets = list(itertools.combinations(range(len(p)), active))
    for subset in subsets:
        out[sum(1 << i for i in subset)] = 1 / len(subsets)
    return out


def tree(p, branching, depth, exclusive):
    n = sum(branching ** level for level in range(depth + 1))
    assert n == len(p)
    out = np.zeros(2 ** n)
    for pattern in range(2 ** n):
        active = [pattern >> i & 1 for i in range(n)]
        probability = p[0] if active[0] else 1 - p[0]
        for parent in range(n):
            children = [c for c in range(branching * parent + 1, branching * parent + branching + 1) if c < n]
            count = sum(active[c] for c in children)
            if not active[parent]:
                probability *= count == 0
            elif exclusive:
                shares = [p[c] / p[parent] for c in children]
                probability *= 0 if count > 1 else 1 - sum(shares) if count == 0 else sum(
                    s for s, c in zip(shares, children) if active[c])
            else:
                for c in children:
                    q = p[c] / p[parent]
                    probability *= q if active[c] else 1 - q
        out[pattern] = probability
    return out


def circle(p, sharpness):
    n = len(p)
    angles = 2 * np.pi * np.arange(n) / n
    out = np.zeros(2 ** n)
    for pattern in range(2 ** n):
        active = np.array([pattern >> i & 1 for i in range(n)], bool)

        def density(centre):
            q = np.array(p) * np.exp(sharpness * np.cos(angles - centre)) / i0(sharpness)
            return np.prod(np.where(active, q, 1 - q)) / (2 * np.pi)

        out[pattern] = sum(
            quad(density, a, a + 2 * np.pi / n, epsabs=1e-14, epsrel=1e-12, limit=400)[0] for a in angles - np.pi / n)
    return out


def concepts(p, concepts, values):
    assert len(p) == concepts * values
    groups = [{1 << i: p[i] for i in range(c * values, (c + 1) * values)} for c in range(concepts)]
    return combine(groups, len(p))


def combinations(p, concepts, values, seen):
    assert len(p) == concepts * values
    out = np.zeros(2 ** len(p))
    occurring = [c for c in itertools.product(range(values), repeat=concepts) if sum(c) % values < seen]
    for combination in occurring:
        out[sum(1 << concept * values + value for concept, value in enumerate(combination))] = 1 / len(occurring)
    return out


LAWS = {
    "correlated-groups": correlated, "exclusive-groups": exclusive, "exactly": exactly, "tree": tree, "circle": circle,
    "concepts": concepts, "combinations": combinations,
}

# Often active and seldom, in every law that can have both.
CASES = [
    ("correlated-groups", {"size": 2}, [0.5, 0.3, 0.2, 0.2]),
    ("correlated-groups", {"size": 3}, [0.05, 0.03, 0.02, 0.3, 0.7, 0.1]),
    ("exclusive-groups", {"size": 2}, [0.6, 0.4, 0.3, 0.1]),
    ("exclusive-groups", {"size": 3}, [0.03, 0.02, 0.01, 0.2, 0.3, 0.05]),
    ("exactly", {"active": 1}, [0.25] * 4),
    ("exactly", {"active": 3}, [0.5] * 6),
    ("exactly", {"active": 5}, [1.0] * 5),
    ("tree", {"branching": 2, "depth": 2, "exclusive": False}, [0.8, 0.5, 0.3, 0.2, 0.5, 0.1, 0.05]),
    ("tree", {"branching": 2, "depth": 2, "exclusive": True}, [0.8, 0.5, 0.3, 0.2, 0.25, 0.1, 0.05]),
    ("tree", {"branching": 3, "depth": 1, "exclusive": True}, [0.05, 0.02, 0.02, 0.01]),
    ("tree", {"branching": 1, "depth": 3, "exclusive": False}, [0.06, 0.05, 0.02, 0.01]),
    ("circle", {"sharpness": 2}, [0.2, 0.1, 0.15, 0.2, 0.01, 0.3]),
    ("circle", {"sharpness": 0.5}, [0.03, 0.02, 0.04, 0.01]),
    ("circle", {"sharpness": 40}, [0.06, 0.004, 0.05, 0.002, 0.06]),
    ("concepts", {"concepts": 2, "values": 3}, [1 / 3] * 6),
    ("concepts", {"concepts": 2, "values": 2}, [0.7, 0.3, 0.2, 0.8]),
    ("combinations", {"concepts": 3, "values": 2, "seen": 1}, [0.5] * 6),
    ("combinations", {"concepts": 3, "values": 3, "seen": 2}, [1 / 3] * 9),
]


def main():
    cases = []
    for law, settings, p in CASES:
        patterns = LAWS[law](p, **settings)
        n = len(p)
        bits = (np.arange(2 ** n)[:, None] >> np.arange(n)) & 1
        joint = np.einsum("k,ki,kj->ij", patterns, bits, bits)
        assert abs(patterns.sum() - 1) < 1e-10 and np.allclose(np.diag(joint), p, atol=1e-10, rtol=0), (law, settings)
        cases.append({
            "law": law, "settings": settings, "probabilities": list(p), "patterns": patterns.tolist(),
            "joint": joint.ravel().tolist(),
        })
    (HERE / "dependence.json").write_text(json.dumps({"cases": cases}, indent=None) + "\n")


if __name__ == "__main__":
    main()
