package org.econcluster.indicator;

/**
 * An indicator that has no value, and why. What could not be measured is data too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator's id
 * @param reason why there is no value
 */
public record EvidenceGap(String indicator, GapReason reason) {}
