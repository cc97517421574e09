package org.econcluster.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.RankedSubject.Hold;
import org.econcluster.rules.RankingKey.Standing;
import org.econcluster.rules.finding.FindingKind;

/**
 * A portfolio in an order that is told: by the first key, those that are equal by the second, and
 * so on. Nothing is weighed, and subjects that are equal by all keys share a rank.
 *
 * <p>Where the evidence leaves a key open the rank is a span, from the best to the worst place that
 * any reading of the evidence gives. Keys are read independently of each other, so the span holds
 * the true rank and may be wider than what one reading of all evidence could give. A conclusion
 * that is estimated from incomplete inputs is taken as it is, and may turn out otherwise. Immutable
 * and thread-safe.
 */
public final class Ranking {

  private static final ImmutableListMultimap<SubjectKind, RankingKey> STANDARD =
      ImmutableListMultimap.<SubjectKind, RankingKey>builder()
          .putAll(
              SubjectKind.CLUSTER,
              RankingKey.grade(FindingKind.LIFE_TYPE),
              RankingKey.grade(FindingKind.LIFE_STAGE),
              RankingKey.count(FindingKind.SPEC_STAR),
              RankingKey.grade(FindingKind.SPEC_MARKET),
              RankingKey.indicator("location-quotient"))
          .putAll(
              SubjectKind.BORDER,
              RankingKey.grade(FindingKind.XBOR_LEVEL),
              RankingKey.grade(FindingKind.XBOR_POTENTIAL),
              RankingKey.grade(FindingKind.XBOR_HOME_ECONOMY),
              RankingKey.grade(FindingKind.XBOR_PARTNER_ECONOMY),
              RankingKey.grade(FindingKind.XBOR_PERMEABILITY))
          .putAll(
              SubjectKind.COUNTRY,
              RankingKey.grade(FindingKind.COMP_STAGE),
              RankingKey.indicator("gdp-per-head"))
          .putAll(
              SubjectKind.ZONE,
              RankingKey.grade(FindingKind.ZONE_ACTIVE),
              RankingKey.grade(FindingKind.ZONE_MATCH),
              RankingKey.grade(FindingKind.ZONE_NEAR))
          .build();

  private final ImmutableList<RankingKey> order;
  private final ImmutableList<RankedSubject> rows;
  private final ImmutableList<Assessment> unranked;

  private Ranking(
      ImmutableList<RankingKey> order,
      ImmutableList<RankedSubject> rows,
      ImmutableList<Assessment> unranked) {
    this.order = order;
    this.rows = rows;
    this.unranked = unranked;
  }

  /** An assessment with its least and its most standing by all keys. */
  private record Entry(
      Assessment assessment, ImmutableList<Standing> standings, double[] low, double[] high) {

    static Entry of(Assessment assessment, ImmutableList<Standing> standings) {
      return new Entry(
          assessment,
          standings,
          standings.stream().mapToDouble(Standing::low).toArray(),
          standings.stream().mapToDouble(Standing::high).toArray());
    }
  }

  /**
   * The order that is taken of clusters unless another is given: type by the life cycle, stage of
   * the life cycle, number of stars, market specialisation, location quotient.
   *
   * <p>Structure goes before size: the type says whether there is a cluster rather than a
   * concentration of companies, the stage how far it has come; stars and quotient measure the
   * concentration alone, and the quotient, as the finest, only tells apart what is equal otherwise.
   */
  public static ImmutableList<RankingKey> standardOrder() {
    return standardOrder(SubjectKind.CLUSTER);
  }

  /**
   * The order that is taken of a kind of subject unless another is given; empty of regions, on
   * which nothing graded is concluded.
   *
   * <p>Borders: level of cooperation, potential, economy of the home and of the partner side,
   * permeability; what is done before what could be. Countries: stage of competitiveness, product
   * per head. Zones: whether they operate, do what the cluster does, and are near it.
   */
  public static ImmutableList<RankingKey> standardOrder(SubjectKind kind) {
    return STANDARD.get(kind);
  }

  /**
   * Ranks assessments of clusters by {@link #standardOrder()}; see {@link #of(Collection, List)}.
   */
  public static Ranking of(Collection<Assessment> assessments) {
    return of(assessments, standardOrder());
  }

