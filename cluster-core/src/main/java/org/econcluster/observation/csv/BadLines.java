package org.econcluster.observation.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.econcluster.failure.FailureCode;
import org.econcluster.failure.InputException;
import org.econcluster.failure.LimitException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;

/** Everything that is wrong with one text, in the order of its lines. */
final class BadLines {

  /** Beyond this the text is no table at all, and a list of its problems helps nobody. */
  static final int MAX_PROBLEMS = 100_000;

  private final List<Problem> found = new ArrayList<>();

  void add(FailureCode code, Place place, String message, String cure) {
    found.add(Problem.of(code, place, message, cure));
    if (found.size() > MAX_PROBLEMS) {
      throw new LimitException(
          "Reading stopped at more than "
              + MAX_PROBLEMS
              + " problems, which is the limit. The first of them is: "
              + found.get(0));
    }
  }

  int count() {
    return found.size();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(problem -> problem.place().line().orElse(0)));
      throw new InputException(found);
    }
  }
}
