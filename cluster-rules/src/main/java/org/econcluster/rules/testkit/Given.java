package org.econcluster.rules.testkit;

import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.finding.FindingKind;

/**
 * One thing that a verification takes as given: the status of a criterion, or a conclusion of an
 * earlier rule set.
 */
public sealed interface Given {

  /** Returns a criterion that is met. */
  static Given met(String criterion) {
    return new OfCriterion(criterion, Status.MET);
  }

  /** Returns a criterion that is unmet. */
  static Given unmet(String criterion) {
    return new OfCriterion(criterion, Status.UNMET);
  }

  /**
   * Returns a criterion that is unknown. Whatever is not given is unknown anyway, except for
   * composites, which follow from their members.
   */
  static Given unknown(String criterion) {
    return new OfCriterion(criterion, Status.UNKNOWN);
  }

  /**
   * Returns a value that an earlier set has concluded.
   *
   * @throws IllegalArgumentException if several kinds have values of this type
   */
  static Given concluded(Enum<?> value) {
    return concluded(FindingKind.of(value), value);
  }

  /** Returns a value that an earlier set has concluded; of a kind given, no other value is. */
  static Given concluded(FindingKind kind, Enum<?> value) {
    return new OfConclusion(kind, value);
  }

  /** Adds what is given to a supposition. */
  void addTo(Supposition.Builder supposition);

  /**
   * The status of a criterion.
   *
   * @param criterion the criterion's id
   * @param status what is given of it
   */
  record OfCriterion(String criterion, Status status) implements Given {
    @Override
    public void addTo(Supposition.Builder supposition) {
      supposition.put(criterion, status);
    }
  }

  /**
   * A conclusion of an earlier set.
   *
   * @param kind what it is about
   * @param value the value concluded
   */
  record OfConclusion(FindingKind kind, Enum<?> value) implements Given {
    @Override
    public void addTo(Supposition.Builder supposition) {
      supposition.concluded(kind, value);
    }
  }
}
