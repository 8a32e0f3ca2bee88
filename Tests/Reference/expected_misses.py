"""The claims that are expected to miss, by the name of their group: where, and the reason.

Read by claims.py.
"""

EDGE = (
    "At gamma = -1/3 features are neither all held up nor left out. The published share is lower than ours by 0.11 to 0.22 at alpha = "
    "0.625 and 0.75, beyond the scatter of replicates, and not at other alpha: not explained."
)
CHANCE = "No cause is known; 1 claim in 20 misses by chance."
NARROW = "The figure does not print its gamma, and -1 is a guess: at m = 10 ours lie 0.05 to 0.1 above it for alpha = 0.125, 0.25 and 0.625."
UNPRINTED = "The figure does not print its gamma, and -1 is a guess: at alpha = 2 ours lie above it from m = 15 on, by 0.04 to 0.06."
LOWER = (
    "Ours are lower, by 8 to 34%, in every cell that both have where k > d: this optimiser finds better packings, so fewer dimensions "
    "are needed than the published fits say."
)
ORTHOGONAL = "As many directions as dimensions or fewer can be orthogonal. Ours start so, to rounding; the published optimiser comes near it."
OTHER_CELLS = "Fitted to k = 2000 and 4000 alone, of which it makes another constant, and to packings that are lower than the published ones by 8 to 34%."

RANKS = (
    "Published of language models, whose features nobody knows. Here features have p_i ~ 1/i, and untrained random directions alone give "
    "-0.56 over all and -0.91 in the rarest third; other frequencies give other exponents (alpha = 1.5: -0.18 and -0.54)."
)


def by_chance(columns, *cells):
    return [(dict(zip(columns.split(), cell)), CHANCE) for cell in cells]


MISSES = {
    "fig3b": [
        *(({"frequency_exponent": alpha, "weight_decay": -0.3333}, EDGE) for alpha in (0.625, 0.75)),
        *by_chance("frequency_exponent weight_decay", (0.125, 0.1111), (0.875, 0.3333), (1.375, -0.1111)),
    ],
    "fig4b": by_chance("frequency_exponent weight_decay", (0.5, -0.7778), (0.625, -0.7778), (0.625, 0.3333)),
    "fig5a": [
        (
            {"weight_decay": 1, "width": 63},
            "The loss is that of what is left out, and how much that is differs between runs: the published one keeps 20% of the "
            "features, ours keep 10 to 15%.",
        ),
    ],
    "fig6c": [
        *(({"frequency_exponent": alpha, "width": 10}, NARROW) for alpha in (0.125, 0.25, 0.625)),
        *(({"frequency_exponent": 2, "width": m}, UNPRINTED) for m in (15, 25, 39, 100)),
        *by_chance("frequency_exponent width", (1.25, 100), (1.625, 15)),
    ],
    "fig6e": by_chance("frequency_exponent weight_decay", (0.75, -0.3333)),
    "fig7a": by_chance("weight_decay activation_density", (-0.7778, 2.62137), (-0.3333, 3.43205), (-0.3333, 5.05342)),
    "five-importance": [
        (
            {"activation_density": 0.95},
            "The best of 20 starts is 3% lower than the published best, on held-out samples and in training (0.0556): the case says "
            "neither how many starts it had nor its decay.",
        ),
        ({"activation_density": 0.5}, "Lower by 2.4 standard errors of the held-out loss; the training loss of the same start is 0.0214, within 1%."),
    ],
    "two-features-phase": [
        (
            {"data.importance.ratio": 1, "activation_density": 0.501187},
            "The held-out samples, the same for all importances at this density, lie low, by more than 2 standard errors in 9 of "
            "its 11 cells. The training loss is 0.97 of the optimum's.",
        ),
    ],
    "rank": [({}, RANKS)],
    "rank-tail": [({"training.optimizer": "adamw"}, RANKS)],
    "signs": [
        (
            {"width": 4},
            "Published of language models of thousands of dimensions. How much signs tell grows with the dimensions: of three active features in "
            "64 they find 20% at m = 4 and 80% at m = 48, whatever the optimiser, and in random bases as much as in the standard one.",
        ),
    ],
    "codes": [({"width": 4}, "Four dimensions lay out few codes: 84% of different sets share one. From m = 16 on fewer than 3% do.")],
    "inputs": [
        ({"data.dependence.active": 8}, "TwoNN finds 6.9: like every estimate from nearest neighbours it falls short in more dimensions, where few of 1,024 samples are near."),
    ],
    "movement": [
        (
            {"training.parametrization": "mup"},
            "The theorem is of infinite width. What is left falls with the width, from 0.037 over all widths to 0.009 from 256 on, where "
            "0 lies in the interval.",
        ),
    ],
    "exclusive-sets": [({"activation_density": 0.4}, "The best of 40 starts has one pair of antipodes across the sets: a search that failed, not the optimum.")],
    "memorisation": [({"data.samples": 10}, "Neither of two starts fits all ten samples: the training loss ends at 0.066 and 0.076 of a squared norm of 1.")],
    "sets": [
        (
            {"activation_density": E},
            "Where a feature is active in one sample of twenty and more often, the sets meet, and the features of one turn a little to "
            "each other.",
        )
        for E in (4, 2, 1)
    ],
    "random": by_chance("packing.directions packing.dimension", (6000, 1792), (2000, 4096), (2000, 3072), (2000, 2816)),
    "optimised": [({}, LOWER)],
    "optimised-orthogonal": [({}, ORTHOGONAL)],
    "optimised-fit": [({}, OTHER_CELLS)],
}
