package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and parameters of one's own. */
final class AssessParametersTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void takesParametersAsOfADay() {
    assertThat(Run.of("assess", Run.dairy(folder), "--as-of", "2026-12-31").out())
        .contains(", parameters as of 2026-12-31\n");
  }

  @Test
  void refusesADayOnWhichAParameterHasNoValueYet() {
    assertThat(Run.of("assess", Run.dairy(folder), "--as-of", "1999-12-31"))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-045 --as-of: Parameter spec.cutoff has no value on 1999-12-31 yet; its first one holds from 2000-01-01 on.
                  Maybe a later day was meant.
                """));
  }

  @Test
  void replacesParameters() {
    Path file = Run.caseFile(folder, "x", Run.indicator("location-quotient", 1.5));
    Path parameters = Run.file(folder, "mine.csv", "# ours", "id,value", "spec.cutoff,1.75");

    assertThat(Run.of("assess", file).out())
        .contains("met: location quotient 1.5, needed at least 1,");
    assertThat(Run.of("assess", file, "--parameters", parameters).out())
        .doesNotContain("met: location quotient 1.5, needed at least 1,");
  }

  @Test
  void tellsEverythingThatIsWrongWithParameters() {
    Path parameters =
        Run.file(
            folder,
            "mine.csv",
            "id,value,valid_from",
            "spec.cutof,1,",
            "spec.cutoff,\"1,5\",",
            "spec.cutoff,1.5,yesterday",
            "spec.cutoff,NaN,",
            "spec.cutoff,2,",
            "spec.cutoff,3,");

    assertThat(Run.of("assess", Run.dairy(folder), "--parameters", parameters))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-041 FILE, line 2: The rules have no parameter "spec.cutof".
                  Maybe "spec.cutoff" was meant.
                WORK-042 FILE, line 3: The value "1,5" of spec.cutoff is not a finite number.
                  Maybe the decimal comma should be a point.
                WORK-042 FILE, line 4: "yesterday" is not a date.
                  Maybe it should be written like 2026-01-31.
                WORK-042 FILE, line 5: The value "NaN" of spec.cutoff is not a finite number.
                WORK-043 FILE, line 7: Parameter spec.cutoff has a second value from 2000-01-01 on.
                  Maybe one of the two should go.
                """
                    .replace("FILE", parameters.toString())));
  }

  @Test
  void refusesARaggedRowOfParameters() {
    Path parameters = Run.file(folder, "mine.csv", "id,value", "spec.cutoff");

    assertThat(Run.of("assess", Run.dairy(folder), "--parameters", parameters))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-044 %s, line 2: The row has 1 cells, but the header has 2.
                  Maybe a decimal comma should be a point.
                """
                    .formatted(parameters)));
  }

  @Test
  void refusesParametersWithoutTheirColumnsOrRows() {
    Path other = Run.file(folder, "other.csv", "name,number", "spec.cutoff,1");
    Path empty = Run.file(folder, "empty.csv");

    assertThat(Run.of("assess", Run.dairy(folder), "--parameters", other))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-040 FILE, line 1: The column "id" is missing.
                  Maybe the header should be: id,value
                WORK-040 FILE, line 1: The column "value" is missing.
                  Maybe the header should be: id,value
                """
                    .replace("FILE", other.toString())));
    assertThat(Run.of("assess", Run.dairy(folder), "--parameters", empty).err())
        .isEqualTo(
            """
            WORK-040 %s: The table has no rows.
              Maybe it should begin with the line: id,value
            """
                .formatted(empty));
  }

  @Test
  void refusesANumberOnWhichNoMeasureCanRest() {
    Path parameters = Run.file(folder, "mine.csv", "id,value", "syne.phase-changes,0.5");

    assertThat(Run.of("assess", Run.dairy(folder), "--parameters", parameters).err())
        .isEqualTo(
            """
            WORK-042 %s, line 2: The value 0.5 of syne.phase-changes is not allowed.
              Maybe a whole number of at least 1 was meant.
            """
                .formatted(parameters));
  }

  @Test
  void refusesAFileInPlaceOfAFolderOfRules() {
    Path file = Run.dairy(folder);

    assertThat(Run.of("assess", file, "--rules", file))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-012 %s: This is a file, and a folder is needed.
                  Maybe the folder that it lies in was meant.
                """
                    .formatted(file)));
  }
}
