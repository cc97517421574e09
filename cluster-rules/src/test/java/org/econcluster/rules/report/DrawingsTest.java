package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.finding.BorderPotential;
import org.econcluster.rules.finding.CooperationReached;
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

  private static String draw(Picture picture, ClusterCase clusterCase) {
    return picture.draw(Samples.record(clusterCase)).orElseThrow();
  }

  @Test
  void theLadderOfCooperationMarksTheLevelThatIsReached() {
    assertThat(draw(Picture.COOPERATION, Samples.border()))
        .contains(
            "transport communication, joint projects, social services. Now: transport"
                + " communication.")
        .containsOnlyOnce(">now</text>")
        .doesNotContain("possible now");
  }

  @Test
  void theGridOfReadinessMarksTheCellOfPotentialAndLevel() {
    assertThat(draw(Picture.READINESS, Samples.border()))
        .contains("Now: high potential, connected.")
        .containsSubsequence(
            "<rect x=\"233\" y=\"122\"", "rung-head certain\"/>", "x=\"284\" y=\"148\"", ">now<")
        .containsOnlyOnce(">now</text>");
  }

  @Test
  void everyClassOfReadinessHasTheCellOfItsWords() {
    for (BorderPotential potential : BorderPotential.values()) {
      for (CooperationReached level : CooperationReached.values()) {
        String svg =
            draw(
                Picture.READINESS,
                Samples.stated(
                    SubjectKind.BORDER,
                    "home-industry-share-of-grp",
                    potential == BorderPotential.HIGH ? 0.4 : 0.2,
                    "home-entrepreneurial-composite",
                    0.1,
                    "crossings",
                    level.ordinal() > 0 ? 1 : 0,
                    "transport-routes",
                    0,
                    "joint-projects",
                    level.ordinal() > 1 ? 1 : 0,
                    "border-joint-ventures",
                    0,
                    "cross-border-contracts",
                    0,
                    "agreements-health",
                    level.ordinal() > 2 ? 1 : 0,
                    "agreements-education",
                    0,
                    "agreements-labour",
                    0,
                    "agreements-visas",
                    0));
        int x = potential == BorderPotential.HIGH ? 284 : 176;
        int y = 56 + 46 * (3 - level.ordinal());

        assertThat(svg)
            .as("%s, %s", potential, level)
            .contains(
                "<text x=\""
                    + x
                    + "\" y=\""
                    + y
                    + "\" text-anchor=\"middle\" class=\"rung-label certain\">now<");
      }
    }
  }

  @Test
  void bothNeighboursHaveABarAndTheThresholdsOfTheRules() {
    assertThat(draw(Picture.NEIGHBOURS, Samples.border()))
        .contains(
            "industry in the regional product: home side 40 %, partner side 20 %.",
            "small enterprise, mean of ranks: home side 90 %, partner side unknown.",
            "<rect x=\"60\" y=\"22\" width=\"59.2\" height=\"16\" rx=\"3\" class=\"bar\"/>",
            "<rect x=\"60\" y=\"41\" width=\"29.6\" height=\"16\" rx=\"3\" class=\"bar\"/>",
            "<line x1=\"104.4\" y1=\"21\" x2=\"104.4\" y2=\"39\" class=\"threshold\"/>");
  }

  @Test
  void theStageOfIncomeAndTheStageThatRawExportsHoldAreBothMarked() {
    String svg = draw(Picture.COMPETITIVENESS, Samples.country());

    assertThat(svg)
        .contains("By income alone: efficiency-driven. Raw exports: disagree.")
        .containsSubsequence(
            ">efficiency-driven<", "here by income alone", ">transition from factor", ">now<");
    assertThat(draw(Picture.COMPETITIVENESS, Samples.bare(SubjectKind.COUNTRY)))
        .contains(">possible now<")
        .doesNotContain("by income alone<");
  }

  @Test
  void aProblemThatIsThereOneThatIsNotAndUnknownOnesHaveTheirSigns() {
    assertThat(draw(Picture.POLICY_PROBLEMS, Samples.country()))
        .containsOnlyOnce("class=\"sign-met\"")
        .containsOnlyOnce("class=\"sign-unmet\"")
        .contains("class=\"sign-unknown\"", "The set of tools is small");
  }

  @Test
  void ofSynergyRisesGoRightFallsGoLeftAndForecastsHaveTheirInterval() {
    assertThat(draw(Picture.SYNERGY, Samples.synergy()))
        .contains(
            "Since before the cluster: taxes 10 %, jobs -20 %. Beyond the reference region: taxes"
                + " 5 %. Forecast over the last figure: taxes 10 % (-10 % to 30 %). Investment"
                + " grew before any decline: met.",
            "<rect x=\"206\" y=\"30\" width=\"21.33\" height=\"16\" rx=\"3\" class=\"bar\"/>",
            "<rect x=\"163.33\" y=\"54\" width=\"42.67\" height=\"16\" rx=\"3\" class=\"bar\"/>",
            "width=\"85.33\" height=\"10\" rx=\"3\" class=\"range-present\"/>");
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
