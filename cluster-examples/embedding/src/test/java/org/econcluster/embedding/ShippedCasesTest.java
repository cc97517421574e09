package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.econcluster.casefile.CaseDocument;
import org.econcluster.casefile.CaseFile;
import org.econcluster.casefile.RegionComparisonSource;
import org.econcluster.casefile.TableSource;
import org.econcluster.rules.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped case as a whole.
 *
 * <p>The files under {@code golden} are what a reader sees; a change of a rule or of a case shows
 * there and is to be read before it is taken over. Run with {@code -Dgolden.write=true} to take
 * over.
 */
final class ShippedCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  static List<String> cases() {
    return Cases.names();
  }

  @Test
  void theCasesOfThisListAreShipped() {
    assertThat(Cases.names())
        .containsExactly(
            "almaty-chemicals",
            "almaty-food",
            "almaty-fruit-vegetables",
            "almaty-machinery",
            "almaty-metals",
            "almaty-textiles",
            "altai-krai-east-kazakhstan",
            "altai-krai-pavlodar",
            "altai-republic-east-kazakhstan",
            "astana-medical",
            "astrakhan-atyrau",
            "astrakhan-west-kazakhstan",
            "border-tourist-cluster",
            "border-tourist-research",
            "chelyabinsk-kostanay",
            "colorado",
            "competitiveness-kazakhstan",
            "competitiveness-russia",
            "construction-materials",
            "east-kazakhstan-food",
            "karaganda-metallurgy",
            "karaganda-pharma",
            "kazakhstan-russia-border",
            "kazakhstan-tourism",
            "kostanay-dairy",
            "kurgan-kostanay",
            "kurgan-north-kazakhstan",
            "north-kazakhstan-tourism",
            "novosibirsk-pavlodar",
            "oil-gas-engineering",
            "omsk-north-kazakhstan",
            "omsk-pavlodar",
            "orenburg-aktobe",
            "orenburg-kostanay",
            "orenburg-west-kazakhstan",
            "oulu",
            "podolia",
            "policy-australia",
            "policy-canada",
            "policy-france",
            "policy-japan",
            "policy-kazakhstan",
            "policy-korea",
            "policy-singapore",
            "policy-sweden",
            "policy-uk",
            "policy-usa",
            "programme-kazakhstan",
            "samara-west-kazakhstan",
            "saratov-west-kazakhstan",
            "silicon-valley",
            "south-textiles",
            "styria-automotive",
            "toyota",
            "transport-logistics",
            "tyumen-north-kazakhstan",
            "upper-austria-lower-bavaria",
            "volgograd-west-kazakhstan",
            "zone-aktau",
            "zone-astana-new-city",
            "zone-burabay",
            "zone-innovation-technology-park",
            "zone-khorgos",
            "zone-ontustik",
            "zone-pavlodar",
            "zone-petrochemical-technopark",
            "zone-qyzyljar",
            "zone-saryarka",
            "zone-taraz",
            "zone-technopolis",
            "zone-turkistan");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSummaryIsTheOneThatWasRead(String name) throws IOException {
    String summary = ASSESSOR.assess(CaseFile.read(Cases.file(name))).explanation().summary();
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, summary);
    }

    assertThat(summary).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseBearsTheNameOfItsFileAndSaysWhatItLeavesOut(String name) {
    CaseDocument document = CaseFile.readDocument(Cases.file(name));

    assertThat(document.id()).isEqualTo(name);
    assertThat(document.summary()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStatementSaysWhereItStands(String name) {
    CaseDocument document = CaseFile.readDocument(Cases.file(name));

    assertThat(document.indicators()).allSatisfy(stated -> assertThat(stated.note()).isPresent());
    assertThat(document.sources()).isNotEmpty();
    assertThat(
            Stream.concat(
                document.tables().stream().map(TableSource::source),
                document.regionComparisons().stream().map(RegionComparisonSource::source)))
        .allSatisfy(
            key ->
                assertThat(document.sources())
                    .anySatisfy(
                        source -> {
                          assertThat(source.key()).isEqualTo(key);
                          assertThat(source.licence()).isPresent();
                        }));
  }
}
