"""Groups of directions that share dimensions, their dimensionalities and their distances from ideal shapes, by NumPy.

Distances come from every order where a shape has at most eight corners, and of larger ones from every way to lay as many directions
as it has dimensions onto its corners, the others going to the nearest corner that is left.

Writes shapes.json beside this file: python3 Tests/Reference/shapes.py
"""

import itertools
import json
import pathlib

import numpy as np


def unit(x):
    x = np.asarray(x, float)
    return x / np.linalg.norm(x, axis=1)[:, None]


def polygon(k):
    z = np.exp(2j * np.pi * np.arange(k) / k)
    return np.c_[z.real, z.imag]


def simplex(d):
    """Of the Gram matrix with -1/d off its diagonal, in d dimensions."""
    values, vectors = np.linalg.eigh((1 + 1 / d) * np.eye(d + 1) - np.full((d + 1, d + 1), 1 / d))
    return unit(vectors[:, 1:] * np.sqrt(values[1:]))


def antiprism(square_of_height=1 / 3):
    lower, upper = polygon(8)[::2], polygon(8)[1::2]
    r, z = np.sqrt(1 - square_of_height), np.sqrt(square_of_height)
    return np.r_[np.c_[r * lower, np.full(4, -z)], np.c_[r * upper, np.full(4, z)]]


def tricapped():
    r = np.sqrt(0.5)
    triangle = polygon(3)
    return np.r_[np.c_[r * triangle, np.full(3, r)], np.c_[r * triangle, np.full(3, -r)], np.c_[-triangle, np.zeros(3)]]


def rectified_simplex():
    corners = simplex(4)
    return unit([corners[i] + corners[j] for i, j in itertools.combinations(range(5), 2)])


def icosahedron():
    """Two poles, and two pentagons at heights of ±1/√5, one turned by 36°."""
    z, ring = np.sqrt(0.2), polygon(10)
    r = np.sqrt(1 - z * z)
    return np.r_[[[0, 0, 1], [0, 0, -1]], np.c_[r * ring[::2], np.full(5, z)], np.c_[r * ring[1::2], np.full(5, -z)]]


def duoantiprism():
    """Corners of a square times a hexagon, those with an even sum."""
    square, hexagon = polygon(4), polygon(6)
    return unit([np.r_[square[a], hexagon[b]] for a in range(4) for b in range(6) if (a + b) % 2 == 0])


