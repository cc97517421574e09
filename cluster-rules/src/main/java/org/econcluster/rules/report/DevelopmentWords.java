package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.econcluster.rules.Development;

/** The wording of developments that all forms of reports share; every text comes back clean. */
final class DevelopmentWords {

  private DevelopmentWords() {}

  /** Returns the subject with its years, such as "Food industry of Almaty region, 2004 to 2007". */
  static String title(Development development) {
    String first = development.years().first().toString();
    String last = development.years().last().toString();
    return PlainText.of(
        development.subject() + ", " + first + (first.equals(last) ? "" : " to " + last));
  }

  /** Returns what counts in several years because no year is told; empty where there is nothing. */
  static Optional<String> undated(Development development) {
    ImmutableList<String> parts = development.clusterCase().undatedParts();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PlainText.of(
                "Without a year, so the same in every year"
                    + development
                        .clusterCase()
                        .describedYear()
                        .map(year -> " from " + year + " on, that of the description")
                        .orElse("")
                    + ": "
                    + String.join(", ", parts)
                    + "."));
  }
}
