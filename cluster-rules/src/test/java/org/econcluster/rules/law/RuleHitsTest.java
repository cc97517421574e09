package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Laws that no case reaches would hold in vain. As much is unknown here as in those laws on a kind
 * of subject that leave most unknown.
 */
final class RuleHitsTest {

  private static final int CASES = 10_000;

  @ParameterizedTest
  @CsvSource({
    "CLUSTER, 0.2, 0.1",
    "BORDER, 0.3, 0.2",
    "COUNTRY, 0.3, 0.2",
    "ZONE, 0.3, 0.2",
    "REGION, 0.3, 0.2"
  })
  void everyRuleFiresInAtLeastOneOfAThousandGeneratedCases(
      SubjectKind kind, double unknowns, double intervals) {
    ProfileGenerator generator =
        ProfileGenerator.forPack(RulePack.standard())
            .ofKind(kind)
            .withUnknowns(unknowns)
            .withIntervals(intervals);
    SplittableRandom random = new SplittableRandom(1);
    Map<String, Integer> hits = new LinkedHashMap<>();
    for (int i = 0; i < CASES; i++) {
      for (RuleOutcome rule :
          Assessor.standard().assess(generator.next(random)).explanation().rules()) {
        hits.merge(rule.id(), rule.fired() == Certainty.CERTAIN ? 1 : 0, Integer::sum);
      }
    }

    assertThat(hits)
        .allSatisfy((rule, count) -> assertThat(count).as(rule).isGreaterThan(CASES / 1000));
  }
}
