package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.econcluster.cluster.Cluster;
import org.econcluster.failure.InputException;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Development;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Developments, rankings and stabilities as text, HTML and JSON. */
final class PortfolioReportsTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> \"q\" 'a' & \u202Eright\u001B[31m x=\"><img src=x>";
  private static final Assessor ASSESSOR = Assessor.standard();
  private static final List<RankingKey> ORDER =
      List.of(RankingKey.of("SPEC.market"), RankingKey.of("location-quotient"));

  @Test
  void aDevelopmentBeginsWithItsYearsAndTellsEachChangeWithItsReasons() {
    String text = TextDevelopment.write(List.of(development("dairy")));

    assertThat(text)
        .startsWith(
            """
            dairy, 2004 to 2006
            ===================
            Rules: standard\
            """)
        .contains("\n2004  fully specialised ", "\n2005  not specialised ")
        .contains(
            """
              market specialisation, down: fully specialised → not specialised
                no longer: Every known coefficient makes it an industry of market specialisation [SPEC-040]
                now certain: No coefficient makes it an industry of market specialisation [SPEC-042]
            """)
        .contains(
            "    met → unmet: location quotient 1.2 (2004) → 0.8 (2005), needed at least 1"
                + " [spec.cutoff]\n")
        .contains("Without a year, so the same in every year: companies.\n")
        .contains("\n2004 to 2005\n", "\n2005 to 2006\n");
  }

  @Test
  void aRankingTellsRanksKeysAndWhatHoldsEachThere() {
    assertThat(TextRanking.write(ranking(2004)))
        .isEqualTo(
            """
            Rank  Case      Market specialisation  Location quotient
            ----  --------  ---------------------  -----------------
            1     dairy     fully specialised      1.2
            2     textiles  not specialised        0.9
            Order: SPEC.market, location-quotient

            What holds each there
              1 dairy: nothing ranks higher
              2 textiles: below dairy by market specialisation: not specialised, there fully \
            specialised; market specialisation, next, partly specialised: strongest coefficient 0.9 → \
            at least 1
            """);
  }

  @Test
  void aComparisonTellsWhoMovedAndWhy() {
    String text = TextRanking.write(ranking(2005).comparedWith(ranking(2004)), "2004");

    assertThat(text)
        .contains(
            """
            Compared with 2004
              textiles: 2 → 1
                location quotient: 0.9 → 0.95
                others: dairy above → not above
              dairy: 1 → 2
                location quotient: 1.2 → 0.8
                market specialisation, down: fully specialised → not specialised
            """)
        .endsWith("    others: textiles not above → above\n");
  }

  @Test
  void aStabilityTellsSharesAndNamesWhatIsOpenInEveryDraw() {
    String text = TextStability.write(List.of(stability("dairy")));

    assertThat(text)
        .startsWith(
            """
            dairy
            =====
            500 draws, seed 3. Scores vary by 1 point, intervals within their ends; up to both \
            sides location quotient by 0.4. Anything else stays as it is.

            Conclusion\
            """)
        .containsPattern("specialised +by location quotient +certain +\\d\\d\\.?\\d? % +\\d\\d")
        .containsPattern("\nValues open now and in every draw: .*type of cluster.*\\.\n$");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsWellFormedAndNoTextOfACaseBecomesMarkup(String page) throws Exception {
    Document document = parse(page);

    assertThat(elements(document, "script")).isEmpty();
    assertThat(elements(document, "img")).isEmpty();
    assertThat(page).doesNotContain("\u202E", "\u001B", "<script", "http://", "https://");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("src=\"");
    assertThat(elements(document, "h1")).hasSize(1);
    for (Element drawing : elements(document, "svg")) {
      assertThat(drawing.getElementsByTagName("title").getLength()).isPositive();
      assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }
    List<String> ids = elements(document, "*").stream().map(e -> e.getAttribute("id")).toList();
    assertThat(ids.stream().filter(id -> !id.isEmpty())).doesNotHaveDuplicates();
  }

  static Stream<String> pages() {
    return Stream.of(
            HtmlDevelopment.write(HOSTILE, List.of(development(HOSTILE), development("dairy"))),
            HtmlRanking.write(HOSTILE, Ranking.of(List.of(assessment(HOSTILE, 2004)), ORDER)),
            HtmlRanking.write(HOSTILE, ranking(2005).comparedWith(ranking(2004)), HOSTILE),
            HtmlStability.write(HOSTILE, List.of(stability(HOSTILE))))
        .map(page -> page.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""));
  }

  @Test
  void theStepsOfAGradeAreToldInTheDrawing() {
    assertThat(HtmlDevelopment.write("x", List.of(development("dairy"))))
        .contains(
            "Over the years: market specialisation",
            "2004: fully specialised. 2005: not specialised. 2006: not specialised.");
  }

  @Test
  void jsonNamesItsSchemaAndHoldsEveryChange() {
    JsonNode root = json(PortfolioJson.developments(List.of(development("dairy"))));

    assertThat(root.path("schema").asString()).isEqualTo("econcluster.development.v1");
    assertThat(root.path("years").size()).isEqualTo(3);
    assertThat(root.path("years").get(0).path("year").asInt()).isEqualTo(2004);
    JsonNode step = root.path("steps").get(0);
    assertThat(step.path("to").asInt()).isEqualTo(2005);
    JsonNode change = step.path("changes").get(0);
    assertThat(change.path("kind").asString()).isEqualTo("SPEC_SIGNAL");
    assertThat(change.path("movement").asString()).isEqualTo("VANISHED");
    assertThat(
            change
                .path("reasons")
                .get(0)
                .path("criteria")
                .get(0)
                .path("measuredAfter")
                .path("threshold")
                .asDouble())
        .isEqualTo(1);
    assertThat(PortfolioJson.developments(List.of(development("a"), development("b"))))
        .startsWith("[");
  }

  @Test
  void jsonHoldsRanksAndShares() {
    JsonNode ranks = json(PortfolioJson.ranking(ranking(2005).comparedWith(ranking(2004)), "2004"));
    assertThat(ranks.path("schema").asString()).isEqualTo("econcluster.ranking.v1");
    assertThat(ranks.path("rows").get(0).path("id").asString()).isEqualTo("textiles");
    assertThat(ranks.path("rows").get(1).path("hold").path("above").asString())
        .isEqualTo("textiles");
    assertThat(ranks.path("shifts").get(1).path("changes").size()).isEqualTo(1);
    assertThat(json(PortfolioJson.ranking(ranking(2004))).has("comparedWith")).isFalse();

    JsonNode shares = json(PortfolioJson.stabilities(List.of(stability("dairy"))));
    assertThat(shares.path("schema").asString()).isEqualTo("econcluster.stability.v1");
    assertThat(shares.path("draws").asInt()).isEqualTo(500);
    assertThat(shares.path("errors").path("location-quotient").asDouble()).isEqualTo(0.4);
    assertThat(shares.path("conclusions").get(1).path("shareCertain").asDouble())
        .isBetween(0.5, 0.99);
  }

  @Test
  void whatIsWrittenOfEvidenceReadsBackEqual(@TempDir Path folder) throws IOException {
    List<Development> developments = List.of(development("dairy"), development("textiles"));
    RankingComparison comparison = ranking(2005).comparedWith(ranking(2004));
    List<Stability> stabilities = List.of(stability("dairy"));
    Path file = folder.resolve("written.json");

    Files.writeString(file, PortfolioJson.developments(developments));
    assertThat(PortfolioJson.readDevelopments(file))
        .isEqualTo(developments.stream().map(DevelopmentRecord::of).toList());
    Files.writeString(file, PortfolioJson.ranking(ranking(2004)));
    assertThat(PortfolioJson.readRanking(file)).isEqualTo(RankingRecord.of(ranking(2004)));
    Files.writeString(file, PortfolioJson.ranking(comparison, "2004"));
    assertThat(PortfolioJson.readRanking(file)).isEqualTo(RankingRecord.of(comparison, "2004"));
    Files.writeString(file, PortfolioJson.stabilities(stabilities));
    assertThat(PortfolioJson.readStabilities(file))
        .isEqualTo(stabilities.stream().map(StabilityRecord::of).toList());
  }

  @Test
  void anotherKindOfDocumentAListOfRankingsAndAMissingPartAreProblems() {
    String stability = PortfolioJson.stabilities(List.of(stability("dairy")));
    String ranking = PortfolioJson.ranking(ranking(2004));

    assertRefused(
        stability,
        """
        PACK-110 r.json, line 2, column 3, schema: The schema is "econcluster.stability.v1".
          Maybe one of these was meant: econcluster.ranking.v1.\
        """);
    assertRefused(
        "{}",
        """
        PACK-110 r.json, line 1, column 1: The ranking names no schema.
          Maybe this is another kind of file; a ranking says "schema": "econcluster.ranking.v1".\
        """);
    assertRefused(
        "[" + ranking + "]",
        "JSON-050 r.json, line 1, column 1: An object is expected here, but this is a list.");
    assertRefused(
        ranking.replaceFirst("\"best\": 1,\\s*", ""),
        "JSON-060 r.json, line 8, column 5, rows[0].best: The field \"best\" is missing.");
  }

  private static void assertRefused(String json, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () -> PortfolioJson.readRanking("r.json", json.getBytes(StandardCharsets.UTF_8)))
        .withMessage(message);
  }

  @ParameterizedTest
  @EnumSource(SubjectKind.class)
  void thePageOfAnAssessmentShowsEveryNearestPath(SubjectKind kind) {
    AssessmentRecord record = Samples.record(Samples.bare(kind));
    String page = HtmlReport.write("x", List.of(record));
    String text = TextReport.write(List.of(record));

    for (var path : record.explanation().paths()) {
      assertThat(page)
          .contains(
              "<tr><th scope=\"row\">"
                  + path.kind().label().replace("'", "&#39;")
                  + "</th><td data-label=\"Now, at least\">"
                  + Words.label(path.kind(), path.from())
                  + "</td><td data-label=\"Next\">"
                  + Words.label(path.kind(), path.to()));
      assertThat(text).contains("  " + path.kind().label() + ": next, ");
    }
    assertThat(page.contains("Nearest path to the next grade"))
        .isEqualTo(!record.explanation().paths().isEmpty());
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static Development development(String name) {
    return ASSESSOR.assessYears(caseOf(name));
  }

  private static Ranking ranking(int year) {
    return Ranking.of(List.of(assessment("dairy", year), assessment("textiles", year)), ORDER);
  }

  private static Assessment assessment(String name, int year) {
    return ASSESSOR.assess(caseOf(name).asOf(Year.of(year)));
  }

  private static Stability stability(String name) {
    return assessment(name, 2004)
        .stability(
            Variation.builder().draws(500).seed(3).putErrors("location-quotient", 0.4).build());
  }

  /** Dairy falls below the cut-off; textiles rise and stay below it. */
  private static ClusterCase caseOf(String name) {
    double[] values = name.equals("textiles") ? new double[] {0.9, 0.95} : new double[] {1.2, 0.8};
    ClusterCase.Builder parts =
        ClusterCase.builder().id(name).cluster(Cluster.builder().name(name).build());
    for (int year = 2004; year <= 2006; year++) {
      double value = values[Math.min(1, year - 2004)];
      parts.addIndicators(
          StatedIndicator.of("output-quotient", value, year, "s"),
          StatedIndicator.of("per-capita-quotient", value, year, "s"),
          StatedIndicator.of("location-quotient", value, year, "s"));
    }
    return parts.addIndicators(StatedIndicator.of("company-count", 3, "s")).build();
  }

  private static Document parse(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
