package org.econcluster.rules.finding;

import com.google.common.collect.ImmutableSet;

/**
 * The conclusions on something that can have several values at once.
 *
 * @param certain the values that hold whatever is still unknown
 * @param possible the values that hold or may hold; contains the certain ones
 * @param <E> the enumeration of the values
 */
public record Verdicts<E extends Enum<E>>(ImmutableSet<E> certain, ImmutableSet<E> possible) {}
