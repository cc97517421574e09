package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/**
 * What holds of changes between any two assessments of subjects of one kind by one pack.
 *
 * <p>To explain a subject costs far more than to compare two, so pairs are drawn from a few dozen
 * subjects of which one in twenty draws replaces the oldest.
 */
final class ChangesLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /** Two subjects of one kind; some are others with a few values renewed. */
  record Pair(Explanation before, Explanation after) {}

  /** A profile and what is concluded of it. */
  private record Subject(Profile profile, Explanation explanation) {}

  /** The latest subjects of one kind. */
  private static final class Subjects {

    private static final int MOST = 40;

    private final ProfileGenerator generator;
    private final List<Subject> latest = new ArrayList<>();

    Subjects(SubjectKind kind) {
      this.generator =
          ProfileGenerator.forPack(RulePack.standard())
              .ofKind(kind)
              .withUnknowns(0.2)
              .withIntervals(0.1);
    }

    Pair pair(Random random) {
      if (latest.size() < MOST) {
        renew(random);
        renew(random);
      } else if (random.nextInt(20) == 0) {
        latest.remove(0);
        renew(random);
      }
      return new Pair(any(random).explanation(), any(random).explanation());
    }

    private void renew(Random random) {
      Profile fresh = generator.next(random);
      Profile profile =
          latest.isEmpty() || random.nextInt(4) == 0
              ? fresh
              : partly(any(random).profile(), fresh, random.nextLong());
      latest.add(new Subject(profile, ASSESSOR.assess(profile).explanation()));
    }

    private Subject any(Random random) {
      return latest.get(random.nextInt(latest.size()));
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void equalEvidenceGivesNoChange(@ForAll("pairs") Pair pair) {
    assertThat(Changes.between(pair.before(), pair.before())).isEmpty();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theWayBackReversesEveryChange(@ForAll("pairs") Pair pair) {
    List<Change> there = Changes.between(pair.before(), pair.after());

    assertThat(Changes.between(pair.after(), pair.before()))
        .isEqualTo(there.stream().map(Change::reversed).toList());
    assertThat(there.stream().map(Change::reversed).map(Change::reversed)).isEqualTo(there);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyConclusionThatDiffersIsAChangeAndNoOtherIs(@ForAll("pairs") Pair pair) {
    SetMultimap<FindingKind, String> before = values(pair.before());
    SetMultimap<FindingKind, String> after = values(pair.after());
    Set<FindingKind> differing =
        List.of(FindingKind.values()).stream()
            .filter(kind -> !before.get(kind).equals(after.get(kind)))
            .collect(Collectors.toSet());

    List<FindingKind> changed =
        Changes.between(pair.before(), pair.after()).stream().map(Change::kind).toList();
    assertThat(Set.copyOf(changed)).isEqualTo(differing);
    assertThat(changed.stream().filter(FindingKind::isExclusive)).doesNotHaveDuplicates();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyChangeHasARuleAndEveryRuleACriterionOrAnEarlierConclusionThatChanged(
      @ForAll("pairs") Pair pair) {
    ImmutableList<Change> changes = Changes.between(pair.before(), pair.after());
    Set<FindingKind> changed = changes.stream().map(Change::kind).collect(Collectors.toSet());

    assertThat(changes).noneMatch(change -> change.reasons().isEmpty());
    assertThat(changes.stream().flatMap(change -> change.reasons().stream()))
        .allMatch(rule -> isFounded(rule, changed));
  }

  private static boolean isFounded(RuleChange rule, Set<FindingKind> changed) {
    return rule.presence() == Presence.SAME
        && rule.before() != rule.after()
        && rule.criteria().size() + rule.conclusions().size() > 0
        && rule.criteria().stream().allMatch(criterion -> criterion.before() != criterion.after())
        && changed.containsAll(rule.conclusions());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
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
    Subjects clusters = new Subjects(SubjectKind.CLUSTER);
    List<Subjects> kinds =
        List.of(
            clusters,
            clusters,
            new Subjects(SubjectKind.BORDER),
            new Subjects(SubjectKind.COUNTRY));
    return Arbitraries.randomValue(random -> kinds.get(random.nextInt(kinds.size())).pair(random));
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

  private static SetMultimap<FindingKind, String> values(Explanation explanation) {
    SetMultimap<FindingKind, String> values =
        MultimapBuilder.enumKeys(FindingKind.class).hashSetValues().build();
    explanation
        .conclusions()
        .forEach(
            conclusion ->
                values.put(conclusion.kind(), conclusion.value() + " " + conclusion.certainty()));
    return values;
  }

  private static int lowest(FindingKind kind, Set<String> values) {
    return values.stream().mapToInt(value -> kind.value(value).ordinal()).min().orElse(-1);
  }

  private static int highest(FindingKind kind, Set<String> values) {
    return values.stream().mapToInt(value -> kind.value(value).ordinal()).max().orElse(-1);
  }
}
