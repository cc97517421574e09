package org.econcluster.workbench;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;

/** Tells where the codes of a file are not those of the table whose cells are meant. */
final class CodeMatch {

  private final String what;
  private final Place place;
  private final Problems problems;

  /**
   * Starts without any code.
   *
   * @param what what the file holds, such as "output"
   * @param place the file
   * @param problems receives what does not match
   */
  CodeMatch(String what, Place place, Problems problems) {
    this.what = what;
    this.place = place;
    this.problems = problems;
  }

  /**
   * Whether a file has all codes of the table; where it has none of them, that is one problem.
   *
   * @param kind what the codes are of, "region" or "industry"
   */
  boolean hasAll(String kind, List<String> ofTable, List<String> ofFile) {
    if (Collections.disjoint(ofTable, ofFile)) {
      report(
          "has no " + kind + " of the table, such as \"" + ofTable.get(0) + "\".",
          ofFile.isEmpty()
              ? "Maybe it has lines of the country alone."
              : "Maybe the two have codes of different classifications; its first one is \""
                  + ofFile.get(0)
                  + "\".");
      return false;
    }
    List<String> others = without(ofTable, ofFile);
    List<String> lacking = without(ofFile, ofTable);
    for (String code : lacking) {
      report(
          "has no " + kind + " \"" + code + "\".",
          Suggestion.closest(code, others)
              .map(close -> "Maybe it stands there as \"" + close + "\".")
              .orElse("Maybe a line with the status missing can say that it is not known."));
    }
    return lacking.isEmpty();
  }

  /** Whether a file has only regions of the table; one that has none of them was told as such. */
  boolean hasNoOtherRegion(List<String> ofTable, List<String> ofFile) {
    if (Collections.disjoint(ofTable, ofFile)) {
      return false;
    }
    List<String> others = without(ofTable, ofFile);
    for (String code : others) {
      report(
          "has the region \"" + code + "\", which the table lacks.",
          Suggestion.closest(code, ofTable)
              .map(close -> "Maybe \"" + close + "\" was meant.")
              .orElse("Maybe it is the whole country, and --country can name it."));
    }
    return others.isEmpty();
  }

  /** Whether a file has the line of the whole country. */
  boolean hasCountry(String code, List<String> ofFile) {
    if (ofFile.contains(code)) {
      return true;
    }
    report(
        "has no region \"" + code + "\" for the country.",
        Suggestion.closest(code, ofFile)
            .map(close -> "Maybe \"" + close + "\" was meant with --country.")
            .orElse(
                "Maybe its line can be added; without --country no file has one, and regions are"
                    + " added up."));
    return false;
  }

  private void report(String message, String cure) {
    problems.add(WorkbenchFailure.CODES_DIFFER, place, "The " + what + " " + message, cure);
  }

  private static List<String> without(Collection<String> left, List<String> codes) {
    return codes.stream().filter(code -> !left.contains(code)).toList();
  }
}
