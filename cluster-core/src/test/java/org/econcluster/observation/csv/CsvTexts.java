package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.econcluster.failure.InputException;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.Statistic;

/** What the tests of this package read. */
final class CsvTexts {

  static final Statistic JOBS =
      Statistic.of(Measure.EMPLOYMENT, "jobs", Provenance.of("Made up for tests"));

  static final CsvOptions OPTIONS = CsvOptions.of(JOBS);

  private CsvTexts() {}

  static CsvInput source(String... lines) {
    return CsvInput.ofText("jobs.csv", String.join("\n", lines));
  }

  static ActivityTable table(String... lines) {
    return ActivityCsv.readTable(source(lines), OPTIONS);
  }

  static AbstractThrowableAssert<?, ?> refused(CsvOptions options, String... lines) {
    return assertThatThrownBy(() -> ActivityCsv.readTable(source(lines), options))
        .isInstanceOf(InputException.class);
  }

  static AbstractThrowableAssert<?, ?> refused(String... lines) {
    return refused(OPTIONS, lines);
  }
}
