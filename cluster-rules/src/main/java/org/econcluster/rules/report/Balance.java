package org.econcluster.rules.report;

/**
 * The sum of the weights of all reasons of policy, as an interval where some are only possible.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the smallest sum; negative where reasons for a light hand outweigh
 * @param high the largest sum, not below {@code low}; positive where reasons for state action
 *     outweigh
 */
public record Balance(double low, double high) {}
