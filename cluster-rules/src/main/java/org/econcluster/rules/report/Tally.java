package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;

/**
 * How many of several subjects have each answer to a question, between what is certain and what is
 * possible.
 *
 * @param kind what is asked
 * @param subjects how many subjects are counted, those included of which nothing follows
 * @param counts the answers that at least one subject may have, in the order of the kind
 */
public record Tally(FindingKind kind, int subjects, ImmutableList<Count> counts) {

  /**
   * One answer.
   *
   * @param value the name of the value
   * @param label the value for people
   * @param certain the subjects that have it for certain: the least that have it
   * @param possible the subjects that may have it, the certain ones included: the most
   */
  public record Count(String value, String label, int certain, int possible) {}

  /** Counts the answers of some explanations; one pass over their conclusions. */
  public static Tally of(FindingKind kind, Collection<Explanation> explanations) {
    int[] certain = new int[kind.valuesByName().size()];
    int[] possible = new int[certain.length];
    for (Explanation explanation : explanations) {
      for (Conclusion conclusion : explanation.conclusions(kind)) {
        int value = kind.value(conclusion.value()).ordinal();
        possible[value]++;
        certain[value] += conclusion.certainty() == Certainty.CERTAIN ? 1 : 0;
      }
    }
    ImmutableList.Builder<Count> counts = ImmutableList.builder();
    for (Map.Entry<String, Enum<?>> value : kind.valuesByName().entrySet()) {
      int of = value.getValue().ordinal();
      if (possible[of] > 0) {
        counts.add(
            new Count(
                value.getKey(), Words.label(kind, value.getKey()), certain[of], possible[of]));
      }
    }
    return new Tally(kind, explanations.size(), counts.build());
  }

  /** Whether every subject may have every answer, so that nothing is known of any. */
  public boolean isOpen() {
    return subjects > 0
        && counts.size() == kind.valuesByName().size()
        && counts.stream().allMatch(count -> count.certain() == 0 && count.possible() == subjects);
  }
}
