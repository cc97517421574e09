package org.econcluster.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.econcluster.rules.Assessment;

/** Writes assessments in the format asked for. */
final class Reports {

  private Reports() {}

  /** Returns the report on assessments, the last line ended. */
  static String write(List<Assessment> assessments, Format format) {
    return assessments.stream()
        .map(assessment -> assessment.explanation().summary())
        .collect(Collectors.joining("\n"));
  }
}
