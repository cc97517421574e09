package org.econcluster.rules.finding;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;

/**
 * The conclusion on something that has exactly one value: the values that the evidence leaves.
 *
 * @param possible the values that are possible, in ascending order; one where it is certain, none
 *     only where no rule speaks of it
 * @param <E> the enumeration of the values
 */
public record Verdict<E extends Enum<E>>(ImmutableSet<E> possible) {

  /** The value, where the evidence leaves only one. */
  public Optional<E> certain() {
    return possible.size() == 1
        ? Optional.of(Iterables.getOnlyElement(possible))
        : Optional.empty();
  }
}
