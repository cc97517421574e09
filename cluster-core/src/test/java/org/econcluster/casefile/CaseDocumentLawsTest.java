package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.json.ClusterJson;

final class CaseDocumentLawsTest {

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBack(@ForAll("documents") CaseDocument document) {
    assertThat(ClusterJson.readText("case.json", ClusterJson.write(document), CaseDocument.class))
        .isEqualTo(document);
  }

  @Provide
  Arbitrary<CaseDocument> documents() {
    return CaseArbitraries.documents();
  }
}
