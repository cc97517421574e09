package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.econcluster.profile.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Drawings of the report that stand alone. */
final class PictureTest {

  private static final AssessmentRecord RICH = Samples.record(Samples.rich());
  private static final AssessmentRecord BORDER = Samples.record(Samples.border());
  private static final AssessmentRecord COUNTRY = Samples.record(Samples.country());
  private static final AssessmentRecord ZONE = Samples.record(Samples.bare(SubjectKind.ZONE));
  private static final AssessmentRecord SYNERGY = Samples.record(Samples.synergy());

  private static AssessmentRecord shows(Picture picture) {
    return switch (picture) {
      case QUOTIENTS, DIAMOND, TYPES, STAGES, ACTORS, POLICY_SCALE -> RICH;
      case SYNERGY -> SYNERGY;
      case COOPERATION, READINESS, NEIGHBOURS, RESEARCH -> BORDER;
      case COMPETITIVENESS, POLICY_PROBLEMS -> COUNTRY;
      case ZONE -> ZONE;
    };
  }

  @ParameterizedTest
  @EnumSource(Picture.class)
  void aPictureIsOneSvgThatNeedsNothingElse(Picture picture) throws Exception {
    String svg = picture.draw(shows(picture)).orElseThrow();
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();

    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getAttribute("viewBox"))
        .isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
    assertThat(root.getElementsByTagName("style").getLength()).isEqualTo(1);
    assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
        .contains("prefers-color-scheme: dark", "class=\"paper\"")
        .doesNotContain("http", "url(", "@import", "<script");
  }

  @ParameterizedTest
  @EnumSource(Picture.class)
  void thePageOfTheReportHasTheSameDrawing(Picture picture) {
    String page = HtmlReport.write("x", List.of(shows(picture)));
    String description = description(picture.draw(shows(picture)).orElseThrow());

    assertThat(page).contains(description + "</desc>");
  }

  @Test
  void whereNoActorIsNamedThereIsNoPictureOfActors() {
    assertThat(Picture.ACTORS.draw(Samples.record(Samples.bare("Bare")))).isEmpty();
  }

  @Test
  void theKeyNamesEveryActorThatIsDrawn() {
    String svg = Picture.ACTORS.draw(Samples.record(Samples.crowd(30))).orElseThrow();

    assertThat(svg.split("class=\"small\">", -1)).hasSizeGreaterThan(30);
    assertThat(svg).contains("class=\"small\">1 ", "class=\"small\">30 ");
  }

  @ParameterizedTest
  @EnumSource(SubjectKind.class)
  void whatIsNotKnownIsDrawnOnlyWhereItTellsWhatToFindOut(SubjectKind kind) {
    AssessmentRecord bare = Samples.record(Samples.bare(kind));

    assertThat(Picture.values())
        .filteredOn(picture -> picture.draw(bare).isPresent())
        .containsExactlyElementsOf(
            switch (kind) {
              case CLUSTER ->
                  List.of(
                      Picture.QUOTIENTS,
                      Picture.DIAMOND,
                      Picture.TYPES,
                      Picture.STAGES,
                      Picture.POLICY_SCALE);
              case BORDER -> List.of(Picture.COOPERATION, Picture.READINESS);
              case COUNTRY -> List.of(Picture.COMPETITIVENESS, Picture.POLICY_SCALE);
              case ZONE -> List.of(Picture.ZONE);
              case REGION -> List.of();
            });
  }

  @Test
  void theScaleOfACountryWeighsNoReasons() {
    assertThat(Picture.POLICY_SCALE.draw(COUNTRY))
        .hasValueSatisfying(
            svg ->
                assertThat(svg)
                    .contains("height=\"96\"", "present policy: unknown")
                    .doesNotContain("reasons"));
  }

  private static String description(String svg) {
    int start = svg.indexOf("<desc id=\"");
    return svg.substring(svg.indexOf('>', start) + 1, svg.indexOf("</desc>"));
  }
}
