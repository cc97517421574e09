package org.econcluster.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.rules.Assessor;

/**
 * What a ranking is made by: an assessor, and the year as of which the evidence counts.
 *
 * @param name what it is, for people, such as "2006"
 * @param assessor the assessor, with its rules, parameters and threads
 * @param year the year; empty for all of the evidence
 */
record ComparisonBase(String name, Assessor assessor, Optional<Year> year) {

  private static final String OPTION = "--compare-with";

  /**
   * Returns what to compare with: what is the case now, but for one thing.
   *
   * @param text a year, a day, a folder of rules or a file of parameters
   */
  ComparisonBase otherThan(String text, PackOptions rules, int threads) {
    if (text.matches("\\d{4}")) {
      return new ComparisonBase(text, assessor, Optional.of(Year.parse(text)));
    }
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return new ComparisonBase(
          "parameters as of " + text,
          PackOptions.asOf(Assessor.of(rules.pack()), day(text), OPTION).withThreads(threads),
          year);
    }
    Path path = Path.of(text);
    if (Files.isDirectory(path)) {
      return new ComparisonBase(
          "the rules of " + text, rules.assessorWithRules(path).withThreads(threads), year);
    }
    if (Files.exists(path)) {
      return new ComparisonBase(
          "the parameters of " + text,
          rules.assessorWithParameters(path).withThreads(threads),
          year);
    }
    throw refused("\"" + text + "\" is no year, no day, no folder and no file.");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refused("\"" + text + "\" is not a date.");
    }
  }

  private static InputException refused(String message) {
    return new InputException(
        Problem.of(
            WorkbenchFailure.COMPARISON_UNKNOWN,
            Place.of(OPTION),
            message,
            "Maybe a year such as 2006, a day such as 2026-01-31, a folder of rules or a file of"
                + " parameters was meant."));
  }
}
