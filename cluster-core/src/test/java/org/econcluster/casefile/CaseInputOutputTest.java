package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import org.econcluster.classification.IndustryCode;
import org.econcluster.observation.InputOutputTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The input-output table that a case names. */
final class CaseInputOutputTest extends WrittenCase {

  private static final String FLOWS =
      "\"inputOutput\": {\"file\": \"f.csv\", \"unit\": \"million USD\", \"source\":"
          + " \"Suinisheva2010\"";

  CaseInputOutputTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void isReadWithTheCase() throws IOException {
    write("f.csv", "sector;C10;C13;total\nC10;1,5;2;8\nC13;0;0;9\nsubsidies;1;1;1\n");
    write(
        "x.json",
        caseWith(
            ", \"industries\": [\"C10\", \"C13\"]",
            FLOWS
                + ", \"period\": 2011, \"industryColumn\": \"sector\", \"outputColumn\": \"total\","
                + " \"ignoredColumns\": [\"subsidies\"], \"decimalMark\": \"COMMA\"}"));

    InputOutputTable table = CaseFile.read(file).inputOutput().orElseThrow();

    assertThat(table.flow(IndustryCode.of("C10"), IndustryCode.of("C10"))).isEqualTo(1.5);
    assertThat(table.period()).hasValue(Year.of(2011));
    assertThat(table.statistic().unit()).isEqualTo("million USD");
    assertThat(table.statistic().provenance().title()).contains("Suinisheva");
  }

  @Test
  void hasTheIndustriesOfTheCluster() throws IOException {
    write("f.csv", "industry,C10,C13,output\nC10,1,2,8\nC13,0,0,9\n");
    write("x.json", caseWith(", \"industries\": [\"C10\", \"C1O\"]", FLOWS + "}"));

    fails(
        """
        CASE-120 x.json, line 2, column 48, cluster.industries[1]: The input-output table has no \
        industry "C1O".
          Maybe "C10" was meant.""");
  }

  @Test
  void isToldByFileWhereItIsWrong() throws IOException {
    write("f.csv", "industry,C10,C13,output\nC10,1,2,1\n");
    write("x.json", caseWith("", FLOWS.replace("Suinisheva2010", "Suinisheva2011") + "}"));
    fails(
        """
        CASE-080 x.json, line 3, column 57, inputOutput.source: No source has the key \
        "Suinisheva2011".
          Maybe "Suinisheva2010" was meant.""");

    write("x.json", caseWith("", FLOWS + "}"));
    fails(
        """
        TABLE-240 f.csv, line 1, column 3: The column "C13" has no line of that industry.
          Maybe it is no industry: the option ignoredColumns (--ignored-column) can name it.""");

    write("x.json", caseWith("", FLOWS.replace("million USD", " ") + "}"));
    fails("JSON-070 x.json, line 3, column 1, inputOutput: The unit of f.csv must not be blank.");
  }
}
