package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.testkit.ProfileGenerator;

/**
 * What holds of every ranking.
 *
 * <p>To assess a subject costs far more than to rank six, so portfolios are drawn from a few dozen
 * subjects of which one in twenty draws replaces the oldest.
 */
final class RankingLawsTest {

  private static final int MOST = 6;
  private static final Assessor ASSESSOR = Assessor.standard();

  /** The same subjects twice: fully known, and with some values hidden or widened. */
  record Portfolio(List<Assessment> known, List<Assessment> hidden) {}

  /** A subject twice: fully known, and with some values hidden or widened. */
  private record Subject(Assessment known, Assessment hidden) {}

  /** The latest subjects. */
  private static final class Subjects {

    private static final int KEPT = 40;

    private final ProfileGenerator generator = ProfileGenerator.forPack(RulePack.standard());
    private final List<Subject> latest = new ArrayList<>();
    private int named;

    Portfolio portfolio(Random random, int size) {
      while (latest.size() < KEPT) {
        latest.add(fresh(random));
      }
      if (random.nextInt(20) == 0) {
        latest.remove(0);
        latest.add(fresh(random));
      }
      List<Subject> chosen = new ArrayList<>(latest);
      Collections.shuffle(chosen, random);
      List<Subject> subjects = chosen.subList(0, size);
      return new Portfolio(
          subjects.stream().map(Subject::known).toList(),
          subjects.stream().map(Subject::hidden).toList());
    }

    private Subject fresh(Random random) {
      Profile profile = named("subject " + named++, generator.next(random));
      return new Subject(ASSESSOR.assess(profile), ASSESSOR.assess(hide(profile, random)));
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theSpanHoldsTheRankByFullEvidence(@ForAll("portfolios") Portfolio portfolio) {
    // Market specialisation is estimated where one coefficient is missing.
    List<RankingKey> order =
        Ranking.standardOrder().stream().filter(key -> !key.id().equals("SPEC.market")).toList();
    Ranking known = Ranking.of(portfolio.known(), order);
    Ranking hidden = Ranking.of(portfolio.hidden(), order);

    for (RankedSubject row : known.rows()) {
      RankedSubject span = hidden.find(row.id()).orElseThrow();
      assertThat(row.best()).as("%s by full evidence", row.id()).isEqualTo(row.worst());
      assertThat(row.best()).as(row.id()).isBetween(span.best(), span.worst());
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fullyKnownSubjectsShareARankOnlyIfAllKeysAreEqual(
      @ForAll("portfolios") Portfolio portfolio) {
    List<RankedSubject> rows = Ranking.of(portfolio.known()).rows();

    assertThat(rows.get(0).best()).isEqualTo(1);
    for (int i = 1; i < rows.size(); i++) {
      boolean isEqual = rows.get(i).standings().equals(rows.get(i - 1).standings());
      assertThat(rows.get(i).best()).isEqualTo(isEqual ? rows.get(i - 1).best() : i + 1);
      assertThat(rows.get(i).hold().isPresent()).isEqualTo(rows.get(i).best() > 1);
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfThePortfolioBearsOnNothing(
      @ForAll("portfolios") Portfolio portfolio, @ForAll Random random) {
    List<Assessment> shuffled = new ArrayList<>(portfolio.hidden());
    Collections.shuffle(shuffled, random);

    assertThat(Ranking.of(shuffled).rows()).isEqualTo(Ranking.of(portfolio.hidden()).rows());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyRankThatChangedHasAReason(@ForAll("couples") Portfolio portfolio) {
    Ranking known = Ranking.of(portfolio.known());
    Ranking hidden = Ranking.of(portfolio.hidden());

    for (Shift shift : known.comparedWith(hidden).shifts()) {
      assertThat(shift.passings().isEmpty()).as(shift.id()).isEqualTo(!shift.isMoved());
    }
    assertThat(known.comparedWith(known).shifts())
        .allMatch(shift -> !shift.isMoved() && shift.changes().isEmpty())
        .allMatch(shift -> shift.standings().isEmpty() && shift.passings().isEmpty());
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    Subjects subjects = new Subjects();
    return Arbitraries.randomValue(random -> subjects.portfolio(random, MOST));
  }

  /** Rankings of few, for to explain every change of many costs most. */
  @Provide
  Arbitrary<Portfolio> couples() {
    Subjects subjects = new Subjects();
    return Arbitraries.randomValue(random -> subjects.portfolio(random, 2));
  }

  private static Profile named(String name, Profile profile) {
    Profile.Builder named = Profile.builder(name);
    profile.values().forEach(named::put);
    return named.build();
  }

  private static Profile hide(Profile profile, Random random) {
    Profile.Builder hidden = Profile.builder(profile.subject());
    profile
        .values()
        .forEach(
            (id, value) -> {
              int fate = random.nextInt(10);
              if (fate > 1) {
                hidden.put(id, value);
              } else if (fate == 1) {
                double lowest = IndicatorCatalogue.standard().get(id).lowest();
                double low = Math.max(lowest, value.low() - Math.abs(value.low()));
                hidden.put(id, IndicatorValue.between(low, value.high(), Origin.STATED, "widened"));
              }
            });
    return hidden.build();
  }
}
