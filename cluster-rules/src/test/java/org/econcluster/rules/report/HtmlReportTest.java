package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class HtmlReportTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> \"q\" 'a' & \u202Eright\u001B[31m \uD800 x=\"><img src=x>";

  private static final String PAGE = HtmlReport.write("Clusters", Samples.records());

  /** The page is well-formed XML, so that the JDK's parser can check and take it apart. */
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

  private static ClusterCase hostile() {
    return ClusterCase.of(
        Cluster.builder()
            .name(HOSTILE)
            .description(HOSTILE)
            .addActors(
                Actor.builder()
                    .id(HOSTILE)
                    .name(HOSTILE)
                    .category(ActorCategory.CORE_COMPANY)
                    .build())
            .build());
  }

  @Test
  void thePageIsOneWellFormedDocumentInEnglish() throws Exception {
    Document page = parse(PAGE);

    assertThat(PAGE).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(elements(page, "h1")).hasSize(1);
    assertThat(elements(page, "main")).hasSize(1);
    assertThat(elements(page, "section")).hasSize(5);
  }

  @Test
  void theOverviewSaysOpenWhereEveryAnswerIsPossible() throws Exception {
    Document page =
        parse(HtmlReport.write("Clusters", List.of(Samples.record(Samples.bare("Bare")))));
    Element overview =
        elements(page, "section").stream()
            .filter(section -> section.getAttribute("id").equals("overview"))
            .findFirst()
            .orElseThrow();

    assertThat(overview.getTextContent())
        .contains("open", "Open: every answer is possible.")
        .doesNotContain("or strong cluster");
  }

  @Test
  void nothingIsLoadedAndNothingRuns() throws Exception {
    Document page = parse(PAGE);

    for (String tag : List.of("script", "link", "img", "iframe", "object", "image", "use")) {
      assertThat(elements(page, tag)).as(tag).isEmpty();
    }
    assertThat(PAGE).doesNotContain("@import", "url(");
    assertThat(elements(page, "*"))
        .allSatisfy(
            element -> {
              for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
              }
            });
  }

  @Test
  void everyAnchorOfTheContentsLeadsSomewhereAndNoIdOccursTwice() throws Exception {
    Document page = parse(PAGE);
    List<String> ids =
        elements(page, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(i -> !i.isEmpty())
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(elements(page, "a"))
        .extracting(a -> a.getAttribute("href"))
        .filteredOn(href -> href.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
  }

  @Test
  void everyDrawingIsAnImageWithTitleAndDescription() throws Exception {
    List<Element> drawings =
        elements(parse(PAGE), "svg").stream()
            .filter(svg -> !svg.hasAttribute("aria-hidden"))
            .toList();

    assertThat(drawings)
        .hasSizeGreaterThanOrEqualTo(15)
        .allSatisfy(
            svg -> {
              assertThat(svg.getAttribute("role")).isEqualTo("img");
              assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
              assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
            });
  }

  @Test
  void noTextOfACaseBecomesMarkup() throws Exception {
    String page = HtmlReport.write(HOSTILE, List.of(Samples.record(hostile())));
    Document document = parse(page);

    assertThat(elements(document, "script")).isEmpty();
    assertThat(elements(document, "img")).isEmpty();
    assertThat(page).doesNotContain("\u202E", "\u001B", "\uD800", "<script");
    assertThat(elements(document, "title").get(0).getTextContent())
        .isEqualTo("<script>alert(1)</script> \"q\" 'a' & right \uFFFD x=\"><img src=x>");
  }

  @Test
  void unknownQuotientsAndDeterminantsAreSaidInWords() {
    assertThat(PAGE)
        .contains(
            "The cut-off is 1. coefficient of specialisation: 0.84. location quotient: 1.62."
                + " per-capita quotient: 0.9 to 1.7.")
        .contains("demand conditions: 4.5; related and supporting industries: unknown");
  }

  @Test
  void theLadderTellsTheGradesFromBottomToTopAndTheCurrentOne() {
    assertThat(PAGE)
        .contains(
            "From bottom to top: latent cluster, potential cluster, steady cluster, strong"
                + " cluster. Now: steady cluster.");
  }

  @Test
  void thePolicyScaleTellsTheRangeTheThresholdsAndThePresentPolicy() {
    assertThat(PAGE)
        .contains(
            "The reasons add up to +2 to +6 (a model is settled by at least +2, at most −2). Index"
                + " of the present policy from −1 to +1: 0.6667.");
  }

  @Test
  void aCaseWithoutActorsSaysSo() {
    assertThat(HtmlReport.write("Bare", List.of(Samples.record(Samples.bare("Bare")))))
        .contains("The case lists no actors.");
  }

  @ParameterizedTest
  @EnumSource(
      value = SubjectKind.class,
      names = {"BORDER", "REGION", "ZONE"})
  void whatNoRuleOfTheSubjectConcludesIsNotMentioned(SubjectKind kind) throws Exception {
    String page = HtmlReport.write("Bare", List.of(Samples.record(Samples.bare(kind))));

    // Of the three, only regions are not graded and have nothing to draw.
    assertThat(elements(parse(page), "h3"))
        .extracting(Element::getTextContent)
        .containsExactlyElementsOf(
            switch (kind) {
              case BORDER, ZONE ->
                  List.of(
                      "Conclusions",
                      "Nearest path to the next grade",
                      "Where it stands",
                      "What to find out",
                      "Criteria");
              default -> List.of("Conclusions", "What to find out", "Criteria");
            });
    assertThat(elements(parse(page), "a"))
        .extracting(a -> a.getAttribute("href"))
        .doesNotContain("#a1-policy");
    assertThat(page)
        .doesNotContain(
            "Market specialisation", "Recommended", "Actors and ties", "no rule applies");
  }

  @Test
  void ofACountryThePolicyThatIsInPlaceIsDrawnAndNoneIsRecommended() throws Exception {
    String page =
        HtmlReport.write("Bare", List.of(Samples.record(Samples.bare(SubjectKind.COUNTRY))));

    assertThat(elements(parse(page), "h3"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "Conclusions",
            "Nearest path to the next grade",
            "Where it stands",
            "Policy",
            "What to find out",
            "Criteria");
    assertThat(elements(parse(page), "svg")).hasSize(2);
    assertThat(page)
        .contains("Present policy: open", "present policy: unknown")
        .doesNotContain("Recommended", "Instruments", "Reasons", "no rule applies");
  }

  @Test
  void aProfileWithoutCaseSaysSo() {
    AssessmentRecord record =
        AssessmentRecord.of(Assessor.standard().assess(Profile.builder("profile").build()));

    assertThat(HtmlReport.write("Profile", List.of(record)))
        .contains("Only indicators were assessed; there is no description of the cluster.");
  }

  @Test
  void theOrderInWhichActorsAndTiesAreListedIsOfNoImportance() {
    Cluster listed = Samples.crowd(40).cluster();
    Cluster reversed =
        Cluster.builder()
            .name(listed.name())
            .actorsComplete(true)
            .addAllActors(listed.actors().reverse())
            .addAllLinkages(listed.linkages().reverse())
            .build();

    assertThat(HtmlReport.write("x", List.of(Samples.record(ClusterCase.of(reversed)))))
        .isEqualTo(HtmlReport.write("x", List.of(Samples.record(ClusterCase.of(listed)))));
  }

  @Test
  void aGroupIsWrittenWithItsCountAndAnActorOutsideIsDashed() {
    assertThat(PAGE)
        .contains("<li>6 Sales companies ×83</li>", "<li>2 Foreign buyer, outside</li>")
        .contains("class=\"node category-0 outside\"");
  }

  @Test
  void theNearestPathFollowsTheLadder() {
    assertThat(PAGE)
        .contains("<p>Nearest path: next, developing cluster: growth of ties unknown → above 0 %");
  }

  @Test
  void actorsBeyondTheLimitAreCounted() {
    assertThat(HtmlReport.write("Crowd", List.of(Samples.record(Samples.crowd(125)))))
        .contains("At most 120 actors are drawn; 5 more are left out, with their ties.");
  }

  @Test
  void twentyAssessmentsAreOpenAndOneMoreFoldsAllUp() {
    AssessmentRecord record = Samples.record(Samples.bare("Bare"));

    assertThat(HtmlReport.write("Open", Collections.nCopies(20, record)))
        .doesNotContain("Details of Bare", "id=\"counts\"");
    assertThat(HtmlReport.write("Folded", Collections.nCopies(21, record)))
        .contains("Details of Bare", "id=\"counts\"");
  }

  @Test
  void beyondAHundredAssessmentsOnlyTheOverviewIsWrittenAndThePageSaysSo() throws Exception {
    AssessmentRecord record = Samples.record(Samples.bare("Bare"));

    assertThat(HtmlReport.write("All", Collections.nCopies(100, record)))
        .contains("Details of Bare")
        .doesNotContain("details are left out");
    String page = HtmlReport.write("Many", Collections.nCopies(3_000, record));
    parse(page);
    assertThat(page)
        .contains(
            "This page shows details of at most 100 assessments. There are 3000, so only the"
                + " overview and counts are here; the details are left out.")
        .hasSizeLessThan(2_000_000);
  }

  @Test
  void noAssessmentIsSaidInWords() throws Exception {
    String page = HtmlReport.write("None", List.of());

    parse(page);
    assertThat(page).contains("There are no assessments.");
  }

  @Test
  void localeAndTimeZoneAreOfNoImportance() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
      assertThat(HtmlReport.write("Clusters", Samples.records())).isEqualTo(PAGE);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void textHasEnoughContrastInBothThemes() {
    Matcher themes = Pattern.compile(":root \\{([^}]*)}").matcher(PAGE);
    for (int theme = 0; theme < 2; theme++) {
      assertThat(themes.find()).isTrue();
      String colours = themes.group(1);
      for (String ground : List.of("page", "card")) {
        for (String text :
            List.of(
                "text",
                "quiet",
                "accent",
                "met",
                "unmet",
                "unknown",
                "category-0",
                "category-1",
                "category-2",
                "category-3",
                "category-4",
                "category-5")) {
          assertThat(contrast(colours, text, ground)).as(text + " on " + ground).isGreaterThan(4.5);
        }
      }
      assertThat(contrast(colours, "text", "track")).isGreaterThan(4.5);
      assertThat(contrast(colours, "on-accent", "accent")).isGreaterThan(4.5);
    }
  }

  /** The contrast of two colours by the formula of the WCAG 2. */
  private static double contrast(String colours, String a, String b) {
    double first = luminance(colours, a);
    double second = luminance(colours, b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colours, String name) {
    Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(colours);
    assertThat(colour.find()).as(name).isTrue();
    int rgb = Integer.parseInt(colour.group(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
