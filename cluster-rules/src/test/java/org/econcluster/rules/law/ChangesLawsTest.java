package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Change.Presence;
import org.econcluster.rules.explanation.Change.RuleChange;
import org.econcluster.rules.explanation.Changes;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.Movement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.ProfileGenerator;

/** What holds of changes between any two assessments of subjects of one kind by one pack. */
final class ChangesLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /**
   * Two profiles of one kind; half of the time the second is the first with some values renewed.
   */
  record Pair(Explanation before, Explanation after) {}

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void equalEvidenceGivesNoChange(@ForAll("pairs") Pair pair) {
    assertThat(Changes.between(pair.before(), pair.before())).isEmpty();
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void theWayBackReversesEveryChange(@ForAll("pairs") Pair pair) {
    List<Change> there = Changes.between(pair.before(), pair.after());

    assertThat(Changes.between(pair.after(), pair.before()))
        .isEqualTo(there.stream().map(Change::reversed).toList());
    assertThat(there.stream().map(Change::reversed).map(Change::reversed)).isEqualTo(there);
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void everyConclusionThatDiffersIsAChangeAndNoOtherIs(@ForAll("pairs") Pair pair) {
    Set<FindingKind> differing =
        List.of(FindingKind.values()).stream()
            .filter(kind -> !values(pair.before(), kind).equals(values(pair.after(), kind)))
            .collect(Collectors.toSet());

    List<FindingKind> changed =
        Changes.between(pair.before(), pair.after()).stream().map(Change::kind).toList();
    assertThat(Set.copyOf(changed)).isEqualTo(differing);
    assertThat(changed.stream().filter(FindingKind::isExclusive)).doesNotHaveDuplicates();
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void everyChangeHasARuleAndEveryRuleACriterionOrAnEarlierConclusionThatChanged(
      @ForAll("pairs") Pair pair) {
    ImmutableList<Change> changes = Changes.between(pair.before(), pair.after());
    Set<FindingKind> changed = changes.stream().map(Change::kind).collect(Collectors.toSet());

    for (Change change : changes) {
      assertThat(change.reasons()).as("%s", change).isNotEmpty();
      for (RuleChange rule : change.reasons()) {
        assertThat(rule.presence()).isEqualTo(Presence.SAME);
        assertThat(rule.before()).isNotEqualTo(rule.after());
        assertThat(rule.criteria().size() + rule.conclusions().size()).as("%s", rule).isPositive();
        assertThat(rule.criteria()).allMatch(criterion -> criterion.before() != criterion.after());
        assertThat(changed).containsAll(rule.conclusions());
      }
    }
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void aGradeThatIsUpIsHigherByEveryReading(@ForAll("pairs") Pair pair) {
    for (Change change : Changes.between(pair.before(), pair.after())) {
      int highestBefore = highest(change.kind(), change.before().keySet());
      int lowestAfter = lowest(change.kind(), change.after().keySet());
      boolean isUp =
          change.kind().form() == FindingKind.Form.GRADE
              && !change.before().isEmpty()
              && lowestAfter > highestBefore
              && highest(change.kind(), change.after().keySet())
                  <= change.kind().topGrade().ordinal();
      assertThat(change.movement() == Movement.UP).as("%s", change).isEqualTo(isUp);
    }
  }

  @Provide
  Arbitrary<Pair> pairs() {
    ImmutableList<ProfileGenerator> generators =
        List.of(SubjectKind.CLUSTER, SubjectKind.CLUSTER, SubjectKind.BORDER, SubjectKind.COUNTRY)
            .stream()
            .map(
                kind ->
                    ProfileGenerator.forPack(RulePack.standard())
                        .ofKind(kind)
                        .withUnknowns(0.2)
                        .withIntervals(0.1))
            .collect(ImmutableList.toImmutableList());
    return Arbitraries.randomValue(
        random -> {
          ProfileGenerator generator = generators.get(random.nextInt(generators.size()));
          Profile one = generator.next(random);
          Profile other = generator.next(random);
          Profile after = random.nextBoolean() ? other : partly(one, other, random.nextLong());
          return new Pair(explain(one), explain(after));
        });
  }

  private static Profile partly(Profile one, Profile other, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Profile.Builder mixed = Profile.builder(one.subject()).kind(one.kind());
    one.values()
        .forEach(
            (id, value) ->
                mixed.put(id, random.nextInt(20) > 0 ? value : other.find(id).orElse(value)));
    return mixed.build();
  }

  private static Explanation explain(Profile profile) {
    return ASSESSOR.assess(profile).explanation();
  }

  private static Set<String> values(Explanation explanation, FindingKind kind) {
    return explanation.conclusions(kind).stream()
        .map(conclusion -> conclusion.value() + " " + conclusion.certainty())
        .collect(Collectors.toSet());
  }

  private static int lowest(FindingKind kind, Set<String> values) {
    return values.stream().mapToInt(value -> kind.value(value).ordinal()).min().orElse(-1);
  }

  private static int highest(FindingKind kind, Set<String> values) {
    return values.stream().mapToInt(value -> kind.value(value).ordinal()).max().orElse(-1);
  }
}
