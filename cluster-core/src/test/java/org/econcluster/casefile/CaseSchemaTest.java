package org.econcluster.casefile;

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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.json.ClusterJson;
import org.junit.jupiter.api.Test;

final class CaseSchemaTest {

  private static final Path FRESH = Path.of("target", "case.schema.json");

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(CaseDocument.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource("case.schema.json"), InputFormat.JSON);
  }

  @Test
  void theSchemaIsThatOfTheTypes() throws IOException {
    String fresh = ClusterJson.write(SchemaOfTypes.create());
    Files.writeString(FRESH, fresh);

    assertThat(resource("case.schema.json"))
        .as(
            "case.schema.json is stale. Maybe copy %s over"
                + " src/main/resources/org/econcluster/casefile/case.schema.json.",
            FRESH)
        .isEqualTo(fresh);
  }

  @Test
  void theSampleIsValid() {
    assertThat(schema().validate(resource("sample.json"), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefuses() {
    String unknownField =
        """
        {"schema": "econcluster.case.v1", "id": "x", "name": "X", "cluster": {"nam": "x"}}""";

    assertThat(schema().validate(unknownField, InputFormat.JSON)).hasSize(2);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsValid(@ForAll("documents") CaseDocument document) {
    assertThat(schema().validate(ClusterJson.write(document), InputFormat.JSON)).isEmpty();
  }

  @Provide
  Arbitrary<CaseDocument> documents() {
    return CaseArbitraries.documents();
  }
}
