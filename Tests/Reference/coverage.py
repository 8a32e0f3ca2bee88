"""How often the intervals over replicates hold the exponent and lines are refused, over 100,000 synthetic laws a case.

The error model of Sources/Statistics/ReplicateScatter.swift, over six widths, with noise that is equal or fourfold. Prints a
line for each case: python3 Tests/Reference/coverage.py
"""

import numpy as np
from scipy import stats

LOGS = np.log([10.0, 15, 25, 39, 63, 100])
LAWS, WIDTHS = 100_000, 6
RISING = 4 ** (np.arange(6) / 5)
NOISES = {
    "equal": np.ones(6), "rising": RISING, "falling": RISING[::-1],
    "alternating": np.array([1.0, 4, 1, 4, 1, 4]), "half": np.array([1.0, 1, 1, 4, 4, 4]),
}


def rates(rng, replicates, noise, slopes=np.ones(5)):
    """Shares covered and refused; median and 99th percentile of the width over the median of the exact t interval's."""
    truth = np.concatenate([[0], -np.cumsum(slopes * np.diff(LOGS))])
    y = truth[None, :, None] + noise[None, :, None] * rng.standard_normal((LAWS, WIDTHS, replicates))
    mean, own, freedom = y.mean(2), y.var(2, ddof=1), replicates - 1
    variance = (own.mean(1, keepdims=True) + freedom * own) / replicates
    x = LOGS - LOGS.mean()
    spread = replicates * (x**2).sum()

    def satterthwaite(weights):
        total = variance @ weights
        by = weights / replicates + weights.sum() / replicates / (WIDTHS * freedom)
        return total, total**2 / (variance**2 @ (freedom * by**2))

    slope, true = mean @ x * replicates / spread, truth @ x / (x**2).sum()
    square, degrees = satterthwaite(replicates * x**2 / spread**2)
    half = stats.t.ppf(0.975, degrees) * np.sqrt(square)
    exact = stats.t.ppf(0.975, WIDTHS * freedom) * np.sqrt(
        (own / noise**2).mean(1) * ((x / (x**2).sum()) ** 2 / replicates * noise**2).sum())
    rest = np.eye(WIDTHS) - replicates * (1 / (WIDTHS * replicates) + np.outer(x, x) / spread)
    lack = replicates * ((mean - mean.mean(1, keepdims=True) - slope[:, None] * x) ** 2).sum(1)
    expected, below = satterthwaite(np.diag(rest))
    above = expected**2 / np.einsum("ij,ni,nj->n", rest**2, variance, variance)
    p = stats.f.sf(lack / expected, above, below)
    middle = np.median(exact)
    return (abs(slope - true) <= half).mean(), (p < 0.05).mean(), np.median(half) / middle, np.quantile(half, 0.99) / middle


def main():
    rng = np.random.default_rng(1)
    for replicates in (2, 3, 4, 5, 8):
        for name, noise in NOISES.items():
            covered, refused, median, large = rates(rng, replicates, 0.02 * noise)
            print(f"{replicates} {name:12} covered {covered:.3f} refused {refused:.3f} width {median:.2f} to {large:.2f}")
    bent = np.array([0.44, 0.59, 0.80, 0.94, 1.37])
    for replicates in (2, 3):
        for name, noise in {"equal": 0.03 * np.ones(6), "rising": 0.008 * RISING}.items():
            print(f"{replicates} {name:12} bent, refused {rates(rng, replicates, noise, bent)[1]:.3f}")


if __name__ == "__main__":
    main()
