package org.econcluster.rules.criterion;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;

/**
 * An indicator made out of others, evaluated on intervals.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable name
 * @param function how the inputs are combined
 * @param inputs ids of indicators; of criteria for {@code count-met}; a finding kind for {@code
 *     count-concluded}; {@code KIND.VALUE*parameter} for {@code weighted-sum-concluded}
 * @param lowest the smallest value that can occur
 * @param highest the largest value that can occur
 * @param unit the unit of the value
 * @param shareNeeded the share of inputs that must be known for an estimate from the known ones;
 *     empty where unknown inputs always widen the interval
 * @param definition one sentence on what it measures
 * @param source the key of the work that it is taken from
 */
public record DerivedIndicator(
    String id,
    DerivedFunction function,
    ImmutableList<String> inputs,
    double lowest,
    double highest,
    String unit,
    OptionalDouble shareNeeded,
    String definition,
    String source) {}
