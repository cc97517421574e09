package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.econcluster.profile.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextReportTest {

  private static final String RICH = TextReport.write(List.of(Samples.record(Samples.rich())));

  @Test
  void severalAssessmentsBeginWithAnAlignedTable() {
    assertThat(TextReport.write(Samples.records()))
        .startsWith(
            """
            Cluster                    Market specialisation  Type            Stage                 Recommended policy
            -------------------------  ---------------------  --------------  --------------------  ------------------
            Processing of vegetables…  partly specialised     steady cluster  emerging or develop…  dirigist
            Karaganda metallurgy       open                   open            open                  open
            Crowd of 30                open                   open            open                  open
            open: every answer is possible; what is not known, see below

            Processing of vegetables and fruits
            ===================================
            """);
  }

  @Test
  void eachKindOfSubjectHasATableOfItsOwnQuestions() {
    String text =
        TextReport.write(
            List.of(
                Samples.record(Samples.bare(SubjectKind.COUNTRY)),
                Samples.record(Samples.bare("Bare cluster")),
                Samples.record(Samples.bare(SubjectKind.ZONE)),
                Samples.record(Samples.bare(SubjectKind.COUNTRY))));

    assertThat(text)
        .startsWith(
            """
            Country       Stage of competitiveness  Present policy
            ------------  ------------------------  --------------
            Bare country  open                      open
            Bare country  open                      open

            Cluster       Market specialisation  Type  Stage  Recommended policy
            ------------  ---------------------  ----  -----  ------------------
            Bare cluster  open                   open  open   open

            Zone       In operation  Does what the cluster does  Near the cluster
            ---------  ------------  --------------------------  ----------------
            Bare zone  open          open                        open
            open: every answer is possible; what is not known, see below

            Bare country
            ============
            """);
  }

  @ParameterizedTest
  @EnumSource(
      value = SubjectKind.class,
      names = {"BORDER", "COUNTRY", "REGION", "ZONE"})
  void whatNoRuleOfTheSubjectConcludesIsNotMentioned(SubjectKind kind) {
    AssessmentRecord record = Samples.record(Samples.bare(kind));

    assertThat(record.reasonBalance()).isEmpty();
    assertThat(TextReport.write(List.of(record)))
        .contains("\nConclusions\n", "\nTo find out\n")
        .doesNotContain(
            "\nPolicy", "\n  balance", "\nInstruments", "market specialisation", "no rule applies");
  }

  @Test
  void noRowOfTheTableIsWiderThanATerminal() {
    assertThat(TextReport.write(Samples.records()).lines().limit(5))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
  }

  @Test
  void oneAssessmentBeginsWithItsRowToo() {
    assertThat(RICH)
        .startsWith(
            """
            Cluster                    Market specialisation  Type            Stage                 Recommended policy
            -------------------------  ---------------------  --------------  --------------------  ------------------
            Processing of vegetables…  partly specialised     steady cluster  emerging or develop…  dirigist

            Processing of vegetables and fruits
            ===================================
            """);
  }

  @Test
  void aConclusionTellsItsRuleAndEachCriterionWithValueThresholdMarginAndSource() {
    assertThat(RICH)
        .contains(
            """
              type of cluster: steady cluster
                LIFE-130 The structure develops steadily but has no critical mass yet
                  met: linked members 98.99 %, needed at least 20 %, margin +78.99 % \
            [life.linked-share; value: actors and ties of the case; threshold: Econcluster, our default]
            """);
  }

  @Test
  void theNearestPathIsSaidInWords() {
    assertThat(RICH)
        .contains(
            "type of cluster: next, strong cluster: largest connected part without the core"
                + " 1.02 % → at least 50 %");
  }

  @Test
  void reasonsStandOnBothSidesOfTheBalance() {
    assertThat(RICH)
        .contains(
            """
            Policy: dirigist
              for state action:
                transition economy [POL-110]
            """)
        .contains(
            """
              for a light hand:
                risk of self-sufficiency (possible) [POL-155]
              balance: +2 to +6 (a model is settled by at least +2, at most −2)
            """);
  }

  @Test
  void instrumentsComeInOrderWithTheirAudience() {
    assertThat(RICH)
        .containsSubsequence(
            "cluster organisation           members and regional authorities",
            "infrastructure                 national and regional government",
            "specialised education          universities and colleges",
            "special economic zone          national government");
  }

  @Test
  void warningsAndOpenQuestionsFollow() {
    int questions = Samples.record(Samples.rich()).explanation().openQuestions().size();

    assertThat(RICH)
        .containsSubsequence(
            "\nWarnings\n  all initiators are public\n",
            "\nTo find out\n",
            "use of capacity (share): Output of the industry over what its capacity",
            "\n  and " + (questions - 10) + " more\n");
  }

  @Test
  void noTextOfACaseSteersTheTerminal() {
    String text =
        TextReport.write(
            List.of(
                Samples.record(
                    Samples.bare("Red\u001B[31m\u009B1m line\nbreak\u202Eright\u0007"))));

    assertThat(text).contains("\n\nRed line breakright\n===================\n");
    assertThat(text.chars().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
  }

  @Test
  void theLocaleIsOfNoImportance() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(TextReport.write(List.of(Samples.record(Samples.rich())))).isEqualTo(RICH);
    } finally {
      Locale.setDefault(before);
    }
  }
}
