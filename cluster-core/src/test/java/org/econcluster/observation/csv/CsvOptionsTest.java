package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.econcluster.observation.csv.CsvTexts.JOBS;

import org.econcluster.observation.CellStatus;
import org.junit.jupiter.api.Test;

final class CsvOptionsTest {

  @Test
  void marksAreThoseOfCommonSources() {
    assertThat(CsvOptions.of(JOBS).statusTokens())
        .containsEntry("", CellStatus.OBSERVED)
        .containsEntry("N", CellStatus.SUPPRESSED)
        .containsEntry("c", CellStatus.SUPPRESSED)
        .containsEntry(":", CellStatus.MISSING)
        .doesNotContainKeys("n", "p", "b", "s");
  }

  @Test
  void optionsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> CsvOptions.builder().statistic(JOBS).decimalMark(';').build())
        .hasMessage("The decimal mark ';' must be a point or a comma.");
    assertThatThrownBy(
            () -> CsvOptions.builder().statistic(JOBS).absentCells(CellStatus.SUPPRESSED).build())
        .hasMessage("Absent cells cannot be suppressed: no number would be known.");
    assertThatThrownBy(
            () -> CsvOptions.builder().statistic(JOBS).emptyValue(CellStatus.OBSERVED).build())
        .hasMessage("An empty value cannot be observed: no number would be known.");
    assertThatThrownBy(() -> CsvOptions.builder().statistic(JOBS).maxCells(0).build())
        .hasMessage("The limit maxCells (0) must be at least 1.");
    assertThatThrownBy(() -> CsvOptions.builder().statistic(JOBS).maxLineLength(0).build())
        .hasMessage("The limit maxLineLength (0) must be at least 1.");
  }
}
