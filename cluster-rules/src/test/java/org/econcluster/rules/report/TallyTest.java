package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.Tally.Count;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many subjects have each answer. */
final class TallyTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final Explanation DEVELOPED = border("0.4").explanation();
  private static final Explanation UNDEVELOPED = border("0.1").explanation();
  private static final Explanation UNTOLD = border("").explanation();

  @Test
  void whatIsCertainOfSomeIsTheLeastAndWhatIsPossibleTheMost() {
    Tally tally =
        Tally.of(
            FindingKind.XBOR_HOME_INDUSTRY, List.of(DEVELOPED, UNDEVELOPED, DEVELOPED, UNTOLD));

    assertThat(tally.subjects()).isEqualTo(4);
    assertThat(tally.isOpen()).isFalse();
    assertThat(tally.counts())
        .containsExactly(
            new Count("NOT_DEVELOPED", "not industrially developed", 1, 2),
            new Count("DEVELOPED", "industrially developed", 2, 3));
  }

  @Test
  void anAnswerThatNobodyCanHaveIsNotListed() {
    assertThat(Tally.of(FindingKind.XBOR_HOME_INDUSTRY, List.of(DEVELOPED)).counts())
        .containsExactly(new Count("DEVELOPED", "industrially developed", 1, 1));
  }

  @Test
  void itIsOpenWhereNothingIsKnownOfAnySubject() {
    assertThat(Tally.of(FindingKind.XBOR_LEVEL, List.of(DEVELOPED, UNTOLD)).isOpen()).isTrue();
    assertThat(Tally.of(FindingKind.XBOR_HOME_INDUSTRY, List.of(UNTOLD)).isOpen()).isTrue();
    assertThat(Tally.of(FindingKind.XBOR_LEVEL, List.of()).isOpen()).isFalse();
    assertThat(Tally.of(FindingKind.LIFE_TYPE, List.of(DEVELOPED))) // not asked of borders
        .isEqualTo(new Tally(FindingKind.LIFE_TYPE, 1, ImmutableList.of()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REGION") // has no exclusive kind
  void ofAnExclusiveKindTheLeastAddUpToNoMoreThanTheSubjectsAndTheMostToNoLess(
      SubjectKind subjects) {
    SplittableRandom random = new SplittableRandom(18);
    ProfileGenerator generator =
        ProfileGenerator.forPack(RulePack.standard()).ofKind(subjects).withUnknowns(0.5);
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      explanations.add(ASSESSOR.assess(generator.next(random)).explanation());
    }

    assertThat(
            Stream.of(FindingKind.values())
                .filter(FindingKind::isExclusive)
                .filter(kind -> explanations.get(0).judges(kind)))
        .isNotEmpty()
        .allSatisfy(
            kind -> {
              List<Count> counts = Tally.of(kind, explanations).counts();
              assertThat(counts).allMatch(count -> count.certain() <= count.possible());
              assertThat(counts.stream().mapToInt(Count::certain).sum()).isLessThanOrEqualTo(20);
              assertThat(counts.stream().mapToInt(Count::possible).sum())
                  .isGreaterThanOrEqualTo(20);
            });
  }

  @Test
  void theTextReportCountsFromTenSubjectsOn() {
    AssessmentRecord record = AssessmentRecord.of(border("0.4"));

    assertThat(TextReport.write(Collections.nCopies(9, record))).doesNotContain("Of 9");
    assertThat(TextReport.write(Collections.nCopies(10, record)))
        .contains(
            """

            Of 10                 Answer                            Certain  Possible
            --------------------  --------------------------------  -------  --------
            Level of cooperation  open                                       10
            Potential             high potential                    10       10
            Readiness             high potential, unconnected       0        10
            Readiness             high potential, connected         0        10
            Readiness             high potential, cooperating       0        10
            Readiness             high potential, sharing services  0        10
            Level of research     open                                       10
            """);
  }

  @Test
  void thePageCountsWhatIsCertainAndWhatIsPossible() {
    AssessmentRecord record = AssessmentRecord.of(border("0.4"));

    assertThat(HtmlReport.write("Counted", Collections.nCopies(21, record)))
        .contains(
            "<td data-label=\"Value\">high potential</td><td data-label=\"Certain\">21</td>"
                + "<td data-label=\"Possible\">21</td>");
  }

  /** A border whose home side has a share of industry in its product, if any. */
  private static Assessment border(String industry) {
    ClusterCase.Builder border =
        ClusterCase.builder()
            .id("border")
            .subject(SubjectKind.BORDER)
            .cluster(Cluster.builder().name("Border").build());
    if (!industry.isEmpty()) {
      border.addIndicators(
          StatedIndicator.of("home-industry-share-of-grp", Double.parseDouble(industry), "told"));
    }
    return ASSESSOR.assess(border.build());
  }
}