  /**
   * Ranks assessments.
   *
   * <p>Sorts once, so costs the number of assessments times its logarithm.
   *
   * @param assessments in any order, which bears on nothing
   * @param order the keys, the one that decides first at the front
   * @throws IllegalArgumentException if no key or a key twice is given, or if two assessments are
   *     of cases with the same id
   */
  public static Ranking of(Collection<Assessment> assessments, List<RankingKey> order) {
    checkArgument(!order.isEmpty(), "A ranking needs a key.");
    Set<RankingKey> keys = new HashSet<>();
    order.forEach(key -> checkArgument(keys.add(key), "The ranking has the key %s twice.", key));
    List<Entry> entries = new ArrayList<>();
    List<Assessment> unranked = new ArrayList<>();
    for (Assessment assessment : assessments) {
      ImmutableList<Standing> standings =
          order.stream()
              .flatMap(key -> key.standing(assessment).stream())
              .collect(ImmutableList.toImmutableList());
      if (standings.size() == order.size()) {
        entries.add(Entry.of(assessment, standings));
      } else {
        unranked.add(assessment);
      }
    }
    List<RankedSubject> rows = rows(entries);
    checkIds(rows);
    rows.sort(
        Comparator.comparingInt(RankedSubject::best)
            .thenComparingInt(RankedSubject::worst)
            .thenComparing(RankedSubject::id));
    unranked.sort(Comparator.comparing(Assessment::subject));
    return new Ranking(
        ImmutableList.copyOf(order), ImmutableList.copyOf(rows), ImmutableList.copyOf(unranked));
  }

  private static List<RankedSubject> rows(List<Entry> entries) {
    List<Entry> byLow = new ArrayList<>(entries);
    byLow.sort(
        Comparator.comparing(Entry::low, Ranking::compare)
            .thenComparing(entry -> RankedSubject.id(entry.assessment())));
    List<double[]> lows = byLow.stream().map(Entry::low).toList();
    List<double[]> highs = entries.stream().map(Entry::high).sorted(Ranking::compare).toList();
    List<RankedSubject> rows = new ArrayList<>();
    for (Entry entry : entries) {
      int firstAbove = entries.size() - above(lows, entry.high());
      int perhapsAbove = above(highs, entry.low()) - (isAbove(entry.high(), entry.low()) ? 1 : 0);
      rows.add(
          new RankedSubject(
              entry.assessment(),
              1 + entries.size() - firstAbove,
              1 + perhapsAbove,
              entry.standings(),
              firstAbove < entries.size()
                  ? Optional.of(hold(entry, byLow.get(firstAbove)))
                  : Optional.empty()));
    }
    return rows;
  }

  private static Hold hold(Entry held, Entry above) {
    int key = 0;
    while (above.low()[key] == held.high()[key]) {
      key++;
    }
    return new Hold(
        RankedSubject.id(above.assessment()),
        held.standings().get(key).key(),
        held.standings().get(key),
        above.standings().get(key));
  }

  /** Returns how many of ascending standings are above one. */
  private static int above(List<double[]> ascending, double[] standing) {
    int from = 0;
    int to = ascending.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (isAbove(ascending.get(middle), standing)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return ascending.size() - from;
  }

  static boolean isAbove(double[] one, double[] other) {
    return compare(one, other) > 0;
  }

  private static int compare(double[] one, double[] other) {
    return Arrays.compare(one, other);
  }

  private static void checkIds(List<RankedSubject> rows) {
    Set<String> ids = new HashSet<>();
    rows.forEach(
        row -> checkArgument(ids.add(row.id()), "The ranking has \"%s\" twice.", row.id()));
  }

  /** The keys, the one that decides first at the front. */
  public ImmutableList<RankingKey> order() {
    return order;
  }

  /** The subjects by best rank, then worst rank, then id. */
  public ImmutableList<RankedSubject> rows() {
    return rows;
  }

  /**
   * What cannot be ranked, by name: subjects for which no rule concludes one of the keys, as a
   * country has no type of cluster.
   */
  public ImmutableList<Assessment> unranked() {
    return unranked;
  }

  /** Returns the row of a case. */
  public Optional<RankedSubject> find(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /**
   * Returns what became of each subject since an earlier ranking, or by other parameters or rules,
   * and why.
   *
   * @throws IllegalArgumentException if the two rank by different keys
   */
  public RankingComparison comparedWith(Ranking earlier) {
    checkArgument(
        order.equals(earlier.order),
        "Rankings by %s and by %s cannot be compared.",
        earlier.order,
        order);
    return new RankingComparison(earlier, this);
  }

  @Override
  public String toString() {
    return "Ranking" + rows.stream().map(RankedSubject::id).toList();
  }
}
