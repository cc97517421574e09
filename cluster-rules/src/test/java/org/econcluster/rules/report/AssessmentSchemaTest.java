package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.econcluster.json.ClusterJson;
import org.junit.jupiter.api.Test;

final class AssessmentSchemaTest {

  private static final Path FRESH = Path.of("target", "assessment.schema.json");

  @Test
  void theSchemaIsThatOfTheTypes() throws IOException {
    String fresh = ClusterJson.write(SchemaOfRecord.create());
    Files.writeString(FRESH, fresh);

    assertThat(
            Resources.toString(
                Resources.getResource(AssessmentRecord.class, "assessment.schema.json"),
                StandardCharsets.UTF_8))
        .as(
            "assessment.schema.json is stale. Maybe copy %s over"
                + " src/main/resources/org/econcluster/rules/report/assessment.schema.json.",
            FRESH)
        .isEqualTo(fresh);
  }
}
