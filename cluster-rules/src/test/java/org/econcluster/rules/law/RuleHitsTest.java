package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.junit.jupiter.api.Test;

/** Laws that no case reaches would hold in vain. */
final class RuleHitsTest {

  private static final int CASES = 10_000;

  @Test
  void everyRuleFiresInAtLeastOneOfAThousandGeneratedCases() {
    Assessor assessor = Assessor.standard();
    ProfileGenerator generator =
        ProfileGenerator.forPack(RulePack.standard()).withUnknowns(0.1).withIntervals(0.1);
    // The last level of research asks for sixteen things: one unknown would leave it open.
    ProfileGenerator borders =
        ProfileGenerator.forPack(RulePack.standard()).ofKind(SubjectKind.BORDER);
    SplittableRandom random = new SplittableRandom(1);
    Map<String, Integer> hits = new LinkedHashMap<>();
    RulePack.standard().rules().stream().map(IndexedRule::id).forEach(id -> hits.put(id, 0));
    for (SubjectKind kind : List.of(SubjectKind.CLUSTER, SubjectKind.BORDER, SubjectKind.COUNTRY)) {
      ProfileGenerator ofKind = kind == SubjectKind.BORDER ? borders : generator.ofKind(kind);
      for (int i = 0; i < CASES; i++) {
        for (RuleOutcome rule : assessor.assess(ofKind.next(random)).explanation().rules()) {
          hits.merge(rule.id(), rule.fired() == Certainty.CERTAIN ? 1 : 0, Integer::sum);
        }
      }
    }

    assertThat(hits)
        .allSatisfy((rule, count) -> assertThat(count).as(rule).isGreaterThan(CASES / 1000));
  }
}
