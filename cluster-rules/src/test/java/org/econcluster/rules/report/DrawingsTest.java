package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the drawings show of values at the ends of their scales. */
final class DrawingsTest {

  private static final Pattern CIRCLE =
      Pattern.compile(
          "<(?:circle|polygon) [^>]*class=\"node [^>]*/>\n<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"");

  private static String page(Profile.Builder profile) {
    return HtmlReport.write(
        "x", List.of(AssessmentRecord.of(Assessor.standard().assess(profile.build()))));
  }

  private static IndicatorValue known(double value) {
    return IndicatorValue.exact(value, Origin.STATED, "test");
  }

  @Test
  void aQuotientWithoutUpperBoundRunsToTheEndOfItsTrack() {
    String page =
        page(
            Profile.builder("x")
                .put(
                    "location-quotient",
                    IndicatorValue.between(1, Double.POSITIVE_INFINITY, Origin.STATED, "test")));

    assertThat(page)
        .contains("location quotient: 1 or more.")
        .contains(
            "<rect x=\"170\" y=\"98\" width=\"164\" height=\"10\" rx=\"3\" class=\"range\"/>");
  }

  @Test
  void aVeryLargeQuotientStaysOnItsTrack() {
    assertThat(page(Profile.builder("x").put("output-quotient", known(1_000))))
        .contains("coefficient of specialisation: 1000.")
        .contains("width=\"312.38\" height=\"18\" rx=\"3\" class=\"bar\"");
  }

  @Test
  void aDiamondOfFourKnownScoresIsAnArea() {
    Profile.Builder profile =
        Profile.builder("x")
            .put("diamond-factor-conditions", known(1))
            .put("diamond-demand-conditions", known(7))
            .put("diamond-related-supporting", known(4));

    assertThat(page(profile)).doesNotContain("class=\"radar\"").contains("unknown-axis\"");
    assertThat(page(profile.put("diamond-strategy-structure-rivalry", known(7))))
        .contains("<polygon points=\"170,52 258,140 170,184 170,140\" class=\"radar\"/>")
        .doesNotContain("unknown-axis\"");
  }

  @Test
  void numbersAreWrittenAlikeEverywhere() {
    assertThat(Drawing.number(1.0 / 3)).isEqualTo("0.33");
    assertThat(Drawing.number(100)).isEqualTo("100");
    assertThat(Drawing.number(-0.001)).isEqualTo("0");
    assertThat(Drawing.number(2.675)).isEqualTo("2.68");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 15, 30, 60, 120})
  void noTwoActorsLieOnEachOther(int actors) {
    String page = HtmlReport.write("x", List.of(Samples.record(Samples.crowd(actors))));
    Matcher nodes = CIRCLE.matcher(page);
    double[][] places =
        nodes
            .results()
            .map(r -> new double[] {Double.parseDouble(r.group(1)), Double.parseDouble(r.group(2))})
            .toArray(double[][]::new);

    assertThat(places).hasNumberOfRows(actors);
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]))
            .as("distance of %s and %s", i + 1, j + 1)
            .isGreaterThan(17);
      }
    }
  }
}
