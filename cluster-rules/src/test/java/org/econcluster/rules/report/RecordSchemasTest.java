package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.econcluster.json.ClusterJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what reports write and read back. */
final class RecordSchemasTest {

  @ParameterizedTest
  @MethodSource("schemas")
  void theSchemaIsThatOfTheTypes(String name, ObjectNode schema) throws IOException {
    Path made = Path.of("target", name);
    String fresh = ClusterJson.write(schema);
    Files.writeString(made, fresh);

    assertThat(
            Resources.toString(
                Resources.getResource(AssessmentRecord.class, name), StandardCharsets.UTF_8))
        .as(
            "%s is stale. Maybe copy %s over src/main/resources/org/econcluster/rules/report/%s.",
            name, made, name)
        .isEqualTo(fresh);
  }

  static Stream<Arguments> schemas() {
    return Stream.of(
        schema(AssessmentRecord.class, AssessmentRecord.SCHEMA, true),
        schema(DevelopmentRecord.class, DevelopmentRecord.SCHEMA, true),
        schema(RankingRecord.class, RankingRecord.SCHEMA, false),
        schema(StabilityRecord.class, StabilityRecord.SCHEMA, true));
  }

  private static Arguments schema(Class<?> type, String id, boolean isListed) {
    return Arguments.of(
        id.split("\\.", -1)[1] + ".schema.json", SchemaOfRecord.create(type, id, isListed));
  }
}
