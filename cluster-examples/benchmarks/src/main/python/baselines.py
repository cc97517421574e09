"""Times what numpy needs for the work of the kernels; prints name,milliseconds.

Usage: baselines.py THREADS [NAME...]. The data are of the size and the share of zeros that the benchmarks in Java have, and made outside of what
is timed. Each time is the median of five runs (of one, where it takes seconds) after one that does not count.
"""
import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = sys.argv[1]

import numpy as np  # noqa: E402  (the number of threads is read when it is loaded)

REGIONS, INDUSTRIES, POINTS, SECTORS = 3200, 1000, 20000, 2464
RANDOM = np.random.default_rng(20161231)


def table():
    """Whole numbers of jobs, 40 % of the cells not zero."""
    filled = RANDOM.random((REGIONS, INDUSTRIES)) < 0.4
    return np.where(filled, np.ceil(np.exp(4 * RANDOM.standard_normal(filled.shape))), 0)


def nested():
    """Strong regions have what weak ones have, and more."""
    strength = (np.arange(REGIONS) + 0.5)[:, None] / REGIONS
    difficulty = (np.arange(INDUSTRIES) + 0.5)[None, :] / INDUSTRIES
    chance = np.maximum(0.02, 1 / (1 + np.exp(-12 * (strength - difficulty - 0.1))))
    amounts = 1 + np.floor(RANDOM.integers(5000, size=chance.shape) * (0.2 + strength * difficulty))
    return np.where(RANDOM.random(chance.shape) < chance, amounts, 0)


def points():
    return RANDOM.random(POINTS) * 100, RANDOM.random(POINTS) * 100


def median_milliseconds(work, runs=5):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return sorted(times)[runs // 2] * 1000


def binary(cells):
    rows = cells.sum(axis=1, keepdims=True)
    columns = cells.sum(axis=0, keepdims=True)
    return (cells * cells.sum() >= rows * columns) & (rows * columns > 0)


def matrix_product():
    """All co-occurrences from the binary matrix, which is given."""
    b = binary(table()).astype(float)
    return lambda: b.T @ b


def symmetric_eigen():
    """All eigenvectors of the symmetric matrix of the nested table, which is given."""
    b = binary(nested()).astype(float)
    diversity, ubiquity = b.sum(axis=1), b.sum(axis=0)
    scaled = b / np.sqrt(diversity)[:, None] / np.sqrt(ubiquity)[None, :]
    matrix = scaled.T @ scaled
    return lambda: np.linalg.eigh(matrix)


def column_sort():
    """The quotients of every industry sorted, which a locational Gini begins with."""
    cells = table()
    quotients = np.ascontiguousarray((cells / cells.sum(axis=1, keepdims=True)).T)
    return lambda: np.sort(quotients, axis=1)


def pair_histogram():
    """All distances of the points, counted in bins."""
    x, y = points()
    bins = np.linspace(0, 150, 3001)

    def work():
        counts = np.zeros(len(bins) - 1, dtype=np.int64)
        for start in range(0, POINTS, 500):
            dx = x[start : start + 500, None] - x[None, :]
            dy = y[start : start + 500, None] - y[None, :]
            counts += np.histogram(np.sqrt(dx * dx + dy * dy), bins)[0]
        return counts

    return work


def pair_bincount():
    """The same with the bin of each distance computed, which is faster than numpy's histogram."""
    x, y = points()

    def work():
        counts = np.zeros(3001, dtype=np.int64)
        for start in range(0, POINTS, 500):
            dx = x[start : start + 500, None] - x[None, :]
            dy = y[start : start + 500, None] - y[None, :]
            bin_of = np.minimum(np.sqrt(dx * dx + dy * dy) * 20, 3000).astype(np.int64)
            counts += np.bincount(bin_of.ravel(), minlength=3001)
        return counts

    return work


def distance_sort():
    """Every point's distances to all others sorted, as a cumulative function begins with."""
    x, y = points()

    def work():
        for start in range(0, POINTS, 500):
            dx = x[start : start + 500, None] - x[None, :]
            dy = y[start : start + 500, None] - y[None, :]
            np.sort(dx * dx + dy * dy, axis=1)

    return work


def solve():
    """The backward multipliers of all sectors by one dense solution."""
    flows = RANDOM.random((SECTORS, SECTORS))
    coefficients = flows / flows.sum(axis=0) * RANDOM.uniform(0.3, 0.7, SECTORS)
    system = np.eye(SECTORS) - coefficients.T
    ones = np.ones(SECTORS)
    return lambda: np.linalg.solve(system, ones)


WORK = [matrix_product, symmetric_eigen, column_sort, pair_histogram, pair_bincount, distance_sort, solve]

for make in WORK:
    if len(sys.argv) == 2 or make.__name__ in sys.argv[2:]:
        slow = make in (pair_histogram, pair_bincount, distance_sort)
        print(f"{make.__name__},{median_milliseconds(make(), 1 if slow else 5):.3f}", flush=True)
