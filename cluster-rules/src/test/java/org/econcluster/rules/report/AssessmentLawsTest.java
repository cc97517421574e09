package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;

/** Laws of the written forms over generated profiles. */
final class AssessmentLawsTest {

  private static final Assessor LATEST = Assessor.standard();
  private static final Assessor DATED = LATEST.asOf(LocalDate.of(2026, 12, 31));

  /** What is drawn from: assessments of clusters and borders are many times as long as others. */
  private static final ImmutableList<SubjectKind> KINDS =
      ImmutableList.<SubjectKind>builder()
          .add(SubjectKind.CLUSTER)
          .addAll(Collections.nCopies(2, SubjectKind.BORDER))
          .addAll(Collections.nCopies(6, SubjectKind.COUNTRY))
          .addAll(Collections.nCopies(6, SubjectKind.REGION))
          .addAll(Collections.nCopies(5, SubjectKind.ZONE))
          .build();

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenReadsBackEqual(@ForAll("records") AssessmentRecord record) {
    String json = AssessmentJson.write(List.of(record));
    List<AssessmentRecord> read =
        AssessmentJson.read("assessed.json", json.getBytes(StandardCharsets.UTF_8));

    assertThat(read).containsExactly(record);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsReadBackIsWrittenAndReportedAlike(@ForAll("records") AssessmentRecord record) {
    String json = AssessmentJson.write(List.of(record));
    List<AssessmentRecord> read =
        AssessmentJson.read("assessed.json", json.getBytes(StandardCharsets.UTF_8));

    assertThat(AssessmentJson.write(read)).isEqualTo(json);
    assertThat(TextReport.write(read)).isEqualTo(TextReport.write(List.of(record)));
    assertThat(HtmlReport.write("Law", read)).isEqualTo(HtmlReport.write("Law", List.of(record)));
  }

  @Provide
  Arbitrary<AssessmentRecord> records() {
    return Arbitraries.longs()
        .map(Random::new)
        .map(
            random ->
                AssessmentRecord.of(
                    (random.nextBoolean() ? LATEST : DATED).assess(profile(random))));
  }

  /** Leaves out about a third of the indicators; of the others some are intervals. */
  private static Profile profile(Random random) {
    SubjectKind kind = KINDS.get(random.nextInt(KINDS.size()));
    Profile.Builder profile =
        Profile.builder(
                (random.nextInt(4) == 0 ? "Қостанай" : "Kostanay")
                    + " \""
                    + random.nextInt(100)
                    + "\"")
            .kind(kind);
    for (Indicator indicator : IndicatorCatalogue.standard().all()) {
      if (random.nextInt(3) > 0) {
        double a = within(indicator, random);
        double b = random.nextInt(4) == 0 ? within(indicator, random) : a;
        double high = a != b && random.nextInt(4) == 0 ? indicator.highest() : Math.max(a, b);
        IndicatorValue value =
            IndicatorValue.between(
                Math.min(a, b), high, Origin.values()[random.nextInt(4)], "source");
        profile.put(indicator.id(), random.nextBoolean() ? value : value.observedIn(2009));
      }
    }
    return profile.build();
  }

  private static double within(Indicator indicator, Random random) {
    double lowest = Math.max(-10, indicator.lowest());
    double highest = Math.min(lowest + 30, indicator.highest());
    return lowest + random.nextDouble() * (highest - lowest);
  }
}
