package org.econcluster.failure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems while an input is read, so that its author sees all of them at once.
 *
 * <p>Not thread-safe; one reader fills it.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds a problem without a known cure. */
  public void add(FailureCode code, Place place, String message) {
    found.add(Problem.of(code, place, message));
  }

  /** Adds a problem with its cure. */
  public void add(FailureCode code, Place place, String message, String cure) {
    found.add(Problem.of(code, place, message, cure));
  }

  /** Adds all the problems that another reading met. */
  public void addAll(InputException exception) {
    found.addAll(exception.problems());
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What was found so far, in the order of finding. */
  public ImmutableList<Problem> found() {
    return ImmutableList.copyOf(found);
  }

  /**
   * Ends the reading.
   *
   * @throws InputException if any problem was found
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InputException(found);
    }
  }
}
