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

  @ParameterizedTest
  @EnumSource(Picture.class)
  void aPictureIsOneSvgThatNeedsNothingElse(Picture picture) throws Exception {
    String svg = picture.draw(RICH).orElseThrow();
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
    String page = HtmlReport.write("x", List.of(RICH));
    String description = description(picture.draw(RICH).orElseThrow());

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
  @EnumSource(value = Picture.class, names = "POLICY_SCALE", mode = EnumSource.Mode.EXCLUDE)
  void aCountryHasNoPictureButThatOfItsPolicy(Picture picture) {
    AssessmentRecord country = Samples.record(Samples.bare(SubjectKind.COUNTRY));

    assertThat(picture.draw(country)).isEmpty();
    assertThat(Picture.POLICY_SCALE.draw(country))
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
