package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.econcluster.json.ClusterJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what reports write and read back. */
final class RecordSchemasTest {

  private static final Schema ASSESSMENT = schema("assessment.schema.json");
  private static final Schema DEVELOPMENT = schema("development.schema.json");
  private static final Schema RANKING = schema("ranking.schema.json");
  private static final Schema STABILITY = schema("stability.schema.json");
  private static final Schema IDENTIFICATION = schema("identification.schema.json");

  @ParameterizedTest
  @MethodSource("schemas")
  void theSchemaIsThatOfTheTypes(String name, ObjectNode schema) throws IOException {
    Path made = Path.of("target", name);
    String fresh = ClusterJson.write(schema);
    Files.writeString(made, fresh);

    assertThat(resource(name))
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
        schema(StabilityRecord.class, StabilityRecord.SCHEMA, true),
        schema(IdentificationRecord.class, IdentificationRecord.SCHEMA, false));
  }

  private static Arguments schema(Class<?> type, String id, boolean isListed) {
    return Arguments.of(
        id.split("\\.", -1)[1] + ".schema.json", SchemaOfRecord.create(type, id, isListed));
  }

  @Test
  void writtenAssessmentsAreValid() {
    List<AssessmentRecord> several = Samples.records();

    assertValid(ASSESSMENT, AssessmentJson.write(several));
    assertValid(ASSESSMENT, AssessmentJson.write(several.subList(0, 1)));
    assertValid(ASSESSMENT, AssessmentJson.write(List.of()));
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefuses() {
    String written = AssessmentJson.write(List.of(Samples.record(Samples.bare("Bare"))));

    assertThat(
            ASSESSMENT.validate(written.replaceFirst("\"caseId\"", "\"caseID\""), InputFormat.JSON))
        .anyMatch(error -> error.getMessage().contains("'caseID' is not defined"));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void writtenRecordsOfPortfoliosAndCellsAreValid(@ForAll long seed) {
    RandomRecords records = new RandomRecords(seed);

    assertValid(DEVELOPMENT, PortfolioJson.writeDevelopments(List.of(records.development())));
    assertValid(RANKING, PortfolioJson.writeRanking(records.ranking()));
    assertValid(
        STABILITY,
        PortfolioJson.writeStabilities(List.of(records.stability(), records.stability())));
    assertValid(IDENTIFICATION, PortfolioJson.writeIdentification(records.identification()));
  }

  private static void assertValid(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource(name), InputFormat.JSON);
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(AssessmentRecord.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
