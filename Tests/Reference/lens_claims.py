"""Claims of the papers that lend lenses: theorems, and what was published of large networks, whose features nobody knows.

Written by claims.py. The noise is half of the 95% interval of one run over the replicates in results/.
"""

from claim_files import COMMENT, cell, group, write


def yang(_):
    """Theorems of infinite width. The noise is the half-width of the exponent's own 95% interval over replicates; of best rates it is
    what rates a factor of two apart leave open at most over widths a factor of 16 apart, ln 2 / ln 16, which is more."""
    cells = [cell(["ntk"], 0.5, 0, 0, 0.032), cell(["mup"], 0, 0, 0, 0.014)]
    where = {"quantity": "feature_movement", "form": "power"}
    groups = [group("movement", "neural tangent and maximal-update limits", "exponent of the movement of features", "feature-movement fits.csv exponent", "training.parametrization", cells, where)]
    write("yang-2021", "Yang & Hu 2021", COMMENT, groups)

    def rates(name, place, scale, e, optimiser, exponent, noise):
        start = " ".join(f"model.start.{side}.scale={scale} model.start.{side}.widthExponent={e}" for side in ("directions", "encoder"))
        where = {"quantity": "best_learning_rate_exponent", "group": f"{start} training.optimizer={optimiser}"}
        return group(name, place, "exponent of the best learning rate", "rate-transfer comparison.csv measured", "", [cell([], exponent, 0, 0, noise)], where)

    groups = [
        rates("rates-maximal-sgd", "maximal update, SGD", 1.0, 0.5, "sgd training.optimizer.momentum=0.0", 0, 0.25),
        rates("rates-tangent-sgd", "neural tangent, SGD", 0.5, 0.25, "sgd training.optimizer.momentum=0.0", 0.5, 0.25),
        rates("rates-maximal-adam", "maximal update, AdamW", 1.0, 0.5, "adamw", 0.5, 0.25),
    ]
    write("yang-2022", "Yang et al. 2022", COMMENT, groups)


def ranks(_):
    """Hard spectral ranks of language models of 160 million parameters against their width, one seed each: of all occurrences, read with
    three digits and no interval, and of the rarest third, with 95% intervals over the widths."""
    where = {"form": "power", "frequency_exponent": 1}
    groups = []
    for name, place, suffix, cells in [
        ("rank", "all occurrences", "", [cell(["adamw"], -0.289, 0, 0.0005, 0.010), cell(["muon"], -0.821, 0, 0.0005, 0.008)]),
        ("rank-tail", "the rarest third", "_tail", [cell(["adamw"], -0.438, 0, 0.311, 0.104), cell(["muon"], -1.021, 0, 0.4965, 0.44)]),
    ]:
        quantity, measured = "exponent e of the hard spectral rank, m^-e", "spectral-ranks fits.csv exponent"
        groups.append(group(name, place, quantity, measured, "training.optimizer", cells, where | {"quantity": "hard_spectral_rank" + suffix}))
    write("same-architecture-2026", "Same Architecture, Different Capacity 2026", COMMENT, groups)


def signs(_):
    """Bag of Dims: unit-magnitude signs keep 60 to 93% of the five likeliest tokens of language models. Here the active features found."""
    cells = [cell([width], 0.765, 0, 0.165, 0.022) for width in (4, 48)]
    where = {"training.optimizer": "adamw", "read_out": "signs"}
    groups = [group("signs", "abstract", "share of the active features that signs alone find", "read-outs readouts.csv found", "width", cells, where)]
    write("bag-of-dims-2026", "Bag of Dims 2026", COMMENT, groups)


def codes(_):
    """Neural networks behave as hash encoders: almost every code belongs to one example. "Almost every" is read as 95% or more."""
    cells = [[width, 0, 0, 0.05, 0.031] for width in (4, 48)]
    where = {"training.optimizer": "adamw", "read_out": "outputs"}
    groups = [group("codes", "determinism", "share of different sets of active features with another's code", "read-outs readouts.csv collisions", "width", cells, where)]
    write("hash-encoders-2021", "Neural networks behave as hash encoders 2021", COMMENT, groups)


def orthogonal(_):
    """Whoever loses nothing of unseen combinations has its concepts at right angles: mean squared cosines, to rounding of single precision."""
    cells = [cell([seen, width], 0, 0, 0, 1e-6) for seen in (1, 2) for width in (8, 9)]
    where, measured = {"model.tied": True}, "unseen-combinations combinations.csv difference_overlap_across"
    groups = [group("orthogonal", "necessary geometry", "mean cos² of differences within concepts across concepts, where nothing is lost", measured, "data.dependence.seen width", cells, where, "of least loss")]
    write("compositional-2026", "Compositional Generalization Requires Linear, Orthogonal Representations 2026", COMMENT, groups)


def dimensions(_):
    """Samples of one set of k active features fill k dimensions: two-nearest-neighbours estimates are to be within 5%. The samples are the same for
    all models of one k."""
    cells = [cell([active, 24], active, 0, 0.05 * active, 0) for active in (2, 4, 8)]
    where = {"samples": "one set", "layer": "inputs"}
    groups = [group("inputs", "exact", "dimensions of samples of k active features, TwoNN", "intrinsic-dimension dimensions.csv two_nn", "data.dependence.active width", cells, where)]
    write("intrinsic-dimension", "exact results on samples", COMMENT, groups)


ALL = (yang, ranks, signs, codes, orthogonal, dimensions)