def catalogue():
    shapes = {"single": np.ones((1, 1)), "digon": np.array([[1.0], [-1.0]])}
    names = {3: "triangle", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon"}
    shapes |= {names.get(k, f"{k}-gon"): polygon(k) for k in [3, *range(5, 13)]}
    shapes |= {"tetrahedron": simplex(3)} | {f"{d}-simplex": simplex(d) for d in (4, 5, 6)}
    return shapes | {
        "square antiprism": antiprism(), "tricapped triangular prism": tricapped(),
        "rectified 4-simplex": rectified_simplex(), "icosahedron": icosahedron(),
        "duoantiprism": duoantiprism(),
    }


def difference(c, ideal, order):
    pairs = np.triu_indices(len(c), 1)
    return np.sqrt(np.mean((c - ideal[np.ix_(order, order)])[pairs] ** 2))


def laid_on(u, corners):
    """Orders that follow from where the first directions, as many as there are dimensions, are put."""
    k, d = corners.shape
    d = np.linalg.matrix_rank(corners)
    basis = [0]
    for i in range(1, k):
        if len(basis) < d and np.linalg.svd(u[basis + [i]])[1].min() > 0.3:
            basis.append(i)
    for images in itertools.permutations(range(k), len(basis)):
        turned = u @ np.linalg.lstsq(u[basis], corners[list(images)], rcond=None)[0]
        order, left = [], list(range(k))
        for row in turned:
            order.append(min(left, key=lambda corner: np.sum((row - corners[corner]) ** 2)))
            left.remove(order[-1])
        yield order


def distance(u, corners):
    c, ideal = u @ u.T, corners @ corners.T
    if len(c) == 1:
        return 0.0
    orders = laid_on(u, corners) if len(c) > 8 else itertools.permutations(range(len(c)))
    return float(min(difference(c, ideal, list(order)) for order in orders))


def components(c, members, threshold):
    left, found = set(members), []
    while left:
        stack, group = [min(left)], []
        left.remove(stack[0])
        while stack:
            i = stack.pop()
            group.append(i)
            reached = {j for j in left if abs(c[i, j]) >= threshold}
            left -= reached
            stack += sorted(reached)
        found.append(sorted(group))
    return found


def named(u, group, shapes):
    c = (u @ u.T)[np.ix_(group, group)]
    right_angles = np.sqrt(np.mean(c[np.triu_indices(len(c), 1)] ** 2)) if len(c) > 1 else 0
    near = [(distance(u[group], x), name) for name, x in shapes.items() if len(x) == len(group)]
    near = [pair for pair in near if pair[0] <= min(0.12, right_angles)]
    return min(near) if near else None


def groups(w, shapes):
    """At rising thresholds, those that have a name; at the last the others too."""
    norms = np.linalg.norm(w, axis=1)
    u = w / norms[:, None]
    c = u @ u.T
    share = norms**2 / ((c * norms) ** 2).sum(axis=1)
    kept, result = [i for i in range(len(w)) if norms[i] > 0.5], []
    for threshold in (0.1, 0.15, 0.2):
        left = []
        for group in components(c, kept, threshold):
            name = named(u, group, shapes)
            if name or threshold == 0.2:
                block = c[np.ix_(group, group)]
                result.append({
                    "features": group, "shape": name[1] if name else "unknown", "distance": name[0] if name else None,
                    "dimensionality": float(share[group].sum()), "dimensions": float(len(group) ** 2 / (block**2).sum()),
                })
            else:
                left += group
        kept = left
    return sorted(result, key=lambda group: group["features"])


def noisy(parts, extra, noise, rng):
    """Shapes at right angles, in another order, turned, noisy, of lengths from 0.7 to 1.3."""
    n, d = sum(len(x) for x in parts), sum(x.shape[1] for x in parts)
    w, row, column = np.zeros((n, d + extra)), 0, 0
    for x in parts:
        w[row:row + len(x), column:column + x.shape[1]] = x
        row, column = row + len(x), column + x.shape[1]
    w = w[rng.permutation(n)] @ np.linalg.qr(rng.normal(size=(d + extra, d + extra)))[0]
    return unit(w + noise * rng.normal(size=w.shape)) * rng.uniform(0.7, 1.3, size=(n, 1))


def main():
    rng = np.random.default_rng(17)
    shapes = catalogue()
    cases = [noisy([x], extra, noise, rng) for x in shapes.values() if len(x) != 8 for extra, noise in ((0, 0.03), (2, 0.05))]
    cases += [noisy([x], 1, 0.04, rng) for x in shapes.values() if len(x) == 8] + [noisy([antiprism(0.2612)], 0, 0, rng)]
    digon, triangle, pentagon = shapes["digon"], shapes["triangle"], shapes["pentagon"]
    for parts in ([digon] * 3, [triangle, digon], [pentagon, pentagon, digon, shapes["single"]], [shapes["tetrahedron"], pentagon]):
        cases.append(noisy(parts, 1, 0.03, rng))
    cases += [rng.normal(size=shape) for shape in ((7, 2), (8, 3), (12, 4), (5, 20))]
    faint = noisy([pentagon, digon], 0, 0.02, rng)
    cases.append(np.r_[faint, 0.3 * rng.normal(size=(3, 3)) / 3])
    made = [{"rows": w.shape[0], "columns": w.shape[1], "elements": w.ravel().tolist(), "groups": groups(w, shapes)} for w in cases]
    pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(made) + "\n")
    for case in made:
        print(case["rows"], case["columns"], [(g["shape"], g["distance"] and round(g["distance"], 4)) for g in case["groups"]])


if __name__ == "__main__":
    main()
