"""Solves for the Leontief multipliers of 2,464 sectors with numpy; prints the median time in ms.

Set OPENBLAS_NUM_THREADS to the number of threads to compare with.
"""

import statistics
import time

import numpy as np

SECTORS = 2464
FILLED = 0.4
SEED = 20161231
RUNS = 7

random = np.random.default_rng(SEED)
size = np.exp(1.5 * random.standard_normal(SECTORS))
flows = np.outer(size, size) * np.exp(2 * random.standard_normal((SECTORS, SECTORS)))
own = 200 * np.diagonal(flows)
flows = np.where(random.random((SECTORS, SECTORS)) < FILLED, flows, 0)
np.fill_diagonal(flows, own)
output = flows.sum(axis=0) / random.uniform(0.3, 0.7, SECTORS)


def backward():
    """Column sums of the Leontief inverse, without the inverse."""
    return np.linalg.solve((np.eye(SECTORS) - flows / output).T, np.ones(SECTORS))


def inverse():
    return np.linalg.inv(np.eye(SECTORS) - flows / output)


def milliseconds(function):
    function()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


print(f"solve {milliseconds(backward):.1f} ms")
print(f"inverse {milliseconds(inverse):.1f} ms")
